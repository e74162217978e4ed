"""The record of an opening and what followed it: what indicators need to know of it until it is over, in a few numbers and codes."""

from collections.abc import Callable, Mapping
from datetime import UTC
from functools import cache
from typing import Any

from mla_schema.case.outcomes import FINAL
from mla_schema.case.standing import Standing
from mla_schema.case.states import FAMILIES, Family, ItemState
from mla_schema.codes.data_category import DataCategory
from mla_schema.codes.decision_outcome import DecisionOutcome
from mla_schema.codes.receipt_status import ReceiptStatus
from mla_schema.codes.received_verdict import ReceivedVerdict
from mla_schema.codes.relation import Relation
from mla_schema.codes.urgency import Urgency
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.model.body import Opening
from mla_schema.model.message import Message
from mla_schema.model.node import tag
from mla_schema.model.reference import MessageReference
from mla_schema.statistics import kpis
from mla_schema.statistics.asking import (
    NONE,
    Asked,
    country_of,
    electronic,
    how_many,
    instruments_of,
    is_translated,
    language_of,
    offences_of,
    rule_of,
    widest,
)
from mla_schema.statistics.kpi import Kpi
from mla_schema.statistics.tally import UNKNOWN, Statistics
from mla_schema.statistics.units import DAY, HOUR, seconds, share
from mla_schema.statistics.views import WITH_OUTCOME

KEPT = 180 * DAY
"""For how long a record is kept after its conversation is closed, for what still comes: receipts, notices, late results."""
SILENT = 5 * 365 * DAY
"""For how long a record is kept of what is open and of which nothing is heard."""
LANGUAGE_RULE = "MLA-P06"
"""The rule that a request is in a language that its recipient accepts."""

_EXECUTED = frozenset({DecisionOutcome.EXECUTED, DecisionOutcome.PARTLY_EXECUTED})


