// Verifies JAdES-BASELINE-B in the one shape of the profile (docs/signing.md). The shape first: a signature that is not
// to the letter what the profile says is refused before anything of it is computed. The numbers are clauses of
// docs/specification.md.

import { constants, verify as verifySignature, X509Certificate } from "node:crypto";
import { demand, isString, parse, Refused, sha256, within } from "./message.mjs";

const MEDIA_TYPE = "vnd.mla-schema.message+json";
const CLOCKS_DIFFER = 300;
const FIRST_YEAR = Date.UTC(1900, 0) / 1000;

// 7.3.1 and 7.3.2: for each algorithm its hash, and how it verifies with a key that fits; false for any other key.
const ecdsa = (curve) => (key) => key.asymmetricKeyDetails.namedCurve === curve && { dsaEncoding: "ieee-p1363" };
const isLarge = (bits) => bits >= 3072 && bits <= 8192;
const pss = (saltLength) => (key) =>
  key.asymmetricKeyType === "rsa" && isLarge(key.asymmetricKeyDetails.modulusLength) &&
  { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength };
const ALGORITHMS = {
  ES256: ["sha256", ecdsa("prime256v1")],
  ES384: ["sha384", ecdsa("secp384r1")],
  ES512: ["sha512", ecdsa("secp521r1")],
  PS256: ["sha256", pss(32)],
  PS384: ["sha384", pss(48)],
  PS512: ["sha512", pss(64)],
  Ed25519: [null, (key) => key.asymmetricKeyType === "ed25519" && {}],
};
export const ALGORITHM_NAMES = Object.keys(ALGORITHMS);

/** Whether a key is one of those that 7.3.1 names, whatever it signs. */
export const isAccepted = (key) => Object.values(ALGORITHMS).some(([, options]) => options(key));

/** Whether a file is meant to be signed; a message has none of these members. */
export const isSigned = (tree) => "payload" in tree && "protected" in tree && "signature" in tree;

/** What was signed, byte for byte (7.2.4). */
export const payloadOf = (tree) => decode(tree.payload);

function decode(text, encoding = "base64url") {
  const data = Buffer.from(isString(text) ? text : "", encoding);
  // 7.2.3: Node skips what it does not know; what does not come back the same was not in the one form.
  demand(data.length > 0 && data.toString(encoding) === text, "signature", `not canonical ${encoding}`);
  return data;
}

/** Verifies a signature: what was signed, and the certificates, the signatory's first. Who that is, is not judged. */
export function verified(tree, at) {
  demand(isSigned(tree), "signature", "not signed");
  const stamped = Object.keys(tree).length === 4 && Object.keys(tree.header ?? {}).join() === "etsiU";
  if (stamped) throw new Refused("", "timestamps are not supported", "unsupported");
  demand(Object.keys(tree).length === 3, "signature", "other members than those of the profile");
  const [payload, coded, value] = [tree.payload, tree.protected, tree.signature].map((each) => decode(each));
  const header = within("signature", () => parse(coded));
  // 7.2.2: exactly these; so neither crit nor a key or an address beside the certificates.
  const names = Object.keys(header).sort().join();
  const six = names === "alg,cty,iat,typ,x5c,x5t#S256" && coded.length <= 131072;
  demand(six, "signature", "another header than that of the profile");
  // 7.2.5: a trust list is signed in the same way, and its signature must not be taken for one of a message.
  demand([MEDIA_TYPE, `application/${MEDIA_TYPE}`].includes(header.cty), "signature", "another content type");
  demand(["jose+json", "application/jose+json"].includes(header.typ), "signature", "another type");
  const latest = at.getTime() / 1000 + CLOCKS_DIFFER;
  const inTime = Number.isInteger(header.iat) && header.iat >= FIRST_YEAR && header.iat <= latest;
  demand(inTime, "signature", "signed in the future, or no time");
  demand([1, 2, 3, 4, 5].includes(header.x5c?.length), "signature", "1 to 5 certificates");
  const chain = within("signature", () => header.x5c.map((each) => new X509Certificate(decode(each, "base64"))));
  demand(sha256(chain[0].raw).equals(decode(header["x5t#S256"])), "signature", "another certificate is named");
  const accepted = isString(header.alg) && Object.hasOwn(ALGORITHMS, header.alg);
  demand(accepted, "signature", "an algorithm that is not accepted");
  const [hash, options] = ALGORITHMS[header.alg];
  const key = within("signature", () => chain[0].publicKey);
  demand(options(key), "signature", "a key that does not fit the algorithm");
  const signed = `${tree.protected}.${tree.payload}`;
  const good = verifySignature(hash, signed, { key, ...options(key) }, value);
  demand(good, "signature", "the signature is wrong");
  return { payload, chain };
}
