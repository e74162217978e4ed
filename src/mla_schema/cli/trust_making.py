"""From a file that people write to the entries of a trust list; ``trust make`` documents the file."""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding

from mla_schema.cli.exits import Misuse
from mla_schema.cli.files import read_file
from mla_schema.cli.pem import read_certificates
from mla_schema.core.errors import Unreadable
from mla_schema.core.proof import SignatoryKind
from mla_schema.signature.trust_list_model import Operator
from mla_schema.signature.trust_list_value import Value
from mla_schema.signature.trusted import Period, SigningRole, TrustedAuthority
from mla_schema.wire.json import parse_json
from mla_schema.wire.limits import Limits


def read_authorities(file: str) -> tuple[Operator, list[TrustedAuthority]]:
    """Read such a file, and the certificates that it names.

    Args:
        file: The file; the names of certificates in it are relative to its folder.

    Returns:
        Who keeps the list, and who is trusted.

    Raises:
        Misuse: It cannot be used; the place is named.
    """
    try:
        whole = Value(parse_json(read_file(file), Limits())).members(("operator", "authorities"))
        operator = whole["operator"].members(("name", "uri"))
        return (
            Operator(operator["name"].text(), operator["uri"].uri()),
            [_entry(each, Path(file).parent) for each in whole["authorities"].items()],
        )
    except Unreadable as error:
        place = error.params.get("place")
        message = (
            f"'{file}' cannot be used, at '{place}': {error.params['problem']}."
            if place
            else f"'{file}': {error}"
        )
        raise Misuse(message) from error


def _entry(value: Value, folder: Path) -> TrustedAuthority:
    given = value.members(
        ("id", "name", "roles", "granted"),
        ("country", "kind", "pinned", "issuers", "organisation", "specimen"),
    )
    try:
        return TrustedAuthority(
            country=given["country"].country() if "country" in given else None,
            id=given["id"].text(),
            name=given["name"].text(),
            roles=frozenset(SigningRole(each.one_of(SigningRole)) for each in given["roles"].items()),
            granted=tuple(_period(each) for each in given["granted"].items()),
            pinned=tuple(_certificates(given.get("pinned"), folder)),
            issuers=tuple(_certificates(given.get("issuers"), folder)),
            organisation=given["organisation"].text() if "organisation" in given else None,
            kind=SignatoryKind(given["kind"].one_of(SignatoryKind))
            if "kind" in given
            else SignatoryKind.SEAL,
            specimen="specimen" in given and given["specimen"].flag(),
        )
    except ValueError as error:
        raise value.refuse(str(error)) from error


def _period(value: Value) -> Period:
    given = value.members(("since",), ("until",))
    return Period(given["since"].instant(), given["until"].instant() if "until" in given else None)


def _certificates(value: Value | None, folder: Path) -> Iterator[bytes]:
    """The first certificate in each file: a chain may follow it."""
    for each in value.items() if value is not None else ():
        yield read_certificates(str(folder / each.text()))[0].public_bytes(Encoding.DER)