class Record:
    """An opening and what follows it, while it is counted. What its opening says is counted at once and not kept."""

    __slots__ = (
        "acknowledged",
        "allowed",
        "assessed",
        "closed",
        "decided",
        "emergency",
        "ended",
        "executed",
        "extended",
        "followed",
        "granted",
        "groups",
        "home",
        "kind",
        "language",
        "last",
        "opened",
        "preservation_end",
        "replied",
        "rounds",
        "seen",
        "standing",
        "stopped",
        "stopped_at_receipt",
        "stopped_since",
        "translated",
        "translated_later",
        "verdict",
    )

    def __init__(self, message: Message, into: Statistics) -> None:
        """Open the record, and count what the opening says.

        Args:
            message: The opening.
            into: Takes the counts.
        """
        body: Any = message.body
        header = message.header
        asked = Asked.of(body)
        self.home = header.id
        self.kind = tag(type(body))
        self.opened = self.last = seconds(header.issued_at)
        self.emergency = asked.urgency is Urgency.EMERGENCY
        self.groups = groups_of(widest(asked.categories), asked.urgency, country_of(header.recipient))
        self.allowed = asked.days_allowed(self.kind)
        self.translated = is_translated(body)
        self.seen: tuple[int, ...] = ()
        self.acknowledged = self.decided = self.executed = self.replied = self.ended = self.closed = -1
        self.stopped = self.stopped_at_receipt = 0
        self.stopped_since = -1
        self.rounds = self.granted = 0
        self.language = self.extended = False
        self.verdict = self.assessed = self.followed = self.preservation_end = ""
        self.translated_later = False
        self.standing = Standing(self.family, self.kind, body) if self.family in WITH_OUTCOME else None
        self._count_opening(message, body, asked, into)

    @property
    def family(self) -> Family:
        """The family of its opening."""
        return FAMILIES[self.kind]

    @property
    def forgotten(self) -> int:
        """The last second at which something can be added to it: after it, nobody has to remember it."""
        return self.closed + KEPT if self.closed >= 0 else self.last + SILENT

    def knows(self, identifier: str) -> bool:
        """Whether a message belongs to the record.

        Args:
            identifier: The identifier of the message; what has no such form belongs nowhere.
        """
        return bool(identifier) and _mark(identifier) in self.seen

    def remember(self, message: Message) -> None:
        """Remember that a message belongs to the record.

        Args:
            message: The message.
        """
        self.seen += (_mark(message.header.id),)

    def take(self, message: Message, into: Statistics) -> None:
        """Take a step.

        Args:
            message: The message.
            into: Takes what can be counted at once.
        """
        body: Any = message.body
        issued = seconds(message.header.issued_at)
        at = issued if body.occurred_at is None else seconds(body.occurred_at)
        self.last = max(self.last, issued)
        take = _TAKE.get(tag(type(body)))
        if take is not None:
            take(self, body, at, issued, into)
        if self.standing is not None:
            answered = message.header.in_reply_to
            answers = answered.id if isinstance(answered, MessageReference) else None
            self.standing.take(message.header.id, self.home, body, answers)
            self._settle(self.standing, at)

    def stopped_until(self, at: int) -> int:
        """For how long the clock had stood still.

        Args:
            at: The instant.
        """
        return self.stopped + (at - self.stopped_since if self.stopped_since >= 0 else 0)

    def _settle(self, standing: Standing, at: int) -> None:
        """Notice that a request came to its end, or is open again."""
        if not FINAL.issuperset(standing.became):
            self.ended = self.closed = -1
            return
        if self.ended < 0:
            self.ended = at
        # What is preserved is there to be asked for.
        if self.closed < 0 and ItemState.DATA_PRESERVED not in standing.states.values():
            self.closed = at

    def _count_opening(self, message: Message, body: Opening, asked: Asked, into: Statistics) -> None:
        header = message.header
        when = header.issued_at.astimezone(UTC)
        into.count(kpis.BY_PERIOD, f"{when.year}-Q{(when.month + 2) // 3}")
        into.count(kpis.BETWEEN_STATES, country_of(header.sender), country_of(header.recipient))
        into.count(kpis.BY_TYPE, self.kind)
        into.count(kpis.BY_CHANNEL, header.channel or NONE)
        into.count(kpis.BY_MEDIUM, header.medium or NONE)
        into.count(kpis.ELECTRONIC, share(electronic(header.medium)))
        into.count(kpis.BY_LANGUAGE, language_of(header.language))
        _each(into, kpis.BY_INSTRUMENT, instruments_of(asked.bases))
        _each(into, kpis.BY_OFFENCE, offences_of(body))
        if self.family is Family.JOINT_INVESTIGATION:
            into.count(kpis.TEAMS, getattr(body, "stage", None) or NONE)
        if self.family in WITH_OUTCOME:
            self._count_request(message, body, asked, into)

    def _count_request(self, message: Message, body: Any, asked: Asked, into: Statistics) -> None:
        for item in asked.items:
            into.count(kpis.BY_CATEGORY, item.category)
            _each(into, kpis.BY_ELEMENT, item.elements)
        identifiers = asked.identifiers
        _each(into, kpis.BY_IDENTIFIER, identifiers)
        into.count(kpis.IDENTIFIERS_PER_REQUEST, how_many(len(identifiers)))
        into.count(kpis.SUBSCRIBER_ONLY, share(asked.categories == {DataCategory.SUBSCRIBER}))
        into.count(kpis.BY_URGENCY, asked.urgency or NONE)
        _each(into, kpis.BY_URGENCY_REASON, getattr(body, "urgency_reasons", ()))
        relations = {related.relation for related in message.header.related}
        into.count(kpis.CONSULTED_FIRST, share(Relation.CONSULTED_IN in relations))
        if self.kind == "giveEffectRequest":
            supporting = body.supporting_information
            tried = None if supporting is None else supporting.other_means_tried
            into.count(kpis.CONVERTED, _three(tried))
        if self.family is Family.REQUEST:
            into.count(kpis.ON_PRESERVATION, share(Relation.BASED_ON_PRESERVATION in relations))
            if asked.preserved_until is not None:
                left = (asked.preserved_until - message.header.issued_at.date()).days
                into.took(kpis.DAYS_LEFT, left)

    def _receipt(self, body: Any, _at: int, issued: int, into: Statistics) -> None:
        examination = body.examination
        signature = examination.signature if examination is not None else None
        into.count(kpis.SIGNATURES, signature or ReceivedVerdict.NOT_CHECKED)
        findings = examination.findings if examination is not None else ()
        _each(into, kpis.FAILING_RULES, [rule_of(finding.code) for finding in findings])
        about = body.concerns
        if not isinstance(about, MessageReference) or about.id != self.home:
            return
        if body.status is ReceiptStatus.UNREADABLE:
            return
        if self.acknowledged < 0:
            self.acknowledged = issued
            self.stopped_at_receipt = self.stopped_until(issued)
            into.took(kpis.TIME_TO_RECEIPT, (issued - self.opened) // HOUR, self.groups)
        if not self.verdict and examination is not None and examination.rules is not None:
            self.verdict = examination.rules

    def _supplement_request(self, body: Any, at: int, _issued: int, into: Statistics) -> None:
        self.rounds += 1
        rules = [rule_of(point.rule) for point in body.points]
        _each(into, kpis.FAILING_RULES, rules)
        self.language = self.language or LANGUAGE_RULE in rules
        if body.execution_suspended:
            self._stop(body, at, _issued, into)

    def _stop(self, _body: Any, at: int, _issued: int, _into: Statistics) -> None:
        if self.stopped_since < 0:
            self.stopped_since = at

    def _go_on(self, _body: Any, _at: int, issued: int, _into: Statistics) -> None:
        """The other side has answered; the time until then was not the addressee's."""
        if self.stopped_since >= 0:
            self.stopped += max(issued - self.stopped_since, 0)
            self.stopped_since = -1

    def _proposal(self, body: Any, at: int, issued: int, into: Statistics) -> None:
        _each(into, kpis.CONDITIONS, [condition.kind for condition in body.conditions])
        self._stop(body, at, issued, into)

    def _decision(self, body: Any, at: int, _issued: int, into: Statistics) -> None:
        _each(into, kpis.CONDITIONS, [condition.kind for condition in body.conditions])
        self._decide(at, into)
        self._outcomes(body.outcomes, into)

    def _result(self, body: Any, at: int, issued: int, into: Statistics) -> None:
        _each(into, kpis.CONDITIONS, [condition.kind for condition in getattr(body, "conditions", ())])
        self._decide(at, into)
        self._outcomes(body.outcomes, into)
        if self.executed < 0 and any(each.outcome in _EXECUTED for each in body.outcomes):
            self.executed = at
            into.took(kpis.TIME_TO_TRANSMISSION, (issued - at) // HOUR, self.groups)
            if self.acknowledged >= 0:
                into.took(kpis.TIME_TO_EXECUTION, self.since_receipt(at) // HOUR, self.groups)

    def _reply(self, body: Any, at: int, issued: int, into: Statistics) -> None:
        if self.replied < 0:
            self.replied = issued
        self._result(body, at, issued, into)

    def _decide(self, at: int, into: Statistics) -> None:
        if self.decided < 0:
            self.decided = at
            if self.acknowledged >= 0:
                into.took(kpis.TIME_TO_DECISION, self.since_receipt(at) // HOUR, self.groups)

    def since_receipt(self, at: int) -> int:
        """For how long the addressee had had the request, without the time when the clock stood still.

        Args:
            at: The instant.
        """
        return at - self.acknowledged - (self.stopped_until(at) - self.stopped_at_receipt)

    def _outcomes(self, outcomes: Any, into: Statistics) -> None:
        for each in outcomes:
            outcome: DecisionOutcome = each.outcome
            # A result repeats what was decided; that is the same refusal, and not another one.
            if self.standing is not None and self.standing.repeats(each.items, outcome):
                continue
            _each(into, kpis.GROUNDS, each.refusal_grounds)
            _each(into, kpis.POSTPONEMENTS, each.postponement_grounds)
            _each(into, kpis.NON_EXECUTION, each.non_execution_reasons)
            self.language = self.language or "languageNotAccepted" in each.non_execution_reasons
            if outcome in (DecisionOutcome.REFUSED, DecisionOutcome.POSTPONED):
                into.count(kpis.REASONS_GIVEN, share(bool(each.reasons or each.legal_grounds)))
                into.count(kpis.PARTIAL_CONSIDERED, _three(each.partial_execution_considered))

    def _preserved(self, _body: Any, at: int, _issued: int, into: Statistics) -> None:
        if self.family is not Family.PRESERVATION:
            return
        if not self.granted:
            took = at - self.opened - self.stopped_until(at)
            into.took(kpis.TIME_TO_PRESERVATION, took // HOUR, self.groups)
        self.granted += 1

    def _extension(self, _body: Any, _at: int, _issued: int, _into: Statistics) -> None:
        self.extended = True

    def _preservation_ended(self, body: Any, _at: int, _issued: int, _into: Statistics) -> None:
        self.preservation_end = body.reason or NONE

    def _assessment(self, body: Any, _at: int, _issued: int, _into: Statistics) -> None:
        self.assessed = self.assessed or body.verdict

    def _instruction(self, body: Any, _at: int, _issued: int, into: Statistics) -> None:
        into.count(kpis.INSTRUCTIONS, body.kind)

    def _investigation(self, body: Any, at: int, _issued: int, _into: Statistics) -> None:
        self.followed = "opened" if body.proceedings else "notOpened"
        if self.family is Family.INFORMATION:
            self.closed = at

    def _consulted(self, _body: Any, at: int, _issued: int, _into: Statistics) -> None:
        self.closed = at

    def _notice(self, body: Any, _at: int, _issued: int, into: Statistics) -> None:
        into.count(kpis.PROTECTION, body.event)

    def _translation(self, _body: Any, _at: int, issued: int, into: Statistics) -> None:
        if not self.translated_later:
            self.translated_later = True
            into.took(kpis.TIME_TO_TRANSLATION, (issued - self.opened) // HOUR)
        self.translated = True


_TAKE: Mapping[str, Callable[[Record, Any, int, int, Statistics], None]] = {
    "receipt": Record._receipt,
    "supplementRequest": Record._supplement_request,
    "supplement": Record._go_on,
    "amendment": Record._go_on,
    "conditionsProposal": Record._proposal,
    "conditionsAnswer": Record._go_on,
    "impediment": Record._stop,
    "determination": Record._go_on,
    "decision": Record._decision,
    "result": Record._result,
    "providerReply": Record._reply,
    "dataPreserved": Record._preserved,
    "preservationExtension": Record._extension,
    "preservationEnded": Record._preservation_ended,
    "emergencyAssessment": Record._assessment,
    "orderInstruction": Record._instruction,
    "domesticInvestigation": Record._investigation,
    "consultationAnswer": Record._consulted,
    "dataProtectionNotice": Record._notice,
    "messageTranslation": Record._translation,
}


def _mark(identifier: str) -> int:
    # As a number it takes less than half the space, and nothing is lost.
    return int(identifier.replace("-", ""), 16)


@cache
def groups_of(category: DataCategory | None, urgency: Urgency | None, recipient: str) -> tuple[str, ...]:
    """In which groups durations count beside all. There are few, and many records share them.

    Args:
        category: The category of data.
        urgency: The urgency.
        recipient: The State of who is asked.
    """
    return f"category={category or NONE}", f"urgency={urgency or NONE}", f"recipient={recipient}"


def _three(answer: YesNoUnknown | None) -> str:
    return UNKNOWN if answer is None else answer.value


def _each(into: Statistics, kpi: Kpi, codes: Any) -> None:
    for code in codes:
        into.count(kpi, str(code))
