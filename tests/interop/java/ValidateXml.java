import java.io.File;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Validates XML files against an XML Schema with nothing but a JDK.
 *
 * <pre>java ValidateXml.java mla.xsd message.mla.xml ...</pre>
 *
 * <p>Prints one line for each file: its name, a tab, and "valid" or the first fault with its place. Exit codes: 0 all
 * files are valid, 1 at least one is not, 2 the schema itself cannot be used.
 */
public final class ValidateXml {
    private ValidateXml() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: java ValidateXml.java schema.xsd file.xml ...");
            System.exit(2);
        }
        Schema schema = null;
        try {
            schema = load(new File(arguments[0]));
        } catch (SAXException error) {
            System.err.println("the schema cannot be used: " + described(error));
            System.exit(2);
        }
        boolean allValid = true;
        for (int position = 1; position < arguments.length; position++) {
            String fault = judge(schema, new File(arguments[position]));
            System.out.println(arguments[position] + "\t" + (fault == null ? "valid" : fault));
            allValid &= fault == null;
        }
        System.exit(allValid ? 0 : 1);
    }

    /** Compiles a schema; whatever the processor only warns about is refused too. */
    private static Schema load(File file) throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setErrorHandler(new Strict());
        return factory.newSchema(new StreamSource(file));
    }

    /** Returns the first fault of a file, or null where it has none. */
    private static String judge(Schema schema, File file) throws IOException {
        try {
            Validator validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setErrorHandler(new Strict());
            validator.validate(new StreamSource(file));
            return null;
        } catch (SAXException error) {
            return described(error);
        }
    }

    private static String described(SAXException error) {
        String message = String.valueOf(error.getMessage()).replace('\n', ' ');
        if (error instanceof SAXParseException) {
            SAXParseException place = (SAXParseException) error;
            return place.getLineNumber() + ":" + place.getColumnNumber() + ": " + message;
        }
        return message;
    }

    /** Stops at the first warning, error or fatal error. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
