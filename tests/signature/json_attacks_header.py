"""Attacks through the protected header: the algorithm, and parameters that are not of the profile."""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64encode
from typing import Any, Final

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from mla_schema.core import faults
from mla_schema.signature.algorithms import ES256, PS256, RS256
from tests.signature.json_forge import (
    ABSENT,
    IAT,
    Attack,
    envelope,
    forge,
    from_url,
    header,
    parts,
    prosecutor,
    url,
    write,
)
from tests.signature.pki import Kind
from tests.signature.repeatable import ecdsa, pss

_ORDER: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
"""The order of P-256."""


def _named(name: Any, kind: Kind = Kind.P256) -> Attack:
    """An algorithm by a name, signed with a key of some kind."""
    return Attack(
        lambda: forge(header(prosecutor(kind), alg=name), by=prosecutor(kind)), faults.ALGORITHM_NOT_ACCEPTED
    )


def _misfit(name: str, kind: Kind, *, signed: bool = True) -> Attack:
    """An algorithm with a key of another kind; ``signed`` where the key alone is one of the profile."""
    return Attack(
        lambda: forge(header(prosecutor(kind), alg=name), by=prosecutor(kind).signer(PS256)),
        faults.KEY_DOES_NOT_FIT,
        signed=signed,
    )


def _with_secret(encoding: Encoding, form: PublicFormat) -> Attack:
    """HMAC, for which the key that everybody knows is the secret."""

    def data() -> bytes:
        secret = prosecutor().key.public_key().public_bytes(encoding, form)
        body, head, _ = parts(header(alg="HS256"))
        return envelope((body, head, url(hmac.digest(secret, f"{head}.{body}".encode(), "sha256"))))

    return Attack(data, faults.ALGORITHM_NOT_ACCEPTED, signed=False)


def _with_value(r: int, s: int, octets: int = 32) -> Attack:
    """An ECDSA signature of two chosen numbers."""

    def data() -> bytes:
        body, head, _ = parts()
        return envelope((body, head, url(r.to_bytes(octets) + s.to_bytes(octets))))

    return Attack(data, faults.SIGNATURE_WRONG, signed=False)


def _value(change: Any) -> Attack:
    """The right signature, in another form."""

    def data() -> bytes:
        body, head, value = parts()
        return envelope((body, head, url(change(from_url(value)))))

    return Attack(data, faults.SIGNATURE_WRONG, signed=False)


def _der() -> bytes:
    body, head, _ = parts()
    key = prosecutor().key
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    return envelope((body, head, url(ecdsa(key, f"{head}.{body}".encode(), hashes.SHA256()))))


def _pss(salt: int, mask: hashes.HashAlgorithm) -> Attack:
    """RSA-PSS with other parameters than the algorithm has."""

    def data() -> bytes:
        by = prosecutor(Kind.RSA3072)
        body, head, _ = parts(header(by), by=by)
        assert isinstance(by.key, rsa.RSAPrivateKey)
        value = pss(by.key, f"{head}.{body}".encode(), hashes.SHA256(), mask=mask, salt=salt)
        return envelope((body, head, url(value)))

    return Attack(data, faults.SIGNATURE_WRONG, signed=False)


def _pkcs1() -> bytes:
    by = prosecutor(Kind.RSA3072)
    return forge(header(by), by=by.signer(RS256))


