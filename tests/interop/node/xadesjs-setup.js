// What xadesjs needs before it works in Node: a parser, a serialiser, XPath and cryptography.

import { webcrypto } from "node:crypto";
import { DOMImplementation, DOMParser, XMLSerializer } from "@xmldom/xmldom";
import { Application, setNodeDependencies } from "xadesjs";
import xpath from "xpath";

setNodeDependencies({ DOMImplementation, DOMParser, XMLSerializer, xpath });
Application.setEngine("node", webcrypto);

/** What Web Cryptography calls the algorithms; xadesjs has no Ed25519. */
export const ALGORITHMS = {
  ES256: { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" },
  ES384: { name: "ECDSA", namedCurve: "P-384", hash: "SHA-384" },
  ES512: { name: "ECDSA", namedCurve: "P-521", hash: "SHA-512" },
  PS256: { name: "RSA-PSS", hash: "SHA-256", saltLength: 32 },
};
