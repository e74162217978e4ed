"""The stream: message after message is counted, and what is over is forgotten."""

from collections.abc import Iterable
from datetime import datetime

from mla_schema.case.case import Case
from mla_schema.case.states import Family
from mla_schema.model.message import Message
from mla_schema.model.openings.joint_investigation import JointInvestigation
from mla_schema.model.reference import MessageReference
from mla_schema.model.step import Step
from mla_schema.statistics.closing import close
from mla_schema.statistics.paper import Paper, count
from mla_schema.statistics.record import Record
from mla_schema.statistics.tally import Statistics
from mla_schema.statistics.units import DAY, EPOCH, seconds

_SWEEP = 30 * DAY
"""How often it is looked for what is over; what is over and still held counts alike."""


class Collector:
    """Counts messages that come in the order of time. Memory is that of what is open.

    Each opening counts with the steps that concern it; a conversation may hold several. It is closed when all its
    items have a final outcome, when a preservation ended, when a consultation is answered, or when an investigation
    followed information. What comes later than 180 days after that, or after five years of silence about what is open,
    changes nothing any more and is counted as unplaced; so the result depends on the messages alone, and not on
    when a record is thrown away.

    The opening counts as it was first sent; the specimens of tests and simulations are left aside unless they are
    asked for.
    """

    def __init__(self, *, at: datetime | None = None, include_specimens: bool = False) -> None:
        """Begin to count.

        Args:
            at: The instant as of which is counted: what is open then is open. Later messages are left aside. Without it,
                the time of the last message.
            include_specimens: Whether specimens count.

        Raises:
            ValueError: The instant has no zone.
        """
        if at is not None and at.utcoffset() is None:
            raise ValueError("at needs a time zone")
        self._at = at
        self._last = EPOCH
        self._statistics = Statistics(EPOCH)
        self._include = include_specimens
        self._records: dict[str, list[Record]] = {}
        self._papers: list[Paper] = []
        self._sweep = 0

    @property
    def open(self) -> int:
        """How many openings are held with what followed them."""
        return sum(map(len, self._records.values()))

    def add(self, message: Message) -> None:
        """Count a message.

        Args:
            message: The message. Whether it was verified is for the caller to see to.
        """
        header = message.header
        if self._at is not None and header.issued_at > self._at:
            return
        self._last = max(self._last, header.issued_at)
        clock = seconds(header.issued_at)
        if clock >= self._sweep:
            self._sweep = clock + _SWEEP
            self._forget(clock)
        if header.specimen and not self._include:
            self._statistics.specimens += 1
            return
        conversation = header.conversation or header.id
        records = self._records.get(conversation, [])
        if any(record.knows(header.id) for record in records):
            self._statistics.repeated += 1
        elif isinstance(message.body, Step):
            self._place(message, message.body, records, clock)
        else:
            self._open(message, conversation, records)

    def register(self, paper: Paper) -> None:
        """Count a case on paper, by what a register has of it. It is held until the end, for it can be open then.

        Args:
            paper: The case, each once.
        """
        if self._at is None or paper.began <= self._at:
            self._last = max(self._last, paper.heard)
            self._papers.append(paper)

    def statistics(self) -> Statistics:
        """What was counted, with what is open as it stands. The collector can go on counting.

        Returns:
            Statistics of their own; later messages do not change them.
        """
        total = Statistics(EPOCH) + self._statistics
        total.at = self._last if self._at is None else self._at
        for paper in self._papers:
            count(paper, seconds(total.at), total)
        for records in self._records.values():
            for record in records:
                close(record, seconds(total.at), total)
        return total

    def _open(self, message: Message, conversation: str, records: list[Record]) -> None:
        self._statistics.messages += 1
        # An agreement continues what its proposal has opened.
        if isinstance(message.body, JointInvestigation):
            for record in records:
                if record.family is Family.JOINT_INVESTIGATION:
                    record.remember(message)
                    return
        record = Record(message, self._statistics)
        record.remember(message)
        self._records.setdefault(conversation, []).append(record)

    def _place(self, message: Message, body: Step, records: list[Record], clock: int) -> None:
        """Give a step to what it is about, or to that to which the message belongs that it is about."""
        about = body.concerns.id if isinstance(body.concerns, MessageReference) else ""
        record = next((each for each in records if each.knows(about)), None)
        if record is None or clock > record.forgotten:
            self._statistics.unplaced += 1
            return
        self._statistics.messages += 1
        record.remember(message)
        record.take(message, self._statistics)

    def _forget(self, clock: int) -> None:
        """Count what is long over, and keep it no longer."""
        for conversation, records in list(self._records.items()):
            over = [record for record in records if clock > record.forgotten]
            for record in over:
                # What is over does not depend on the day of counting.
                close(record, record.forgotten, self._statistics)
                records.remove(record)
            if not records:
                del self._records[conversation]


def summarise(cases: Iterable[Case], *, at: datetime, include_specimens: bool = False) -> Statistics:
    """The statistics of cases, one after another; none is held.

    Args:
        cases: The cases, each conversation once.
        at: The instant as of which is counted: what is open then is open.
        include_specimens: Whether specimens count.

    Raises:
        ValueError: The instant has no zone.
    """
    total = Collector(at=at, include_specimens=include_specimens).statistics()
    for case in cases:
        collector = Collector(at=at, include_specimens=include_specimens)
        for event in case.events:
            collector.add(event.message)
        part = collector.statistics()
        part.repeated += len(case.again)
        total += part
    return total
