// Reads, digests and verifies messages in JSON with nothing but Node (20 or later), and speaks the line protocol of the
// conformance suite (tests/vectors/PROTOCOL.md): node conformance.mjs xsd/1.0
// The folder is that of the published mla.schema.json. Meant to be copied; what it leaves out stands in the README.

import { constants, createHash, verify as verifySignature, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const SCHEMA = JSON.parse(readFileSync(join(process.argv[2], "mla.schema.json"), "utf8"));
const LIMITS = { size: 8 * 1024 * 1024, depth: 64, nodes: 250_000, text: 7_500_000 };
const MEDIA_TYPE = "vnd.mla-schema.message+json";
const DOCUMENT_SIGNING = "1.3.6.1.5.5.7.3.36";

/** What an answer says of a message that is not accepted. */
class Refused extends Error {
  constructor(stage, detail, outcome = "refused") {
    super(detail);
    this.answer = { outcome, ...(stage && { stage }), detail };
  }
}

function demand(holds, stage, detail) {
  if (!holds) throw new Refused(stage, detail);
}

/** Whatever goes wrong inside is a fault of what was received. */
function within(stage, work) {
  try {
    return work();
  } catch (error) {
    throw new Refused(stage, error.message);
  }
}

// ---- Bytes to a tree: JSON that every system reads alike (RFC 7493), within limits. JSON.parse keeps the last of two
// members of one name, rounds numbers and takes lone surrogates, so it is used for single strings only.

function parse(bytes) {
  demand(bytes.length <= LIMITS.size, "limits", "the file is too large");
  const text = within("wire", () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  let at = 0;
  let nodes = 0;
  const fail = (detail) => demand(false, "wire", `${detail} (character ${at})`);
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found?.[0];
  };
  const space = () => take(/[ \t\n\r]*/y);
  // A loop and no pattern: one that spans a text of megabytes may exhaust the stack of the engine.
  const string = (start = at) => {
    if (text[at++] !== '"') fail("a string is expected");
    while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
    at++;
    const value = within("wire", () => JSON.parse(text.slice(start, at)));
    demand(Buffer.byteLength(value) <= LIMITS.text, "limits", "a text is too long");
    if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/.test(value)) {
      fail("a text with half a character, or one that XML does not have");
    }
    return value;
  };
  const value = (depth) => {
    demand(depth <= LIMITS.depth, "limits", "nested too deeply");
    demand(++nodes <= LIMITS.nodes, "limits", "too many values");
    const sign = text[at];
    if (sign === '"') return string();
    if (sign === "{" || sign === "[") return sign === "{" ? object(depth) : array(depth);
    const word = take(/true|false|null/y);
    if (word) return JSON.parse(word);
    const number = Number(take(/-?(?:0|[1-9][0-9]*)(?![0-9.eE])/y) ?? fail("no value, or no whole number"));
    return Number.isSafeInteger(number) && !Object.is(number, -0) ? number : fail("a number that not all systems keep");
  };
  const items = (end, one) => {
    at++;
    for (space(); text[at] !== end; space()) {
      one();
      space();
      if (text[at] === end) break;
      if (!take(/,[ \t\n\r]*/y) || text[at] === end) fail("a comma is expected, and a value behind it");
    }
    at++;
  };
  // Without a prototype a member may have any name.
  const object = (depth, found = Object.create(null)) => {
    items("}", () => {
      const name = string();
      if (name in found) fail("a member is given twice");
      if (!take(/[ \t\n\r]*:[ \t\n\r]*/y)) fail("a colon is expected");
      found[name] = value(depth + 1);
    });
    return found;
  };
  const array = (depth, found = []) => {
    items("]", () => found.push(value(depth + 1)));
    return found;
  };
  space();
  if (text[at] !== "{") fail("no object");
  const tree = value(1);
  space();
  if (at !== text.length) fail("something follows after the end");
  return tree;
}

// ---- A tree against the published schema. Only the keywords that it uses are known; another one is an error of this
// program and no verdict.

