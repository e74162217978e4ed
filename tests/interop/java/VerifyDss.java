import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.File;
import java.util.List;

/**
 * Verifies sealed messages, XML and JSON, with EU DSS, and says which level of XAdES or JAdES they have.
 *
 * <pre>java -cp 'target/lib/*' VerifyDss.java root.pem message.mla.xml message.mla.json ...</pre>
 *
 * <p>Revocation lists are taken from the files named {@code *.crl} beside the root; nothing is fetched. Prints one line
 * for each file: its name, a tab, "valid" or why it is refused, a tab, and the level. Exit codes: 0 all are valid, 1 at
 * least one is not.
 */
public final class VerifyDss {
    private VerifyDss() {}

    public static void main(String[] arguments) {
        File root = new File(arguments[0]);
        File[] lists = root.getAbsoluteFile().getParentFile().listFiles((folder, name) -> name.endsWith(".crl"));

        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(DSSUtils.loadCertificate(root));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(new ExternalResourcesCRLSource(
                List.of(lists).stream().map(FileDocument::new).toArray(FileDocument[]::new)));
        // Without these, DSS would fetch certificates and lists from addresses that stand in certificates.
        verifier.setAIASource(null);
        verifier.setOcspSource(null);

        boolean allValid = true;
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            String verdict;
            try {
                verdict = judge(new File(file), verifier);
            } catch (Exception refused) {
                verdict = "refused: " + refused;
            }
            allValid &= verdict.startsWith("valid");
            System.out.println(file + "\t" + verdict.lines().findFirst().orElseThrow());
        }
        System.exit(allValid ? 0 : 1);
    }

    private static String judge(File file, CommonCertificateVerifier verifier) {
        var validator = SignedDocumentValidator.fromDocument(new FileDocument(file));
        validator.setCertificateVerifier(verifier);
        SimpleReport report = validator.validateDocument().getSimpleReport();
        if (report.getSignaturesCount() != 1) {
            return "refused: there are " + report.getSignaturesCount() + " signatures";
        }
        String id = report.getFirstSignatureId();
        SignatureLevel level = report.getSignatureFormat(id);
        boolean baseline = level == SignatureLevel.XAdES_BASELINE_B || level == SignatureLevel.JAdES_BASELINE_B;
        boolean passed = report.getIndication(id) == Indication.TOTAL_PASSED && baseline;
        String reason = report.getIndication(id) + " " + report.getSubIndication(id) + " "
                + report.getAdESValidationErrors(id).stream().map(each -> each.getValue()).toList();
        return (passed ? "valid" : "refused: " + reason) + "\t" + level;
    }
}
