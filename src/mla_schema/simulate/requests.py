"""The stories of requests from State to State: what happens to them, from the request to the result or to silence."""

from collections.abc import Iterator

from mla_schema.codes.competence import Competence
from mla_schema.codes.condition_kind import ConditionKind
from mla_schema.codes.decision_outcome import DecisionOutcome
from mla_schema.codes.emergency_verdict import EmergencyVerdict
from mla_schema.codes.file_verdict import FileVerdict
from mla_schema.codes.non_execution_reason import NonExecutionReason
from mla_schema.codes.postponement_ground import PostponementGround
from mla_schema.codes.receipt_status import ReceiptStatus
from mla_schema.codes.received_verdict import ReceivedVerdict
from mla_schema.codes.urgency import Urgency
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.simulate.bodies import Body
from mla_schema.simulate.dice import DAY, HOUR, Dice
from mla_schema.simulate.mixes import (
    DAYS_TO_EXECUTE,
    DELAY,
    GROUND,
    HASTE,
    NOTICE,
    OMISSION,
    OUTCOME,
    REASON,
    RULE,
    SUPPLEMENT_WAIT,
    UNREASONED,
    WITHDRAWAL,
)
from mla_schema.simulate.omissions import FATAL, OMISSIONS
from mla_schema.simulate.particulars import phrase
from mla_schema.simulate.pen import Pen, Story, Thread, Timed, day, instant, number_of, until
from mla_schema.simulate.world import Tree


