"""``mla-schema stats --against``: the registers of two sides, compared and counted together."""

from dataclasses import dataclass
from datetime import UTC, datetime

from mla_schema.case.case import Case, fold
from mla_schema.case.events import Event
from mla_schema.cli.exits import Misuse
from mla_schema.cli.logs import opened
from mla_schema.cli.stats import messages
from mla_schema.road import read
from mla_schema.statistics import (
    Reconciliation,
    Statistics,
    compared,
    publish,
    reconcile,
    summarise,
    to_json,
    to_text,
)
from mla_schema.statistics.comparing import between as of_both
from mla_schema.statistics.page import to_html

_LOG = ".db"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two registers, compared.

    Attributes:
        found: In what they differ.
        statistics: The statistics of both together.
    """

    found: Reconciliation
    statistics: Statistics

    def written(self, form: str, threshold: int, *, differences: bool) -> bytes:
        """The comparison with the figures of both together.

        Args:
            form: ``text``, ``json`` or ``html``.
            threshold: Counts below it are hidden.
            differences: Whether each conversation that differs is named.
        """
        published = publish(self.statistics, threshold=threshold)
        shown = compared(self.found, threshold, named=differences)
        if form == "json":
            return to_json(published, shown)
        return to_html(published, shown) if form == "html" else to_text(published, shown).encode()


def compare(
    ours: tuple[str, ...],
    theirs: str,
    between: tuple[str, str] | None,
    at: datetime | None,
    *,
    specimens: bool,
) -> Comparison:
    """Compare two registers, and count both together. All of it is held in memory.

    Args:
        ours: Our files, or our log.
        theirs: Their files, or their log.
        between: The two States whose conversations are compared; without them all.
        at: The time as of which is counted; without it that of the last message.
        specimens: Whether specimens count.

    Raises:
        Misuse: The registers have nothing to be compared.
    """
    left, right = (_cases(register, at, between, specimens=specimens) for register in (ours, (theirs,)))
    if not left + right:
        message = "There is nothing to compare. Specimens are left aside without --include-specimens."
        raise Misuse(message)
    found = reconcile(left, right)
    last = max(event.at for case in found.merged for event in case.events)
    as_of = (at or last).astimezone(UTC)
    return Comparison(found, summarise(found.merged, at=as_of, include_specimens=specimens))


def _cases(
    register: tuple[str, ...], at: datetime | None, between: tuple[str, str] | None, *, specimens: bool
) -> tuple[Case, ...]:
    events = [
        each
        for each in _events(register)
        if (specimens or not each.message.header.specimen) and (at is None or each.at <= at)
    ]
    cases = fold(events)
    return cases if between is None else of_both(cases, *between)


def _events(register: tuple[str, ...]) -> list[Event]:
    if len(register) == 1 and register[0].endswith(_LOG):
        with opened(register[0]) as log:
            return [each.event for each in log.messages(lambda data: read(data).unverified())]
    return [Event.of(message) for message in messages(register)]
