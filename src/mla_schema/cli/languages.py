"""In which languages findings are told: catalogues of the package, or of somebody who translates."""

import re
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click

from mla_schema.cli.exits import Misuse
from mla_schema.cli.files import read_file
from mla_schema.locale.catalogue import ENGLISH, Catalogue, catalogue, languages, read_catalogue
from mla_schema.rendering.wording import Wording

Command = Callable[..., None]
ENDING = ".json"
"""What the file of a language ends in."""
_CODE = "[a-z]{2,3}(-[A-Za-z0-9]+)*"


def language_options(command: Command) -> Command:
    """Give a command the options that say in which languages it tells findings; it gets a ``Wording`` for them.

    Args:
        command: The command.
    """

    @wraps(command)
    def with_wording(*arguments: Any, **given: Any) -> None:
        main, second = given.pop("language"), given.pop("beside")
        wording = Wording(catalogue_of(main), catalogue_of(second) if second is not None else None)
        command(*arguments, wording=wording, **given)

    decorated: Command = with_wording
    for option in reversed(_OPTIONS):
        decorated = option(decorated)
    return decorated


def language_option(command: Command) -> Command:
    """Give a command the option that says in which language it speaks; it gets a ``Wording`` for it.

    Args:
        command: The command.
    """

    @wraps(command)
    def with_wording(*arguments: Any, **given: Any) -> None:
        command(*arguments, wording=Wording(catalogue_of(given.pop("language"))), **given)

    return click.option(
        "--language",
        default=ENGLISH,
        show_default=True,
        metavar="LANG",
        help="The language of the explanation, or a catalogue of your own such as ro.json.",
    )(with_wording)


def catalogue_of(name: str) -> Catalogue:
    """The catalogue of a language, or that in a file.

    Args:
        name: The code of the language, or the name of a file.

    Raises:
        Misuse: There is none, or the file is not of that form.
    """
    if not name.endswith(ENDING):
        try:
            return catalogue(name)
        except LookupError as error:
            known = ", ".join(languages())
            message = (
                f"There is no catalogue of '{name}'. There are: {known}. A file of your own ends in {ENDING}."
            )
            raise Misuse(message) from error
    code = code_of(name)
    try:
        return read_catalogue(read_file(name), code)
    except ValueError as error:
        message = f"'{name}': {error}."
        raise Misuse(message) from None


def language_of(name: str) -> str | None:
    """The code of the language after which a file is called, if it is called after one.

    Args:
        name: The name of the file.
    """
    code = Path(name).name.removesuffix(ENDING)
    return code if name.endswith(ENDING) and re.fullmatch(_CODE, code) else None


def code_of(name: str) -> str:
    """The code of a language, given as such or as the name of a file.

    Args:
        name: What was typed.

    Raises:
        Misuse: It is no code.
    """
    code = language_of(name) if name.endswith(ENDING) else name
    if code is None or not re.fullmatch(_CODE, code):
        message = f"'{name}' must be called after its language, such as ro{ENDING}."
        raise Misuse(message)
    return code


_OPTIONS = (
    click.option(
        "--language",
        default=ENGLISH,
        show_default=True,
        metavar="LANG",
        help="The language of the findings, or a catalogue of your own such as ro.json. For text, html and json.",
    ),
    click.option(
        "--beside",
        metavar="LANG",
        help="A second language in which each finding is told too, or a catalogue of your own.",
    ),
)
