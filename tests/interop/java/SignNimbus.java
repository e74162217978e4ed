import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObjectJSON;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.Ed25519Signer;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.X509CertUtils;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Seals a JSON message with nimbus-jose-jwt.
 *
 * <pre>java -cp 'target/lib/*' SignNimbus.java folder output-folder ES256 ...</pre>
 *
 * <p>The folder has {@code unsigned.mla.json} and, for each algorithm, {@code ES256.key.pem} (PKCS #8) and {@code
 * ES256.chain.pem} (the certificate of the key first, no root). Writes {@code ES256.mla.json}.
 */
public final class SignNimbus {
    private SignNimbus() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        byte[] payload = Files.readAllBytes(folder.resolve("unsigned.mla.json"));
        for (String name : List.of(arguments).subList(2, arguments.length)) {
            Files.writeString(Path.of(arguments[1]).resolve(name + ".mla.json"), sign(payload, name, folder));
        }
    }

    private static String sign(byte[] payload, String name, Path folder) throws Exception {
        var chain = new ArrayList<X509Certificate>();
        try (var input = Files.newInputStream(folder.resolve(name + ".chain.pem"))) {
            for (var each : CertificateFactory.getInstance("X.509").generateCertificates(input)) {
                chain.add((X509Certificate) each);
            }
        }
        var certificates = new ArrayList<Base64>();
        for (X509Certificate each : chain) {
            certificates.add(Base64.encode(each.getEncoded()));
        }
        var header = new JWSHeader.Builder(JWSAlgorithm.parse(name))
                .type(new JOSEObjectType("jose+json"))
                .contentType("application/vnd.mla-schema.message+json")
                .customParam("iat", Instant.now().getEpochSecond())
                .x509CertChain(certificates)
                .x509CertSHA256Thumbprint(X509CertUtils.computeSHA256Thumbprint(chain.get(0)))
                .build();
        var message = new JWSObjectJSON(new Payload(payload));
        message.sign(header, signer(folder.resolve(name + ".key.pem"), chain.get(0)));
        return message.serializeFlattened();
    }

    private static JWSSigner signer(Path file, X509Certificate certificate) throws Exception {
        String pem = Files.readString(file).replaceAll("-----.*-----", "");
        var spec = new PKCS8EncodedKeySpec(java.util.Base64.getMimeDecoder().decode(pem));
        PrivateKey key = KeyFactory.getInstance(certificate.getPublicKey().getAlgorithm()).generatePrivate(spec);
        if (key instanceof ECPrivateKey ec) {
            return new ECDSASigner(ec);
        }
        if (!(key instanceof EdECPrivateKey ed)) {
            return new RSASSASigner(key);
        }
        // The last 32 bytes of the encoded public key are the point, which nimbus wants beside the secret.
        byte[] encoded = certificate.getPublicKey().getEncoded();
        byte[] point = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return new Ed25519Signer(new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(point))
                .d(Base64URL.encode(ed.getBytes().orElseThrow()))
                .build());
    }
}
