// Reads, digests and verifies messages in JSON with nothing but Node (20 or later), and speaks the line protocol of the
// conformance suite (tests/vectors/PROTOCOL.md): node conformance.mjs xsd/1.0
// The folder is that of the published mla.schema.json. Meant to be copied; what it leaves out stands in the README.

import { createInterface } from "node:readline";
import { ALGORITHM_NAMES, isSigned, payloadOf, verified } from "./jades.mjs";
import { canonical, digestOf, message, parse, Refused, understood } from "./message.mjs";
import { authoritiesOf, signerOf } from "./trust.mjs";

const HELLO = {
  implementation: "mla-schema example in JavaScript", version: "1.0", protocol: 1,
  families: { reading: ["json"], digest: ["json"], signature: ["json"] },
  features: [...ALGORITHM_NAMES, "pinned", "issuers"],
};

const VERBS = {
  hello: () => HELLO,
  read: (request, data) => understood(read(data)),
  // What a message says, and so its digest, does not depend on who understands it.
  digest: (request, data) => {
    const form = canonical(read(data));
    return { digest: digestOf(form), canonical: Buffer.from(form).toString("base64") };
  },
  verify: (request, data) => {
    if (!request.trust?.authorities) throw new Refused("", "only trust in authorities", "unsupported");
    return verify(data, request.trust, new Date(request.at));
  },
};

function read(data) {
  const tree = parse(data);
  return message(isSigned(tree) ? parse(payloadOf(tree)) : tree);
}

function verify(data, trust, at) {
  const { payload, chain } = verified(parse(data), at);
  const authorities = authoritiesOf(chain, trust, at);
  // From here on nothing is looked at but what was signed.
  const content = message(parse(payload));
  const signer = signerOf(content, authorities);
  understood(content);
  return { signer, digest: digestOf(canonical(content)) };
}

/** One answer to one request; no error ends the program. */
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