const PATTERNS = new Map();
const KEYWORDS = {
  $ref: (of, value) => check(SCHEMA.$defs[of.split("/").pop()], value),
  type: (of, value) => TYPES[of](value),
  const: (of, value) => value === of,
  enum: (of, value) => of.includes(value),
  required: (of, value) => of.every((name) => name in value),
  properties: (of, value, schema) =>
    schema.additionalProperties === false &&
    Object.entries(value).every(([name, member]) => Object.hasOwn(of, name) && check(of[name], member)),
  minProperties: (of, value) => Object.keys(value).length >= of,
  maxProperties: (of, value) => Object.keys(value).length <= of,
  minItems: (of, value) => value.length >= of,
  items: (of, value) => value.every((item) => check(of, item)),
  minimum: (of, value) => value >= of,
  maximum: (of, value) => value <= of,
  minLength: (of, value) => value.length >= of,
  // Characters are counted, not UTF-16 units.
  maxLength: (of, value) => value.length <= of || [...value].length <= of,
  pattern: (of, value) => {
    if (!PATTERNS.has(of)) PATTERNS.set(of, new RegExp(of, "u"));
    return PATTERNS.get(of).test(value);
  },
  // The pattern has been checked; what is left is whether such a day exists.
  format: (of, value) => new Date(value.slice(0, 10)).toJSON()?.slice(0, 10) === value.slice(0, 10),
  contentEncoding: (of, value) => Buffer.from(value, "base64").toString("base64") === value,
};
const SILENT = new Set(["$schema", "$id", "$comment", "$defs", "title", "description", "additionalProperties"]);
// The length before the pattern, which never runs over a text that is too long.
const ORDER = ["type", "maxLength", "pattern"];
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isString = (value) => typeof value === "string";
const TYPES = { object: isObject, array: Array.isArray, string: isString, integer: Number.isInteger };

function check(schema, value) {
  const others = Object.keys(schema).filter((name) => !SILENT.has(name) && !ORDER.includes(name));
  const names = [...ORDER.filter((name) => name in schema), ...others];
  return names.every((name) => KEYWORDS[name](schema[name], value, schema));
}

// ---- A message: signed or not, of this version, as the schema says, and with nothing that must be understood.

const isSigned = (tree) => "payload" in tree && "protected" in tree && "signature" in tree;

function message(tree) {
  const version = tree.schemaVersion;
  if (typeof version === "string" && /^(0|[1-9][0-9]{0,5})[.](0|[1-9][0-9]{0,5})$/.test(version)) {
    demand(version === "1.0", "version", "another version");
  }
  demand(check(SCHEMA, tree), "structure", "not as the schema says");
  return tree;
}

function read(bytes) {
  const tree = parse(bytes);
  return message(isSigned(tree) ? parse(decode(tree.payload)) : tree);
}

function understood(tree) {
  const blocking = (tree.extensions ?? []).some((each) => each.mustUnderstand);
  if (blocking) throw new Refused("extensions", "an unknown extension that must be understood", "undecided");
}

