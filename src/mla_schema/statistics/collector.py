"""The stream: message after message is counted, and what is over is forgotten."""

from collections import deque
from collections.abc import Iterable
from datetime import datetime

from mla_schema.case.case import Case
from mla_schema.model.body import Opening
from mla_schema.model.message import Message
from mla_schema.model.step import Step
from mla_schema.statistics.closing import close
from mla_schema.statistics.record import DAY, EPOCH, Record, seconds
from mla_schema.statistics.tally import Statistics

KEPT = 180 * DAY
"""For how long a record is kept after its conversation is closed, for what still comes: receipts, notices, late results."""


class Collector:
    """Counts messages that come in the order of time. Memory is that of the conversations that are open.

    A conversation is closed when all its items have a final outcome, when a preservation ended, when a consultation is
    answered, or when an investigation followed information. What comes later than 180 days after that changes
    nothing any more and is counted as unplaced; so the result depends on the messages alone, and not on when a record is
    thrown away.

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
        self._records: dict[str, Record] = {}
        self._closing: deque[tuple[int, str]] = deque()

    @property
    def open(self) -> int:
        """How many conversations are held."""
        return len(self._records)

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
        self._forget(clock)
        if header.specimen and not self._include:
            self._statistics.specimens += 1
            return
        record = self._records.get(header.conversation or header.id)
        body = message.body
        if record is None:
            self._open(message)
        elif record.closed >= 0 and clock > record.closed + KEPT:
            self._statistics.unplaced += 1
        elif not record.is_new(message):
            self._statistics.repeated += 1
        elif isinstance(body, Step):
            self._statistics.messages += 1
            before = record.closed
            record.take(message, self._statistics)
            if before < 0 <= record.closed:
                self._closing.append((record.closed + KEPT, header.conversation or header.id))
        else:
            # A second opening in a conversation, such as the agreement after the proposal of a team.
            self._statistics.messages += 1

    def statistics(self) -> Statistics:
        """What was counted, with what is open as it stands. The collector can go on counting.

        Returns:
            Statistics of their own; later messages do not change them.
        """
        total = Statistics(EPOCH) + self._statistics
        total.at = self._last if self._at is None else self._at
        for record in self._records.values():
            close(record, seconds(total.at), total)
        return total

    def _open(self, message: Message) -> None:
        if not isinstance(message.body, Opening):
            self._statistics.unplaced += 1
            return
        self._statistics.messages += 1
        record = Record(message, self._statistics)
        record.is_new(message)
        self._records[message.header.conversation or message.header.id] = record

    def _forget(self, clock: int) -> None:
        """Count what is long over, and keep it no longer."""
        while self._closing and self._closing[0][0] < clock:
            _, conversation = self._closing.popleft()
            # What is closed does not depend on the day of counting.
            record = self._records.pop(conversation)
            close(record, record.closed + KEPT, self._statistics)


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
