"""Who is trusted, as a command was told: the trust list and its operators, revocation lists, times."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

from mla_schema.cli.exits import UNDECIDED, Misuse
from mla_schema.cli.files import check_stdin
from mla_schema.cli.instants import instant, now, shown
from mla_schema.core.errors import MlaError

if TYPE_CHECKING:
    from mla_schema.signature.revocation import Revocation
    from mla_schema.signature.trust import Trust
    from mla_schema.signature.trust_list import TrustList

_REQUIRE, _REPORT, _NONE = "require", "report", "none"


class Unusable(click.ClickException):
    """The trust list cannot be used, so nothing can be told of who signed."""

    exit_code = UNDECIDED

    def __init__(self, name: str, error: MlaError) -> None:
        """Say why.

        Args:
            name: The file.
            error: The refusal.
        """
        super().__init__(
            f"The trust list '{name}' cannot be used, so nothing was decided.\n{error}\nWhat to do: {error.advice}"
        )


@dataclass(frozen=True, slots=True)
class Trusting:
    """Whom to believe, and at which time.

    Attributes:
        trust: Who is trusted; absent where no trust list was given.
        at: The time of the judgement; absent for that of the clock.
        registered_at: When the files arrived, as the own register says.
        told: What is to be said of the trust list.
    """

    trust: "Trust | None" = None
    at: datetime | None = None
    registered_at: datetime | None = None
    told: str = ""

    @property
    def moment(self) -> datetime:
        """The time of the judgement."""
        return self.at if self.at is not None else now()


NOBODY = Trusting()
"""Nobody is believed, and it is now."""

Command = Callable[..., None]


def trust_options(*, required: bool) -> Callable[[Command], Command]:
    """Give a command the options that say who is trusted; it gets a ``Trusting`` for them.

    Args:
        required: Whether it cannot do without a trust list.
    """
    options = (
        click.option(
            "--trust",
            "trust_list",
            required=required,
            type=click.Path(readable=False),
            metavar="LIST.json",
            help="The signed trust list: who may sign what.",
        ),
        click.option(
            "--operator",
            "operators",
            multiple=True,
            type=click.Path(readable=False),
            metavar="CERT.pem",
            help="Certificate of the operator of the trust list, received by another way. Two while one takes over.",
        ),
        click.option(
            "--minimum-sequence",
            type=click.IntRange(min=0),
            default=0,
            metavar="N",
            help="The highest number of a trust list that was seen before; an older one is refused.",
        ),
        click.option(
            "--crl",
            "crls",
            multiple=True,
            type=click.Path(readable=False),
            metavar="FILE",
            help="Revocation list of an issuer. May be given several times.",
        ),
        click.option(
            "--revocation",
            type=click.Choice([_REQUIRE, _REPORT, _NONE]),
            help="What is asked of revocation lists. Without it: require if --crl is given, else none.",
        ),
        click.option(
            "--timestamp-authority",
            "timestamp_authorities",
            multiple=True,
            type=click.Path(readable=False),
            metavar="CERT.pem",
            help="Root certificate of a timestamp authority that is trusted.",
        ),
        click.option(
            "--at", callback=instant, metavar="INSTANT", help="The time of the judgement. Without it: now."
        ),
        click.option(
            "--registered-at",
            callback=instant,
            metavar="INSTANT",
            help="When the file arrived, as your own register says; validity is judged at that time.",
        ),
    )

    def decorate(command: Command) -> Command:
        @wraps(command)
        def with_trusting(*arguments: Any, **given: Any) -> None:
            check_stdin(*_typed(given))
            named = {option: given.pop(option) for option in _NAMES}
            command(*arguments, trusting=_trusting(**named), **given)

        decorated = with_trusting
        for option in reversed(options):
            decorated = option(decorated)
        return decorated

    return decorate


def _typed(given: dict[str, Any]) -> Iterator[str]:
    """What was typed for all that is read; ``output_options`` stand above these, so where it goes is no name here."""
    for value in given.values():
        yield from (value,) if isinstance(value, str) else value if isinstance(value, tuple) else ()


_NAMES = (
    "trust_list",
    "operators",
    "minimum_sequence",
    "crls",
    "revocation",
    "timestamp_authorities",
    "at",
    "registered_at",
)


def open_list(name: str, operators: Sequence[str], at: datetime, minimum_sequence: int = 0) -> "TrustList":
    """Read a signed trust list.

    Args:
        name: The file.
        operators: Files with the certificates of its operators.
        at: The time at which it is used.
        minimum_sequence: The highest number that was seen before.

    Raises:
        Misuse: A file cannot be used, or no operator is named.
        MlaError: The list is refused.
    """
    from cryptography.hazmat.primitives.serialization import Encoding

    from mla_schema.cli.files import read_file
    from mla_schema.cli.pem import read_certificates
    from mla_schema.signature.trust_list import read_trust_list

    if not operators:
        message = (
            f"Who signs '{name}'? Name the certificate of the operator with --operator; you received it by another way "
            "than the list."
        )
        raise Misuse(message)
    # A chain may follow in the file; only the certificate that signs is meant.
    pinned = [read_certificates(each)[0].public_bytes(Encoding.DER) for each in operators]
    return read_trust_list(read_file(name), operators=pinned, at=at, minimum_sequence=minimum_sequence)


def _trusting(
    *,
    trust_list: str | None,
    operators: Sequence[str],
    minimum_sequence: int,
    crls: Sequence[str],
    revocation: str | None,
    timestamp_authorities: Sequence[str],
    at: datetime | None,
    registered_at: datetime | None,
) -> Trusting:
    moment = at if at is not None else now()
    if registered_at is not None and registered_at > moment:
        raise click.UsageError("--registered-at is later than the time of the judgement.")
    if trust_list is None:
        if operators or crls or revocation or timestamp_authorities or registered_at:
            raise click.UsageError("Without --trust nothing is believed: name the trust list.")
        return Trusting(at=at)
    if crls and revocation == _NONE:
        raise click.UsageError("--crl gives revocation lists, and --revocation none does not look at them.")
    try:
        found = open_list(trust_list, operators, moment, minimum_sequence)
    except MlaError as error:
        raise Unusable(trust_list, error) from error
    contents = found.contents
    return Trusting(
        trust=found.trust(
            revocation=_revocation(revocation, crls), timestamp_authorities=_roots(timestamp_authorities)
        ),
        at=at,
        registered_at=registered_at,
        told=f"number {contents.sequence} of {contents.operator}, to be used until {shown(contents.next_update)}",
    )


def _revocation(asked: str | None, crls: Sequence[str]) -> "Revocation":
    from mla_schema.cli.pem import read_crl
    from mla_schema.signature.revocation import Revocation, RevocationMode

    mode = RevocationMode(asked or (_REQUIRE if crls else _NONE))
    return Revocation(mode, [read_crl(each) for each in crls])


def _roots(files: Sequence[str]) -> list[bytes]:
    from cryptography.hazmat.primitives.serialization import Encoding

    from mla_schema.cli.pem import read_certificates

    return [each.public_bytes(Encoding.DER) for file in files for each in read_certificates(file)]
