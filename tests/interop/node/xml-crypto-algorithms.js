// The algorithms that xml-crypto lacks, in the form in which it takes them.

import { sign, verify } from "node:crypto";
import { METHODS } from "./xml-profile.js";

// ECDSA in XML is r and s side by side ("ieee-p1363"), never DER. Ed25519 has its own digest.
const MISSING = { ES256: "sha256", ES384: "sha384", ES512: "sha512", Ed25519: null };

/** Registers ECDSA and Ed25519, and leaves of what there was only RSA-PSS. */
export function register(signedXml) {
  const pss = signedXml.SignatureAlgorithms[METHODS.PS256];
  signedXml.SignatureAlgorithms = { [METHODS.PS256]: pss };
  for (const [name, digest] of Object.entries(MISSING)) {
    signedXml.SignatureAlgorithms[METHODS[name]] = class {
      getAlgorithmName = () => METHODS[name];
      getSignature = (data, key) =>
        sign(digest, Buffer.from(data), { key, dsaEncoding: "ieee-p1363" }).toString("base64");
      verifySignature = (data, key, value) =>
        verify(digest, Buffer.from(data), { key, dsaEncoding: "ieee-p1363" }, Buffer.from(value, "base64"));
    };
  }
  return signedXml;
}
