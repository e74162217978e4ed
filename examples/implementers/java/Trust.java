import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.security.interfaces.EdECPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.naming.ldap.LdapName;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * Says for whom a certificate stands, and whether that is who the message names as its sender.
 *
 * <p>The numbers are clauses of docs/specification.md.
 */
final class Trust {
    private static final String DOCUMENT_SIGNING = "1.3.6.1.5.5.7.3.36";
    private static final String KEY_USAGE = "2.5.29.15";
    private static final String SIGNED_WITH = "SHA(256|384|512)with(ECDSA|RSA)|RSASSA-PSS";
    private static final String AUTHORITY_KEY_IDENTIFIER = "2.5.29.35";

    private Trust() {}

    /** For whom the first certificate stands: it is theirs, or that of an issuer of theirs and names them. */
    static List<Map<?, ?>> authorities(List<X509Certificate> chain, Map<?, ?> trust, Instant at) throws Exception {
        if (!(trust != null && trust.get("authorities") instanceof List<?> all)) {
            throw new Refused("unsupported", null, "only trust in authorities");
        }
        X509Certificate leaf = chain.get(0);
        var pinned = new ArrayList<Map<?, ?>>();
        var issued = new ArrayList<Map<?, ?>>();
        for (Object each : all) {
            Map<?, ?> authority = (Map<?, ?>) each;
            if (certificates(authority, "pinned").contains(leaf)) pinned.add(authority);
            // 7.4.2: a common issuer has many customers, so the certificate must name the organisation too.
            if (!organisation(leaf).equals(Collections.singletonList(authority.get("organisation")))) continue;
            for (X509Certificate anchor : certificates(authority, "issuers")) {
                if (reaches(chain, anchor, at)) issued.add(authority);
            }
        }
        boolean valid = !at.isBefore(leaf.getNotBefore().toInstant()) && !at.isAfter(leaf.getNotAfter().toInstant());
        Refused.unless(valid, "trust", "the certificate is not valid at this time");
        return pinned.isEmpty() ? issued : pinned;
    }

    private static boolean reaches(List<X509Certificate> chain, X509Certificate anchor, Instant at) throws Exception {
        X509Certificate leaf = chain.get(0);
        List<String> purposes = leaf.getExtendedKeyUsage();
        boolean[] usage = leaf.getKeyUsage();
        // 7.3.4: digital signature or non-repudiation, and none of the uses that encrypt or issue.
        boolean signs = usage != null && (usage[0] || usage[1]) && !(usage[2] || usage[3] || usage[4] || usage[5]);
        boolean documents = purposes != null && purposes.contains(DOCUMENT_SIGNING) && leaf.getBasicConstraints() < 0;
        if (!signs || !documents || !leaf.getCriticalExtensionOIDs().contains(KEY_USAGE)) return false;
        if (leaf.getExtensionValue(AUTHORITY_KEY_IDENTIFIER) == null) return false;
        var target = new X509CertSelector();
        target.setCertificate(leaf);
        var parameters = new PKIXBuilderParameters(Set.of(new TrustAnchor(anchor, null)), target);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(chain)));
        parameters.setDate(Date.from(at));
        // Set to true, and add the revocation lists to the store, where they are at hand.
        parameters.setRevocationEnabled(false);
        try {
            var path = (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(parameters);
            // 7.3.1: the JDK has a lower floor, and the key of an issuer is broken before that of a prosecutor.
            boolean strong = mayIssue(path.getTrustAnchor().getTrustedCert());
            for (var each : path.getCertPath().getCertificates()) {
                var certificate = (X509Certificate) each;
                strong &= certificate.equals(leaf) ? Xades.isAccepted(leaf.getPublicKey()) : mayIssue(certificate);
                strong &= certificate.getSigAlgName().matches(SIGNED_WITH);
            }
            return strong;
        } catch (CertPathBuilderException noPath) {
            return false;
        }
    }

    /** Issuers of this profile sign with ECDSA or RSA. */
    private static boolean mayIssue(X509Certificate issuer) {
        return Xades.isAccepted(issuer.getPublicKey()) && !(issuer.getPublicKey() instanceof EdECPublicKey);
    }

    /** The one of them that the message names as its sender (7.4.1). */
    static Map<String, Object> signer(Document document, List<Map<?, ?>> authorities) {
        Node sender = MessageReader.child(MessageReader.child(document.getDocumentElement(), "header"), "sender");
        Node named = sender == null ? null : sender.getFirstChild();
        while (named != null && named.getNodeType() != Node.ELEMENT_NODE) named = named.getNextSibling();
        Node id = MessageReader.child(named, "id");
        Node country = MessageReader.child(named, "country");
        for (Map<?, ?> each : id == null || country == null ? List.<Map<?, ?>>of() : authorities) {
            boolean same = id.getTextContent().equals(each.get("id"));
            if (same && country.getTextContent().equals(each.get("country"))) {
                return Map.of("id", each.get("id"), "country", each.get("country"));
            }
        }
        throw new Refused("refused", "trust", "the sender is not the authority that signed");
    }

    private static List<X509Certificate> certificates(Map<?, ?> authority, String member) throws Exception {
        var found = new ArrayList<X509Certificate>();
        if (authority.get(member) instanceof List<?> all) {
            for (Object each : all) found.add(Xades.certificate((String) each));
        }
        return found;
    }

    private static List<Object> organisation(X509Certificate certificate) throws Exception {
        var found = new ArrayList<Object>();
        // The identifier of an organisation (X.520), where there is one, goes before its name.
        String name = certificate.getSubjectX500Principal().getName("RFC2253", Map.of("2.5.4.97", "ID"));
        String type = name.matches("(?s).*\\bID=.*") ? "ID" : "O";
        for (var each : new LdapName(name).getRdns()) {
            if (each.getType().equals(type)) found.add(each.getValue());
        }
        return found;
    }
}
