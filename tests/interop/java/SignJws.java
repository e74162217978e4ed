import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Seals a JSON message with nothing but a JDK.
 *
 * <pre>java SignJws.java folder output-folder ES256 ...</pre>
 *
 * <p>The folder has {@code unsigned.mla.json} and, for each algorithm, {@code ES256.key.pem} (PKCS #8) and {@code
 * ES256.chain.pem} (the certificate of the key first, no root). Writes {@code ES256.mla.json}.
 */
public final class SignJws {
    private record Algorithm(String name, String key, AlgorithmParameterSpec parameters) {}

    private static final Map<String, Algorithm> ALGORITHMS = Map.of(
            "ES256", new Algorithm("SHA256withECDSAinP1363Format", "EC", null),
            "ES384", new Algorithm("SHA384withECDSAinP1363Format", "EC", null),
            "ES512", new Algorithm("SHA512withECDSAinP1363Format", "EC", null),
            "PS256",
                    new Algorithm(
                            "RSASSA-PSS",
                            "RSA",
                            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1)),
            "Ed25519", new Algorithm("Ed25519", "Ed25519", null));

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private SignJws() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        byte[] payload = Files.readAllBytes(folder.resolve("unsigned.mla.json"));
        for (String name : List.of(arguments).subList(2, arguments.length)) {
            String sealed = sign(payload, name, ALGORITHMS.get(name), folder);
            Files.writeString(Path.of(arguments[1]).resolve(name + ".mla.json"), sealed);
        }
    }

    private static String sign(byte[] payload, String name, Algorithm algorithm, Path folder) throws Exception {
        List<Certificate> chain;
        try (var input = Files.newInputStream(folder.resolve(name + ".chain.pem"))) {
            chain = new ArrayList<>(CertificateFactory.getInstance("X.509").generateCertificates(input));
        }
        var certificates = new ArrayList<String>();
        for (Certificate each : chain) {
            // Standard base64 here, base64url everywhere else.
            certificates.add('"' + Base64.getEncoder().encodeToString(each.getEncoded()) + '"');
        }
        byte[] thumbprint = MessageDigest.getInstance("SHA-256").digest(chain.get(0).getEncoded());
        String header = """
                {"alg":"%s","cty":"application/vnd.mla-schema.message+json","iat":%d,"typ":"jose+json",\
                "x5c":[%s],"x5t#S256":"%s"}"""
                .formatted(
                        name,
                        Instant.now().getEpochSecond(),
                        String.join(",", certificates),
                        URL.encodeToString(thumbprint));
        String coded = URL.encodeToString(header.getBytes(StandardCharsets.UTF_8));
        String body = URL.encodeToString(payload);

        String pem = Files.readString(folder.resolve(name + ".key.pem")).replaceAll("-----.*-----", "");
        var key = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem));
        Signature signer = Signature.getInstance(algorithm.name());
        if (algorithm.parameters() != null) {
            signer.setParameter(algorithm.parameters());
        }
        signer.initSign(KeyFactory.getInstance(algorithm.key()).generatePrivate(key));
        signer.update((coded + "." + body).getBytes(StandardCharsets.US_ASCII));
        return """
                {"payload":"%s","protected":"%s","signature":"%s"}"""
                .formatted(body, coded, URL.encodeToString(signer.sign()));
    }
}
