import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.JWSSerializationType;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.jades.JAdESSignatureParameters;
import eu.europa.esig.dss.jades.signature.JAdESService;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.signature.AbstractSignatureParameters;
import eu.europa.esig.dss.signature.DocumentSignatureService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import eu.europa.esig.dss.xades.dataobject.DSSDataObjectFormat;
import eu.europa.esig.dss.xades.reference.CanonicalizationTransform;
import eu.europa.esig.dss.xades.reference.DSSReference;
import eu.europa.esig.dss.xades.reference.EnvelopedSignatureTransform;
import eu.europa.esig.dss.xades.signature.XAdESService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.xml.crypto.dsig.CanonicalizationMethod;

/**
 * Seals messages, XML and JSON, with EU DSS.
 *
 * <pre>java -cp 'target/lib/*' SignDss.java folder output-folder ES256 ...</pre>
 *
 * <p>The folder has {@code unsigned.mla.xml}, {@code unsigned.mla.json} and, for each algorithm, {@code ES256.key.pem}
 * (PKCS #8) and {@code ES256.chain.pem} (the certificate of the key first, no root). Writes {@code ES256.mla.xml} and
 * {@code ES256.mla.json}.
 */
public final class SignDss {
    private static final Map<String, SignatureAlgorithm> ALGORITHMS = Map.of(
            "ES256", SignatureAlgorithm.ECDSA_SHA256,
            "ES384", SignatureAlgorithm.ECDSA_SHA384,
            "ES512", SignatureAlgorithm.ECDSA_SHA512,
            "PS256", SignatureAlgorithm.RSA_SSA_PSS_SHA256_MGF1,
            "Ed25519", SignatureAlgorithm.ED25519);

    private SignDss() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        var verifier = new CommonCertificateVerifier();
        for (String name : List.of(arguments).subList(2, arguments.length)) {
            DSSDocument xml = new FileDocument(folder.resolve("unsigned.mla.xml").toFile());
            sign(new XAdESService(verifier), xml, xades(xml), name, folder).save(output + "/" + name + ".mla.xml");
            DSSDocument json = new FileDocument(folder.resolve("unsigned.mla.json").toFile());
            sign(new JAdESService(verifier), json, jades(), name, folder).save(output + "/" + name + ".mla.json");
        }
    }

    private static XAdESSignatureParameters xades(DSSDocument document) {
        var parameters = new XAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.XAdES_BASELINE_B);
        parameters.setSignaturePackaging(SignaturePackaging.ENVELOPED);
        parameters.setReferenceDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificateDigestMethod(DigestAlgorithm.SHA256);
        // Left alone, DSS takes the signature out by an XPath filter, which few know and the profile refuses.
        var reference = new DSSReference();
        reference.setId("content");
        reference.setUri("");
        reference.setContents(document);
        reference.setDigestMethodAlgorithm(DigestAlgorithm.SHA256);
        reference.setTransforms(List.of(
                new EnvelopedSignatureTransform(), new CanonicalizationTransform(CanonicalizationMethod.EXCLUSIVE)));
        parameters.setReferences(List.of(reference));
        var format = new DSSDataObjectFormat();
        format.setObjectReference("#content");
        format.setMimeType("application/vnd.mla-schema.message+xml");
        parameters.setDataObjectFormatList(List.of(format));
        return parameters;
    }

    private static JAdESSignatureParameters jades() {
        var parameters = new JAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.JAdES_BASELINE_B);
        parameters.setSignaturePackaging(SignaturePackaging.ENVELOPING);
        parameters.setJwsSerializationType(JWSSerializationType.FLATTENED_JSON_SERIALIZATION);
        parameters.setContentType("application/vnd.mla-schema.message+json");
        parameters.setSigningCertificateDigestMethod(DigestAlgorithm.SHA256);
        parameters.setIncludeKeyIdentifier(false);
        return parameters;
    }

    private static <P extends AbstractSignatureParameters<?>> DSSDocument sign(
            DocumentSignatureService<P, ?> service, DSSDocument document, P parameters, String name, Path folder)
            throws Exception {
        SignatureAlgorithm algorithm = ALGORITHMS.get(name);
        var chain = new ArrayList<CertificateToken>();
        try (var input = Files.newInputStream(folder.resolve(name + ".chain.pem"))) {
            for (var each : CertificateFactory.getInstance("X.509").generateCertificates(input)) {
                chain.add(new CertificateToken((X509Certificate) each));
            }
        }
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        parameters.setEncryptionAlgorithm(algorithm.getEncryptionAlgorithm());
        parameters.setDigestAlgorithm(algorithm.getDigestAlgorithm());

        String pem = Files.readString(folder.resolve(name + ".key.pem")).replaceAll("-----.*-----", "");
        var spec = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem));
        String kind = chain.get(0).getPublicKey().getAlgorithm();
        Signature signer = Signature.getInstance(algorithm.getJCEId());
        signer.initSign(KeyFactory.getInstance(kind).generatePrivate(spec));
        signer.update(service.getDataToSign(document, parameters).getBytes());
        return service.signDocument(document, parameters, new SignatureValue(algorithm, signer.sign()));
    }
}
