"""``mla-schema log add`` and ``register``: what came and went, and what is on paper."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import islice
from typing import TYPE_CHECKING

import click

from mla_schema.cli.countries import country_code
from mla_schema.cli.exits import UNREADABLE, Misuse
from mla_schema.cli.files import check_stdin
from mla_schema.cli.instants import instant, now
from mla_schema.cli.judging import Judge
from mla_schema.cli.kinds import type_of_message
from mla_schema.cli.logs import JSON_OPTION, LOG_OPTION, opened
from mla_schema.cli.screen import remark, screen_of, tame
from mla_schema.cli.trusting import Trusting, trust_options
from mla_schema.codes.channel import Channel
from mla_schema.codes.data_category import DataCategory
from mla_schema.codes.decision_outcome import DecisionOutcome
from mla_schema.codes.instrument import Instrument
from mla_schema.codes.medium import Medium
from mla_schema.core.errors import MlaError
from mla_schema.wire.limits import Limits

if TYPE_CHECKING:
    from mla_schema.cli.log_lines import Letter
    from mla_schema.core.report import Report
    from mla_schema.log import Added, Direction, Log
    from mla_schema.model.message import Message

# What is confirmed together is flushed together.
_TOGETHER = 64
_ISSUED = "issued"


def _arrival(ctx: click.Context, param: click.Parameter, value: str | None) -> datetime | str | None:
    return value if value == _ISSUED else instant(ctx, param, value)


@dataclass(frozen=True, slots=True)
class _Known:
    """What was found in a file.

    Attributes:
        report: What the check said.
        message: The message in it.
        judged: What the check said with the rules, where that was asked.
    """

    report: "Report | None" = None
    message: "Message | None" = None
    judged: "Report | None" = None


@dataclass(frozen=True, slots=True)
class _Clerk:
    """How files are put into a log.

    Attributes:
        judge: Judges them.
        at: When they came or went, or ``issued``; absent for now.
        sent: Whether they were sent.
        own: The own country, which tells what was sent.
        now: The time now.
        rules: Whether the rules are run too, and what they find is recorded.
    """

    judge: Judge
    at: datetime | str | None
    sent: bool
    own: str | None
    now: datetime
    rules: bool

    def put(self, log: "Log", letter: "Letter", known: "_Known | None") -> "Added":
        """Put one thing into the log.

        Args:
            log: The log.
            letter: What is put into it.
            known: What was found in it; nothing for a paper.
        """
        message = known.message if known is not None else None
        at = self._at(letter, message)
        recorded = max(self.now, at)
        direction = letter.direction or self._direction(message)
        if letter.paper is not None:
            return log.register(letter.paper, at=at, direction=direction, recorded_at=recorded)
        found = known if known is not None else _Known()
        return log.add(
            letter.data,
            at=at,
            direction=direction,
            recorded_at=recorded,
            report=found.report,
            message=message,
            judged=found.judged,
        )

    def look(self, letter: "Letter") -> "_Known | None":
        """Judge what is to be put into the log.

        Args:
            letter: What it is.
        """
        if letter.paper is not None:
            return None
        from mla_schema.road import digest, read

        try:
            message = read(letter.data, limits=self.judge.limits).unverified()
        except MlaError:
            message = None
        trusting = self.judge.trusting
        if trusting.trust is not None:
            # This is the own register: what it says of the arrival is the time at which validity is judged.
            arrived = min(self._at(letter, message), trusting.moment)
            judge = replace(self.judge, trusting=replace(trusting, registered_at=arrived))
        else:
            judge = self.judge
        report = judge.data(letter.data)
        if message is not None and report.proof is not None and digest(message) != report.digest:
            # What was verified is what counts, and this would be something else.
            message = None
        judged = replace(judge, rules=True).data(letter.data) if self.rules and message is not None else None
        return _Known(report, message, judged)

    def _at(self, letter: "Letter", message: "Message | None") -> datetime:
        if letter.at is not None:
            return letter.at
        if isinstance(self.at, datetime):
            return self.at
        return message.header.issued_at if self.at == _ISSUED and message is not None else self.now

    def _direction(self, message: "Message | None") -> "Direction":
        from mla_schema.log import Direction

        sender = getattr(message.header.sender, "country", None) if message is not None else None
        own = self.own is not None and sender == self.own
        return Direction.SENT if self.sent or own else Direction.RECEIVED


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILES...|-", type=click.Path(readable=False))
@LOG_OPTION
@click.option(
    "--received-at",
    "arrival",
    callback=_arrival,
    metavar="INSTANT|issued",
    help="When they came, or went. Without it: now. 'issued' takes the time that each message states, for replays.",
)
@click.option("--sent", is_flag=True, help="They were sent. Without it, they were received.")
@click.option(
    "--own",
    callback=country_code,
    metavar="COUNTRY",
    help="Your own country: what it sends was sent, and all else received.",
)
@click.option("--judge", "rules", is_flag=True, help="Run the rules too, and record what they find.")
@trust_options(required=False)
@JSON_OPTION
@click.pass_context
def add(
    ctx: click.Context,
    /,
    *,
    files: Sequence[str],
    path: str,
    arrival: datetime | str | None,
    sent: bool,
    own: str | None,
    rules: bool,
    trusting: Trusting,
    as_json: bool,
) -> None:
    """Put files into the log, as they are, with the verdict on each.

    A file that is not valid is logged too: it did arrive. Completeness does not matter here: an incomplete
    message moves its case too. With --judge it is judged, and the codes of what was found stand in the entry. The same file is there once; adding it again changes nothing and says so. On standard input ('-') there may be one message, or one on each line, or what 'log export' wrote.

    Exit code 0 means that all of them are in the log, whatever the verdicts are.
    """
    from mla_schema.cli.log_lines import letters
    from mla_schema.cli.log_words import entry_line, entry_object, json_line

    check_stdin(*files)
    if trusting.registered_at is not None:
        raise click.UsageError("In a log the time of arrival is --received-at.")
    moment = trusting.moment
    if isinstance(arrival, datetime) and arrival > moment:
        raise click.UsageError("--received-at is later than now.")
    if sent and own is not None:
        raise click.UsageError("Say --sent, or --own COUNTRY.")
    limits = Limits()
    clerk = _Clerk(Judge(limits, trusting=trusting, rules=False), arrival, sent, own, now(), rules)
    count = added = 0
    unopened = False
    screen = screen_of(sys.stdout)
    if trusting.trust is None:
        remark("Without --trust no signature is checked: the log will not say who signed.")
    with opened(path, create=True) as log:
        source = letters(files, limits.size)
        while batch := list(islice(source, _TOGETHER)):
            for letter, result in _put_together(log, clerk, batch):
                if result is None:
                    unopened = True
                    remark(f"'{letter.name}' cannot be opened and was not logged: {letter.problem}.")
                    continue
                count, added = count + 1, added + result.new
                if as_json:
                    told = {"file": letter.name, "new": result.new, **entry_object(result.entry)}
                    click.echo(json_line(told), nl=False)
                else:
                    aside = letter.name if result.new else f"{letter.name}: was there already, nothing added"
                    click.echo(entry_line(result.entry, screen, aside))
        _close(log, count, added)
    ctx.exit(UNREADABLE if unopened else 0)


def _put_together(
    log: "Log", clerk: _Clerk, batch: Sequence["Letter"]
) -> "Iterator[tuple[Letter, Added | None]]":
    """Judge some, put them into the log as one, and only then say so."""
    known = [clerk.look(letter) if letter.problem is None else None for letter in batch]
    results: list[Added | None] = []
    with log.together():
        for letter, each in zip(batch, known, strict=True):
            results.append(clerk.put(log, letter, each) if letter.problem is None else None)
    return zip(batch, results, strict=True)


def _close(log: "Log", count: int, added: int) -> None:
    same = f", {count - added} of {count} were there already" if added < count else ""
    remark(f"Added: {added}{same}. Head: {log.head()}")


def _day(_ctx: click.Context, _param: click.Parameter, value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        message = f"'{value}' must be a date, such as 2026-11-20."
        raise click.BadParameter(message) from None


@click.command()
@LOG_OPTION
@click.option(
    "--reference", required=True, metavar="TEXT", help="The number, or the words by which both know it."
)
@click.option(
    "--medium", required=True, type=click.Choice([each.value for each in Medium]), help="How it came."
)
@click.option(
    "--type",
    "tag",
    required=True,
    metavar="TYPE",
    callback=type_of_message,
    help="What it asks: data-request, …",
)
@click.option(
    "--from", "requesting", required=True, callback=country_code, metavar="COUNTRY", help="Who asks."
)
@click.option(
    "--to", "requested", required=True, callback=country_code, metavar="COUNTRY", help="Who is asked."
)
@click.option("--dated", callback=_day, metavar="DATE", help="The date on the paper, or of the call.")
@click.option(
    "--category",
    "categories",
    multiple=True,
    type=click.Choice([each.value for each in DataCategory]),
    help="Which data it asks for. May be given several times.",
)
@click.option(
    "--instrument",
    "instruments",
    multiple=True,
    type=click.Choice([each.value for each in Instrument]),
    help="On what it relies. May be given several times.",
)
@click.option(
    "--channel", type=click.Choice([each.value for each in Channel]), help="The route on which it came."
)
@click.option(
    "--outcome",
    type=click.Choice([each.value for each in DecisionOutcome]),
    help="What became of it, if known.",
)
@click.option("--closed", callback=_day, metavar="DATE", help="The date of the outcome.")
@click.option(
    "--received-at", "at", callback=instant, metavar="INSTANT", help="When it came or went. Without it: now."
)
@click.option("--sent", is_flag=True, help="It was sent. Without it, it was received.")
@JSON_OPTION
def register(
    *,
    path: str,
    reference: str,
    medium: str,
    tag: str,
    requesting: str,
    requested: str,
    dated: date | None,
    categories: Sequence[str],
    instruments: Sequence[str],
    channel: str | None,
    outcome: str | None,
    closed: date | None,
    at: datetime | None,
    sent: bool,
    as_json: bool,
) -> None:
    """Register a case that is on paper or by word of mouth, so that totals are right.

    When more is known, register it again with the same reference: the last one holds.
    """
    from mla_schema.cli.log_words import entry_line, entry_object, json_line
    from mla_schema.log import Direction, Registration

    moment = now()
    if at is not None and at > moment:
        raise click.UsageError("--received-at is later than now.")
    try:
        paper = Registration(
            reference,
            Medium(medium),
            tag,
            requesting,
            requested,
            dated,
            tuple(map(DataCategory, categories)),
            DecisionOutcome(outcome) if outcome is not None else None,
            closed,
            tuple(map(Instrument, instruments)),
            Channel(channel) if channel is not None else None,
        )
    except ValueError as error:
        message = f"This cannot be registered: {error}."
        raise Misuse(message) from error
    direction = Direction.SENT if sent else Direction.RECEIVED
    with opened(path, create=True) as log:
        result = log.register(paper, at=at or moment, direction=direction, recorded_at=moment)
        if as_json:
            click.echo(json_line({"new": result.new, **entry_object(result.entry)}), nl=False)
        else:
            aside = "" if result.new else "was there already, nothing added"
            click.echo(entry_line(result.entry, screen_of(sys.stdout), tame(aside)))
        _close(log, 1, int(result.new))
