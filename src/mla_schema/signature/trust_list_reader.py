"""From the JSON tree of a trust list to what it says: strictly, and each fault with its place."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, TypeAlias

from mla_schema.core.problems import trust_list as problems
from mla_schema.core.proof import SignatoryKind
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
    Contents,
)
from mla_schema.signature.trust_list_value import Value
from mla_schema.signature.trusted import Period, SigningRole, TrustedAuthority

_STATUSES = (GRANTED, SUSPENDED, WITHDRAWN)
_ROLES = {ROLE + role.value: role for role in SigningRole}
_KINDS = {kind.value: kind for kind in SignatoryKind}


def read_contents(tree: dict[str, Any], payload: bytes) -> Contents:
    """Read the tree of a list.

    Args:
        tree: The outermost object.
        payload: The bytes that it was parsed from.

    Raises:
        Unreadable: It is not of the one form; the first thing that is wrong is named with its place.
    """
    parts = (
        Value(tree)
        .members(("LoTE",))["LoTE"]
        .members(("ListAndSchemeInformation",), ("TrustedEntitiesList",))
    )
    scheme = parts["ListAndSchemeInformation"].members(
        (
            "LoTEVersionIdentifier",
            "LoTESequenceNumber",
            "LoTEType",
            "SchemeOperatorName",
            "ListIssueDateTime",
            "NextUpdate",
        ),
        ("SchemeInformationURI",),
    )
    if scheme["LoTEVersionIdentifier"].number() != VERSION:
        raise scheme["LoTEVersionIdentifier"].refuse(problems.VERSION.said(version=str(VERSION)))
    scheme["LoTEType"].one_of((LIST_TYPE,))
    if "SchemeInformationURI" in scheme:
        _read_uris(scheme["SchemeInformationURI"])
    issued_at, next_update = scheme["ListIssueDateTime"].instant(), scheme["NextUpdate"].instant()
    if next_update <= issued_at:
        raise scheme["NextUpdate"].refuse(problems.LATER.said(name="ListIssueDateTime"))
    return Contents(
        sequence=scheme["LoTESequenceNumber"].number(),
        issued_at=issued_at,
        next_update=next_update,
        operator=_read_names(scheme["SchemeOperatorName"]),
        authorities=tuple(_read_entities(parts["TrustedEntitiesList"].items()))
        if "TrustedEntitiesList" in parts
        else (),
        payload=payload,
    )


def _read_names(value: Value) -> str:
    """A name in several languages; the first is the one that is shown."""
    [shown, *_] = [
        (each["lang"].text(), each["value"].text())[1]
        for each in (item.members(("lang", "value")) for item in value.items())
    ]
    return shown


def _read_uris(value: Value) -> None:
    for item in value.items():
        each = item.members(("lang", "uriValue"))
        each["lang"].text()
        each["uriValue"].uri()


def _read_entities(values: list[Value]) -> Iterator[TrustedAuthority]:
    seen: set[tuple[str | None, str]] = set()
    for value in values:
        entity = value.members(("TrustedEntityInformation", "TrustedEntityServices"))
        information = entity["TrustedEntityInformation"].members(
            ("TEName", "TEAddress", "TEInformationURI", "TEInformationExtensions")
        )
        own = information["TEInformationExtensions"].only().members(("uri", "id"), ("country", "specimen"))
        own["uri"].one_of((AUTHORITY,))
        country = own["country"].country() if "country" in own else None
        key = (country, own["id"].text())
        if key in seen:
            raise value.refuse(problems.TWICE.said())
        seen.add(key)
        _read_address(information["TEAddress"], country)
        _read_uris(information["TEInformationURI"])
        name = _read_names(information["TEName"])
        specimen = "specimen" in own and own["specimen"].flag()
        for service in entity["TrustedEntityServices"].items():
            yield from _read_service(service, key, name, specimen=specimen)


def _read_address(value: Value, country: str | None) -> None:
    """Addresses are for people, and are not kept; an authority of a State has its address in that State."""
    address = value.members(("TEPostalAddress", "TEElectronicAddress"))
    for item in address["TEPostalAddress"].items():
        postal = item.members(
            ("lang", "StreetAddress", "Country"), ("Locality", "StateOrProvince", "PostalCode")
        )
        for each in postal.values():
            each.text()
        if country is not None and postal["Country"].country() != country:
            raise postal["Country"].refuse(problems.OTHER_STATE.said())
    _read_uris(address["TEElectronicAddress"])


_Standing: TypeAlias = tuple[SigningRole, SignatoryKind, tuple[bytes, ...], tuple[bytes, ...], str | None]
"""Role, kind, pinned certificates, issuers, organisation."""


def _read_service(
    value: Value, key: tuple[str | None, str], name: str, *, specimen: bool
) -> Iterator[TrustedAuthority]:
    """The entries of a service: one for each set of certificates that it has or had, with its times."""
    service = value.members(("ServiceInformation",), ("ServiceHistory",))
    places = [service["ServiceInformation"]]
    if "ServiceHistory" in service:
        places += service["ServiceHistory"].items()
    granted: dict[_Standing, list[Period]] = {}
    until: datetime | None = None
    for place in places:
        standing, status, since = _read_status(place)
        if until is not None and since >= until:
            raise place.refuse(problems.STATUS_ORDER.said())
        if status == GRANTED:
            granted.setdefault(standing, []).insert(0, Period(since, until))
        until = since
    for (role, kind, pinned, issuers, organisation), periods in granted.items():
        yield TrustedAuthority(
            country=key[0],
            id=key[1],
            name=name,
            roles=frozenset({role}),
            granted=tuple(periods),
            pinned=pinned,
            issuers=issuers,
            organisation=organisation,
            kind=kind,
            specimen=specimen,
        )


def _read_status(value: Value) -> tuple[_Standing, str, datetime]:
    status = value.members(
        (
            "ServiceName",
            "ServiceTypeIdentifier",
            "ServiceStatus",
            "StatusStartingTime",
            "ServiceDigitalIdentity",
            "ServiceInformationExtensions",
        )
    )
    _read_names(status["ServiceName"])
    own = status["ServiceInformationExtensions"].only()
    extension = own.members(("uri", "kind", "certificates"), ("organisation",))
    extension["uri"].one_of((SERVICE,))
    issues = extension["certificates"].one_of((PINNED, ISSUERS)) == ISSUERS
    if issues is not ("organisation" in extension):
        raise own.refuse(problems.ORGANISATION.said(name="organisation", issuers=ISSUERS))
    certificates = tuple(
        each.members(("val",))["val"].certificate(issues=issues)
        for each in status["ServiceDigitalIdentity"]
        .members(("X509Certificates",))["X509Certificates"]
        .items()
    )
    standing = (
        _ROLES[status["ServiceTypeIdentifier"].one_of(_ROLES)],
        _KINDS[extension["kind"].one_of(_KINDS)],
        () if issues else certificates,
        certificates if issues else (),
        extension["organisation"].text() if issues else None,
    )
    return standing, status["ServiceStatus"].one_of(_STATUSES), status["StatusStartingTime"].instant()
