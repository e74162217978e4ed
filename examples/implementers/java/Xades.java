import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Verifies XAdES-BASELINE-B in the one shape of the profile (docs/signing.md), with nothing but a JDK.
 *
 * <p>The shape first: a signature that is not to the letter what the profile says is refused before any of it is
 * computed. Then the value and the digests, by the JDK in its secure mode; then who the certificate stands for. The
 * numbers are clauses of docs/specification.md.
 */
final class Xades {
    private static final int CLOCKS_DIFFER = 300;

    private static final String DS = "http://www.w3.org/2000/09/xmldsig#", XADES = "http://uri.etsi.org/01903/v1.3.2#";

    /** The name of an algorithm, and what kind() must say of the key. */
    private record Algorithm(String name, int kind) {}

    private static final String D1 = "http://www.w3.org/2001/04/xmldsig-more#";
    private static final String D2 = "http://www.w3.org/2007/05/xmldsig-more#";
    private static final Map<String, Algorithm> ALGORITHMS = Map.of(
            D1 + "ecdsa-sha256", new Algorithm("ES256", 256), D1 + "ecdsa-sha384", new Algorithm("ES384", 384),
            D1 + "ecdsa-sha512", new Algorithm("ES512", 521), D2 + "sha256-rsa-MGF1", new Algorithm("PS256", 0),
            D2 + "sha384-rsa-MGF1", new Algorithm("PS384", 0), D2 + "sha512-rsa-MGF1", new Algorithm("PS512", 0),
            "http://www.w3.org/2021/04/xmldsig-more#eddsa-ed25519", new Algorithm("Ed25519", -1));
    private static final Set<Integer> KEYS =
            ALGORITHMS.values().stream().map(Algorithm::kind).collect(Collectors.toSet());
    private static final Map<String, String> DIGESTS = Map.of("http://www.w3.org/2001/04/xmlenc#sha256", "SHA-256",
            D1 + "sha384", "SHA-384", "http://www.w3.org/2001/04/xmlenc#sha512", "SHA-512");

    // 7.1.2 to 7.1.7: the whole grammar of a signature, as outline() gives it; what is not captured is fixed.
    private static final String EXC = algorithm("Transform", "http://www.w3.org/2001/10/xml-exc-c14n#");
    private static final String METHOD = "d:DigestMethod\\{Algorithm=[^{};]*;\\}\\(\\)";
    private static final String DIGEST = METHOD + "d:DigestValue\\{\\}\\([^(){}]*\\)", ID = "\\{(Id=[^{};]*;)?\\}";
    private static final Pattern PROFILE = Pattern.compile(
            "d:Signature\\{Id=(?<signature>[^{};]+);\\}\\(d:SignedInfo\\{\\}\\("
            + EXC.replace("Transform", "CanonicalizationMethod")
            + "d:SignatureMethod\\{Algorithm=(?<algorithm>[^{};]*);\\}\\(\\)"
            + "d:Reference\\{Id=(?<content>[^{};]+);URI=;\\}\\(d:Transforms\\{\\}\\("
            + algorithm("Transform", DS + "enveloped-signature") + EXC + "\\)" + DIGEST + "\\)"
            + "d:Reference\\{(Id=[^{};]*;)?Type=\\Qhttp://uri.etsi.org/01903#SignedProperties\\E;"
            + "URI=#(?<properties>[^{};]+);\\}\\("
            + "d:Transforms\\{\\}\\(" + EXC + "\\)" + DIGEST + "\\)\\)d:SignatureValue" + ID + "\\([^(){}]*\\)"
            + "d:KeyInfo\\{\\}\\(d:X509Data\\{\\}\\((d:X509Certificate\\{\\}\\([^(){}]*\\)){1,5}\\)\\)d:Object\\{\\}\\("
            + "x:QualifyingProperties\\{Target=#\\k<signature>;\\}\\(x:SignedProperties\\{Id=\\k<properties>;\\}\\("
            + "x:SignedSignatureProperties" + ID + "\\("
            + "x:SigningTime\\{\\}\\((?<time>(?!0000)[0-9]{4}-[0-9-]{5}T[0-9:]{8}([.][0-9]{1,3})?Z)\\)"
            + "x:SigningCertificateV2\\{\\}\\("
            + "x:Cert\\{\\}\\(x:CertDigest\\{\\}\\(" + DIGEST + "\\)(x:IssuerSerialV2\\{\\}\\([^(){}]*\\))?\\)\\)\\)"
            + "x:SignedDataObjectProperties" + ID + "\\(x:DataObjectFormat\\{ObjectReference=#\\k<content>;\\}\\("
            + "x:MimeType\\{\\}\\(\\Qapplication/vnd.mla-schema.message+xml\\E\\)\\)\\)\\)"
            + "(?<timestamp>x:UnsignedProperties.*)?\\)\\)\\)",
            Pattern.DOTALL);

