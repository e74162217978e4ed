// Verifies sealed XML messages with xadesjs: `node verify-xadesjs.js root.pem message.mla.xml ...`.

import { webcrypto } from "node:crypto";
import { Parse, SignedXml } from "xadesjs";
import { checkPath, demand, verifyFiles } from "./frame.js";
import { ALGORITHMS } from "./xadesjs-setup.js";
import { chainOf, DS, METHODS, readable, signatureOf } from "./xml-profile.js";

/** Verifies one message. xadesjs hashes the document whatever a reference says, so the shape is looked at first. */
async function verify(text, root) {
  const chain = chainOf(signatureOf(text));
  checkPath(chain, root);
  const document = Parse(readable(text));
  const signed = new SignedXml(document);
  signed.LoadXml(document.getElementsByTagNameNS(DS, "Signature")[0]);
  const method = signed.XmlSignature.SignedInfo.SignatureMethod.Algorithm;
  const name = Object.keys(METHODS).find((each) => METHODS[each] === method);
  demand(name in ALGORITHMS, "another algorithm");
  // Left alone, xadesjs tries the keys of all certificates, fails where their kinds differ, and forgets the curve.
  const spki = chain[0].publicKey.export({ type: "spki", format: "der" });
  signed.Algorithm = ALGORITHMS[name];
  const key = await webcrypto.subtle.importKey("spki", spki, ALGORITHMS[name], true, ["verify"]);
  demand(await signed.Verify(key), "the signature is wrong");
}

await verifyFiles(verify);
