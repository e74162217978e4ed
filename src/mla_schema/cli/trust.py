"""``mla-schema trust``: make, sign, show and verify trust lists.

``trust make`` reads a file such as this one::

    {
      "operator": {"name": "Secretariat", "uri": "https://example.org/trust-list"},
      "authorities": [
        {
          "id":           as messages name their sender
          "country":      its State; left out for an international body
          "name":         for people
          "roles":        such as ["judicialAuthority", "centralAuthority"]
          "kind":         "seal" of the office, or "signature" of persons; without it: seal
          "granted":      [{"since": "2026-01-01T00:00:00Z", "until": left out while it still is}]
          "pinned":       files with certificates that sign for it
          "issuers":      files with certificates of those who issue for it
          "organisation": what a certificate of an issuer must name; needed with "issuers"
          "specimen":     true if it may sign specimens only, else left out
        }
      ]
    }

Files are named relative to the folder of this file.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import click

from mla_schema.cli.exits import UNDECIDED, UNREADABLE, Misuse
from mla_schema.cli.files import check_stdin, read_file
from mla_schema.cli.instants import instant, now, shown
from mla_schema.cli.output import Output, json_file, output_options
from mla_schema.cli.screen import Screen, screen_of, tame
from mla_schema.cli.signing import Signing, signing_options
from mla_schema.cli.trusting import open_list
from mla_schema.core.errors import MlaError, Undecided, Unreadable
from mla_schema.wire.json_faults import MAX_INTEGER

if TYPE_CHECKING:
    from mla_schema.signature.trust_list_model import Contents
    from mla_schema.signature.trusted import TrustedAuthority

_EPILOG = """\b
Examples:
  mla-schema trust make authorities.json --sequence 1 --days 90 -o list.json
  mla-schema trust sign list.json --key operator.key.pem --cert operator.pem -o trust.json
  mla-schema trust verify trust.json --operator operator.pem
