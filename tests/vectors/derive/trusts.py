"""Trust as a request states it."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final

from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_pem_x509_certificate

import mla_schema as mla
from mla_schema.core import faults
from mla_schema.signature.algorithms import POLICY
from mla_schema.signature.trusted import PERMITTED
from tests.vectors.derive.book import CASES, FOLDER, Book

PKI: Final = FOLDER / "pki"


def encoded(each: Iterable[bytes]) -> list[str]:
    """Certificates or lists in base64.

    Args:
        each: Their bytes.
    """
    return [b64encode(one).decode() for one in each]


def stated(trust: mla.Trust, **more: Any) -> dict[str, Any]:
    """A trust that has no more than its entries.

    Args:
        trust: The trust.
        **more: What else the request states.
    """
    assert (trust.policy, trust.permitted, trust.until) == (POLICY, PERMITTED, None)
    return {"authorities": [_authority(each) for each in trust.authorities], **more}


def _authority(entry: mla.TrustedAuthority) -> dict[str, Any]:
    told = {
        "country": entry.country,
        "id": entry.id,
        "name": entry.name,
        "roles": sorted(role.value for role in entry.roles),
        "granted": [
            {"since": instant(each.since)} | ({} if each.until is None else {"until": instant(each.until)})
            for each in entry.granted
        ],
        "pinned": encoded(entry.pinned),
        "issuers": encoded(entry.issuers),
        "organisation": entry.organisation,
        "kind": entry.kind.value,
        "specimen": entry.specimen or None,
    }
    # No periods at all is a statement, and no certificates of a kind is none.
    return {name: value for name, value in told.items() if value or name == "granted"}


def instant(at: datetime) -> str:
    """A time as requests have it.

    Args:
        at: The time.
    """
    return at.isoformat().replace("+00:00", "Z")


def needed(trust: dict[str, Any], expected: dict[str, Any]) -> list[str]:
    """The features that a trust needs for the outcome that is expected.

    Args:
        trust: The trust as a request states it.
        expected: What must come of it.
    """
    held = {name for each in trust.get("authorities", ()) for name in ("pinned", "issuers") if name in each}
    roles = {"roles"} if expected.get("code") in _OF_ROLES else set()
    return sorted(held | roles)


_OF_ROLES: Final = (
    faults.NOT_GRANTED.code,
    faults.ROLE_NOT_PERMITTED.code,
    faults.SPECIMEN_CERTIFICATE.code,
)


def kept(book: Book, told: dict[str, Any]) -> dict[str, str]:
    """A trust in a file of its own, for several cases.

    Args:
        book: Takes the file.
        told: The trust.
    """
    data = json.dumps(told, indent=1).encode() + b"\n"
    number = sum(path.startswith(f"{CASES}/trust/trust-") for path in book.files) + 1
    return {"json": book.file(data, near=f"trust/trust {number}", ending=".json")}


def specimen_list() -> dict[str, Any]:
    """The committed trust list, with its operator: trust in who signs the examples."""
    operator = load_pem_x509_certificate((PKI / "operator.pem").read_bytes()).public_bytes(Encoding.DER)
    return {"list": encoded([(PKI / "trust-list.json").read_bytes()])[0], "operators": encoded([operator])}