    private Xades() {}

    /** The signature of a message: the last element in its root, or null. */
    static Element signature(Document document) {
        Node last = document.getDocumentElement().getLastChild();
        while (last != null && last.getNodeType() != Node.ELEMENT_NODE) last = last.getPreviousSibling();
        boolean found = last != null && DS.equals(last.getNamespaceURI()) && "Signature".equals(last.getLocalName());
        return found ? (Element) last : null;
    }

    /** Whether there is a signature, wherever it stands. */
    static boolean hasSignature(Document document) {
        return document.getElementsByTagNameNS(DS, "Signature").getLength() > 0;
    }

    /** Verifies a signature and returns the authorities for which its certificate stands. */
    static List<Map<?, ?>> verify(Document document, Element signature, Map<?, ?> request) throws Exception {
        Instant at = Instant.parse((String) request.get("at"));
        boolean one = document.getElementsByTagNameNS(DS, "Signature").getLength() == 1;
        demand(signature != null && one, "there must be one signature, at the end");
        noOtherNamespace(document.getDocumentElement(), signature);
        var outline = new StringBuilder();
        outline(signature, outline, new HashSet<>());
        Matcher shape = PROFILE.matcher(outline);
        demand(shape.matches(), "another shape than that of the profile");
        if (shape.group("timestamp") != null) throw new Refused("unsupported", null, "timestamps");
        var chain = new ArrayList<X509Certificate>();
        try {
            for (String each : texts(signature, DS, "X509Certificate")) {
                chain.add(certificate(each));
            }
            X509Certificate leaf = chain.get(0);
            PublicKey key = leaf.getPublicKey();
            Algorithm algorithm = ALGORITHMS.get(shape.group("algorithm"));
            // 7.3.2: what the signature states must be the algorithm of the key, and not the other way round.
            demand(algorithm != null && algorithm.kind() == kind(key), "an algorithm or a key that is not accepted");
            NodeList methods = signature.getElementsByTagNameNS(DS, "DigestMethod");
            for (int i = 0; i < 3; i++) {
                demand(DIGESTS.containsKey(algorithmOf(methods.item(i))), "a digest that is not accepted");
            }
            // The JDK passes over what is not canonical; then one signature would have many forms.
            texts(signature, DS, "SignatureValue").forEach(Xades::decode);
            texts(signature, DS, "DigestValue").forEach(Xades::decode);
            byte[] stated = decode(texts(signature, DS, "DigestValue").get(2));
            byte[] computed = digest(DIGESTS.get(algorithmOf(methods.item(2))), leaf.getEncoded());
            demand(Arrays.equals(computed, stated), "another certificate is named");
            for (String each : texts(signature, XADES, "IssuerSerialV2")) {
                byte[] names = der(0x30, der(0xA4, leaf.getIssuerX500Principal().getEncoded()));
                byte[] number = der(0x02, leaf.getSerialNumber().toByteArray());
                demand(Arrays.equals(der(0x30, names, number), decode(each)), "another issuer is named");
            }
            Instant claimed = Instant.parse(shape.group("time"));
            demand(!claimed.isAfter(at.plusSeconds(CLOCKS_DIFFER)), "signed in the future");
            // A JDK knows no Id that a schema did not declare; without this line the properties are not found.
            ((Element) signature.getElementsByTagNameNS(XADES, "SignedProperties").item(0)).setIdAttribute("Id", true);
            var context = new DOMValidateContext(KeySelector.singletonKeySelector(key), signature);
            context.setProperty("org.jcp.xml.dsig.secureValidation", true);
            boolean good = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context).validate(context);
            demand(good, "the signature or a digest is wrong");
        } catch (CertificateException | DateTimeException | MarshalException | XMLSignatureException fault) {
            throw new Refused("refused", "signature", String.valueOf(fault));
        }
        return Trust.authorities(chain, (Map<?, ?>) request.get("trust"), at);
    }

    /** Exclusive canonicalisation leaves unused declarations out, so that nobody would have signed them. */
    private static void noOtherNamespace(Element element, Element signature) {
        Element root = element.getOwnerDocument().getDocumentElement();
        String own = root.getPrefix() == null ? "xmlns" : "xmlns:" + root.getPrefix();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node each = element.getAttributes().item(i);
            boolean same = each.getNodeName().equals(own) && each.getNodeValue().equals(root.getNamespaceURI());
            demand(same || !isDeclaration(each), "a namespace that is not used");
        }
        for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element child && child != signature) noOtherNamespace(child, signature);
        }
    }

    /** Elements, attributes and texts of a signature as one line, with fixed prefixes and without declarations. */
    private static void outline(Element element, StringBuilder out, Set<String> ids) {
        var attributes = new TreeMap<String, String>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node each = element.getAttributes().item(i);
            String name = each.getNodeName();
            if (!isDeclaration(each)) attributes.put(name, each.getNodeValue());
            demand(!name.equalsIgnoreCase("id") || ids.add(each.getNodeValue()), "an Id is given twice");
        }
        out.append(DS.equals(element.getNamespaceURI()) ? "d:" : XADES.equals(element.getNamespaceURI()) ? "x:" : "?:");
        out.append(element.getLocalName()).append('{');
        attributes.forEach((name, value) -> out.append(name).append('=').append(value).append(';'));
        out.append("}(");
        for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element child) outline(child, out, ids);
            else if (!each.getNodeValue().isBlank()) out.append(each.getNodeValue());
        }
        out.append(')');
    }

    static List<String> algorithms() {
        return ALGORITHMS.values().stream().map(Algorithm::name).sorted().toList();
    }

    private static List<String> texts(Element in, String namespace, String name) {
        var found = new ArrayList<String>();
        NodeList all = in.getElementsByTagNameNS(namespace, name);
        for (int i = 0; i < all.getLength(); i++) {
            found.add(all.item(i).getTextContent().replaceAll("[ \\t\\n\\r]", ""));
        }
        return found;
    }

    static X509Certificate certificate(String base64) throws CertificateException {
        byte[] der = decode(base64);
        var found = CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        demand(Arrays.equals(found.getEncoded(), der), "something behind a certificate");
        return (X509Certificate) found;
    }

    private static byte[] decode(String base64) {
        return MessageReader.decode(base64, "signature");
    }

    private static void demand(boolean holds, String otherwise) {
        Refused.unless(holds, "signature", otherwise);
    }

    private static boolean isDeclaration(Node attribute) {
        return XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
    }

    private static String algorithmOf(Node method) {
        return ((Element) method).getAttribute("Algorithm");
    }

    /** The size of the curve; 0 for RSA, -1 for Ed25519, -2 for what is not accepted. */
    private static int kind(PublicKey key) {
        if (key instanceof ECPublicKey curve) return curve.getParams().getCurve().getField().getFieldSize();
        if (key instanceof RSAPublicKey rsa) {
            int bits = rsa.getModulus().bitLength();
            return bits >= 3072 && bits <= 8192 ? 0 : -2;
        }
        return key instanceof EdECPublicKey edwards && edwards.getParams().getName().equals("Ed25519") ? -1 : -2;
    }

    /** Whether a key is one of those that 7.3.1 names, whatever it signs. */
    static boolean isAccepted(PublicKey key) {
        return KEYS.contains(kind(key));
    }

    private static byte[] digest(String name, byte[] data) throws Exception {
        return MessageDigest.getInstance(name).digest(data);
    }

    /** An element of DER, to compare IssuerSerialV2 with the one form that it has; nothing received is parsed. */
    private static byte[] der(int tag, byte[]... parts) {
        var content = new ByteArrayOutputStream();
        for (byte[] each : parts) content.writeBytes(each);
        int length = content.size();
        byte[] head = length < 128 ? new byte[] {(byte) tag, (byte) length}
                : length < 256 ? new byte[] {(byte) tag, (byte) 0x81, (byte) length}
                : new byte[] {(byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length};
        return ByteBuffer.allocate(head.length + length).put(head).put(content.toByteArray()).array();
    }

    /** The pattern of an element that has an algorithm and nothing else. */
    private static String algorithm(String element, String uri) {
        return "d:" + element + "\\{Algorithm=" + Pattern.quote(uri) + ";\\}\\(\\)";
    }
}
