// Seals an XML message with xadesjs: `node sign-xadesjs.js folder output-folder ES256 ...`.

import { createPrivateKey, webcrypto } from "node:crypto";
import { Parse, SignedXml, xml } from "xadesjs";
import * as xmldsig from "xmldsigjs";
import { demand, sealFiles } from "./frame.js";
import { ALGORITHMS } from "./xadesjs-setup.js";
import { C14N, MEDIA_TYPE, readable } from "./xml-profile.js";

// xadesjs names RSA-PSS with parameters, which the profile refuses; the name without them is put in its place.
class RsaPss extends xmldsig.RsaPssWithoutParamsSha256 {
  static fromAlgorithm(algorithm) {
    return algorithm.name === "RSA-PSS" ? new RsaPss() : null;
  }
}
xmldsig.CryptoConfig.RegisterSignatureAlgorithm("http://www.w3.org/2007/05/xmldsig-more#rsa-pss", RsaPss);

/** A signature with what the profile asks for and xadesjs leaves out. */
class ProfiledXml extends SignedXml {
  async ApplySignOptions(signature, algorithm, key, options) {
    await super.ApplySignOptions(signature, algorithm, key, options);
    signature.SignedInfo.CanonicalizationMethod.Algorithm = C14N;
    // The second reference comes without a transform, for which everybody would take another digest.
    signature.SignedInfo.References.Item(1).Transforms.Add(new xmldsig.XmlDsigExcC14NTransform());
    // Without the format of the document it is XAdES-BES, and not XAdES-BASELINE-B.
    const format = new xml.DataObjectFormat();
    format.ObjectReference = "#content";
    format.MimeType = MEDIA_TYPE;
    this.SignedProperties.SignedDataObjectProperties.DataObjectFormats.Add(format);
    // All certificates belong into one X509Data.
    const data = new xmldsig.KeyInfoX509Data();
    options.chain.forEach((each) => data.AddCertificate(new xmldsig.X509Certificate(new Uint8Array(each.raw))));
    signature.KeyInfo.Add(data);
  }
}

async function seal({ algorithm, key, chain, unsigned }) {
  demand(algorithm in ALGORITHMS, `xadesjs has no ${algorithm}`);
  const pkcs8 = createPrivateKey(key).export({ type: "pkcs8", format: "der" });
  const privateKey = await webcrypto.subtle.importKey("pkcs8", pkcs8, ALGORITHMS[algorithm], true, ["sign"]);
  const signer = new ProfiledXml();
  await signer.Sign(ALGORITHMS[algorithm], privateKey, Parse(readable(unsigned)), {
    references: [{ id: "content", uri: "", hash: "SHA-256", transforms: ["enveloped", "exc-c14n"] }],
    signingCertificateV2: chain[0].raw.toString("base64"),
    chain,
  });
  return signer.toString();
}

await sealFiles(seal, "xml");
