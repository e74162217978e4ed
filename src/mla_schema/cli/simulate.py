"""``mla-schema simulate``: invented conversations, one message per line, or one file each."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime

import click

from mla_schema.cli.output import empty_folder, writing
from mla_schema.simulate import START, simulate

_EPILOG = """\b
Examples:
  mla-schema simulate --cases 1000 --seed 7 > messages.jsonl
  mla-schema simulate --cases 10000 --seed 7 | mla-schema stats - --include-specimens
  mla-schema simulate --cases 20 --seed 7 --form xml -o messages
The same options give the same bytes, on every machine.
"""


@click.command(epilog=_EPILOG)
@click.option(
    "--cases", type=click.IntRange(0), default=1000, show_default=True, help="How many begin by themselves."
)
@click.option("--seed", type=int, default=1, show_default=True, help="What makes the run what it is.")
@click.option(
    "--start",
    type=click.DateTime(["%Y-%m-%d"]),
    default=START.strftime("%Y-%m-%d"),
    show_default=True,
    metavar="DATE",
    help="The day on which the first conversation begins.",
)
@click.option(
    "--per-day", type=click.IntRange(1), default=25, show_default=True, help="How many begin on a day."
)
@click.option(
    "--tail",
    type=click.IntRange(0),
    default=180,
    show_default=True,
    metavar="DAYS",
    help="For how many days after the last beginning messages are still given; the rest stays open.",
)
@click.option(
    "--incomplete",
    type=click.FloatRange(0, 1),
    default=0.0,
    show_default=True,
    metavar="SHARE",
    help="The share of requests for stored data that lack something; their receipts say what.",
)
@click.option(
    "--form",
    type=click.Choice(["json", "xml"]),
    default="json",
    show_default=True,
    help="The form of the messages.",
)
@click.option(
    "-o",
    "--output",
    "folder",
    type=click.Path(readable=False),
    metavar="FOLDER",
    help="Write one file for each message into this folder instead of lines to standard output.",
)
def command(
    *,
    cases: int,
    seed: int,
    start: datetime,
    per_day: int,
    tail: int,
    incomplete: float,
    form: str,
    folder: str | None,
) -> None:
    """Invent whole conversations between several States.

    Messages come in the order of time, one on each line. All are valid and marked as specimens; nothing in them is
    about a person. None breaks a rule, unless --incomplete asks for some that do. The shares of what occurs are invented too and measure nothing.
    """
    start = start.replace(tzinfo=UTC)
    lines = simulate(cases, seed=seed, start=start, per_day=per_day, tail=tail, incomplete=incomplete)
    messages = _as_xml(lines) if form == "xml" else lines
    if folder is None:
        for message in messages:
            sys.stdout.buffer.write(message + b"\n")
        return
    _fill(folder, messages, f".mla.{form}")


def _as_xml(lines: Iterator[bytes]) -> Iterator[bytes]:
    from mla_schema.road import Form, encode, read

    for line in lines:
        yield encode(read(line).unverified(), form=Form.XML)


def _fill(folder: str, messages: Iterator[bytes], ending: str) -> None:
    """Write each message into a file whose name is its number, so that the order of names is that of time."""
    place = empty_folder(folder)
    count = 0
    with writing(folder):
        for count, content in enumerate(messages, 1):
            (place / f"{count:07}{ending}").write_bytes(content)
    click.echo(f"Wrote {count} messages to '{folder}'.", err=True)
