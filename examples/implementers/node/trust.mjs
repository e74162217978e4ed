// Says for whom a certificate stands, and whether that is who the message names as its sender. The numbers are clauses
// of docs/specification.md.

import { X509Certificate } from "node:crypto";
import { isAccepted } from "./jades.mjs";
import { demand, isString, within } from "./message.mjs";

const DOCUMENT_SIGNING = "1.3.6.1.5.5.7.3.36";
// Object identifiers below 2.5.29 as they stand in DER.
const KEY_USAGE = "551d0f", BASIC_CONSTRAINTS = "551d13", EXTENDED_KEY_USAGE = "551d25", AUTHORITY_KEY = "551d23";
const UNDERSTOOD = [KEY_USAGE, BASIC_CONSTRAINTS, EXTENDED_KEY_USAGE];
const LONGEST_PATH = 4;

/** The authorities for which the first certificate stands: it is theirs, or of an issuer of theirs and names them. */
export function authoritiesOf(chain, trust, at) {
  const [leaf, ...others] = chain;
  demand(isValid(leaf, at), "trust", "the certificate is not valid at this time");
  const pinned = trust.authorities.filter((each) => (each.pinned ?? []).includes(leaf.raw.toString("base64")));
  if (pinned.length) return pinned;
  // The identifier of an organisation (X.520), where there is one, goes before its name. Two of them are a list, and
  // equal to no text.
  const subject = leaf.toLegacyObject().subject;
  const organisation = subject.organizationIdentifier ?? subject.O;
  return trust.authorities.filter((each) => {
    // 7.4.2: a common issuer has many customers, so the certificate must name the organisation too.
    if (!isString(organisation) || each.organisation !== organisation || !signsDocuments(leaf)) return false;
    const anchors = (each.issuers ?? []).map((der) => new X509Certificate(Buffer.from(der, "base64")));
    return within("trust", () => reaches(leaf, anchors, others, at, LONGEST_PATH));
  });
}

/** The one of them that the message names as its sender (7.4.1). */
export function signerOf(content, authorities) {
  const sender = Object.values(content.header.sender ?? {})[0] ?? {};
  const signer = authorities.find((each) => each.id === sender.id && each.country === sender.country);
  demand(signer, "trust", "the sender is not the authority that signed");
  return { country: signer.country, id: signer.id };
}

/** 7.3.4: it allows signatures and nothing that encrypts or issues. What Node calls keyUsage is the extended one. */
function signsDocuments(certificate) {
  const found = extensions(certificate);
  const usage = found.get(KEY_USAGE);
  // A bit string: tag, length and number of unused bits, then the uses, of which the first are digital signature and
  // non-repudiation; the next four encrypt, agree on keys or issue.
  const uses = usage?.value[3] ?? 0;
  const signs = usage?.critical && (uses & 0xc0) !== 0 && (uses & 0x3c) === 0;
  return signs && !certificate.ca && certificate.keyUsage?.includes(DOCUMENT_SIGNING) && found.has(AUTHORITY_KEY);
}

/** Whether there is a path to an anchor, every certificate in which is valid, strong, and understood. */
function reaches(certificate, anchors, others, at, depth) {
  if (!isSound(certificate)) return false;
  const issued = (each) => each.ca && certificate.checkIssued(each) && certificate.verify(each.publicKey);
  const above = [...anchors, ...(depth ? others : [])].filter((each) => isValid(each, at) && issued(each));
  const isAnchor = (each) => anchors.some((anchor) => anchor.raw.equals(each.raw));
  return above.some((each) => isSound(each) && (isAnchor(each) || reaches(each, anchors, others, at, depth - 1)));
}

const isValid = (certificate, at) => new Date(certificate.validFrom) <= at && at <= new Date(certificate.validTo);

/** The key of an issuer is broken before that of a prosecutor (7.3.1); what is critical must be understood (7.3.4). */
function isSound(certificate) {
  const critical = [...extensions(certificate)].filter(([, each]) => each.critical).map(([name]) => name);
  return isAccepted(certificate.publicKey) && critical.every((name) => UNDERSTOOD.includes(name));
}

/** The extensions of a certificate, by their identifiers (RFC 5280, 4.1); X509Certificate tells only some of them. */
function extensions(certificate) {
  const [toBeSigned] = elements(elements(certificate.raw)[0].value);
  const field = elements(toBeSigned.value).find((each) => each.tag === 0xa3);
  const all = field ? elements(elements(field.value)[0].value) : [];
  return new Map(all.map((extension) => {
    const [name, ...rest] = elements(extension.value);
    return [name.value.toString("hex"), { critical: rest[0].tag === 0x01, value: rest.at(-1).value }];
  }));
}

/** Elements of DER that stand behind each other. OpenSSL has read the certificate, so their lengths are right. */
function elements(der) {
  const found = [];
  for (let at = 0; at < der.length; ) {
    const tag = der[at];
    const long = der[at + 1] > 0x80 ? der[at + 1] - 0x80 : 0;
    const start = at + 2 + long;
    at = start + (long ? der.readUIntBE(at + 2, long) : der[at + 1]);
    found.push({ tag, value: der.subarray(start, at) });
  }
  return found;
}
