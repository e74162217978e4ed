import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Templates;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads, digests and verifies messages in XML with nothing but a JDK (17 or later), and speaks the line protocol of the
 * conformance suite (tests/vectors/PROTOCOL.md).
 *
 * <pre>
 * javac -d build *.java
 * java -cp build Conformance xsd/1.0
 * </pre>
 *
 * <p>The folder has the published mla.xsd and mla-to-json.xsl. Meant to be copied; the README says what is left out.
 */
public final class Conformance {
    static final String NAMESPACE = "https://w3id.org/mla-schema/1";
    private static final Pattern MAJOR = Pattern.compile("https://w3id\\.org/mla-schema/[1-9][0-9]{0,5}");
    private static final Pattern VERSION = Pattern.compile("(0|[1-9][0-9]{0,5})[.](0|[1-9][0-9]{0,5})");
    private static final Pattern EDGE_SPACE = Pattern.compile("\\A[ \\t\\n\\r]|[ \\t\\n\\r]\\z");
    private static final int SIZE = 8 << 20;
    private static final int DEPTH = 64;
    private static final int NODES = 250_000;
    private static final int TEXT = 7_500_000;

    private static Schema schema;
    private static Templates toJson;

    private Conformance() {}

    /** What an answer says of a message that is not accepted. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        final transient Map<String, Object> answer = new LinkedHashMap<>();

        Refused(String outcome, String stage, String detail) {
            answer.put("outcome", outcome);
            if (stage != null) answer.put("stage", stage);
            answer.put("detail", detail);
        }
    }

    static void demand(boolean holds, String stage, String detail) {
        if (!holds) throw new Refused("refused", stage, detail);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        schema = factory.newSchema(folder.resolve("mla.xsd").toFile());
        toJson = Digest.stylesheet(folder.resolve("mla-to-json.xsl"));
        var input = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        var output = new PrintStream(System.out, true, UTF_8);
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("id", null);
            try {
                Map<?, ?> request = (Map<?, ?>) new Json(line).value();
                answer.put("id", request.get("id"));
                answer.put("outcome", "accepted");
                answer(request, answer);
            } catch (Refused refused) {
                answer.putAll(refused.answer);
            } catch (Exception error) {
                answer.put("outcome", "error");
                answer.put("detail", String.valueOf(error));
            }
            output.print(Json.write(answer) + "\n");
            output.flush();
        }
    }

    static void answer(Map<?, ?> request, Map<String, Object> answer) throws Exception {
        String verb = String.valueOf(request.get("do"));
        if (verb.equals("hello")) {
            answer.putAll(Map.of("implementation", "mla-schema example in Java", "version", "1.0", "protocol", 1));
            List<String> xml = List.of("xml");
            answer.put("families", Map.of("reading", xml, "digest", xml, "signature", xml));
            var features = new ArrayList<Object>(List.of("pinned", "issuers"));
            features.addAll(Xades.algorithms());
            answer.put("features", features);
            return;
        }
        boolean known = List.of("read", "digest", "verify").contains(verb) && "xml".equals(request.get("form"));
        if (!known) throw new Refused("unsupported", null, "not done by this program");
        Document document = parse(decode((String) request.get("data"), "wire"));
        Element signature = Xades.signature(document);
        boolean verify = verb.equals("verify");
        var authorities = verify ? Xades.verify(document, signature, request) : List.<Map<?, ?>>of();
        // What was signed is the document without the signature, and from here on nothing else is looked at.
        if (signature != null) signature.getParentNode().removeChild(signature);
        checkMessage(document);
        if (verify) answer.put("signer", Trust.signer(document, authorities));
        boolean blocked = document.getElementsByTagNameNS(NAMESPACE, "mustUnderstand").getLength() > 0;
        if (blocked && !verb.equals("digest")) {
            throw new Refused("undecided", "extensions", "an extension that must be understood");
        }
        if (!verb.equals("read")) answer.put("digest", Digest.digest(Digest.json(toJson, document)));
    }

    // ---- Bytes to a tree: UTF-8, no document type, no comments, within limits.

    static Document parse(byte[] data) throws Exception {
        demand(data.length <= SIZE, "limits", "the file is too large");
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(data)).toString();
            demand(!text.startsWith("\uFEFF"), "wire", "a byte order mark");
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setCoalescing(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Document document = builder.parse(new InputSource(new StringReader(text)));
            String encoding = document.getXmlEncoding();
            demand(encoding == null || encoding.equalsIgnoreCase("UTF-8"), "wire", "another encoding is declared");
            demand("1.0".equals(document.getXmlVersion()), "wire", "another version of XML");
            walk(document, 0, new int[1]);
            return document;
        } catch (CharacterCodingException | SAXException malformed) {
            throw new Refused("refused", "wire", String.valueOf(malformed.getMessage()));
        }
    }

    static void walk(Node node, int depth, int[] count) {
        demand(depth <= DEPTH, "limits", "nested too deeply");
        for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
            boolean element = each.getNodeType() == Node.ELEMENT_NODE;
            demand(element || each.getNodeType() == Node.TEXT_NODE, "wire", "a comment or processing instruction");
            demand(!element || ++count[0] <= NODES, "limits", "too many elements");
            if (element) walk(each, depth + 1, count);
        }
        boolean alone = node.getChildNodes().getLength() == 1 && NAMESPACE.equals(node.getNamespaceURI());
        if (alone && node.getFirstChild() instanceof Text leaf) {
            String text = leaf.getData();
            demand(text.length() <= TEXT, "limits", "a text is too long");
            // The schema's own types of time and number take white space around a value; the format does not.
            boolean trimmed = text.isBlank() || !EDGE_SPACE.matcher(text).find();
            demand(trimmed, "structure", "white space at an end of a value");
            boolean content = node.getLocalName().equals("content");
            if (content && node.getParentNode().getLocalName().equals("attachment")) decode(text, "structure");
        }
    }

    static byte[] decode(String base64, String stage) {
        try {
            byte[] data = Base64.getDecoder().decode(base64);
            // A decoder passes over stray bits in the last group; what does not come back the same had some.
            demand(Base64.getEncoder().encodeToString(data).equals(base64), stage, "not canonical base64");
            return data;
        } catch (IllegalArgumentException wrong) {
            throw new Refused("refused", stage, "not base64");
        }
    }

    // ---- A tree to a message.

    static void checkMessage(Document document) throws Exception {
        Element root = document.getDocumentElement();
        String namespace = String.valueOf(root.getNamespaceURI()), version = root.getAttribute("schemaVersion");
        boolean major = MAJOR.matcher(namespace).matches();
        demand(!major || namespace.equals(NAMESPACE), "version", "another major version");
        demand(!VERSION.matcher(version).matches() || version.equals("1.0"), "version", "another version");
        try {
            // Without an error handler a validator throws at the first error.
            schema.newValidator().validate(new DOMSource(document));
        } catch (SAXException fault) {
            throw new Refused("refused", "structure", String.valueOf(fault.getMessage()));
        }
    }

    /** The little JSON that the protocol needs; a JDK has none. */
    private static final class Json {
        // Possessive, so that a string of megabytes is taken without going back and without a deep stack.
        private static final Pattern TOKEN = Pattern.compile(
                "\\s*+(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|([\\[\\]{}:,])|([^\\s\\[\\]{}:,\"]++))\\s*+");
        private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");
        private final Matcher tokens;

