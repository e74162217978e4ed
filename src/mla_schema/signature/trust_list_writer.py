"""From who is trusted to the JSON of a trust list."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from operator import attrgetter
from typing import Any

from mla_schema.codec.lexical import write_bytes, write_instant
from mla_schema.signature.trust_list_model import (
    AUTHORITY,
    GRANTED,
    ISSUERS,
    LIST_TYPE,
    PINNED,
    ROLE,
    SERVICE,
    SUSPENDED,
    VERSION,
    WITHDRAWN,
    Operator,
)
from mla_schema.signature.trusted import Period, TrustedAuthority


def write_contents(
    entries: Iterable[TrustedAuthority],
    sequence: int,
    issued_at: datetime,
    next_update: datetime,
    operator: Operator,
) -> bytes:
    """Write a list: as compact JSON, the members in alphabetical order.

    Args:
        entries: Who is trusted.
        sequence: The number of the list.
        issued_at: When it is issued.
        next_update: Until when it may be used.
        operator: Who keeps it.
    """
    entities: dict[tuple[str | None, str], list[TrustedAuthority]] = {}
    for entry in entries:
        entities.setdefault((entry.country, entry.id), []).append(entry)
    whole: dict[str, Any] = {
        "ListAndSchemeInformation": {
            "LoTEVersionIdentifier": VERSION,
            "LoTESequenceNumber": sequence,
            "LoTEType": LIST_TYPE,
            "SchemeOperatorName": _names(operator.name),
            "SchemeInformationURI": _uris(operator.uri),
            "ListIssueDateTime": _time(issued_at),
            "NextUpdate": _time(next_update),
        }
    }
    if entities:
        whole["TrustedEntitiesList"] = [_entity(each, operator) for each in entities.values()]
    return json.dumps({"LoTE": whole}, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _entity(entries: list[TrustedAuthority], operator: Operator) -> dict[str, Any]:
    [first, *_] = entries
    if len({(each.name, each.specimen) for each in entries}) > 1:
        message = f"the entries of '{first.id}' disagree on its name, or on whether it is a specimen"
        raise ValueError(message)
    extension: dict[str, Any] = {"uri": AUTHORITY, "id": first.id}
    if first.country is not None:
        extension["country"] = first.country
    if first.specimen:
        extension["specimen"] = True
    return {
        "TrustedEntityInformation": {
            "TEName": _names(first.name),
            # ETSI wants addresses; until somebody fills them in, it is the operator who answers.
            "TEAddress": {
                "TEPostalAddress": [{"lang": "en", "StreetAddress": "-", "Country": first.country or "-"}],
                "TEElectronicAddress": _uris(operator.uri),
            },
            "TEInformationURI": _uris(operator.uri),
            "TEInformationExtensions": [extension],
        },
        "TrustedEntityServices": [each for entry in entries for each in _services(entry)],
    }


def _services(entry: TrustedAuthority) -> Iterator[dict[str, Any]]:
    """One service for each role and each kind of certificate."""
    for role in sorted(entry.roles):
        for way, certificates in ((PINNED, entry.pinned), (ISSUERS, entry.issuers)):
            if not certificates:
                continue
            extension = {"uri": SERVICE, "kind": entry.kind.value, "certificates": way}
            if way == ISSUERS:
                extension["organisation"] = entry.organisation or ""
            same = {
                "ServiceName": _names(f"{entry.name}: {role.value}"),
                "ServiceTypeIdentifier": ROLE + role.value,
                "ServiceDigitalIdentity": {
                    "X509Certificates": [{"val": write_bytes(each)} for each in certificates]
                },
                "ServiceInformationExtensions": [extension],
            }
            [now, *before] = [
                {**same, "ServiceStatus": status, "StatusStartingTime": _time(since)}
                for status, since in reversed(_statuses(entry.granted))
            ]
            yield {"ServiceInformation": now, **({"ServiceHistory": before} if before else {})}


def _statuses(granted: Sequence[Period]) -> list[tuple[str, datetime]]:
    """The statuses of an entry, each with its beginning, the oldest first."""
    periods = sorted(granted, key=attrgetter("since"))
    ends = [(each.since, each.until) for each in periods if each.until is not None]
    if (
        not periods
        or any(until <= since for since, until in ends)
        or any(former.until is None or former.until > later.since for former, later in pairwise(periods))
    ):
        message = "an entry must be granted at some time, and its times must not overlap"
        raise ValueError(message)
    found: list[tuple[str, datetime]] = []
    for period in periods:
        if found and found[-1][1] == period.since:
            # It was granted anew in the moment in which it ended.
            found.pop()
        found.append((GRANTED, period.since))
        if period.until is not None:
            found.append((WITHDRAWN if period is periods[-1] else SUSPENDED, period.until))
    return found


def _names(name: str) -> list[dict[str, str]]:
    return [{"lang": "en", "value": name}]


def _uris(uri: str) -> list[dict[str, str]]:
    return [{"lang": "en", "uriValue": uri}]


def _time(value: datetime) -> str:
    if value.tzinfo is None or value.microsecond:
        message = "times must be aware datetimes of whole seconds"
        raise ValueError(message)
    return write_instant(value.astimezone(UTC))
