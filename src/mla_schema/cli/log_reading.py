"""``mla-schema log list``, ``show`` and ``export``."""

import sys
from base64 import b64encode
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from mla_schema.cli.exits import Misuse
from mla_schema.cli.logs import JSON_OPTION, LOG_OPTION, opened
from mla_schema.cli.output import Output, empty_folder, output_options, writing
from mla_schema.cli.screen import remark, screen_of

if TYPE_CHECKING:
    from mla_schema.log import Entry, Log

_ENDINGS = {"xml": ".mla.xml", "json": ".mla.json"}
_LINES = "log.jsonl"


@click.command("list")
@LOG_OPTION
@click.option(
    "--after", type=click.IntRange(0), default=0, metavar="NUMBER", help="Only the entries after this one."
)
@JSON_OPTION
def list_(*, path: str, after: int, as_json: bool) -> None:
    """List what is in the log, one entry on each line."""
    from mla_schema.cli.log_words import entry_line, entry_object, json_line

    screen = screen_of(sys.stdout)
    with opened(path) as log:
        for entry in log.entries(after=after):
            if as_json:
                click.echo(json_line(entry_object(entry)), nl=False)
            else:
                click.echo(entry_line(entry, screen))
        if log.head().number == 0:
            remark("There is nothing in this log.")


@click.command()
@click.argument("number", type=click.IntRange(1), metavar="NUMBER")
@LOG_OPTION
@click.option("--raw", is_flag=True, help="Write the file itself, as it was received or sent.")
@output_options(told="Write the file to OUT.")
@JSON_OPTION
def show(*, number: int, path: str, raw: bool, output: Output, as_json: bool) -> None:
    """Show all that is known of one entry, or the file that it holds."""
    from mla_schema.cli.log_words import entry_object, entry_text, is_message, json_line

    output.check_free()
    with opened(path) as log:
        entry = log.entry(number)
        if raw or output.name is not None:
            if not is_message(entry):
                message = f"Entry {number} is no file, so there is none to write."
                raise Misuse(message)
            output.put(log.payload(entry))
        elif as_json:
            click.echo(json_line(entry_object(entry)), nl=False)
        else:
            click.echo("\n".join(entry_text(entry, screen_of(sys.stdout))))


@click.command()
@LOG_OPTION
@click.option(
    "-o",
    "--output",
    "folder",
    type=click.Path(readable=False),
    metavar="FOLDER",
    help="Write the files into this folder, and log.jsonl with the entries, instead of all of it to standard output.",
)
def export(*, path: str, folder: str | None) -> None:
    """Write the whole log as JSON, one entry on each line, with all that is needed to check it without this program.

    What must be erased later must be erased in the export too: it holds the files and the keys.
    """
    from mla_schema.cli.log_words import json_line

    with opened(path) as log:
        if folder is None:
            for _, line in _exported(log, whole=True):
                sys.stdout.buffer.write(json_line(line))
        else:
            _fill(log, folder)


def _exported(log: "Log", *, whole: bool) -> "Iterator[tuple[Entry | None, dict[str, Any]]]":
    """The beginning and each entry, as the digests and commitments cover them."""
    yield None, {"log": log.identity, "version": 1}
    for entry in log.entries():
        record = log.row(entry.number).record
        line: dict[str, Any] = {
            "number": record.number,
            "kind": record.kind,
            "direction": record.direction,
            "at": record.at,
            "recordedAt": record.recorded_at,
            "subject": record.subject,
            "commitment": record.commitment.hex(),
            "previous": record.previous.hex(),
            "digest": entry.digest,
            "erasure": entry.erasure,
        }
        if entry.erasure is None:
            held = log.held(entry)
            line |= {"key": held.key.hex(), "facts": held.facts.decode()}
            if whole:
                line["data"] = b64encode(held.data).decode()
            elif entry.direction is not None and held.data:
                line["file"] = _name(entry)
        yield entry, {name: value for name, value in line.items() if value is not None}


def _fill(log: "Log", folder: str) -> None:
    """Write the files under the number of their entry, so that the order of names is that of the log."""
    from mla_schema.cli.log_words import json_line

    place = empty_folder(folder, mode=0o700)
    files = 0
    with writing(folder), (place / _LINES).open("xb") as lines:
        for entry, line in _exported(log, whole=False):
            if entry is not None and "file" in line:
                (place / line["file"]).write_bytes(log.payload(entry))
                files += 1
            lines.write(json_line(line))
    remark(f"Wrote {files} files and '{_LINES}' to '{folder}'. Head: {log.head()}")


def _name(entry: "Entry") -> str:
    from mla_schema.log import Facts

    facts = entry.content if isinstance(entry.content, Facts) else Facts()
    kind = f"-{facts.type}" if facts.type is not None else ""
    ending = _ENDINGS.get(facts.form or "", ".bin")
    return f"{entry.number:06}-{entry.direction}{kind}{ending}"
