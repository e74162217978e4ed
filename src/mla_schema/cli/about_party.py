"""Which Party is meant, and what is known of it: a profile of the package, corrected by files of the office."""

from collections.abc import Callable, Sequence
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

from mla_schema.cli.countries import country_code
from mla_schema.cli.exits import UNREADABLE, Misuse
from mla_schema.cli.files import read_file

if TYPE_CHECKING:
    from mla_schema.parties import PartyProfile

Command = Callable[..., None]


class Unread(click.ClickException):
    """A file is no profile."""

    exit_code = UNREADABLE


def party_options(*, required: bool = False) -> Callable[[Command], Command]:
    """Give a command the options that name the requested Party; it gets a profile, or none, as ``party``.

    Args:
        required: Whether the Party must be named.
    """

    def decorate(command: Command) -> Command:
        @wraps(command)
        def with_party(*arguments: Any, **given: Any) -> None:
            code, files = given.pop("party_code"), given.pop("party_profiles")
            command(*arguments, party=profile_of(code, files), **given)

        decorated: Command = with_party
        for option in reversed(_options(required=required)):
            decorated = option(decorated)
        return decorated

    return decorate


def profile_of(code: str | None, files: Sequence[str]) -> "PartyProfile | None":
    """What is known of a Party.

    Args:
        code: Its code; none where no Party was named.
        files: Profiles of the office, each of which overrides what came before.

    Raises:
        Misuse: There is no profile of that Party, or a file cannot be used for it.
        Unread: A file is no profile.
    """
    if code is None:
        if files:
            raise click.UsageError("--party-profile needs the Party that it is about: --party.")
        return None
    from mla_schema.parties import PartyDataError, load_party, parse_party

    try:
        found = load_party(code)
    except LookupError as error:
        message = (
            f"There is no profile of '{code}': nothing is known of it here, which says nothing against it."
        )
        raise Misuse(message) from error
    for file in files:
        try:
            found = found.overridden_by(parse_party(read_file(file), source=file))
        except PartyDataError as error:
            message = f"'{file}' is no profile that can be used.\n{error}"
            raise Unread(message) from error
        except ValueError as error:
            message = f"'{file}' cannot be used: {error}."
            raise Misuse(message) from error
    return found


def _options(*, required: bool) -> tuple[Callable[[Command], Command], ...]:
    return (
        click.option(
            "--party",
            "party_code",
            callback=country_code,
            required=required,
            metavar="CC",
            help="The requested Party, such as MD: what it asks for is judged, as far as it is known.",
        ),
        click.option(
            "--party-profile",
            "party_profiles",
            multiple=True,
            type=click.Path(readable=False),
            metavar="FILE",
            help="A profile of your own for that Party, which overrides what is known. May be given several times.",
        ),
    )
