import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.Templates;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads, digests and verifies messages in XML with nothing but a JDK (17 or later), and speaks the line protocol of the
 * conformance suite (tests/vectors/PROTOCOL.md).
 *
 * <pre>
 * javac -d build *.java
 * java -cp build Conformance xsd/1.0
 * </pre>
 *
 * <p>The folder has the published mla.xsd, mla.schema.json and mla-to-json.xsl. Meant to be copied; the README says
 * what is left out.
 */
public final class Conformance {
    private static MessageReader reader;
    private static Templates toJson;

    private Conformance() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        reader = new MessageReader(folder);
        toJson = Digest.stylesheet(folder.resolve("mla-to-json.xsl"));
        var input = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        var output = new PrintStream(System.out, true, UTF_8);
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("id", null);
            try {
                Map<?, ?> request = Json.object(line);
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

    private static void answer(Map<?, ?> request, Map<String, Object> answer) throws Exception {
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
        Document document = MessageReader.parse(MessageReader.decode((String) request.get("data"), "wire"));
        Element signature = Xades.signature(document);
        boolean verify = verb.equals("verify");
        var authorities = verify ? Xades.verify(document, signature, request) : List.<Map<?, ?>>of();
        // What was signed is the document without the signature, and from here on nothing else is looked at.
        if (signature != null) signature.getParentNode().removeChild(signature);
        // 7.1.1: another signature is not left for the XSD to find; whoever put it there meant it to be believed.
        Refused.unless(!Xades.hasSignature(document), "signature", "a signature in another place");
        reader.check(document);
        if (verify) answer.put("signer", Trust.signer(document, authorities));
        // 6.1: what a message says, and so its digest, does not depend on who understands it.
        if (!verb.equals("digest") && MessageReader.mustUnderstand(document)) {
            throw new Refused("undecided", "extensions", "an extension that must be understood");
        }
        if (verb.equals("read")) return;
        byte[] json = Digest.json(toJson, document);
        answer.put("digest", Digest.digest(json));
        if (!verify) answer.put("canonical", Base64.getEncoder().encodeToString(json));
    }
}
