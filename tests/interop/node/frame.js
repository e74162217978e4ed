// What the programs of this folder share: their command lines, and the path from a certificate to the root.

import { X509Certificate } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const DOCUMENT_SIGNING = "1.3.6.1.5.5.7.3.36";

/** `program root.pem message ...`: prints a line for each file, its name, a tab, and "valid" or why it is refused. */
export async function verifyFiles(verify) {
  const [rootFile, ...files] = process.argv.slice(2);
  const root = new X509Certificate(readFileSync(rootFile));
  for (const file of files) {
    let verdict = "valid";
    try {
      await verify(readFileSync(file, "utf8"), root);
    } catch (refused) {
      verdict = `refused: ${String(refused.message ?? refused).split("\n")[0]}`;
      process.exitCode = 1;
    }
    console.log(`${file}\t${verdict}`);
  }
}

/** `program folder output-folder ES256 ...`: seals the message of a folder with the key of each algorithm. */
export async function sealFiles(seal, extension) {
  const [folder, output, ...algorithms] = process.argv.slice(2);
  for (const algorithm of algorithms) {
    const chain = readFileSync(join(folder, `${algorithm}.chain.pem`), "utf8").match(/-----BEGIN[^]*?-----END.*/g);
    const sealed = await seal({
      algorithm,
      key: readFileSync(join(folder, `${algorithm}.key.pem`), "utf8"),
      chain: chain.map((pem) => new X509Certificate(pem)),
      unsigned: readFileSync(join(folder, `unsigned.mla.${extension}`), "utf8"),
    });
    writeFileSync(join(output, `${algorithm}.mla.${extension}`), sealed);
  }
}

/**
 * Follows the certificates of a signature to the root. Node has no validator of paths; this one knows issuers, dates
 * and the purpose, and neither revocation nor limits on names and lengths of paths.
 */
export function checkPath(chain, root) {
  demand(chain.length >= 1 && chain.length <= 5, "one to five certificates");
  demand(chain[0].keyUsage?.includes(DOCUMENT_SIGNING), "the certificate is not for documents");
  const now = Date.now();
  [...chain, root].forEach((certificate, position) => {
    const issuer = chain[position + 1] ?? root;
    demand(Date.parse(certificate.validFrom) <= now, "a certificate is not valid yet");
    demand(now <= Date.parse(certificate.validTo), "a certificate has expired");
    demand(position === 0 || certificate.ca, "an issuer that is none");
    demand(certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey), "no path to the root");
  });
}

export function demand(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}
