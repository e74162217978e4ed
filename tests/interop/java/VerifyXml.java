import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.crypto.AlgorithmMethod;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.KeySelectorException;
import javax.xml.crypto.KeySelectorResult;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.X509Data;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Verifies sealed XML messages with nothing but a JDK.
 *
 * <pre>java VerifyXml.java root.pem message.mla.xml ...</pre>
 *
 * <p>Prints one line for each file: its name, a tab, and "valid" or why it is refused. Exit codes: 0 all are valid, 1
 * at least one is not. Take what is to be processed from the parsed document only, and only after this said "valid".
 */
public final class VerifyXml {
    private static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";
    private static final String DOCUMENT_SIGNING = "1.3.6.1.5.5.7.3.36";
    private static final String C14N = CanonicalizationMethod.EXCLUSIVE;

    private VerifyXml() {}

    public static void main(String[] arguments) throws Exception {
        X509Certificate root;
        try (var input = Files.newInputStream(Path.of(arguments[0]))) {
            root = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(input);
        }
        boolean allValid = true;
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            String verdict = "valid";
            try {
                verify(Path.of(file), root);
            } catch (Exception refused) {
                verdict = "refused: " + refused;
                allValid = false;
            }
            System.out.println(file + "\t" + verdict.lines().findFirst().orElseThrow());
        }
        System.exit(allValid ? 0 : 1);
    }

    private static void verify(Path file, X509Certificate root) throws Exception {
        Document document = parse(file);
        Element signature = one(document, XMLSignature.XMLNS, "Signature");
        Element properties = one(document, XADES, "SignedProperties");
        demand(signature == document.getDocumentElement().getLastChild(), "the signature must be the last element");
        // A JDK knows no Id that a schema did not declare; without this line "#signed-properties" is not found.
        properties.setIdAttribute("Id", true);

        var context = new DOMValidateContext(new OnlyUnder(root), signature);
        context.setProperty("org.jcp.xml.dsig.secureValidation", true);
        XMLSignature parsed = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);

        // What a good signature covers must be the whole document and the properties, whatever else it might say.
        List<Reference> references = parsed.getSignedInfo().getReferences();
        demand(references.size() == 2, "there must be two references");
        demand(references.get(0).getURI().isEmpty(), "the first reference must be to the document");
        demand(references.get(1).getURI().equals("#" + properties.getAttribute("Id")), "the second to the properties");
        demand(transforms(references.get(0)).equals(List.of(Transform.ENVELOPED, C14N)), "other transforms");
        demand(transforms(references.get(1)).equals(List.of(C14N)), "other transforms");
        demand(parsed.validate(context), "the signature or a digest is wrong");
    }

    private static Document parse(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (var input = Files.newInputStream(file)) {
            return factory.newDocumentBuilder().parse(input);
        }
    }

    private static Element one(Document document, String namespace, String name) {
        NodeList found = document.getElementsByTagNameNS(namespace, name);
        demand(found.getLength() == 1, "there must be one " + name);
        return (Element) found.item(0);
    }

    private static List<String> transforms(Reference reference) {
        var names = new ArrayList<String>();
        for (Object each : reference.getTransforms()) {
            names.add(((Transform) each).getAlgorithm());
        }
        return names;
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Takes the key of the first certificate in the signature, if its path ends at the pinned root. */
    private static final class OnlyUnder extends KeySelector {
        private final Set<TrustAnchor> anchors;

        OnlyUnder(X509Certificate root) {
            anchors = Set.of(new TrustAnchor(root, null));
        }

        @Override
        public KeySelectorResult select(
                KeyInfo info, Purpose purpose, AlgorithmMethod method, XMLCryptoContext context)
                throws KeySelectorException {
            try {
                var certificates = new ArrayList<X509Certificate>();
                for (Object each : ((X509Data) info.getContent().get(0)).getContent()) {
                    certificates.add((X509Certificate) each);
                }
                CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(certificates);
                var parameters = new PKIXParameters(anchors);
                // Set to true, and add a CertStore, where revocation lists are at hand.
                parameters.setRevocationEnabled(false);
                CertPathValidator.getInstance("PKIX").validate(path, parameters);
                List<String> usage = certificates.get(0).getExtendedKeyUsage();
                demand(usage != null && usage.contains(DOCUMENT_SIGNING), "the certificate is not for documents");
                Key key = certificates.get(0).getPublicKey();
                return () -> key;
            } catch (Exception error) {
                throw new KeySelectorException(error);
            }
        }
    }
}
