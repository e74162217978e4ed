"""What is kept of a matter beside the states of its items: questions, conditions, receipts, endorsements."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from mla_schema.case.events import Event
from mla_schema.case.matter import (
    Asked,
    Emergency,
    EndorsementGiven,
    Question,
    ReceiptGiven,
    SetCondition,
)
from mla_schema.case.sayings import Saying, conditions_in, evidence_in
from mla_schema.case.steps import Side
from mla_schema.codes.emergency_verdict import EmergencyVerdict
from mla_schema.codes.order_instruction_kind import OrderInstructionKind
from mla_schema.codes.urgency import Urgency
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.model.body import Opening
from mla_schema.model.reference import MessageReference
from mla_schema.model.step import Step

# What still waits for an answer when every item is at its end.
_OUTLIVING = frozenset({Asked.CONSENT, Asked.CONDITIONS, Asked.RESULT})

_ASKING: Mapping[str, Asked] = {
    "supplementRequest": Asked.MORE,
    "conditionsProposal": Asked.CONDITIONS,
    "impediment": Asked.DETERMINATION,
    "consentRequest": Asked.CONSENT,
    "statusEnquiry": Asked.STATUS,
    "withdrawal": Asked.WITHDRAWAL,
    "preservationExtension": Asked.MORE_TIME,
}


class Keeping:
    """What is kept of a matter that is being folded."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.receipts: list[ReceiptGiven] = []
        self.endorsements: list[EndorsementGiven] = []
        self.emergency: Emergency | None = None
        self._questions: list[Question] = []
        self._conditions: dict[str, SetCondition] = {}

    def opened(self, event: Event, body: Opening, step: str) -> None:
        """Keep what an opening says.

        Args:
            event: The message.
            body: Its body.
            step: Its tag.
        """
        self._claim(event, body)
        self._set(event, body)
        by: date | None = getattr(body, "answer_by", None)
        if step == "consultation":
            self._ask(Asked.ADVICE, step, event, Side.ADDRESSEE, (), by)
        elif step == "spontaneousInformation" and self._conditions:
            self._ask(Asked.CONDITIONS, step, event, Side.ADDRESSEE, (), by)

    def replaced(self, event: Event, body: Opening) -> None:
        """Keep what a replacement of the opening says.

        Args:
            event: The message.
            body: The replacement.
        """
        self._claim(event, body)

    def answered(self, event: Event, step: str, answered: Event | None) -> None:
        """Close what a message answers.

        Args:
            event: The message.
            step: Its tag.
            answered: The message that it answers.
        """
        candidates = [each for each in self._questions if each.open and step in each.answers]
        exact = [each for each in candidates if answered is not None and each.message == answered.id]
        closed = exact or candidates
        self._questions = [
            replace(each, answered_at=event.at) if each in closed else each for each in self._questions
        ]

    def take(
        self,
        event: Event,
        body: Step,
        step: str,
        answered: Event | None,
        said: tuple[Saying, ...],
        other: Side,
    ) -> None:
        """Keep what a step says.

        Args:
            event: The message.
            body: Its body.
            step: Its tag.
            answered: The message that it answers.
            said: What it says of which items.
            other: The side of its recipient.
        """
        self.answered(event, step, answered)
        self._answer_conditions(body, step, answered)
        if step == "conditionsProposal":
            # A new proposal takes the place of what was not accepted.
            self._conditions = {
                id_: each for id_, each in self._conditions.items() if each.answer is YesNoUnknown.YES
            }
        # Conditions of a consent bind its use, and those of advice bind nobody yet.
        if step not in {"consentAnswer", "consultationAnswer"}:
            self._set(event, body)
        self._keep(event, body, step)
        asked = self._asks(body, step)
        if asked is not None:
            items = tuple(dict.fromkeys(id_ for saying in said for id_ in saying.items))
            self._ask(asked, step, event, other, items, getattr(body, "answer_by", None))

    def asked(self, *, settled: bool) -> tuple[Question, ...]:
        """What was asked.

        Args:
            settled: Whether every item is at its end, so that most questions are moot.
        """
        return tuple(
            replace(each, moot=settled and each.asked not in _OUTLIVING) if each.open else each
            for each in self._questions
        )

    def conditions(self) -> tuple[SetCondition, ...]:
        """The conditions that were set."""
        return tuple(self._conditions.values())

    def conditions_by_id(self) -> Mapping[str, SetCondition]:
        """The conditions that were set, by identifier."""
        return self._conditions

    @staticmethod
    def _asks(body: Any, step: str) -> Asked | None:
        if step == "emergencyAssessment":
            return Asked.MORE if body.verdict is EmergencyVerdict.MORE_FACTS_NEEDED else None
        if step == "orderInstruction":
            return Asked.MORE if body.kind is OrderInstructionKind.CONSULTATION_PENDING else None
        if step in {"result", "providerReply", "partialDisclosure"}:
            return Asked.RESULT if evidence_in(body) else None
        return _ASKING.get(step)

    def _ask(
        self,
        asked: Asked,
        step: str,
        event: Event,
        side: Side,
        items: tuple[str, ...],
        by: date | None,
    ) -> None:
        self._questions.append(Question(asked, step, event.id, event.at, side, items, by))

    def _claim(self, event: Event, body: Opening) -> None:
        if getattr(body, "urgency", None) is Urgency.EMERGENCY and self.emergency is None:
            self.emergency = Emergency(event.at)

    def _set(self, event: Event, body: Any) -> None:
        for condition in conditions_in(body):
            known = self._conditions.get(condition.id)
            accepted = known is not None and known.answer is YesNoUnknown.YES
            self._conditions[condition.id] = SetCondition(
                condition.id,
                condition.kind,
                condition.items,
                event.id,
                event.at,
                YesNoUnknown.YES if accepted else None,
            )

    def _answer_conditions(self, body: Any, step: str, answered: Event | None) -> None:
        found: dict[str, YesNoUnknown] = {}
        if step == "conditionsAnswer":
            found = {each.condition: each.accepted for each in body.answers}
        elif step == "impediment":
            found = dict.fromkeys(body.conditions, YesNoUnknown.NO)
        elif step == "resultReceipt" and body.conditions_accepted and answered is not None:
            stated = conditions_in(answered.message.body)
            found = {each.id: YesNoUnknown.YES for each in stated}
        for id_, answer in found.items():
            if id_ in self._conditions:
                self._conditions[id_] = replace(self._conditions[id_], answer=answer)

    def _keep(self, event: Event, body: Any, step: str) -> None:
        of = body.concerns.id if isinstance(body.concerns, MessageReference) else None
        at: datetime = body.occurred_at or event.at
        if step == "receipt":
            examination = body.examination
            self.receipts.append(
                ReceiptGiven(
                    event.id,
                    of,
                    event.at,
                    at,
                    body.status,
                    body.competence,
                    None if examination is None else examination.rules,
                )
            )
        elif step in {"transmittal", "validation", "messageTranslation"}:
            verdict = getattr(body, "verdict", None)
            self.endorsements.append(
                EndorsementGiven(step, event.id, of, at, verdict, getattr(body, "items", ()))
            )
        elif step == "emergencyAssessment":
            self.emergency = Emergency(
                event.at if self.emergency is None else self.emergency.claimed_at,
                body.verdict,
                at,
                body.urgency,
                body.answer_expected_at,
            )
