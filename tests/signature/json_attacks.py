"""All attacks on signed JSON, by what they do, and the catalogue that they must cover."""

from typing import Final

from tests.signature.json_attacks_certificates import CERTIFICATES
from tests.signature.json_attacks_content import PAYLOAD, SIGNATORY, TAMPERING
from tests.signature.json_attacks_envelope import ENVELOPE
from tests.signature.json_attacks_header import ALGORITHM, PARAMETERS
from tests.signature.json_forge import Attack

_TABLES: Final = {
    "algorithm": ALGORITHM,
    "parameter": PARAMETERS,
    "certificate": CERTIFICATES,
    "envelope": ENVELOPE,
    "payload": PAYLOAD,
    "tampering": TAMPERING,
    "signatory": SIGNATORY,
}
ATTACKS: Final[dict[str, Attack]] = {
    f"{theme}: {name}": attack for theme, table in _TABLES.items() for name, attack in table.items()
}
"""Every file that must be refused, named by what is wrong with it."""


def _like(theme: str, *words: str) -> list[str]:
    """The attacks of a theme whose name has one of some words in it."""
    return [name for name in ATTACKS if name.startswith(f"{theme}: ") and any(word in name for word in words)]


CATALOGUE: Final[dict[str, list[str]]] = {
    "none": ["algorithm: none", "algorithm: NONE", "algorithm: none, and no signature"],
    "nOnE": ["algorithm: nOnE"],
    "HS256 with the public key": _like("algorithm", "HS256"),
    "unknown crit": ["parameter: unknown crit"],
    "empty crit": ["parameter: crit of nothing"],
    "b64=false": ["parameter: b64 is false", "parameter: crit b64"],
    "jwk": ["parameter: jwk", "parameter: jwk in the place of x5c"],
    "jku": ["parameter: jku"],
    "x5u": ["parameter: x5u"],
    "kid": ["parameter: kid", "parameter: kid in the place of the certificate"],
    "x5t#S256 wrong": _like("certificate", "x5t#S256"),
    "x5t#S256 absent": ["parameter: no x5t#S256"],
    "x5t present": ["parameter: x5t"],
    "iat absent": ["parameter: no iat"],
    "iat float": ["parameter: iat is a fraction", "parameter: iat is a whole number with a point"],
    "iat string": ["parameter: iat is a text"],
    "iat bool": ["parameter: iat is true"],
    "iat future": _like("signatory", "ahead", "in a year", "of all years"),
    "sigT": ["parameter: sigT in the place of iat"],
    "iat + sigT": ["parameter: sigT beside iat"],
    "duplicate header key": _like("parameter", "twice"),
    "duplicate payload key, plain": ["payload: member twice", "payload: member twice, deep inside"],
    "duplicate payload key, escaped": ["payload: member twice, written otherwise"],
    "float": ["payload: fraction", "payload: whole number with a point", "payload: exponent"],
    "2^53 + 1": ["payload: 2^53", "payload: 2^53 + 1", "payload: 5 000 digits"],
    "NaN": ["payload: NaN", "payload: Infinity", "parameter: NaN"],
    "1e999": ["payload: 1e999"],
    "-0": ["payload: -0"],
    "lone surrogate": _like("payload", "lone surrogate"),
    "BOM": ["envelope: mark of byte order", "parameter: mark of byte order", "payload: mark of byte order"],
    "latin-1": ["envelope: Latin-1", "parameter: Latin-1", "payload: Latin-1"],
    "depth": ["envelope: deep", "parameter: deep", "payload: deep", "payload: 100 000 deep"],
    "padding": _like("envelope", "padding"),
    "trailing bits": _like("envelope", "stray bits"),
    "white space": _like("envelope", "line break", "a space before", "a tab"),
    "standard alphabet": _like("envelope", "in standard base64"),
    "unprotected header": _like("envelope", "unprotected header"),
    "alg unprotected": ["envelope: alg unprotected too", "envelope: alg unprotected only"],
    "general serialisation": _like("envelope", "general serialisation"),
    "compact serialisation": _like("envelope", "compact serialisation"),
    "duplicate member": _like("envelope", "twice"),
    "extra member": ["envelope: extra member", "envelope: message beside the envelope"],
    "P-384 key with ES256": ["algorithm: P-384 key with ES256"],
    "DER": ["algorithm: ECDSA in DER"],
    "zero signature": ["algorithm: r and s are 0", "algorithm: r is 0", "algorithm: s is 0"],
    "x5c reversed": _like("certificate", "in reverse"),
    "x5c base64url": ["certificate: x5c in base64url"],
    "x5c empty": ["certificate: x5c is an empty list"],
    "six certificates": ["certificate: six certificates"],
    "cty": _like("parameter", "cty"),
    "typ": _like("parameter", "typ"),
    "tampering of the payload": ["tampering: a digit of the content", "tampering: the sender"],
    "tampering of the header": ["tampering: iat", "tampering: alg", "tampering: alg to none"],
    "tampering of the signature": _like("tampering", "bit of the signature"),
    "payload swapped": ["tampering: payload of another file"],
    "wrong authority": ["signatory: another authority", "signatory: another State"],
    "chain": ["signatory: stranger with the right names", "signatory: issued by a prosecutor"],
    "EKU": _like("signatory", "for "),
}
"""The list of the signature profile. A signing time before the certificate began is not in it: it is only a claim, is
reported as one, and nothing is judged by it."""