        Json(String text) {
            tokens = TOKEN.matcher(text);
        }

        Object value() {
            if (!tokens.find()) throw new IllegalArgumentException("no JSON");
            if (tokens.group(1) != null) return unescaped(tokens.group(1));
            if (tokens.group(3) != null) {
                String word = tokens.group(3);
                if (word.equals("null")) return null;
                return word.matches("true|false") ? (Object) word.equals("true") : Long.valueOf(word);
            }
            if (tokens.group(2).equals("[")) {
                var list = new ArrayList<Object>();
                for (Object each = value(); each != this; each = value()) list.add(each);
                return list;
            }
            if (tokens.group(2).equals("{")) {
                var map = new LinkedHashMap<Object, Object>();
                for (Object each = value(); each != this; each = value()) map.put(each, value());
                return map;
            }
            // The request was made by the runner: what stands between values is not looked at closely.
            return ":,".contains(tokens.group(2)) ? value() : this;
        }

        private static String unescaped(String text) {
            if (text.indexOf('\\') < 0) return text;
            return ESCAPE.matcher(text).replaceAll(found -> {
                if (found.group(1) != null) {
                    return Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16)));
                }
                String sign = found.group(2);
                int at = "bfnrt".indexOf(sign);
                return Matcher.quoteReplacement(at < 0 ? sign : "\b\f\n\r\t".substring(at, at + 1));
            });
        }

        static String write(Object value) {
            if (value instanceof Map<?, ?> map) {
                var members = new ArrayList<String>();
                map.forEach((name, member) -> members.add(write(name) + ":" + write(member)));
                return "{" + String.join(",", members) + "}";
            }
            if (value instanceof List<?> list) {
                return "[" + String.join(",", list.stream().map(Json::write).toList()) + "]";
            }
            if (!(value instanceof String text)) return String.valueOf(value);
            var out = new StringBuilder("\"");
            for (char each : text.toCharArray()) {
                boolean escaped = each < ' ' || each == '"' || each == '\\' || Character.isSurrogate(each);
                out.append(escaped ? String.format("\\u%04x", (int) each) : each);
            }
            return out.append('"').toString();
        }
    }
}
