// Reads a message in JSON, in two steps: bytes to a tree that every system reads alike, and a tree that is a message.
// Then there is its one byte form, whose SHA-256 is the content digest. The numbers are clauses of
// docs/specification.md.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const SCHEMA = JSON.parse(readFileSync(join(process.argv[2], "mla.schema.json"), "utf8"));
// The limits of docs/wire-format.md (10.5): of the file, a text and all attachments in bytes.
const LIMITS = { size: 8 * 1024 * 1024, depth: 64, nodes: 250_000, text: 7_500_000, inline: 5_000_000 };

/** What an answer says of a message that is not accepted. */
export class Refused extends Error {
  constructor(stage, detail, outcome = "refused") {
    super(detail);
    this.answer = { outcome, ...(stage && { stage }), detail };
  }
}

export function demand(holds, stage, detail) {
  if (!holds) throw new Refused(stage, detail);
}

/** Whatever goes wrong inside is a fault of what was received. */
export function within(stage, work) {
  try {
    return work();
  } catch (error) {
    throw new Refused(stage, error.message);
  }
}

// ---- Bytes to a tree: JSON that every system reads alike (RFC 7493), within limits. JSON.parse keeps the last of two
// members of one name, rounds numbers and takes lone surrogates, so it is used for single strings only.

export function parse(bytes) {
  demand(bytes.length <= LIMITS.size, "limits", "the file is too large");
  const text = within("wire", () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  // XML does not have these two, in which the syntaxes would differ. Escaped they are left to the schema (4.3.6).
  demand(!/[\ufffe\uffff]/.test(text), "wire", "a character that XML does not have");
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
    if (!value.isWellFormed()) fail("a text with half a character (5.2.3)");
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
  // 4.3.8: characters are counted, not UTF-16 units.
  maxLength: (of, value) => value.length <= of || [...value].length <= of,
  pattern: (of, value) => {
    if (!PATTERNS.has(of)) PATTERNS.set(of, new RegExp(of, "u"));
    return PATTERNS.get(of).test(value);
  },
  // The pattern has been checked; what is left is whether such a day exists.
  format: (of, value) => new Date(value.slice(0, 10)).toJSON()?.slice(0, 10) === value.slice(0, 10),
  // 4.3.5: Node passes over what is no base64, and over stray bits; what does not come back the same had some.
  contentEncoding: (of, value) => Buffer.from(value, "base64").toString("base64") === value,
};
const SILENT = new Set(["$schema", "$id", "$comment", "$defs", "title", "description", "additionalProperties"]);
// The length before the pattern, which never runs over a text that is too long.
const ORDER = ["type", "maxLength", "pattern"];
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
export const isString = (value) => typeof value === "string";
const TYPES = { object: isObject, array: Array.isArray, string: isString, integer: Number.isInteger };

function check(schema, value) {
  const others = Object.keys(schema).filter((name) => !SILENT.has(name) && !ORDER.includes(name));
  const names = [...ORDER.filter((name) => name in schema), ...others];
  return names.every((name) => KEYWORDS[name](schema[name], value, schema));
}

// ---- A message: of this version, as the schema says, and with the files that it says it has.

/** Refuses a tree that is no message; what was signed is taken out of a signature before. */
export function message(tree) {
  const version = tree.schemaVersion;
  if (isString(version) && /^(0|[1-9][0-9]{0,5})[.](0|[1-9][0-9]{0,5})$/.test(version)) {
    demand(version === "1.0", "version", "another version");
  }
  demand(check(SCHEMA, tree), "structure", "not as the schema says");
  checkAttachments(tree.attachments ?? []);
  return tree;
}

/** Holds the files inside a message to their limit, and to the digest and the size that the message states (6.3). */
function checkAttachments(attachments) {
  let inline = 0;
  for (const { content, size, digest } of attachments) {
    if (content === undefined) continue;
    const file = Buffer.from(content, "base64");
    inline += file.length;
    demand(size === undefined || size === file.length, "structure", "an attachment of another size");
    demand(digest === undefined || digest === digestOf(file), "structure", "an attachment with another digest");
  }
  demand(inline <= LIMITS.inline, "limits", "the attachments are too large to travel inside");
}

/** Leaves a message undecided that has an extension which must be understood; this program understands none. */
export function understood(tree) {
  const blocking = (tree.extensions ?? []).some((each) => each.mustUnderstand);
  if (blocking) throw new Refused("extensions", "an unknown extension that must be understood", "undecided");
}

/** RFC 8785. Numbers are whole and names sorted by UTF-16 units, so that what is left is what JSON.stringify does. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}

export const sha256 = (data) => createHash("sha256").update(data).digest();
export const digestOf = (data) => `sha256:${sha256(data).toString("hex")}`;
