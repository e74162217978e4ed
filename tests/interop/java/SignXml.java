import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Seals an XML message with nothing but a JDK.
 *
 * <pre>java SignXml.java folder output-folder ES256 ...</pre>
 *
 * <p>The folder has {@code unsigned.mla.xml} and, for each algorithm, {@code ES256.key.pem} (PKCS #8) and {@code
 * ES256.chain.pem} (the certificate of the key first, no root). Writes {@code ES256.mla.xml}.
 */
public final class SignXml {
    private record Algorithm(String uri, String key) {}

    private static final Map<String, Algorithm> ALGORITHMS = Map.of(
            "ES256", new Algorithm("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", "EC"),
            "ES384", new Algorithm("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384", "EC"),
            "ES512", new Algorithm("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512", "EC"),
            // Not "#rsa-pss" with parameters: few know it.
            "PS256", new Algorithm("http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1", "RSA"),
            "Ed25519", new Algorithm("http://www.w3.org/2021/04/xmldsig-more#eddsa-ed25519", "Ed25519"));

    private static final String PROPERTIES = """
            <xades:QualifyingProperties xmlns:xades="http://uri.etsi.org/01903/v1.3.2#"
                xmlns:ds="http://www.w3.org/2000/09/xmldsig#" Target="#signature">
              <xades:SignedProperties Id="signed-properties">
                <xades:SignedSignatureProperties>
                  <xades:SigningTime>%s</xades:SigningTime>
                  <xades:SigningCertificateV2><xades:Cert><xades:CertDigest>
                    <ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>
                    <ds:DigestValue>%s</ds:DigestValue>
                  </xades:CertDigest></xades:Cert></xades:SigningCertificateV2>
                </xades:SignedSignatureProperties>
                <xades:SignedDataObjectProperties>
                  <xades:DataObjectFormat ObjectReference="#content">
                    <xades:MimeType>application/vnd.mla-schema.message+xml</xades:MimeType>
                  </xades:DataObjectFormat>
                </xades:SignedDataObjectProperties>
              </xades:SignedProperties>
            </xades:QualifyingProperties>
            """;

    private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");

    private SignXml() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        for (String name : List.of(arguments).subList(2, arguments.length)) {
            Document document = parser().parse(folder.resolve("unsigned.mla.xml").toFile());
            Algorithm algorithm = ALGORITHMS.get(name);
            byte[] pem = Files.readAllBytes(folder.resolve(name + ".key.pem"));
            sign(document, algorithm, key(pem, algorithm), chain(folder.resolve(name + ".chain.pem")));
            // Nothing may be changed or indented from here on.
            var transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            Path output = Path.of(arguments[1]).resolve(name + ".mla.xml");
            transformer.transform(new DOMSource(document), new StreamResult(output.toFile()));
        }
    }

    private static void sign(Document document, Algorithm algorithm, PrivateKey key, List<X509Certificate> chain)
            throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(chain.get(0).getEncoded());
        String time = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        String text = PROPERTIES.formatted(time, Base64.getEncoder().encodeToString(digest));
        Element properties = (Element) document.importNode(parse(text).getDocumentElement(), true);

        var enveloped = FACTORY.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null);
        var exclusive = FACTORY.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null);
        var sha256 = FACTORY.newDigestMethod(DigestMethod.SHA256, null);
        var info = FACTORY.newSignedInfo(
                FACTORY.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                FACTORY.newSignatureMethod(algorithm.uri(), null),
                List.of(
                        FACTORY.newReference("", sha256, List.of(enveloped, exclusive), null, "content"),
                        FACTORY.newReference(
                                "#signed-properties",
                                sha256,
                                List.of(exclusive),
                                "http://uri.etsi.org/01903#SignedProperties",
                                null)));
        var keys = FACTORY.getKeyInfoFactory();
        var keyInfo = keys.newKeyInfo(List.of(keys.newX509Data(chain)));
        var object = FACTORY.newXMLObject(List.of(new DOMStructure(properties)), null, null, null);

        // The signature becomes the last child of the root.
        var context = new DOMSignContext(key, document.getDocumentElement());
        context.setDefaultNamespacePrefix("ds");
        // A JDK knows no Id that a schema did not declare.
        Element signed = (Element) properties.getElementsByTagName("xades:SignedProperties").item(0);
        context.setIdAttributeNS(signed, null, "Id");
        FACTORY.newXMLSignature(info, keyInfo, List.of(object), "signature", null).sign(context);
    }

    private static DocumentBuilder parser() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder();
    }

    private static Document parse(String text) throws Exception {
        // Without white space between the elements; the message has none either.
        String oneLine = text.replaceAll(">\\s+<", "><");
        return parser().parse(new ByteArrayInputStream(oneLine.getBytes("UTF-8")));
    }

    private static PrivateKey key(byte[] pem, Algorithm algorithm) throws Exception {
        String base64 = new String(pem, "US-ASCII").replaceAll("-----.*-----", "");
        byte[] der = Base64.getMimeDecoder().decode(base64);
        return KeyFactory.getInstance(algorithm.key()).generatePrivate(new PKCS8EncodedKeySpec(der));
    }

    private static List<X509Certificate> chain(Path file) throws Exception {
        var chain = new ArrayList<X509Certificate>();
        try (var input = Files.newInputStream(file)) {
            for (var each : CertificateFactory.getInstance("X.509").generateCertificates(input)) {
                chain.add((X509Certificate) each);
            }
        }
        return chain;
    }
}