/** RFC 8785. Numbers are whole and names sorted by UTF-16 units, so that what is left is what JSON.stringify does. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}

const sha256 = (data) => createHash("sha256").update(data).digest();
const digest = (tree) => `sha256:${sha256(canonical(tree)).toString("hex")}`;

// ---- Signatures: JAdES-BASELINE-B in the one shape of the profile (docs/signing.md).

const ecdsa = (curve) => (key) => key.asymmetricKeyDetails.namedCurve === curve && { dsaEncoding: "ieee-p1363" };
const pss = (saltLength) => (key) =>
  key.asymmetricKeyType === "rsa" && key.asymmetricKeyDetails.modulusLength >= 3072 &&
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

function decode(text, encoding = "base64url") {
  const data = Buffer.from(typeof text === "string" ? text : "", encoding);
  // Node skips what it does not know; what does not come back the same was not in the one form.
  demand(data.length > 0 && data.toString(encoding) === text, "signature", `not canonical ${encoding}`);
  return data;
}

function verify(bytes, trust, at) {
  const tree = parse(bytes);
  demand(isSigned(tree), "signature", "not signed");
  const stamped = Object.keys(tree).length === 4 && Object.keys(tree.header ?? {}).join() === "etsiU";
  if (stamped) throw new Refused("", "timestamps are not supported", "unsupported");
  demand(Object.keys(tree).length === 3, "signature", "other members than those of the profile");
  const [payload, coded, value] = [tree.payload, tree.protected, tree.signature].map((each) => decode(each));
  const header = within("signature", () => parse(coded));
  const names = Object.keys(header).sort().join();
  const six = names === "alg,cty,iat,typ,x5c,x5t#S256" && coded.length <= 131072;
  demand(six, "signature", "another header than that of the profile");
  demand([MEDIA_TYPE, `application/${MEDIA_TYPE}`].includes(header.cty), "signature", "another content type");
  demand(["jose+json", "application/jose+json"].includes(header.typ), "signature", "another type");
  // Not before 1900, and not later by more than clocks may differ.
  const inTime = Number.isInteger(header.iat) && header.iat >= -2208988800 && header.iat <= at.getTime() / 1000 + 300;
  demand(inTime, "signature", "signed in the future, or no time");
  demand([1, 2, 3, 4, 5].includes(header.x5c?.length), "signature", "1 to 5 certificates");
  const chain = within("signature", () => header.x5c.map((each) => new X509Certificate(decode(each, "base64"))));
  demand(sha256(chain[0].raw).equals(decode(header["x5t#S256"])), "signature", "another certificate is named");
  const accepted = isString(header.alg) && Object.hasOwn(ALGORITHMS, header.alg);
  demand(accepted, "signature", "an algorithm that is not accepted");
  const [hash, options] = ALGORITHMS[header.alg];
  const key = within("signature", () => chain[0].publicKey);
  demand(options(key), "signature", "a key that does not fit the algorithm");
  const good = verifySignature(hash, `${tree.protected}.${tree.payload}`, { key, ...options(key) }, value);
  demand(good, "signature", "the signature is wrong");
  const authorities = trusted(chain, trust, at);
  const content = message(parse(payload));
  const sender = Object.values(content.header.sender ?? {})[0] ?? {};
  const signer = authorities.find((each) => each.id === sender.id && each.country === sender.country);
  demand(signer, "trust", "the sender is not the authority that signed");
  understood(content);
  return { signer: { country: signer.country, id: signer.id }, digest: digest(content) };
}

/** The authorities for which the first certificate stands: it is theirs, or of an issuer of theirs and names them. */
function trusted(chain, trust, at) {
  const [leaf, ...others] = chain;
  demand(isValid(leaf, at), "trust", "the certificate is not valid at this time");
  const all = trust.authorities ?? [];
  const found = all.filter((each) => (each.pinned ?? []).includes(leaf.raw.toString("base64")));
  if (found.length) return found;
  // X509Certificate does not tell the key usage; a library of yours should look at that too.
  const documents = !leaf.ca && leaf.keyUsage?.includes(DOCUMENT_SIGNING);
  const organisation = leaf.subject.split("\n").filter((line) => line.startsWith("O=")).map((line) => line.slice(2));
  return all.filter((each) => {
    if (!documents || organisation.length !== 1 || each.organisation !== organisation[0]) return false;
    const anchors = (each.issuers ?? []).map((der) => new X509Certificate(Buffer.from(der, "base64")));
    return reaches(leaf, anchors, others, at, 4);
  });
}

function reaches(certificate, anchors, others, at, depth) {
  const issued = (each) => each.ca && certificate.checkIssued(each) && certificate.verify(each.publicKey);
  const above = [...anchors, ...(depth ? others : [])].filter((each) => isValid(each, at) && issued(each));
  const isAnchor = (each) => anchors.some((anchor) => anchor.raw.equals(each.raw));
  return above.some((each) => isAnchor(each) || reaches(each, anchors, others, at, depth - 1));
}

const isValid = (certificate, at) => new Date(certificate.validFrom) <= at && at <= new Date(certificate.validTo);

// ---- The protocol: one request on each line, one answer on each line, and no error ends it.

const HELLO = {
  implementation: "mla-schema example in JavaScript", version: "1.0", protocol: 1,
  families: { reading: ["json"], digest: ["json"], signature: ["json"] },
  features: [...Object.keys(ALGORITHMS), "pinned", "issuers"],
};
const VERBS = {
  hello: () => HELLO,
  read: (request, data) => understood(read(data)),
  digest: (request, data) => ({ digest: digest(read(data)) }),
  verify: (request, data) => {
    if (request.trust?.authorities) return verify(data, request.trust, new Date(request.at));
    throw new Refused("", "only trust in authorities", "unsupported");
  },
};

function answer(line) {
  let id = null;
  try {
    const request = JSON.parse(line);
    id = request.id ?? null;
    const known = Object.hasOwn(VERBS, request.do) && (request.do === "hello" || request.form === "json");
    if (!known) return { id, outcome: "unsupported" };
    return { id, outcome: "accepted", ...VERBS[request.do](request, Buffer.from(request.data ?? "", "base64")) };
  } catch (error) {
    return { id, ...(error.answer ?? { outcome: "error", detail: String(error.message) }) };
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  process.stdout.write(`${JSON.stringify(answer(line))}\n`);
}