ALGORITHM: Final[dict[str, Attack]] = {
    "none": _named("none"),
    "nOnE": _named("nOnE"),
    "NONE": _named("NONE"),
    "none, and no signature": Attack(
        lambda: envelope((*parts(header(alg="none"))[:2], "")),
        says="'signature' is not canonical",
        signed=False,
    ),
    "small letters": _named("es256"),
    "space behind the name": _named("ES256 "),
    "empty name": _named(""),
    "RS256": _named("RS256", Kind.RSA3072),
    "RS1": _named("RS1", Kind.RSA3072),
    "EdDSA, which RFC 9864 replaced": _named("EdDSA", Kind.ED25519),
    "Ed448": _named("Ed448", Kind.ED25519),
    "ES256K": _named("ES256K"),
    "identifier of XML": _named(ES256.uri),
    "HS256 with the public key in PEM": _with_secret(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
    "HS256 with the public key in DER": _with_secret(Encoding.DER, PublicFormat.SubjectPublicKeyInfo),
    "HS256 with the public point": _with_secret(Encoding.X962, PublicFormat.UncompressedPoint),
    "P-384 key with ES256": _misfit("ES256", Kind.P384, signed=False),
    "P-256 key with ES384": _misfit("ES384", Kind.P256),
    "P-521 key with ES384": _misfit("ES384", Kind.P521, signed=False),
    "secp256k1 key with ES256": _misfit("ES256", Kind.SECP256K1, signed=False),
    "RSA key with ES256": _misfit("ES256", Kind.RSA3072),
    "Ed25519 key with ES256": _misfit("ES256", Kind.ED25519),
    "Ed448 key with Ed25519": _misfit("Ed25519", Kind.ED448, signed=False),
    "EC key with PS256": _misfit("PS256", Kind.P256),
    "RSA key of 2048 bits": _misfit("PS256", Kind.RSA2048, signed=False),
    "ECDSA in DER": Attack(_der, faults.SIGNATURE_WRONG, signed=False),
    "r and s are 0": _with_value(0, 0),
    "r is 0": _with_value(0, 1),
    "s is 0": _with_value(1, 0),
    "r and s are 1": _with_value(1, 1),
    "r and s are the order": _with_value(_ORDER, _ORDER),
    "r is the order, s is 0": _with_value(_ORDER, 0),
    "r and s are as large as can be": _with_value(2**256 - 1, 2**256 - 1),
    "r and s with a leading byte": _value(lambda value: b"\0" + value[:32] + b"\0" + value[32:]),
    "signature cut": _value(lambda value: value[:-1]),
    "signature prolonged": _value(lambda value: value + b"\0"),
    "r and s exchanged": _value(lambda value: value[32:] + value[:32]),
    "r alone": _value(lambda value: value[:32]),
    "RSA-PSS without salt": _pss(0, hashes.SHA256()),
    "RSA-PSS with a salt of another length": _pss(20, hashes.SHA256()),
    "RSA-PSS with MGF1 of SHA-1": _pss(32, hashes.SHA1()),  # noqa: S303  # the attack
    "RSA-PSS with MGF1 of another digest": _pss(32, hashes.SHA512()),
    "PKCS#1 v1.5 in the name of PS256": Attack(_pkcs1, faults.SIGNATURE_WRONG),
}
"""The algorithm, the key that it takes, and the value of the signature."""


def _extra(name: str, value: Any) -> Attack:
    """A parameter that the profile does not have."""
    return Attack(lambda: forge(header(**{name: value})), says="must have exactly")


def _without(name: str) -> Attack:
    return _extra(name, ABSENT)


def _other(name: str, value: Any, says: str) -> Attack:
    """A parameter of the profile with another value."""
    return Attack(lambda: forge(header(**{name: value})), says=says)


def _kind(name: str, value: Any) -> Attack:
    return _other(name, value, "not of the right kind")


def _raw(change: Any, says: str = "not JSON of this format") -> Attack:
    """A protected header that is not plain JSON; ``change`` takes it as bytes."""
    return Attack(lambda: forge(change(write(header()))), says=says)


def _jwk() -> dict[str, str]:
    key = prosecutor().key
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    numbers = key.public_key().public_numbers()
    return {"kty": "EC", "crv": "P-256", "x": url(numbers.x.to_bytes(32)), "y": url(numbers.y.to_bytes(32))}


_SIG_D: Final = {"mId": "http://uri.etsi.org/19182/HttpHeaders", "pars": ["digest"]}

PARAMETERS: Final[dict[str, Attack]] = {
    "unknown crit": _extra("crit", ["x-unknown"]),
    "crit of what RFC 7515 defines": _extra("crit", ["alg"]),
    "crit of nothing": _extra("crit", []),
    "crit is null": _extra("crit", None),
    "crit b64": Attack(lambda: forge(header(crit=["b64"], b64=True)), says="must have exactly"),
    "b64 is true": _extra("b64", True),
    "b64 is false": _extra("b64", False),
    "jwk": Attack(lambda: forge(header(jwk=_jwk())), says="must have exactly"),
    "jwk in the place of x5c": Attack(
        lambda: forge(header(jwk=_jwk(), x5c=ABSENT, **{"x5t#S256": ABSENT})), says="must have exactly"
    ),
    "jku": _extra("jku", "https://example.org/keys"),
    "x5u": _extra("x5u", "file:///etc/passwd"),
    "kid": _extra("kid", "key-1"),
    "kid in the place of the certificate": Attack(
        lambda: forge(header(kid="key-1", x5c=ABSENT, **{"x5t#S256": ABSENT})), says="must have exactly"
    ),
    "x5t": Attack(
        lambda: forge(header(x5t=url(hashlib.sha1(prosecutor().der, usedforsecurity=False).digest()))),
        says="must have exactly",
    ),
    "x5t#o": _extra("x5t#o", {"digAlg": "S512", "digVal": "AA"}),
    "sigX5ts": _extra("sigX5ts", [{"digAlg": "S512", "digVal": "AA"}]),
    "zip": _extra("zip", "DEF"),
    "sigT beside iat": _extra("sigT", "2026-11-24T09:29:00Z"),
    "sigT in the place of iat": Attack(
        lambda: forge(header(iat=ABSENT, sigT="2026-11-24T09:29:00Z")), says="must have exactly"
    ),
    "sigD": _extra("sigD", _SIG_D),
    "sigPl": _extra("sigPl", {"addressCountry": "MD"}),
    "sigPId": _extra("sigPId", {"id": "urn:oid:1.2.3"}),
    "srCms": _extra("srCms", [{"commId": {"id": "http://uri.etsi.org/01903/v1.2.2#ProofOfOrigin"}}]),
    "srAts": _extra("srAts", [{"claimed": [{"mediaType": "text/plain", "vals": ["judge"]}]}]),
    "adoTst": _extra("adoTst", {"tstTokens": [{"val": "AA=="}]}),
    "etsiU in the protected header": _extra("etsiU", []),
    "exp": _extra("exp", IAT),
    "parameter in other letters": Attack(
        lambda: forge(header(iat=ABSENT, Iat=IAT)), says="must have exactly"
    ),
    "no alg": _without("alg"),
    "no cty": _without("cty"),
    "no typ": _without("typ"),
    "no iat": _without("iat"),
    "no x5t#S256": _without("x5t#S256"),
    "no x5c": _without("x5c"),
    "alg is a list": _kind("alg", ["ES256"]),
    "alg is null": _kind("alg", None),
    "alg is a number": _kind("alg", 256),
    "cty is a list": _kind("cty", ["application/vnd.mla-schema.message+json"]),
    "typ is null": _kind("typ", None),
    "x5t#S256 is a list": _kind("x5t#S256", []),
    "x5c is a text": Attack(
        lambda: forge(header(x5c=b64encode(prosecutor().der).decode())), says="not of the right kind"
    ),
    "x5c holds a list": Attack(
        lambda: forge(header(x5c=[[b64encode(prosecutor().der).decode()]])), says="not of the right kind"
    ),
    "x5c is an object": _kind("x5c", {"0": "AA=="}),
    "cty of XML": _other("cty", "application/vnd.mla-schema.message+xml", "'cty' must be"),
    "cty of JSON in general": _other("cty", "application/json", "'cty' must be"),
    "cty in capitals": _other("cty", "APPLICATION/VND.MLA-SCHEMA.MESSAGE+JSON", "'cty' must be"),
    "cty with another first part": _other("cty", "text/vnd.mla-schema.message+json", "'cty' must be"),
    "cty with its first part twice": _other(
        "cty", "application/application/vnd.mla-schema.message+json", "'cty' must be"
    ),
    "cty with a solidus before it": _other("cty", "/vnd.mla-schema.message+json", "'cty' must be"),
    "cty of a trust list without its first part": _other(
        "cty", "vnd.mla-schema.trust-list+json", "'cty' must be"
    ),
    "cty with a parameter": _other("cty", "application/vnd.mla-schema.message+json; v=1", "'cty' must be"),
    "cty of a trust list": _other("cty", "application/vnd.mla-schema.trust-list+json", "'cty' must be"),
    "cty is empty": _other("cty", "", "'cty' must be"),
    "typ JWT": _other("typ", "JWT", "'typ' must be"),
    "typ of compact signatures": _other("typ", "jose", "'typ' must be"),
    "typ in capitals": _other("typ", "JOSE+JSON", "'typ' must be"),
    "typ with another first part": _other("typ", "text/jose+json", "'typ' must be"),
    "typ with its first part twice": _other("typ", "application/application/jose+json", "'typ' must be"),
    "iat is a fraction": _other("iat", IAT + 0.5, "not JSON of this format"),
    "iat is a whole number with a point": _raw(
        lambda data: data.replace(b'"iat":%d' % IAT, b'"iat":%d.0' % IAT)
    ),
    "iat with an exponent": _raw(lambda data: data.replace(b'"iat":%d' % IAT, b'"iat":1e9')),
    "iat is a text": _other("iat", str(IAT), "'iat' must be"),
    "iat is true": _other("iat", True, "'iat' must be"),
    "iat is null": _other("iat", None, "'iat' must be"),
    "iat is a list": _other("iat", [IAT], "'iat' must be"),
    "iat before 1900": _other("iat", -2_208_988_801, "'iat' must be"),
    "iat after 2999": _other("iat", 32_503_680_000, "'iat' must be"),
    "iat in milliseconds": _other("iat", IAT * 1000, "'iat' must be"),
    "iat beyond 2^53": _other("iat", 2**53, "not JSON of this format"),
    "parameter twice": _raw(lambda data: data[:-1] + b',"alg":"ES256"}'),
    "parameter twice, written otherwise": _raw(lambda data: data[:-1] + b',"\\u0061lg":"ES256"}'),
    "alg twice, none first": _raw(lambda data: b'{"alg":"none",' + data[1:]),
    "NaN": _raw(lambda data: data[:-1] + b',"exp":NaN}'),
    "lone surrogate": _raw(lambda data: data.replace(b"jose+json", b"jose\\ud800")),
    "mark of byte order": _raw(lambda data: b"\xef\xbb\xbf" + data),
    "UTF-16": _raw(lambda data: data.decode().encode("utf-16")),
    "Latin-1": _raw(lambda data: data.replace(b"jose+json", b"jos\xe9")),
    "NUL": _raw(lambda data: data.replace(b"jose+json", b"jose\x00")),
    "comment": _raw(lambda data: b"/* */" + data),
    "something behind": _raw(lambda data: data + b"{}"),
    "cut": _raw(lambda data: data[:-1]),
    "list around it": _raw(lambda data: b"[" + data + b"]"),
    "text": _raw(lambda _: b'"ES256"'),
    "null": _raw(lambda _: b"null"),
    "white space only": _raw(lambda _: b" "),
    "deep": _raw(lambda data: data[:-1] + b',"exp":' + b"[" * 100_000 + b"]" * 100_000 + b"}", "too long"),
    "deep within the length": _raw(
        lambda data: data[:-1] + b',"exp":' + b"[" * 20_000 + b"]" * 20_000 + b"}"
    ),
    "long": _raw(lambda data: data + b" " * 131_072, "too long"),
    "empty": Attack(lambda: forge(b""), says="'protected' is not canonical"),
    "empty object": _raw(lambda _: b"{}", "must have exactly"),
}
"""What the protected header says, each correctly signed."""
