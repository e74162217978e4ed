import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObjectJSON;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.X509CertUtils;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Verifies sealed JSON messages with nimbus-jose-jwt.
 *
 * <pre>java -cp 'target/lib/*' VerifyNimbus.java root.pem message.mla.json ...</pre>
 *
 * <p>Prints one line for each file: its name, a tab, and "valid" or why it is refused. Exit codes: 0 all are valid, 1
 * at least one is not. What is to be processed is the payload, after this said "valid".
 */
public final class VerifyNimbus {
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.Ed25519);
    private static final Set<String> MEMBERS = Set.of("alg", "cty", "iat", "typ", "x5c", "x5t#S256");

    private VerifyNimbus() {}

    public static void main(String[] arguments) throws Exception {
        X509Certificate root = X509CertUtils.parse(Files.readString(Path.of(arguments[0])));
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
        JWSObjectJSON message = JWSObjectJSON.parse(text);
        demand(message.getSignatures().size() == 1, "there must be one signature");
        var signature = message.getSignatures().get(0);
        demand(signature.getUnprotectedHeader() == null, "other members than those of the profile");
        JWSHeader header = signature.getHeader();
        demand(header.toJSONObject().keySet().equals(MEMBERS), "another header than that of the profile");
        demand("application/vnd.mla-schema.message+json".equals(header.getContentType()), "another content type");
        demand(new JOSEObjectType("jose+json").equals(header.getType()), "another type");
        demand(header.getCustomParam("iat") instanceof Long, "iat must be a whole number");
        demand(ALGORITHMS.contains(header.getAlgorithm()), "another algorithm");

        var chain = new ArrayList<X509Certificate>();
        for (Base64 each : header.getX509CertChain()) {
            chain.add(X509CertUtils.parseWithException(each.decode()));
        }
        byte[] thumbprint = MessageDigest.getInstance("SHA-256").digest(chain.get(0).getEncoded());
        demand(
                Arrays.equals(thumbprint, header.getX509CertSHA256Thumbprint().decode()),
                "another certificate than the one that is named");
        var parameters = new PKIXParameters(Set.of(new TrustAnchor(root, null)));
        // Set to true, and add a CertStore, where revocation lists are at hand.
        parameters.setRevocationEnabled(false);
        var path = CertificateFactory.getInstance("X.509").generateCertPath(chain);
        CertPathValidator.getInstance("PKIX").validate(path, parameters);
        List<String> usage = chain.get(0).getExtendedKeyUsage();
        demand(usage != null && usage.contains("1.3.6.1.5.5.7.3.36"), "the certificate is not for documents");

        demand(signature.verify(verifier(chain.get(0).getPublicKey())), "the signature is wrong");
        return message.getPayload().toBytes();
    }

    private static JWSVerifier verifier(PublicKey key) throws Exception {
        if (key instanceof ECPublicKey ec) {
            return new ECDSAVerifier(ec);
        }
        if (key instanceof RSAPublicKey rsa) {
            return new RSASSAVerifier(rsa);
        }
        demand(key instanceof EdECPublicKey, "another kind of key");
        // The last 32 bytes of the encoded key are the point, which is what nimbus takes.
        byte[] encoded = key.getEncoded();
        byte[] point = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return new Ed25519Verifier(new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(point)).build());
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
