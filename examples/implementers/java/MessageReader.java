import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a message in XML, in two steps: bytes to a tree, and a tree that is a message.
 *
 * <p>Between the two a signature is taken out of the tree. The numbers are clauses of docs/specification.md.
 */
final class MessageReader {
    private static final String NAMESPACE = "https://w3id.org/mla-schema/1";
    private static final Pattern MAJOR = Pattern.compile("https://w3id\\.org/mla-schema/[1-9][0-9]{0,5}");
    private static final Pattern VERSION = Pattern.compile("(0|[1-9][0-9]{0,5})[.](0|[1-9][0-9]{0,5})");
    private static final Pattern EDGE_SPACE = Pattern.compile("\\A[ \\t\\n\\r]|[ \\t\\n\\r]\\z");
    // The limits of docs/wire-format.md (10.5): of the file, the text and the attachments in bytes.
    private static final int SIZE = 8 << 20;
    private static final int DEPTH = 64;
    private static final int NODES = 250_000;
    private static final int TEXT = 7_500_000;
    private static final int INLINE = 5_000_000;

    private final Schema schema;
    private final Map<String, Integer> lengths = new HashMap<>();

    /** Takes the published mla.xsd and mla.schema.json from a folder. */
    MessageReader(Path folder) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        schema = factory.newSchema(folder.resolve("mla.xsd").toFile());
        // The XSD leaves lengths out where processors count differently; the JSON Schema has them under the same name.
        var types = (Map<?, ?>) Json.object(Files.readString(folder.resolve("mla.schema.json"))).get("$defs");
        types.forEach((name, type) -> {
            if (((Map<?, ?>) type).get("maxLength") instanceof Long longest) {
                lengths.put((String) name, longest.intValue());
            }
        });
    }

    // ---- Bytes to a tree: UTF-8, no document type, no comments, within limits.

    static Document parse(byte[] data) throws Exception {
        Refused.unless(data.length <= SIZE, "limits", "the file is too large");
        try {
            // 5.1.7: the bytes are decoded here, because the parser would guess an encoding and replace what is wrong.
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(data)).toString();
            Refused.unless(!text.startsWith("\uFEFF"), "wire", "a byte order mark");
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setCoalescing(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // 5.1.2: without a document type there are no entities, and nothing outside of these bytes is read.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Document document = builder.parse(new InputSource(new StringReader(text)));
            String encoding = document.getXmlEncoding();
            Refused.unless(encoding == null || encoding.equalsIgnoreCase("UTF-8"), "wire", "another encoding");
            Refused.unless("1.0".equals(document.getXmlVersion()), "wire", "another version of XML");
            bound(document, 0, new int[1]);
            return document;
        } catch (CharacterCodingException | SAXException malformed) {
            throw new Refused("refused", "wire", String.valueOf(malformed.getMessage()));
        }
    }

    private static void bound(Node node, int depth, int[] count) {
        Refused.unless(depth <= DEPTH, "limits", "nested too deeply");
        for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element) {
                Refused.unless(++count[0] <= NODES, "limits", "too many elements");
                bound(each, depth + 1, count);
            } else {
                Refused.unless(each instanceof Text, "wire", "a comment or a processing instruction (5.1.3)");
                int length = ((Text) each).getData().getBytes(UTF_8).length;
                Refused.unless(length <= TEXT, "limits", "a text is too long");
            }
        }
    }

    // ---- A tree to a message: of this version, as the XSD says, and with what an XSD cannot say.

    /** Refuses a tree that is no message; a signature was taken out of it before. */
    void check(Document document) throws SAXException {
        Element root = document.getDocumentElement();
        String namespace = String.valueOf(root.getNamespaceURI()), version = root.getAttribute("schemaVersion");
        boolean major = MAJOR.matcher(namespace).matches();
        Refused.unless(!major || namespace.equals(NAMESPACE), "version", "another major version");
        Refused.unless(!VERSION.matcher(version).matches() || version.equals("1.0"), "version", "another version");
        // Without an error handler a validator throws at the first error.
        ValidatorHandler validator = schema.newValidatorHandler();
        var type = new String[1];
        validator.setContentHandler(new DefaultHandler() {
            @Override
            public void startElement(String uri, String local, String name, Attributes attributes) {
                type[0] = validator.getTypeInfoProvider().getElementTypeInfo().getTypeName();
            }
        });
        try {
            validator.startDocument();
            validate(root, validator, type);
            validator.endDocument();
        } catch (SAXException fault) {
            throw new Refused("refused", "structure", String.valueOf(fault.getMessage()));
        }
        checkAttachments(document);
    }

    /** Hands an element to the validator, which tells its type, and looks at what only this program can refuse. */
    private void validate(Element element, ValidatorHandler validator, String[] type) throws SAXException {
        var attributes = new AttributesImpl();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node each = element.getAttributes().item(i);
            if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(each.getNamespaceURI())) continue;
            // 5.1.3: every validator takes xsi:type and xsi:schemaLocation, and may do what they say.
            Refused.unless(each.getNamespaceURI() == null, "structure", "an attribute of another namespace");
            attributes.addAttribute("", each.getLocalName(), each.getNodeName(), "CDATA", each.getNodeValue());
        }
        String uri = element.getNamespaceURI() == null ? "" : element.getNamespaceURI();
        validator.startElement(uri, element.getLocalName(), element.getNodeName(), attributes);
        Integer longest = lengths.get(type[0]);
        if (longest != null) {
            String text = element.getTextContent();
            // 4.3.8: characters are counted, and before the text meets a pattern.
            Refused.unless(text.codePointCount(0, text.length()) <= longest, "structure", "a text is too long");
        }
        boolean leaf = true;
        for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Text text) {
                validator.characters(text.getData().toCharArray(), 0, text.getLength());
            } else {
                leaf = false;
                validate((Element) each, validator, type);
            }
        }
        validator.endElement(uri, element.getLocalName(), element.getNodeName());
        if (leaf) {
            String text = element.getTextContent();
            // 4.3.1, 4.3.3: the schema's own types of time and number take white space around a value.
            boolean trimmed = text.isBlank() || !EDGE_SPACE.matcher(text).find();
            Refused.unless(trimmed, "structure", "white space at an end of a value");
        }
    }

    /** Holds the files inside a message to the one spelling of bytes, to their limit, and to what is said of them. */
    private static void checkAttachments(Document document) {
        int inline = 0;
        NodeList attachments = document.getElementsByTagNameNS(NAMESPACE, "attachment");
        for (int i = 0; i < attachments.getLength(); i++) {
            Node content = child(attachments.item(i), "content");
            if (content == null) continue;
            byte[] file = decode(content.getTextContent(), "structure");
            inline += file.length;
            Node size = child(attachments.item(i), "size"), digest = child(attachments.item(i), "digest");
            boolean fits = size == null || size.getTextContent().equals(String.valueOf(file.length));
            Refused.unless(fits, "structure", "an attachment of another size");
            boolean same = digest == null || digest.getTextContent().equals(Digest.digest(file));
            Refused.unless(same, "structure", "an attachment with another digest");
        }
        Refused.unless(inline <= INLINE, "limits", "the attachments are too large to travel inside");
    }

    /** Whether there is an extension that must be understood; this program understands none. */
    static boolean mustUnderstand(Document document) {
        return document.getElementsByTagNameNS(NAMESPACE, "mustUnderstand").getLength() > 0;
    }

    /** The first child element of a name, or null. */
    static Node child(Node of, String name) {
        for (Node each = of == null ? null : of.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (name.equals(each.getLocalName())) return each;
        }
        return null;
    }

    /** 4.3.5: base64 has one spelling for the same bytes; a decoder passes over stray bits in the last group. */
    static byte[] decode(String base64, String stage) {
        try {
            byte[] data = Base64.getDecoder().decode(base64);
            Refused.unless(Base64.getEncoder().encodeToString(data).equals(base64), stage, "not canonical base64");
            return data;
        } catch (IllegalArgumentException wrong) {
            throw new Refused("refused", stage, "not base64");
        }
    }
}
