"""``mla-schema stats``: from messages to the figures that an authority publishes."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from mla_schema.cli.countries import country_code
from mla_schema.cli.exits import UNREADABLE, Misuse
from mla_schema.cli.files import STDIN, Unopened, find, one_file
from mla_schema.cli.output import Output, format_option, output_options
from mla_schema.core.errors import MlaError

if TYPE_CHECKING:
    from mla_schema.model.message import Message
    from mla_schema.statistics import Collector, Publication

_LARGEST = 64 * 1024 * 1024
_LINES = (".jsonl", ".ndjson")
_COMPARING = ("text", "json", "html")

_EPILOG = """\b
Examples:
  mla-schema stats sent/ received/
  mla-schema stats --log case.db
  mla-schema stats register.jsonl -f html -o report.html
  mla-schema simulate --cases 10000 --seed 7 | mla-schema stats - --include-specimens
  mla-schema stats ours/ --against theirs/ --differences
Small counts are hidden, and with them what would tell them; --threshold 0 shows all, to those who have the cases anyway.
"""


class NotAMessage(click.ClickException):
    """Something that was to be counted is no message; nothing is counted then, or the figures would be wrong."""

    exit_code = UNREADABLE

    def __init__(self, name: str, error: MlaError) -> None:
        """Keep where it is and what is wrong.

        Args:
            name: The file, or the line.
            error: What the reader says.
        """
        super().__init__(
            f"{name} is no message that can be counted ({error.code}). See what is wrong with 'validate'."
        )


def _pair(
    ctx: click.Context, param: click.Parameter, value: tuple[str, str] | None
) -> tuple[str, str] | None:
    if not value:
        return None
    one, other = (country_code(ctx, param, each) for each in value)
    assert one is not None and other is not None  # noqa: S101, PT018  # Something was typed.
    return one, other


@click.command(epilog=_EPILOG)
@click.argument("files", nargs=-1, type=click.Path(readable=False), metavar="FILES...")
@click.option(
    "--log",
    "log",
    type=click.Path(readable=False),
    metavar="LOG.db",
    help="Count what is in this log instead of files: messages, and cases on paper.",
)
@click.option(
    "--against",
    type=click.Path(readable=False),
    metavar="THEIRS",
    help="Compare with the register of the other side, and count both together: files, lines, or a log (.db).",
)
@click.option(
    "--between",
    nargs=2,
    callback=_pair,
    metavar="COUNTRY COUNTRY",
    help="With --against: only the conversations of these two States.",
)
@click.option(
    "--differences",
    is_flag=True,
    help="With --against: name each conversation that differs. For the clerks of both sides, not for publication.",
)
@format_option(["text", "json", "csv", "parquet", "html"], "What to write.")
@click.option(
    "--at",
    type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%SZ"]),
    metavar="TIME",
    help="Count as of this time, in UTC; without it, as of the last message or entry.",
)
@click.option("--include-specimens", is_flag=True, help="Count specimens too, such as simulated messages.")
@click.option(
    "--threshold",
    type=click.IntRange(0),
    default=5,
    show_default=True,
    metavar="N",
    help="Hide counts below N.",
)
@output_options()
def command(
    *,
    files: tuple[str, ...],
    log: str | None,
    against: str | None,
    between: tuple[str, str] | None,
    differences: bool,
    form: str,
    at: datetime | None,
    include_specimens: bool,
    threshold: int,
    output: Output,
) -> None:
    """Count messages and cases: how many, how long, with which outcome.

    FILES are messages, folders of messages, or files with one message on each line (.jsonl); - is standard input with
    one message on each line. Signatures are not checked here: count what you have verified.
    """
    if bool(files) == (log is not None):
        raise click.UsageError("Name files, folders or - for standard input, or a log with --log.")
    output.check_free()
    as_of = None if at is None else at.replace(tzinfo=UTC)
    if against is not None:
        if form not in _COMPARING:
            raise click.UsageError("A comparison is written as text, JSON or HTML.")
        from mla_schema.cli.stats_against import compare

        ours = files if log is None else (log,)
        shown = compare(ours, against, between, as_of, specimens=include_specimens)
        output.put(shown.written(form, threshold, differences=differences))
        return
    if between or differences:
        raise click.UsageError("--between and --differences go with --against.")
    from mla_schema.statistics import Collector, publish

    collector = Collector(at=as_of, include_specimens=include_specimens)
    if log is None:
        for message in messages(files):
            collector.add(message)
    else:
        _count_log(log, collector, as_of)
    statistics = collector.statistics()
    if statistics.specimens and not statistics.messages + statistics.papers:
        click.echo("All messages are specimens; --include-specimens counts them.", err=True)
    output.put(_written(publish(statistics, threshold=threshold), form))


def messages(files: tuple[str, ...]) -> Iterator["Message"]:
    """The messages in the order of time; of lines it is expected that they are in it, so that none has to be held.

    Args:
        files: Files, folders, or one file of lines.

    Raises:
        Misuse: Several are named, and one has lines.
        NotAMessage: Something is no message.
    """
    lines = [name for name in files if name == STDIN or name.endswith(_LINES)]
    if lines and len(files) > 1:
        raise Misuse(
            "A file of lines is counted alone: the messages of several would not be in the order of time."
        )
    if lines:
        yield from _lines(lines[0])
        return
    found = [_read(source.read(_LARGEST), source.shown) for source in find(files).sources]
    yield from sorted(found, key=lambda message: (message.header.issued_at, message.header.id))


def _count_log(path: str, collector: "Collector", until: datetime | None) -> None:
    """Count the messages in a log, in its order, which is that of time; and the cases on paper that it registers."""
    from mla_schema.cli.logs import opened
    from mla_schema.log.papers import papers
    from mla_schema.road import read

    with opened(path) as log:
        for each in log.messages(lambda data: read(data).unverified()):
            collector.add(each.message)
        for paper in papers(log.entries(), until=until):
            collector.register(paper)


def _lines(name: str) -> Iterator["Message"]:
    if name == STDIN:
        yield from _each(sys.stdin.buffer, "standard input")
        return
    source = one_file(name)
    try:
        with Path(name).open("rb") as stream:
            yield from _each(stream, source.shown)
    except OSError as error:
        raise Unopened(name, error) from error


def _each(stream: BinaryIO, name: str) -> Iterator["Message"]:
    number = 0
    while line := stream.readline(_LARGEST):
        number += 1
        if line.strip():
            yield _read(line.strip(), f"{name}, line {number}")


def _read(data: bytes, name: str) -> "Message":
    from mla_schema.road import read

    try:
        return read(data).unverified()
    except MlaError as error:
        raise NotAMessage(name, error) from error


def _written(published: "Publication", form: str) -> bytes:
    from mla_schema import statistics

    if form == "json":
        return statistics.to_json(published)
    if form == "csv":
        return statistics.to_csv(published)
    if form == "html":
        from mla_schema.statistics.page import to_html

        return to_html(published)
    if form == "parquet":
        return _parquet(published)
    return statistics.to_text(published).encode()


def _parquet(published: "Publication") -> bytes:
    from mla_schema.statistics.parquet import to_parquet

    try:
        return to_parquet(published)
    except ImportError as error:
        raise Misuse("Parquet needs pyarrow: pip install 'mla-schema[stats]'.") from error
