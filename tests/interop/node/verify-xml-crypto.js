// Verifies sealed XML messages with xml-crypto: `node verify-xml-crypto.js root.pem message.mla.xml ...`.

import { SignedXml } from "xml-crypto";
import { checkPath, demand, verifyFiles } from "./frame.js";
import { register } from "./xml-crypto-algorithms.js";
import { chainOf, METHODS, readable, signatureOf } from "./xml-profile.js";

const EXPECTED_CURVES = { [METHODS.ES256]: "prime256v1", [METHODS.ES384]: "secp384r1", [METHODS.ES512]: "secp521r1" };

/** Verifies one message; the canonical document that it returns is what may be processed. */
function verify(text, root) {
  const signature = signatureOf(text);
  const chain = chainOf(signature);
  checkPath(chain, root);
  const publicCert = chain[0].publicKey.export({ type: "spki", format: "pem" });
  const signed = register(new SignedXml({ publicCert }));
  signed.loadSignature(String(signature));
  const curve = chain[0].publicKey.asymmetricKeyDetails.namedCurve;
  demand(curve === EXPECTED_CURVES[signed.signatureAlgorithm], "another curve than that of the algorithm");
  demand(signed.checkSignature(readable(text)), "a digest is wrong");
  return signed.getSignedReferences()[0];
}

await verifyFiles(verify);
