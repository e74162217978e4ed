"""The deadlines: what must happen how long after what, and who says so. They are written here and nowhere else."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from mla_schema.case.states import Family
from mla_schema.case.steps import Side
from mla_schema.codes.data_category import DataCategory
from mla_schema.codes.instrument import Instrument
from mla_schema.core.law import Provision
from mla_schema.core.law.budapest import BUDAPEST_29_7
from mla_schema.core.law.european_union import EIO_12, EIO_16_1
from mla_schema.core.law.second_protocol import (
    CETS224_7_7,
    CETS224_8_6_A,
    CETS224_8_6_A_I,
    CETS224_8_6_A_II,
)
from mla_schema.core.law.technical import OURS


class DeadlineKind(StrEnum):
    """Who sets a deadline."""

    TREATY = "treaty"
    """Treaty. An instrument sets it."""
    PROFILE = "profile"
    """Profile. The profile of a Party sets it."""
    OURS = "ours"
    """This standard. No instrument sets it; it is a time after which a reminder makes sense."""
    STATED = "stated"
    """Stated. A message names the date."""


class Start(StrEnum):
    """The event from which a deadline runs."""

    ARRIVAL = "arrival"
    """Arrival. The message has arrived, by the receipt, or else by the register, or else when it was issued."""
    ALL_INFORMATION = "allInformation"
    """All information. The request has arrived, and the last supplement that was asked for."""
    SERVICE = "service"
    """Service. The order was served on the provider."""
    ACCEPTANCE = "acceptance"
    """Acceptance. It was decided that the request is executed."""
    PRESERVATION = "preservation"
    """Preservation. The data were preserved."""
    RESULT = "result"
    """Result. Files were handed over."""


class Unit(StrEnum):
    """The unit in which a deadline is counted."""

    DAY = "day"
    """Day. Calendar days; the day of the event does not count, and the last day counts to its end."""
    HOUR = "hour"
    """Hour. Hours from the event."""


class Zone(StrEnum):
    """The zone in which days are counted."""

    UTC = "UTC"
    """Coordinated universal time. No instrument here names a zone, and both sides must count alike."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline.

    Attributes:
        id: Its name.
        start: The event from which it runs.
        length: How long it is.
        unit: In which unit.
        kind: Who sets it.
        law: The provision that sets it.
        side: Who has to act.
        ends: Tags of the steps by which it is met.
        families: For which families it holds.
        tags: For which openings; empty means all of the families.
        categories: For which categories of data; empty means all.
        instruments: Only where the request rests on one of these instruments; empty means always.
        emergency: Whether it holds only for what was sent as an emergency.
        at_least: Whether it is a least time that somebody has, so that a later date that is stated replaces it.
        zone: The zone in which days are counted.
    """

    id: str
    start: Start
    length: int
    unit: Unit
    kind: DeadlineKind
    law: Provision
    side: Side
    ends: frozenset[str]
    families: frozenset[Family]
    tags: frozenset[str] = frozenset()
    categories: frozenset[DataCategory] = frozenset()
    instruments: frozenset[Instrument] = frozenset()
    emergency: bool = False
    at_least: bool = False
    zone: Zone = Zone.UTC

    @property
    def source_verified(self) -> bool:
        """Whether the provision was read in full; else what it says is recalled, and has to be checked."""
        return self.law.source_verified

    def expires(self, start: datetime) -> datetime:
        """When it ends.

        Args:
            start: When it began to run.

        Returns:
            The first instant at which it is over.
        """
        if self.unit is Unit.HOUR:
            return start + timedelta(hours=self.length)
        return end_of(start.astimezone(UTC).date() + timedelta(days=self.length))


def end_of(day: date) -> datetime:
    """The end of a day.

    Args:
        day: The day.

    Returns:
        The first instant after it, in UTC.
    """
    return datetime.combine(day, time(), UTC) + timedelta(days=1)


_REQUESTS = frozenset({Family.REQUEST, Family.PRESERVATION})
_OUTCOME = frozenset({"decision", "result"})
_ANSWER = _OUTCOME | {"supplementRequest", "conditionsProposal", "impediment"}
_GIVE_EFFECT = frozenset({"giveEffectRequest"})

DEADLINES: Mapping[str, Deadline] = {
    each.id: each
    for each in (
        Deadline(
            "preserved-at-least",
            Start.PRESERVATION,
            60,
            Unit.DAY,
            DeadlineKind.TREATY,
            BUDAPEST_29_7,
            Side.REQUESTER,
            frozenset({"dataRequest", "preservationExtension", "preservationEnded", "withdrawal"}),
            frozenset({Family.PRESERVATION}),
            at_least=True,
        ),
        Deadline(
            "provider-answers",
            Start.ARRIVAL,
            30,
            Unit.DAY,
            DeadlineKind.TREATY,
            CETS224_7_7,
            Side.ADDRESSEE,
            frozenset({"providerReply"}),
            frozenset({Family.ENTITY}),
            tags=frozenset({"providerOrder"}),
            at_least=True,
        ),
        Deadline(
            "order-is-served",
            Start.ALL_INFORMATION,
            45,
            Unit.DAY,
            DeadlineKind.TREATY,
            CETS224_8_6_A,
            Side.ADDRESSEE,
            frozenset({"orderServed", "result"}),
            frozenset({Family.REQUEST}),
            tags=_GIVE_EFFECT,
        ),
        Deadline(
            "subscriber-information-is-returned",
            Start.SERVICE,
            20,
            Unit.DAY,
            DeadlineKind.TREATY,
            CETS224_8_6_A_I,
            Side.ADDRESSEE,
            frozenset({"result"}),
            frozenset({Family.REQUEST}),
            tags=_GIVE_EFFECT,
            categories=frozenset({DataCategory.SUBSCRIBER}),
        ),
        Deadline(
            "traffic-data-are-returned",
            Start.SERVICE,
            45,
            Unit.DAY,
            DeadlineKind.TREATY,
            CETS224_8_6_A_II,
            Side.ADDRESSEE,
            frozenset({"result"}),
            frozenset({Family.REQUEST}),
            tags=_GIVE_EFFECT,
            categories=frozenset({DataCategory.TRAFFIC}),
        ),
        Deadline(
            "investigation-order-is-confirmed",
            Start.ARRIVAL,
            7,
            Unit.DAY,
            DeadlineKind.TREATY,
            EIO_16_1,
            Side.ADDRESSEE,
            frozenset({"receipt"}),
            _REQUESTS,
            instruments=frozenset({Instrument.EIO}),
        ),
        Deadline(
            "investigation-order-is-decided",
            Start.ARRIVAL,
            30,
            Unit.DAY,
            DeadlineKind.TREATY,
            EIO_12,
            Side.ADDRESSEE,
            _ANSWER | {"dataPreserved"},
            _REQUESTS,
            instruments=frozenset({Instrument.EIO}),
        ),
        Deadline(
            "investigation-order-is-executed",
            Start.ACCEPTANCE,
            90,
            Unit.DAY,
            DeadlineKind.TREATY,
            EIO_12,
            Side.ADDRESSEE,
            frozenset({"result"}),
            frozenset({Family.REQUEST}),
            instruments=frozenset({Instrument.EIO}),
        ),
        Deadline(
            "emergency-is-confirmed",
            Start.ARRIVAL,
            1,
            Unit.HOUR,
            DeadlineKind.OURS,
            OURS,
            Side.ADDRESSEE,
            frozenset({"receipt", "emergencyAssessment"}),
            _REQUESTS,
            emergency=True,
        ),
        Deadline(
            "receipt-is-given",
            Start.ARRIVAL,
            7,
            Unit.DAY,
            DeadlineKind.OURS,
            OURS,
            Side.ADDRESSEE,
            frozenset({"receipt"}),
            frozenset(Family),
        ),
        Deadline(
            "result-is-confirmed",
            Start.RESULT,
            7,
            Unit.DAY,
            DeadlineKind.OURS,
            OURS,
            Side.REQUESTER,
            frozenset({"resultReceipt"}),
            frozenset({Family.REQUEST, Family.ENTITY, Family.PRESERVATION, Family.INFORMATION}),
        ),
    )
}
"""Every deadline by its name."""
