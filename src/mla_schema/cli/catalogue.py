"""``mla-schema catalogue``: the languages, how far they are, and their way to translators and back."""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mla_schema.cli.exits import Misuse
from mla_schema.cli.files import read_file
from mla_schema.cli.languages import ENDING, code_of, language_of
from mla_schema.cli.output import STANDARD_OUTPUT, Output, format_option, json_file, output_options
from mla_schema.cli.screen import remark, screen_of, tame
from mla_schema.locale.catalogue import ENGLISH

if TYPE_CHECKING:
    from mla_schema.exchange import Import, Received, Remark
    from mla_schema.locale.entries import Entry
    from mla_schema.locale.progress import Progress

_EPILOG = """\b
Examples:
  mla-schema catalogue status
  mla-schema catalogue export --to po hy --only machine -o hy.po
  mla-schema catalogue import hy.po -o hy.json
docs/translating.md says how a language is added and reviewed.
"""
_COLUMNS = ("language", "promised", "present", "missing", "stale", "machine", "reviewed", "official")


@click.group(epilog=_EPILOG)
def command() -> None:
    """Tell how far the languages are, and exchange their texts with translators."""


@command.command()
@format_option(("text", "json"), "For people, or for programs: a list of objects.")
@click.option("--check", is_flag=True, help="End with exit code 1 when a language does not keep its promise.")
@click.pass_context
def status(ctx: click.Context, /, *, form: str, check: bool) -> None:
    """Tell how far each language is.

    A language promises all texts, or those that a document needs that shows a message. What is missing or stale
    stands in English, marked as such; what a machine translated is marked on every document.
    """
    from mla_schema.locale.progress import progress_of_all

    found = progress_of_all()
    if form == "json":
        told = [{**asdict(each), "kept": each.kept} for each in found]
        STANDARD_OUTPUT.put(json_file(told))
    else:
        for line in _table(found):
            click.echo(line)
    ctx.exit(1 if check and not all(each.kept for each in found) else 0)


@command.command(name="export")
@click.argument("language", metavar="LANG")
@click.option("--to", type=click.Choice(["po", "xliff"]), required=True, help="The form of the file.")
@click.option(
    "--only",
    type=click.Choice(["missing", "stale", "machine"]),
    help="Only texts that are not there, that are out of date, or that no person has reviewed.",
)
@output_options()
def export_(*, language: str, to: str, only: str | None, output: Output) -> None:
    """Write the texts of a language for a translator.

    LANG is the code of a language, or a catalogue of your own such as pl.json. A language that does not exist yet
    begins empty. Each text goes with its key, its meaning and what is known of its placeholders.
    """
    from mla_schema.exchange import units_of, write_po, write_xliff
    from mla_schema.locale.promises import promised
    from mla_schema.rendering.headings import NOTES

    output.check_free()
    code, entries = _opened(language)
    units = units_of(promised(code) | entries.keys(), entries, NOTES)
    wanted = {
        None: units,
        "missing": [each for each in units if each.entry is None],
        "stale": [each for each in units if each.stale],
        "machine": [
            each for each in units if each.entry is not None and not each.stale and not each.confirmed
        ],
    }[only]
    output.put((write_po if to == "po" else write_xliff)(wanted, code))
    remark(f"{code}: {len(wanted)} texts of {len(units)}.")


@command.command(name="import")
@click.argument("file", metavar="FILE", type=click.Path(readable=False))
@click.option("--language", metavar="LANG", help="The language that the file must have.")
@click.option("--keep-good", is_flag=True, help="Take what is good, and tell what was left.")
@output_options()
@click.pass_context
def import_(
    ctx: click.Context,
    /,
    *,
    file: str,
    language: str | None,
    keep_good: bool,
    output: Output,
) -> None:
    """Check what a translator sent back, and write the catalogue.

    FILE is PO or XLIFF. Its texts are put into the catalogue that comes with the program, or into that of
    --output where it exists. As long as anything is wrong nothing is written, unless --keep-good is given.
    """
    from mla_schema.exchange import merge
    from mla_schema.locale.catalogue import english
    from mla_schema.locale.entries import write_entries

    output.check_free()
    received = _received(file)
    out = output.name
    code = _language(received.language, language, out, file)
    base = _read(out) if out is not None and Path(out).is_file() else _opened(code)[1]
    done = merge(received, base, english().texts)
    for each in done.remarks:
        for line in _told(each):
            click.echo(line, err=True)
    left = len({each.key for each in done.remarks})
    if left and not keep_good:
        remark(
            f"{code}: {left} of {len(received.units)} texts are not as they should be. Nothing was written."
        )
        ctx.exit(1)
    output.put(write_entries(done.entries))
    remark(_summary(code, done, left))


def _table(found: "tuple[Progress, ...]") -> Iterator[str]:
    rows = [_COLUMNS, *(tuple(str(getattr(each, name)) for name in _COLUMNS) for each in found)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(_COLUMNS))]
    for row in rows:
        first, *others = (
            cell.rjust(width) if at else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join((first, *others))


def _opened(name: str) -> "tuple[str, Mapping[str, Entry]]":
    """The code of a language and its translations: of the program, or of a file."""
    from mla_schema.locale.progress import entries_of

    code = code_of(name)
    if code == ENGLISH:
        raise Misuse("The English texts come from the definitions and are not exchanged.")
    return code, _read(name) if name.endswith(ENDING) else entries_of(code)


def _read(name: str) -> "Mapping[str, Entry]":
    from mla_schema.locale.catalogue import english
    from mla_schema.locale.entries import read_entries

    try:
        return read_entries(read_file(name), english().texts)
    except ValueError as error:
        message = f"'{name}': {error}."
        raise Misuse(message) from None


def _received(name: str) -> "Received":
    from mla_schema.exchange import Unreadable, read_po, read_xliff

    data = read_file(name)
    try:
        return read_xliff(data) if data.lstrip()[:1] == b"<" else read_po(data)
    except Unreadable as error:
        raise Misuse(f"'{name}': {error}.") from None


def _language(told: str | None, asked: str | None, out: str | None, file: str) -> str:
    """The language of a file that came back: all who name one must name the same."""
    named = {
        "the file": told,
        "--language": asked,
        "the name of the output": language_of(out) if out is not None else None,
    }
    found = {who: code for who, code in named.items() if code is not None}
    if not found:
        raise Misuse(f"'{file}' does not say its language: give --language.")
    if len(set(found.values())) > 1:
        said = ", ".join(f"{who} says {code!r}" for who, code in found.items())
        raise Misuse(f"Which language is it? {said[0].upper()}{said[1:]}.")
    return code_of(next(iter(found.values())))


def _told(remark_: "Remark") -> Iterator[str]:
    screen = screen_of(sys.stderr)
    line = f"line {remark_.line}, " if remark_.line is not None else ""
    yield from screen.wrap(f"{line}{tame(remark_.key)}: {remark_.fault.wrong}", hanging=4)
    yield from screen.wrap(f"What to do: {remark_.fault.advice}", indent=4, hanging=6)


def _summary(code: str, done: "Import", left: int) -> str:
    parts = [f"{done.taken} texts are new or changed", f"{done.untranslated} have no translation yet"]
    if left:
        parts.append(f"{left} were left, because something is wrong with them")
    return f"{code}: {', '.join(parts)}."
