// Seals a JSON message with jose: `node sign-jose.js folder output-folder ES256 ...`.

import { createHash, createPrivateKey } from "node:crypto";
import { FlattenedSign } from "jose";
import { sealFiles } from "./frame.js";

async function seal({ algorithm, key, chain, unsigned }) {
  const header = {
    alg: algorithm,
    cty: "application/vnd.mla-schema.message+json",
    iat: Math.floor(Date.now() / 1000),
    typ: "jose+json",
    // Standard base64 here, base64url everywhere else.
    x5c: chain.map((each) => each.raw.toString("base64")),
    "x5t#S256": createHash("sha256").update(chain[0].raw).digest("base64url"),
  };
  const signer = new FlattenedSign(new TextEncoder().encode(unsigned)).setProtectedHeader(header);
  return JSON.stringify(await signer.sign(createPrivateKey(key)));
}

await sealFiles(seal, "json");
