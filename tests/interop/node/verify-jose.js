// Verifies sealed JSON messages with jose: `node verify-jose.js root.pem message.mla.json ...`.

import { createHash, X509Certificate } from "node:crypto";
import { flattenedVerify } from "jose";
import { checkPath, demand, verifyFiles } from "./frame.js";

const MEMBERS = "alg cty iat typ x5c x5t#S256";
const algorithms = ["ES256", "ES384", "ES512", "PS256", "Ed25519"];

/** Verifies one message; the payload that it returns is what may be processed. */
async function verify(text, root) {
  const file = JSON.parse(text);
  demand(Object.keys(file).sort().join() === "payload,protected,signature", "other members than those of the profile");
  const verified = await flattenedVerify(file, (header) => keyOf(header, root), { algorithms });
  return verified.payload;
}

/** The key of the first certificate, if the header is that of the profile and the path ends at the root. */
function keyOf(header, root) {
  demand(Object.keys(header).sort().join(" ") === MEMBERS, "another header than that of the profile");
  demand(header.cty === "application/vnd.mla-schema.message+json" && header.typ === "jose+json", "another type");
  demand(Number.isSafeInteger(header.iat), "iat must be a whole number");
  // Standard base64 here, base64url everywhere else.
  const chain = header.x5c.map((each) => new X509Certificate(Buffer.from(each, "base64")));
  const thumbprint = createHash("sha256").update(chain[0].raw).digest("base64url");
  demand(header["x5t#S256"] === thumbprint, "another certificate than the one that is named");
  checkPath(chain, root);
  return chain[0].publicKey;
}

await verifyFiles(verify);
