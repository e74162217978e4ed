// What the programs for XML share: the names of the profile, the shape of a signature, and its properties.

import { createHash, X509Certificate } from "node:crypto";
import { DOMParser, onWarningStopParsing } from "@xmldom/xmldom";
import { demand } from "./frame.js";

export const DS = "http://www.w3.org/2000/09/xmldsig#";
export const XADES = "http://uri.etsi.org/01903/v1.3.2#";
export const SIGNED_PROPERTIES = "http://uri.etsi.org/01903#SignedProperties";
export const MEDIA_TYPE = "application/vnd.mla-schema.message+xml";
export const C14N = "http://www.w3.org/2001/10/xml-exc-c14n#";
export const ENVELOPED = `${DS}enveloped-signature`;
export const SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
export const METHODS = {
  ES256: "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
  ES384: "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384",
  ES512: "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512",
  PS256: "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1",
  Ed25519: "http://www.w3.org/2021/04/xmldsig-more#eddsa-ed25519",
};

/**
 * The signature of a message, whose references make it cover everything. That a library finds a signature good says
 * that its references are good, not that they cover the message.
 */
export function signatureOf(text) {
  demand(!text.includes("<!DOCTYPE"), "a document type declaration");
  const document = new DOMParser({ onError: onWarningStopParsing }).parseFromString(readable(text), "text/xml");
  const signature = one(document, DS, "Signature");
  const properties = one(document, XADES, "SignedProperties");
  const references = [...list(signature, DS, "Reference")];
  const algorithms = references.map((each) =>
    list(each, DS, "Transform").map((transform) => transform.getAttribute("Algorithm")).join(" "),
  );
  demand(signature === document.documentElement.lastChild, "the signature must be the last element");
  demand(references.length === 2, "there must be two references");
  demand(references[0].getAttribute("URI") === "", "the first reference must be to the document");
  demand(references[1].getAttribute("URI") === `#${properties.getAttribute("Id")}`, "the second to the properties");
  demand(algorithms[0] === `${ENVELOPED} ${C14N}` && algorithms[1] === C14N, "other transforms");
  return signature;
}

/**
 * The text as xmldom, the parser of all programs here, may read it: it takes three signs for line ends that are none in
 * XML 1.0, and would change what was signed. As character references they are left alone, and mean the same.
 */
export function readable(text) {
  return text.replace(/[\u0085\u2028\u2029]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

/** The certificates of a signature, the one that signed first. */
export function chainOf(signature) {
  return list(signature, DS, "X509Certificate").map(
    (each) => new X509Certificate(Buffer.from(each.textContent, "base64")),
  );
}

/** The properties of a signature that is to be made. */
export function qualifyingProperties(certificate) {
  // toISOString() writes milliseconds; the profile writes none.
  const time = new Date().toISOString().replace(/\.\d+Z/, "Z");
  const digest = createHash("sha256").update(certificate.raw).digest("base64");
  return (
    `<xades:QualifyingProperties xmlns:xades="${XADES}" xmlns:ds="${DS}" Target="#signature">` +
    `<xades:SignedProperties Id="signed-properties"><xades:SignedSignatureProperties>` +
    `<xades:SigningTime>${time}</xades:SigningTime>` +
    `<xades:SigningCertificateV2><xades:Cert><xades:CertDigest><ds:DigestMethod Algorithm="${SHA256}"/>` +
    `<ds:DigestValue>${digest}</ds:DigestValue></xades:CertDigest></xades:Cert></xades:SigningCertificateV2>` +
    `</xades:SignedSignatureProperties><xades:SignedDataObjectProperties>` +
    `<xades:DataObjectFormat ObjectReference="#content"><xades:MimeType>${MEDIA_TYPE}</xades:MimeType>` +
    `</xades:DataObjectFormat></xades:SignedDataObjectProperties></xades:SignedProperties>` +
    `</xades:QualifyingProperties>`
  );
}

function list(parent, namespace, name) {
  return Array.from(parent.getElementsByTagNameNS(namespace, name));
}

function one(document, namespace, name) {
  const found = list(document, namespace, name);
  demand(found.length === 1, `there must be one ${name}`);
  return found[0];
}
