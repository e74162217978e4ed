import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.w3c.dom.Document;

/**
 * Computes the content digest of messages in XML with nothing but a JDK.
 *
 * <pre>java Digest.java mla-to-json.xsl message.mla.xml ...</pre>
 *
 * <p>Prints one line for each file: its content digest, two spaces and its name. It does not validate: the digest of
 * what is not a message means nothing.
 */
public final class Digest {
    private Digest() {}

    public static void main(String[] arguments) throws Exception {
        Templates toJson = stylesheet(Path.of(arguments[0]));
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            try (InputStream input = Files.newInputStream(Path.of(file))) {
                byte[] json = json(toJson, parse(input));
                System.out.println(digest(json) + "  " + file);
            }
        }
    }

    /** Compiles the stylesheet; do it once, it serves all messages and all threads. */
    static Templates stylesheet(Path file) throws Exception {
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        return factory.newTemplates(new StreamSource(file.toFile()));
    }

    static String digest(byte[] data) {
        try {
            return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }

    /** Reads a document that may have no document type, so that nothing but these bytes is read. */
    static Document parse(InputStream input) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(input);
    }

    /** The RFC 8785 form of a valid message, whether it is signed or not. */
    static byte[] json(Templates toJson, Document message) throws Exception {
        // Into a text, not into bytes: the encoder of JDK 17 itself drops the characters beyond U+3FFFF.
        var output = new StringWriter();
        toJson.newTransformer().transform(new DOMSource(message), new StreamResult(output));
        return output.toString().getBytes(StandardCharsets.UTF_8);
    }
}