"""

# Ten years; a list that holds longer tells nothing of who was suspended since.
_MOST_DAYS = 3653


@click.group(epilog=_EPILOG)
def command() -> None:
    """Make, sign, show and verify trust lists: who may sign what.

    A trust list is kept by an operator, who signs it. Its number never goes back, and it holds until its next update.
    """


@command.command()
@click.argument("file", metavar="AUTHORITIES.json", type=click.Path(readable=False))
@click.option("--sequence", type=click.IntRange(1, MAX_INTEGER), metavar="N", help="The number of the list.")
@click.option(
    "--after",
    type=click.Path(readable=False),
    metavar="LIST.json",
    help="The list that it replaces: the number is the next one.",
)
@click.option("--issued-at", callback=instant, metavar="INSTANT", help="When it is issued. Without it: now.")
@click.option("--next-update", callback=instant, metavar="INSTANT", help="Until when it may be used.")
@click.option(
    "--days", type=click.IntRange(1, _MOST_DAYS), metavar="N", help="For how many days it may be used."
)
@output_options()
def make(
    *,
    file: str,
    sequence: int | None,
    after: str | None,
    issued_at: datetime | None,
    next_update: datetime | None,
    days: int | None,
    output: Output,
) -> None:
    """Make a list that is not signed yet, from a file that says who is trusted.

    It is laid out for people, who may fill in addresses before it is signed. docs/signing.md shows what
    AUTHORITIES.json holds.
    """
    if (sequence is None) is (after is None):
        raise click.UsageError("Say --sequence N, or --after LIST.json.")
    check_stdin(file, after)
    if (next_update is None) is (days is None):
        raise click.UsageError("Say --next-update INSTANT, or --days N.")
    output.check_free()
    from mla_schema.cli.trust_making import read_authorities
    from mla_schema.signature.trust_list import make_list

    operator, entries = read_authorities(file)
    begin = issued_at if issued_at is not None else now()
    if next_update is not None and next_update <= begin:
        raise click.UsageError("--next-update must be later than the list is issued.")
    try:
        contents = make_list(
            entries,
            sequence=sequence if sequence is not None else _contents(after or "")[0].sequence + 1,
            issued_at=begin,
            next_update=next_update if next_update is not None else begin + timedelta(days=days or 0),
            operator=operator,
        )
    except (ValueError, OverflowError) as error:
        message = f"'{file}' cannot be used: {error}."
        raise Misuse(message) from error
    except MlaError as error:
        raise _refusal(file, error) from error
    output.put(json_file(json.loads(contents.payload)))
    output.announce()


@command.command()
@click.argument("file", metavar="LIST.json", type=click.Path(readable=False))
@signing_options
@output_options()
def sign(*, file: str, signing: Signing, output: Output) -> None:
    """Sign a list with the key of its operator. What is written was read back and verified before."""
    check_stdin(file, signing.key, signing.cert)
    output.check_free()
    from mla_schema.signature.trust_list import sign_list

    contents, signed = _contents(file)
    if signed:
        message = f"'{file}' is signed already."
        raise Misuse(message)
    signer = signing.signer()
    try:
        data = sign_list(contents, signer, signing.moment)
    except MlaError as error:
        raise _refusal(file, error) from error
    output.put(data + b"\n")
    output.announce()


@command.command()
@click.argument("file", metavar="LIST.json", type=click.Path(readable=False))
def show(*, file: str) -> None:
    """Show what a list says, signed or not. Who signed it is not verified."""
    contents, signed = _contents(file)
    said = "signed; the signature was NOT verified (use: trust verify)" if signed else "NOT signed"
    _print(contents, f"{tame(file)}: {said}")


@command.command()
@click.argument("file", metavar="LIST.json", type=click.Path(readable=False))
@click.option(
    "--operator",
    "operators",
    required=True,
    multiple=True,
    type=click.Path(readable=False),
    metavar="CERT.pem",
    help="Certificate of the operator, received by another way than the list. Two while one takes over.",
)
@click.option(
    "--minimum-sequence",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    help="The highest number that was seen before; an older list is refused.",
)
@click.option(
    "--at", callback=instant, metavar="INSTANT", help="The time at which it is used. Without it: now."
)
def verify(*, file: str, operators: Sequence[str], minimum_sequence: int, at: datetime | None) -> None:
    """Verify who signed a list, that it is not an old one and that it still holds; then show it."""
    try:
        check_stdin(file, *operators)
        found = open_list(file, operators, at if at is not None else now(), minimum_sequence)
    except MlaError as error:
        raise _refusal(file, error) from error
    from hashlib import sha256

    fingerprint = sha256(found.signed_by).hexdigest()
    _print(found.contents, f"{tame(file)}: verified, signed with the certificate SHA-256 {fingerprint}")


class _Wrong(click.ClickException):
    """The list is not to be believed."""

    exit_code = 1


class _Unread(click.ClickException):
    """It is no list of this format."""

    exit_code = UNREADABLE


class _Untold(click.ClickException):
    """Whether it is to be believed cannot be told now."""

    exit_code = UNDECIDED


def _refusal(name: str, error: MlaError) -> click.ClickException:
    text = f"'{name}' is no trust list to be used.\n{error}\nWhat to do: {error.advice}"
    if isinstance(error, Unreadable):
        return _Unread(text)
    return _Untold(text) if isinstance(error, Undecided) else _Wrong(text)


def _contents(file: str) -> "tuple[Contents, bool]":
    """What a list says, and whether it is signed; who signed is not looked at."""
    from mla_schema.signature.json import payload_of
    from mla_schema.signature.trust_list import TRUST_LIST_LIMITS, read_unsigned
    from mla_schema.wire.json import ENVELOPE, parse_json

    data = read_file(file)
    try:
        tree = parse_json(data, TRUST_LIST_LIMITS)
        signed = tree.keys() >= ENVELOPE
        return read_unsigned(payload_of(tree) if signed else data), signed
    except MlaError as error:
        raise _refusal(file, error) from error


def _print(contents: "Contents", said: str) -> None:
    import sys

    screen = screen_of(sys.stdout)
    for line in _lines(contents, said, screen):
        click.echo(line, color=screen.colour)


def _lines(contents: "Contents", said: str, screen: Screen) -> Iterator[str]:
    yield from screen.wrap(said)
    yield from screen.wrap(f"operator     {tame(contents.operator)}", indent=2)
    yield f"  number       {contents.sequence}"
    yield from screen.wrap(f"contents     {contents.digest}", indent=2)
    yield f"  issued       {shown(contents.issued_at)}"
    yield f"  next update  {shown(contents.next_update)}"
    for entry in contents.authorities:
        yield ""
        specimen = ", for specimens only" if entry.specimen else ""
        state = entry.country or "an international body"
        yield from screen.wrap(tame(f"{entry.name} ({entry.id}), {state}{specimen}"))
        roles = ", ".join(sorted(entry.roles))
        yield from screen.wrap(f"{entry.kind.value} as {roles}, {_times(entry)}", indent=2)
        yield from (line for each in _certificates(entry) for line in screen.wrap(each, indent=2, hanging=4))


def _times(entry: "TrustedAuthority") -> str:
    return "; ".join(
        f"since {shown(each.since)}" + (f" until {shown(each.until)}" if each.until is not None else "")
        for each in entry.granted
    )


def _certificates(entry: "TrustedAuthority") -> Iterator[str]:
    from hashlib import sha256

    for each in entry.pinned:
        yield f"pinned: SHA-256 {sha256(each).hexdigest()}"
    for each in entry.issuers:
        yield tame(f"issued for '{entry.organisation}' by: SHA-256 {sha256(each).hexdigest()}")
