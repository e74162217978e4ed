"""Trust from how a request states it: authorities with their certificates, or a signed list and its operators."""

import json
from base64 import b64decode
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final

from mla_schema.core.proof import SignatoryKind
from mla_schema.signature.revocation import Revocation, RevocationMode
from mla_schema.signature.trust import Trust
from mla_schema.signature.trust_list import read_trust_list
from mla_schema.signature.trusted import Period, SigningRole, TrustedAuthority

_KEPT: Final = 32
_ALWAYS: Final = ({"since": "1900-01-01T00:00:00Z"},)
_remembered: dict[str, Trust] = {}


def trust_of(told: Mapping[str, Any], at: datetime) -> Trust:
    """Who is trusted.

    Args:
        told: ``authorities``, or ``list`` with ``operators`` and ``minimumSequence``; ``revocation`` and
            ``timestampAuthorities``.
        at: The time of the judgement, at which a list must hold.

    Raises:
        MlaError: The list cannot be used.
    """
    key = json.dumps([told, at.isoformat() if "list" in told else None])
    if key not in _remembered:
        trust = _made(told, at)
        if len(_remembered) >= _KEPT:
            _remembered.clear()
        _remembered[key] = trust
    return _remembered[key]


def _made(told: Mapping[str, Any], at: datetime) -> Trust:
    asked = told.get("revocation", {"mode": RevocationMode.NONE})
    revocation = Revocation(RevocationMode(asked["mode"]), _decoded(asked.get("lists", ())))
    roots = _decoded(told.get("timestampAuthorities", ()))
    if "list" not in told:
        return Trust(map(_authority, told["authorities"]), revocation=revocation, timestamp_authorities=roots)
    found = read_trust_list(
        b64decode(told["list"], validate=True),
        operators=_decoded(told["operators"]),
        at=at,
        minimum_sequence=told.get("minimumSequence", 0),
    )
    return found.trust(revocation=revocation, timestamp_authorities=roots)


def _authority(told: Mapping[str, Any]) -> TrustedAuthority:
    return TrustedAuthority(
        country=told.get("country"),
        id=told["id"],
        name=told.get("name", told["id"]),
        # Where nothing is said of roles and times, nothing depends on them.
        roles=frozenset(map(SigningRole, told.get("roles", SigningRole))),
        granted=tuple(_period(each) for each in told.get("granted", _ALWAYS)),
        pinned=_decoded(told.get("pinned", ())),
        issuers=_decoded(told.get("issuers", ())),
        organisation=told.get("organisation"),
        kind=SignatoryKind(told.get("kind", SignatoryKind.SEAL)),
        specimen=told.get("specimen", False),
    )


def _period(told: Mapping[str, str]) -> Period:
    until = told.get("until")
    return Period(
        datetime.fromisoformat(told["since"]), None if until is None else datetime.fromisoformat(until)
    )


def _decoded(each: Iterable[str]) -> tuple[bytes, ...]:
    return tuple(b64decode(text, validate=True) for text in each)
