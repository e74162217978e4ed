import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Verifies sealed JSON messages with nothing but a JDK, which has no JSON parser: the texts are taken out by pattern.
 *
 * <pre>java VerifyJws.java root.pem message.mla.json ...</pre>
 *
 * <p>Prints one line for each file: its name, a tab, and "valid" or why it is refused. Exit codes: 0 all are valid, 1
 * at least one is not. What is to be processed is the decoded payload, after this said "valid".
 */
public final class VerifyJws {
    /** How a JDK calls an algorithm, and the size of its curve; "inP1363Format" is r and s side by side. */
    private record Algorithm(String name, AlgorithmParameterSpec parameters, int curve) {}

    private static final Map<String, Algorithm> ALGORITHMS = Map.of(
            "ES256", new Algorithm("SHA256withECDSAinP1363Format", null, 256),
            "ES384", new Algorithm("SHA384withECDSAinP1363Format", null, 384),
            "ES512", new Algorithm("SHA512withECDSAinP1363Format", null, 521),
            "PS256",
                    new Algorithm(
                            "RSASSA-PSS", new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1), 0),
            "Ed25519", new Algorithm("Ed25519", null, 0));

    private static final Pattern FILE = Pattern.compile(
            "\\{\"payload\":\"([\\w-]+)\",\"protected\":\"([\\w-]+)\",\"signature\":\"([\\w-]+)\"\\}\\s*");
    private static final Pattern HEADER = Pattern.compile("\\{\"alg\":\"(\\w+)\","
            + "\"cty\":\"application/vnd\\.mla-schema\\.message\\+json\",\"iat\":\\d+,\"typ\":\"jose\\+json\","
            + "\"x5c\":\\[\"([^\\[\\]\\\\]+)\"\\],\"x5t#S256\":\"([\\w-]+)\"\\}");

    private VerifyJws() {}

    public static void main(String[] arguments) throws Exception {
        X509Certificate root = certificate(Files.readAllBytes(Path.of(arguments[0])));
        boolean allValid = true;
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            String verdict = "valid";
            try {
                verify(Files.readString(Path.of(file)), root);
            } catch (Exception refused) {
                verdict = "refused: " + refused;
                allValid = false;
            }
            System.out.println(file + "\t" + verdict.lines().findFirst().orElseThrow());
        }
        System.exit(allValid ? 0 : 1);
    }

    private static byte[] verify(String text, X509Certificate root) throws Exception {
        // The members stand in the order in which this format is written. A JSON parser would take any order.
        var file = FILE.matcher(text);
        demand(file.matches(), "not a sealed message");
        String payload = file.group(1);
        String coded = file.group(2);
        var header = HEADER.matcher(new String(decode(coded), StandardCharsets.UTF_8));
        demand(header.matches(), "another header than that of the profile");
        Algorithm algorithm = ALGORITHMS.get(header.group(1));
        demand(algorithm != null, "another algorithm");

        var chain = new ArrayList<X509Certificate>();
        for (String each : header.group(2).split("\",\"")) {
            // Standard base64 here, base64url everywhere else.
            chain.add(certificate(Base64.getDecoder().decode(each)));
        }
        byte[] thumbprint = MessageDigest.getInstance("SHA-256").digest(chain.get(0).getEncoded());
        demand(Arrays.equals(thumbprint, decode(header.group(3))), "another certificate than the one that is named");
        var parameters = new PKIXParameters(Set.of(new TrustAnchor(root, null)));
        // Set to true, and add a CertStore, where revocation lists are at hand.
        parameters.setRevocationEnabled(false);
        var path = CertificateFactory.getInstance("X.509").generateCertPath(chain);
        CertPathValidator.getInstance("PKIX").validate(path, parameters);
        List<String> usage = chain.get(0).getExtendedKeyUsage();
        demand(usage != null && usage.contains("1.3.6.1.5.5.7.3.36"), "the certificate is not for documents");

        PublicKey key = chain.get(0).getPublicKey();
        int curve = key instanceof ECPublicKey ec ? ec.getParams().getCurve().getField().getFieldSize() : 0;
        demand(curve == algorithm.curve(), "another curve than that of the algorithm");
        Signature verifier = Signature.getInstance(algorithm.name());
        if (algorithm.parameters() != null) {
            verifier.setParameter(algorithm.parameters());
        }
        verifier.initVerify(key);
        verifier.update((coded + "." + payload).getBytes(StandardCharsets.US_ASCII));
        demand(verifier.verify(decode(file.group(3))), "the signature is wrong");
        return decode(payload);
    }

    private static byte[] decode(String base64url) {
        return Base64.getUrlDecoder().decode(base64url);
    }

    private static X509Certificate certificate(byte[] encoded) throws Exception {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
