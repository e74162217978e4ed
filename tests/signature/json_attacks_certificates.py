"""Attacks through the certificates that the protected header carries."""

from __future__ import annotations

import hashlib
from base64 import b64encode, urlsafe_b64encode
from typing import Any, Final

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from mla_schema.core import faults
from tests.signature.json_forge import Attack, forge, header, prosecutor, url
from tests.signature.pki import leaf
from tests.signature.specimens import PROSECUTOR, issuer


def _chain(*certificates: bytes, thumb: bytes | None = None, encoded: Any = b64encode) -> dict[str, Any]:
    x5c = [encoded(each).decode() for each in certificates]
    named = thumb if thumb is not None else certificates[0]
    return header(x5c=x5c, **{"x5t#S256": url(hashlib.sha256(named).digest())})


def _first(change: Any) -> Attack:
    """A first certificate in another encoding."""

    def data() -> bytes:
        [first, *others] = header()["x5c"]
        return forge(header(x5c=[change(first), *others]))

    return Attack(data, faults.CERTIFICATE_UNREADABLE)


def _twin() -> bytes:
    """Another certificate for the key of the prosecutor."""
    return leaf(issuer(), PROSECUTOR, edition=1).der


def _thumb(value: Any) -> Attack:
    return Attack(lambda: forge(header(**{"x5t#S256": value})), says="'x5t#S256' is not canonical")


CERTIFICATES: Final[dict[str, Attack]] = {
    "x5t#S256 of another certificate": Attack(
        lambda: forge(_chain(*prosecutor().chain, thumb=issuer().der)), faults.CERTIFICATE_EXCHANGED
    ),
    "x5t#S256 of another certificate for the same key": Attack(
        lambda: forge(_chain(*prosecutor().chain, thumb=_twin())), faults.CERTIFICATE_EXCHANGED
    ),
    "certificate exchanged for another of the same key": Attack(
        lambda: forge(_chain(_twin(), issuer().der, thumb=prosecutor().der)), faults.CERTIFICATE_EXCHANGED
    ),
    "x5t#S256 cut": Attack(
        lambda: forge(header(**{"x5t#S256": url(hashlib.sha256(prosecutor().der).digest()[:16])})),
        faults.CERTIFICATE_EXCHANGED,
    ),
    "x5t#S256 in hexadecimal": Attack(
        lambda: forge(header(**{"x5t#S256": hashlib.sha256(prosecutor().der).hexdigest()})),
        faults.CERTIFICATE_EXCHANGED,
    ),
    "x5t#S256 of SHA-1": Attack(
        lambda: forge(
            header(**{"x5t#S256": url(hashlib.sha1(prosecutor().der, usedforsecurity=False).digest())})
        ),
        faults.CERTIFICATE_EXCHANGED,
    ),
    "x5t#S256 with padding": Attack(
        lambda: forge(header(**{"x5t#S256": header()["x5t#S256"] + "="})), says="'x5t#S256' is not canonical"
    ),
    "x5t#S256 with stray bits": Attack(
        lambda: forge(header(**{"x5t#S256": header()["x5t#S256"][:-1] + "_"})),
        says="'x5t#S256' is not canonical",
    ),
    "x5t#S256 is empty": _thumb(""),
    "x5t#S256 is not ASCII": _thumb("é" * 43),
    "x5c in reverse": Attack(
        lambda: forge(_chain(*reversed(prosecutor().chain), thumb=prosecutor().der)),
        faults.CERTIFICATE_EXCHANGED,
    ),
    "x5c and x5t#S256 in reverse": Attack(
        lambda: forge(_chain(*reversed(prosecutor().chain))), faults.SIGNATURE_WRONG
    ),
    "certificate of an issuer before that of the signatory": Attack(
        lambda: forge(_chain(issuer().der, *prosecutor().chain)), faults.SIGNATURE_WRONG
    ),
    "x5c in base64url": Attack(
        lambda: forge(_chain(*prosecutor().chain, encoded=urlsafe_b64encode)), faults.CERTIFICATE_UNREADABLE
    ),
    "x5c is an empty list": Attack(lambda: forge(header(x5c=[])), faults.CERTIFICATE_COUNT),
    "six certificates": Attack(
        lambda: forge(_chain(*prosecutor().chain, *[issuer().der] * 4)), faults.CERTIFICATE_COUNT
    ),
    "seventy certificates": Attack(
        lambda: forge(_chain(*prosecutor().chain, *[issuer().der] * 68)), faults.CERTIFICATE_COUNT
    ),
    "empty certificate": _first(lambda _: ""),
    "certificate in PEM": Attack(
        lambda: forge(header(x5c=[prosecutor().certificate.public_bytes(Encoding.PEM).decode()])),
        faults.CERTIFICATE_UNREADABLE,
    ),
    "certificate on two lines": _first(lambda text: text[:64] + "\n" + text[64:]),
    "certificate between spaces": _first(lambda text: f" {text} "),
    "certificate without padding": Attack(
        lambda: forge(header(x5c=["MAA", *header()["x5c"][1:]])), faults.CERTIFICATE_UNREADABLE
    ),
    "certificate with stray bits": _first(lambda _: "MAB="),
    "certificate not in ASCII": _first(lambda text: text[:-8] + "é" * 8),
    "certificate cut": _first(lambda text: text[:-4]),
    "byte behind the certificate": Attack(
        lambda: forge(_chain(prosecutor().der + b"\0", issuer().der)), faults.CERTIFICATE_UNREADABLE
    ),
    "no certificate at all": _first(lambda _: b64encode(b"no certificate").decode()),
    "key in the place of the certificate": _first(
        lambda _: b64encode(
            prosecutor().key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        ).decode()
    ),
    "certificate of 40 kB": _first(lambda _: b64encode(b"\x30" * 40_000).decode()),
    "second certificate is none": Attack(
        lambda: forge(header(x5c=[header()["x5c"][0], "AAAA"])), faults.CERTIFICATE_UNREADABLE
    ),
}
"""The certificates that the header carries, each correctly signed."""
