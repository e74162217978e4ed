// Seals an XML message with xml-crypto: `node sign-xml-crypto.js folder output-folder ES256 ...`.

import { SignedXml } from "xml-crypto";
import { sealFiles } from "./frame.js";
import { register } from "./xml-crypto-algorithms.js";
import { C14N, ENVELOPED, METHODS, qualifyingProperties, readable, SHA256, SIGNED_PROPERTIES } from "./xml-profile.js";

function seal({ algorithm, key, chain, unsigned }) {
  const signer = register(
    new SignedXml({
      privateKey: key,
      publicCert: chain.map(String).join(""),
      signatureAlgorithm: METHODS[algorithm],
      canonicalizationAlgorithm: C14N,
      objects: [{ content: qualifyingProperties(chain[0]) }],
    }),
  );
  signer.addReference({
    xpath: "/*",
    id: "content",
    uri: "",
    isEmptyUri: true,
    transforms: [ENVELOPED, C14N],
    digestAlgorithm: SHA256,
  });
  signer.addReference({
    xpath: "//*[local-name()='SignedProperties']",
    type: SIGNED_PROPERTIES,
    transforms: [C14N],
    digestAlgorithm: SHA256,
  });
  signer.computeSignature(readable(unsigned), { prefix: "ds", attrs: { Id: "signature" } });
  return signer.getSignedXml();
}

await sealFiles(seal, "xml");
