"""Signed JSON that looks otherwise, but says and proves the same: all of it is accepted, with the same content."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import Any, Final

import pytest

import mla_schema as mla
from mla_schema.core import faults
from mla_schema.core.faults import Fault
from mla_schema.core.proof import ProvenBy
from mla_schema.signature.algorithms import ED25519, ES256, ES384, ES512, PS256, PS384, PS512, Algorithm
from tests.signature.json_forge import (
    IAT,
    envelope,
    forge,
    header,
    message,
    parts,
    payload,
    prosecutor,
    trust,
    url,
    write,
)
from tests.signature.pki import AT, SINCE, Kind
from tests.signature.specimens import issuer, root
from tests.signature.timestamping import TSA_ROOT, token

_KEYS: Final[list[tuple[Algorithm, Kind]]] = [
    (ES256, Kind.P256),
    (ES384, Kind.P384),
    (ES512, Kind.P521),
    (PS256, Kind.RSA3072),
    (PS384, Kind.RSA3072),
    (PS512, Kind.RSA3072),
    (PS256, Kind.RSA4096),
    (ED25519, Kind.ED25519),
]


def _verified(data: bytes, trusted: mla.Trust | None = None) -> mla.Verified[mla.Message]:
    return mla.read(data).verify(trusted if trusted is not None else trust(), at=AT)


@pytest.mark.parametrize(("algorithm", "kind"), _KEYS, ids=[f"{a.name} {kind}" for a, kind in _KEYS])
def test_every_algorithm(algorithm: Algorithm, kind: Kind) -> None:
    by = prosecutor(kind)
    verified = _verified(forge(header(by, alg=algorithm.jose), by=by.signer(algorithm)))
    assert verified.content == message()
    assert (verified.proof.algorithm, verified.proof.transitional) == (algorithm.name, False)


@pytest.mark.parametrize(("algorithm", "kind"), _KEYS, ids=[f"{a.name} {kind}" for a, kind in _KEYS])
def test_what_is_sealed_is_what_another_implementation_signs(algorithm: Algorithm, kind: Kind) -> None:
    by = prosecutor(kind)
    data = mla.seal(message(), by.signer(algorithm), form=mla.Form.JSON, at=AT)
    members = json.loads(data)
    signed = json.loads(b64decode(members["protected"] + "=="))
    assert signed == header(by, alg=algorithm.jose, iat=int(AT.timestamp()))
    assert members["payload"] == url(payload())
    assert members.keys() == {"payload", "protected", "signature"}
    assert _verified(data).content == message()


def _members(order: tuple[str, ...]) -> bytes:
    members = json.loads(forge())
    return write({name: members[name] for name in order})


def _laid_out(separator: str) -> bytes:
    return json.dumps(json.loads(forge()), indent=1).replace("\n", separator).encode()


def _reordered(data: dict[str, Any]) -> dict[str, Any]:
    return dict(reversed(data.items()))


FILES: Final[dict[str, Callable[[], bytes]]] = {
    **{
        f"members in the order {', '.join(order)}": (lambda order=order: _members(order))  # type: ignore[misc]  # a default
        for order in permutations(("payload", "protected", "signature"))
    },
    "envelope on many lines": lambda: _laid_out("\n"),
    "envelope on lines of Windows": lambda: _laid_out("\r\n"),
    "envelope with tabs": lambda: _laid_out("\t"),
    "line break behind": lambda: forge() + b"\n",
    "white space before": lambda: b"\r\n\t " + forge(),
    "text of the envelope escaped": lambda: forge().replace(b'":"e', b'":"\\u0065'),
    "name of a member escaped": lambda: forge().replace(b'"payload"', b'"p\\u0061yload"'),
    "header in another order": lambda: forge(_reordered(header())),
    "header with white space": lambda: forge(json.dumps(header(), indent=2).encode()),
    "header with lines of Windows": lambda: forge(
        json.dumps(header(), indent=2).replace("\n", "\r\n").encode()
    ),
    "header with a line break behind": lambda: forge(write(header()) + b"\n"),
    "header with an escaped solidus": lambda: forge(write(header()).replace(b"/", b"\\/")),
    "header with an escaped name": lambda: forge(write(header()).replace(b'"alg"', b'"\\u0061lg"')),
    "cty without its first part": lambda: forge(header(cty="vnd.mla-schema.message+json")),
    "typ with its first part": lambda: forge(header(typ="application/jose+json")),
    "cty without its first part, typ with it": lambda: forge(
        header(cty="vnd.mla-schema.message+json", typ="application/jose+json")
    ),
    "payload laid out": lambda: forge(None, mla.lay_out(message(), form=mla.Form.JSON)),
    "payload in another order": lambda: forge(None, write(_reordered(json.loads(payload())))),
    "payload with a line break behind": lambda: forge(None, payload() + b"\r\n"),
    "root among the certificates": lambda: forge(
        header(x5c=[*header()["x5c"], b64encode(root().der).decode()])
    ),
    "five certificates": lambda: forge(
        header(x5c=[*header()["x5c"], *[b64encode(issuer().der).decode()] * 3])
    ),
}
"""Made without the library, where it would write them otherwise."""


@pytest.mark.parametrize("name", FILES)
def test_another_way_to_write_it(name: str) -> None:
    verified = _verified(FILES[name]())
    assert verified.content == message()
    assert mla.digest(verified.content) == mla.digest(message())
    assert mla.validate(FILES[name](), trust=trust(), at=AT).outcome is mla.Outcome.VALID


def test_compact_serialisation_is_the_same_three_texts() -> None:
    body, head, value = parts()
    compact = f"{head}.{body}.{value}"
    first, second, third = compact.split(".")
    assert _verified(envelope((second, first, third))).content == message()


def test_a_pinned_certificate_needs_no_issuer() -> None:
    data = forge(header(x5c=[b64encode(prosecutor().der).decode()]))
    pinned = trust(pinned=(prosecutor().der,), issuers=(), organisation=None)
    assert _verified(data, pinned).content == message()


_CLAIMS: Final = {
    "a minute ago": IAT,
    "as far ahead as clocks may differ": int(AT.timestamp()) + 300,
    "before the certificate began": int(SINCE.timestamp()) - 1,
    "the beginning of time": 0,
    "before the beginning of time": -1,
    "1900": -2_208_988_800,
}


@pytest.mark.parametrize("claim", _CLAIMS)
def test_a_signing_time_is_reported_and_proves_nothing(claim: str) -> None:
    """It is a claim of the signatory: validity is judged at a time that is proven."""
    proof = _verified(forge(header(iat=_CLAIMS[claim]))).proof
    assert proof.claimed_at == datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=_CLAIMS[claim])
    assert (proof.proven_at, proof.proven_by) == (AT, ProvenBy.JUDGEMENT)


def _stamped(over: bytes | None = None, at: datetime = AT - timedelta(seconds=30)) -> bytes:
    texts = parts()
    stamp = token(texts[2].encode() if over is None else over, at)
    return envelope(
        texts, header={"etsiU": [{"sigTst": {"tstTokens": [{"val": b64encode(stamp).decode()}]}}]}
    )


def _trust_in_time() -> mla.Trust:
    return mla.Trust(trust().authorities, timestamp_authorities=[TSA_ROOT.der])


def test_a_timestamp_proves_the_time() -> None:
    pytest.importorskip("rfc3161_client", reason="timestamps are checked with the extra [timestamp]")
    proof = _verified(_stamped(), _trust_in_time()).proof
    assert (proof.proven_at, proof.proven_by) == (AT - timedelta(seconds=30), ProvenBy.TIMESTAMP)


_STAMPS: Final[dict[str, tuple[Callable[[], bytes], Fault]]] = {
    "over the raw signature": (lambda: _stamped(b"\0" * 64), faults.TIMESTAMP_WRONG),
    "over the signature of another file": (
        lambda: _stamped(parts(content=payload(message("Alte fapte")))[2].encode()),
        faults.TIMESTAMP_WRONG,
    ),
    "from the future": (lambda: _stamped(at=AT + timedelta(seconds=1)), faults.TIMESTAMP_IN_FUTURE),
}


@pytest.mark.parametrize("name", _STAMPS)
def test_a_timestamp_that_proves_nothing(name: str) -> None:
    pytest.importorskip("rfc3161_client", reason="timestamps are checked with the extra [timestamp]")
    make, fault = _STAMPS[name]
    with pytest.raises(mla.SignatureError) as refusal:
        _verified(make(), _trust_in_time())
    assert refusal.value.code == fault.code