class Requests:
    """Tells what happens to requests.

    A story is told as it unfolds: the next message is written only when the one before was taken, so that a
    conversation that lasts two years costs no more than its next message.
    """

    def __init__(self, dice: Dice, pen: Pen, body: Body, incomplete: float) -> None:
        """Take what stories are made of.

        Args:
            dice: The chance of the simulation.
            pen: Writes the messages.
            body: Makes what openings say.
            incomplete: The share of requests for stored data that lack something.
        """
        self.dice = dice
        self.pen = pen
        self.body = body
        self.incomplete = incomplete

    def request(self, thread: Thread, at: int, urgency: Urgency) -> Story:
        """A request for stored data.

        Args:
            thread: The conversation.
            at: When it is made.
            urgency: How urgent it is.
        """
        yield from self.told(thread, self.body.request(thread, at, urgency), at, urgency)

    def told(self, thread: Thread, body: Tree, at: int, urgency: Urgency) -> Story:
        """A request for stored data as it is sent, and what happens to it.

        Args:
            thread: The conversation.
            body: What the request says when it is complete.
            at: When it is made.
            urgency: How urgent it is.
        """
        # What builds on an earlier message may leave out what stands there; and an emergency tells its facts elsewhere.
        spared = thread.related or urgency is Urgency.EMERGENCY
        rules = [] if spared else self._omissions()
        sent = body
        for rule in rules:
            sent = OMISSIONS[rule](sent)
        yield self.pen.open(thread, "dataRequest", sent, at)
        yield from self.handled(thread, "dataRequest", body, at, urgency, rules)

    def handled(
        self, thread: Thread, tag: str, body: Tree, at: int, urgency: Urgency, rules: list[str]
    ) -> Story:
        """What happens after a request for data was sent.

        Args:
            thread: The conversation, with its opening written.
            tag: The type of the request.
            body: What the request says when it is complete.
            at: When it was sent.
            urgency: How urgent it is.
            rules: The rules that it did not meet when it was sent.
        """
        dice, pen = self.dice, self.pen
        emergency = urgency is Urgency.EMERGENCY
        if dice.happens(0.01 if emergency else 0.05):
            return  # Nobody ever confirms it; it is lost on some desk.
        at += dice.wait(HOUR / 2 if emergency else 22 * HOUR, 1.2)
        yield self.receipt(thread, at, rules)
        if emergency:
            at += dice.wait(HOUR)
            yield self._assessment(thread, at)
        if dice.happens(0.04):
            at += dice.wait(5 * DAY)
            yield pen.answer(
                thread, "referral", {"referredTo": thread.asked.prosecutor, "reason": "notCompetent"}, at
            )
        for share in (0.55 if rules else 0.08, 0.15, 0.15):
            if not dice.happens(share):
                break
            at += dice.wait(9 * DAY * (0.05 if emergency else 1))
            yield self._supplement_request(thread, at, rules)
            if dice.happens(0.07):
                return  # The investigation went on without an answer.
            at += dice.wait(SUPPLEMENT_WAIT * (0.02 if emergency else 1))
            yield pen.ask(thread, "supplement", {"replacement": {tag: body}}, at, answers=thread.last)
        yield from self._decided(thread, body, at, urgency)

    def receipt(
        self,
        thread: Thread,
        at: int,
        rules: list[str],
        *,
        concerns: Tree | None = None,
        by: Tree | None = None,
    ) -> Timed:
        """A receipt.

        Args:
            thread: The conversation.
            at: When it is issued.
            rules: The rules that the receiver's system found not to be met.
            concerns: The message that is confirmed; else the opening.
            by: Who confirms, where it is not the recipient of the opening.
        """
        good, bad = ReceivedVerdict.VALID, ReceivedVerdict.INVALID
        examination: Tree = {
            "form": good,
            "signature": bad if self.dice.happens(0.015) else good,
            "rules": bad
            if FATAL.intersection(rules)
            else ReceivedVerdict.NOT_CHECKED
            if not rules and self.dice.happens(0.05)
            else good,
        }
        if rules:
            examination["findings"] = [{"code": rule} for rule in rules]
        body: Tree = {
            "status": ReceiptStatus.REGISTERED,
            "competence": Competence.COMPETENT,
            "registerNumber": number_of(thread, thread.asked),
            "examination": examination,
            "nextStepBy": until(at, 14),
        }
        return self.pen.answer(thread, "receipt", body, at, answers=concerns, concerns=concerns, by=by)

    def result(self, thread: Thread, at: int, outcome: DecisionOutcome, items: list[Tree]) -> Iterator[Timed]:
        """A result, and mostly the confirmation that it arrived.

        Args:
            thread: The conversation.
            at: When it is handed over.
            outcome: What became of the items.
            items: The items of the request.
        """
        told: Tree = {"items": [item["id"] for item in items], "outcome": outcome}
        done = instant(at - self.dice.whole(300, 4 * HOUR))
        body: Tree = {"occurredAt": done, "outcomes": [told], "complete": True}
        if outcome in (DecisionOutcome.NOT_EXECUTABLE, DecisionOutcome.PARTLY_EXECUTED):
            told["nonExecutionReasons"] = [self.dice.draw(REASON)]
        files = []
        if outcome in (DecisionOutcome.EXECUTED, DecisionOutcome.PARTLY_EXECUTED):
            digest = self.dice.digest()
            body["evidence"] = [{"id": "f1", "category": items[0]["category"], "digest": digest}]
            files = [{"file": "f1", "digest": digest, "verdict": FileVerdict.ACCEPTED}]
        yield self.pen.answer(thread, "result", body, at)
        if files and self.dice.happens(0.8):
            at += self.dice.wait(2 * DAY)
            satisfied = {"files": files, "requestSatisfied": True}
            yield self.pen.ask(thread, "resultReceipt", satisfied, at, answers=thread.last)
            if self.dice.happens(0.03):
                at += self.dice.wait(60 * DAY)
                yield self.pen.ask(thread, "dataProtectionNotice", {"event": self.dice.draw(NOTICE)}, at)

    def _decided(self, thread: Thread, body: Tree, at: int, urgency: Urgency) -> Story:
        """What is decided, and what follows."""
        dice, pen = self.dice, self.pen
        items: list[Tree] = body["items"]
        if dice.happens(0.03):
            at += dice.wait(30 * DAY)
            yield pen.ask(thread, "withdrawal", {"reason": dice.draw(WITHDRAWAL)}, at)
            at += dice.wait(4 * DAY)
            yield pen.answer(thread, "withdrawalConfirmation", {}, at, answers=thread.last)
            return
        if dice.happens(0.06):
            return  # It was confirmed, and then nothing more was heard.
        at += dice.wait(25 * DAY * HASTE[urgency])
        if dice.happens(0.09):
            yield pen.answer(thread, "decision", {"outcomes": [self.refusal(items)]}, at)
            return
        if dice.happens(0.03):
            postponed = {
                "outcome": DecisionOutcome.POSTPONED,
                "postponementGrounds": [PostponementGround.PREJUDICE_TO_INVESTIGATION],
                "postponedUntil": until(at, 60),
                "reasons": [phrase("postponement.ownInvestigation")],
            }
            yield pen.answer(thread, "decision", {"outcomes": [postponed]}, at)
            at += 60 * DAY
        if dice.happens(0.05):
            yield from self._conditions(thread, at)
            at += 15 * DAY
        if urgency is not Urgency.EMERGENCY and dice.happens(0.6):
            accepted = {"items": [item["id"] for item in items], "outcome": DecisionOutcome.ACCEPTED}
            yield pen.answer(thread, "decision", {"outcomes": [accepted]}, at)
        wait = dice.wait(DAYS_TO_EXECUTE[items[0]["category"]] * DAY * HASTE[urgency])
        if wait > 120 * DAY and dice.happens(0.6):
            delay = {"reasons": [dice.draw(DELAY)], "expectedBy": day(at + wait)}
            yield pen.answer(thread, "delay", delay, at + wait // 3)
        yield from self.result(thread, at + wait, dice.draw(OUTCOME), items)

    def _omissions(self) -> list[str]:
        """What a request lacks, where the caller wants some that are incomplete."""
        if not self.incomplete or not self.dice.happens(self.incomplete):
            return []
        return sorted({self.dice.draw(OMISSION) for _ in range(self.dice.whole(1, 3))})

    def _assessment(self, thread: Thread, at: int) -> Timed:
        reclassified = self.dice.happens(0.12)
        body: Tree = (
            {"verdict": EmergencyVerdict.RECLASSIFIED, "urgency": Urgency.URGENT}
            if reclassified
            else {"verdict": EmergencyVerdict.CONFIRMED}
        )
        return self.pen.answer(thread, "emergencyAssessment", body, at)

    def _supplement_request(self, thread: Thread, at: int, rules: list[str]) -> Timed:
        points = [{"rule": rule, "essential": True} for rule in rules or [self.dice.draw(RULE)]]
        body: Tree = {"points": points, "answerBy": until(at, 30), "executionSuspended": True}
        return self.pen.answer(thread, "supplementRequest", body, at)

    def refusal(self, items: list[Tree]) -> Tree:
        """The outcome of what is refused.

        Args:
            items: The items that are refused.
        """
        refusal: Tree = {
            "items": [item["id"] for item in items],
            "outcome": DecisionOutcome.REFUSED,
            "refusalGrounds": [self.dice.draw(GROUND)],
            "partialExecutionConsidered": YesNoUnknown.YES if self.dice.happens(0.6) else YesNoUnknown.NO,
        }
        # A refusal without a word of reasons is an error of the other side, and so it is made only on demand.
        if not self.incomplete or not self.dice.happens(UNREASONED * self.incomplete):
            refusal["reasons"] = [phrase("refusal.groundAsCoded")]
        return refusal

    def _conditions(self, thread: Thread, at: int) -> Story:
        conditions = [{"id": "c1", "kind": ConditionKind.USE_LIMITED_TO_STATED_CASE}]
        yield self.pen.answer(
            thread, "conditionsProposal", {"conditions": conditions, "answerBy": until(at, 30)}, at
        )
        answers = [{"condition": "c1", "accepted": YesNoUnknown.YES}]
        wait = min(self.dice.wait(6 * DAY), 14 * DAY)
        yield self.pen.ask(thread, "conditionsAnswer", {"answers": answers}, at + wait, answers=thread.last)


def not_executable(reason: NonExecutionReason) -> Tree:
    """The outcome of what cannot be done.

    Args:
        reason: Why not.
    """
    return {"outcome": DecisionOutcome.NOT_EXECUTABLE, "nonExecutionReasons": [reason]}
