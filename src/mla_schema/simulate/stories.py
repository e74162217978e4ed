"""The stories of everything that is not simply a request: preservations, orders, information, questions, teams."""

from collections.abc import Callable

from mla_schema.codes.channel import Channel
from mla_schema.codes.consultation_topic import ConsultationTopic
from mla_schema.codes.data_category import DataCategory
from mla_schema.codes.decision_outcome import DecisionOutcome
from mla_schema.codes.instruction_ground import InstructionGround
from mla_schema.codes.instrument import Instrument
from mla_schema.codes.joint_investigation_stage import JointInvestigationStage
from mla_schema.codes.medium import Medium
from mla_schema.codes.non_execution_reason import NonExecutionReason
from mla_schema.codes.order_instruction_kind import OrderInstructionKind
from mla_schema.codes.preservation_end_reason import PreservationEndReason
from mla_schema.codes.preserved_data_disposition import PreservedDataDisposition
from mla_schema.codes.proceeding_stage import ProceedingStage
from mla_schema.codes.relation import Relation
from mla_schema.codes.urgency import Urgency
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.simulate.dice import DAY, HOUR
from mla_schema.simulate.mixes import KIND, PROVIDER_OUTCOME, URGENCY
from mla_schema.simulate.particulars import phrase
from mla_schema.simulate.pen import Story, Thread, day, number_of, until
from mla_schema.simulate.requests import Requests, not_executable
from mla_schema.simulate.world import State, Tree


class Stories(Requests):
    """Tells every kind of story."""

    def story(self, asking: State, asked: State, channel: Channel, medium: Medium, at: int) -> Story:
        """A conversation of any kind, with those that it leads to.

        Args:
            asking: The State that begins it.
            asked: The other one.
            channel: The route, where the kind of conversation has none of its own.
            medium: The means.
            at: When it begins.
        """
        kind = self.dice.draw(KIND)
        central = Thread(asking, asked, asking.central, asked.central, channel, medium)
        duty = Thread(asking, asked, asking.duty, asked.duty, Channel.NETWORK_247, Medium.ENCRYPTED_EMAIL)
        tellers: dict[str, Callable[[], Story]] = {
            "request": lambda: self.request(central, at, self.dice.draw(URGENCY)),
            "emergency": lambda: self.request(duty, at, Urgency.EMERGENCY),
            "preservation": lambda: self._preservation(duty, central, at),
            "order": lambda: self._order(asking, asked, medium, at),
            "effect": lambda: self._effect(central, at, tried=False),
            "registration": lambda: self._registration(asking, asked, medium, at),
            "spontaneous": lambda: self._information(central, at),
            "consultation": lambda: self._consultation(central, at),
            "team": lambda: self._team(central, at),
            "realTimeTraffic": lambda: self._collection(
                central, "realTimeTrafficRequest", DataCategory.TRAFFIC, at
            ),
            "interception": lambda: self._collection(
                central, "interceptionRequest", DataCategory.CONTENT, at
            ),
        }
        return tellers[kind]()

    def _preservation(self, thread: Thread, later: Thread, at: int) -> Story:
        """Data are preserved, perhaps for longer, and then requested or not."""
        dice, pen = self.dice, self.pen
        yield pen.open(thread, "preservationRequest", self.body.preservation(thread, at), at)
        if dice.happens(0.03):
            return
        at += dice.wait(2 * HOUR, 1.0)
        yield self.receipt(thread, at, [])
        at += dice.wait(30 * HOUR)
        if dice.happens(0.06):
            outcome = not_executable(NonExecutionReason.DATA_EXPIRED)
            yield pen.answer(thread, "decision", {"outcomes": [outcome]}, at)
            return
        end = at + 90 * DAY
        yield pen.answer(thread, "dataPreserved", {"preserved": [{"until": until(at, 90)}]}, at)
        if dice.happens(0.3):
            at = end - 10 * DAY
            extension = {"preservedUntil": until(end, 0), "duration": 60}
            yield pen.ask(thread, "preservationExtension", extension, at, answers=thread.last)
            end += 60 * DAY
            at += dice.wait(DAY)
            preserved = {"preserved": [{"until": until(end, 0)}]}
            yield pen.answer(thread, "dataPreserved", preserved, at, answers=thread.last)
        if dice.happens(0.55):
            at = max(at + DAY, end - dice.wait(20 * DAY))
            later.related = [_related(Relation.BASED_ON_PRESERVATION, thread)]
            last = at
            for last, line in self._follow_up(later, at, end):
                yield last, line
            # Data stay preserved until the request for them is decided.
            decided = {
                "reason": PreservationEndReason.REQUEST_DECIDED,
                "disposition": PreservedDataDisposition.RELEASE,
            }
            yield pen.answer(thread, "preservationEnded", decided, last + dice.wait(3 * DAY))
        elif dice.happens(0.1):
            return
        else:
            ended = {
                "reason": PreservationEndReason.PERIOD_EXPIRED,
                "disposition": PreservedDataDisposition.RELEASE,
            }
            yield pen.answer(thread, "preservationEnded", ended, end + DAY)

    def _follow_up(self, thread: Thread, at: int, end: int) -> Story:
        """The request for data that were preserved."""
        urgency = Urgency.EXPEDITED
        body = self.body.request(thread, at, urgency)
        for item in body["items"]:
            item["preservation"] = {"until": until(end, 0)}
        yield from self.told(thread, body, at, urgency)

    def _order(self, asking: State, asked: State, medium: Medium, at: int) -> Story:
        """An order goes to a provider directly, and its State may be notified."""
        dice, pen = self.dice, self.pen
        thread = Thread(asking, asked, asking.prosecutor, asked.provider, Channel.PROVIDER_DIRECT, medium)
        order = self.body.direct(thread, at)
        yield pen.open(thread, "providerOrder", order, at)
        objected = False
        if dice.happens(0.4):
            at += HOUR
            yield pen.notify(thread, "orderNotification", {"order": order["order"]}, at, asked.prosecutor)
            if dice.happens(0.7):
                at += dice.wait(6 * DAY, 0.4)
                objected = dice.happens(0.05)
                instruction: Tree = {"kind": OrderInstructionKind.NO_OBJECTION}
                if objected:
                    instruction = {
                        "kind": OrderInstructionKind.DO_NOT_DISCLOSE,
                        "grounds": [InstructionGround.PREJUDICE_TO_PROCEEDINGS],
                    }
                answers = thread.last
                yield pen.answer(
                    thread, "orderInstruction", instruction, at, answers=answers, by=asked.prosecutor
                )
        if dice.happens(0.12):
            return
        at += dice.wait(DAY)
        yield self.receipt(thread, at, [])
        at += dice.wait(16 * DAY)
        outcome: Tree = {"outcome": DecisionOutcome.EXECUTED}
        drawn = dice.draw(PROVIDER_OUTCOME)
        if objected:
            outcome = not_executable(NonExecutionReason.INSTRUCTED_NOT_TO_DISCLOSE)
        elif drawn is DecisionOutcome.NOT_EXECUTABLE:
            outcome = not_executable(NonExecutionReason.NEEDS_MUTUAL_ASSISTANCE)
        elif drawn is DecisionOutcome.NO_DATA:
            outcome = {"outcome": drawn}
        reply: Tree = {"outcomes": [outcome], "complete": True}
        if outcome["outcome"] is DecisionOutcome.EXECUTED:
            reply["evidence"] = [{"id": "f1", "digest": dice.digest()}]
        yield pen.answer(thread, "providerReply", reply, at)
        if outcome["outcome"] is DecisionOutcome.NOT_EXECUTABLE and dice.happens(0.6):
            at += dice.wait(20 * DAY)
            central = Channel.CENTRAL_AUTHORITY
            later = Thread(asking, asked, asking.central, asked.central, central, medium)
            later.related = [_related(Relation.FOLLOWS, thread)]
            yield from self._effect(later, at, tried=True)

    def _effect(self, thread: Thread, at: int, *, tried: bool) -> Story:
        """An order is served by the State of the provider."""
        dice, pen = self.dice, self.pen
        body = self.body.effect(thread, at, tried=tried)
        yield pen.open(thread, "giveEffectRequest", body, at)
        at += dice.wait(DAY)
        yield self.receipt(thread, at, [])
        at += dice.wait(30 * DAY, 0.4)
        yield pen.answer(thread, "orderServed", {"medium": Medium.PORTAL, "dueBy": until(at, 20)}, at)
        at += dice.wait(18 * DAY, 0.4)
        yield from self.result(thread, at, DecisionOutcome.EXECUTED, body["order"]["items"])

    def _registration(self, asking: State, asked: State, medium: Medium, at: int) -> Story:
        """A registrar is asked who holds a domain name."""
        dice, pen = self.dice, self.pen
        thread = Thread(asking, asked, asking.prosecutor, asked.registrar, Channel.REGISTRAR_DIRECT, medium)
        yield pen.open(thread, "domainRegistrationRequest", self.body.registration(thread, at), at)
        if dice.happens(0.2):
            return
        at += dice.wait(6 * HOUR)
        yield self.receipt(thread, at, [])
        at += dice.wait(6 * DAY)
        reply = {
            "outcomes": [{"items": ["1"], "outcome": DecisionOutcome.EXECUTED}],
            "evidence": [{"id": "f1", "digest": dice.digest()}],
            "complete": True,
        }
        yield pen.answer(thread, "providerReply", reply, at)

    def _information(self, thread: Thread, at: int) -> Story:
        """One State tells another what it has not asked for."""
        dice, pen = self.dice, self.pen
        yield pen.open(thread, "spontaneousInformation", self.body.information(thread, at), at)
        if dice.happens(0.15):
            return
        at += dice.wait(2 * DAY)
        yield self.receipt(thread, at, [])
        if dice.happens(0.5):
            at += dice.wait(25 * DAY)
            opened: Tree = {"explanation": [phrase("investigation.notOpened")]}
            if dice.happens(0.7):
                opened = {"proceedings": [{"stage": ProceedingStage.INVESTIGATION}]}
            yield pen.answer(thread, "domesticInvestigation", opened, at)

    def _consultation(self, thread: Thread, at: int) -> Story:
        """A question first, and the request after it."""
        dice, pen = self.dice, self.pen
        question = {"topics": [ConsultationTopic.THRESHOLD], "offences": [self.body.offence(at)]}
        yield pen.open(thread, "consultation", question, at)
        if dice.happens(0.2):
            return
        at += dice.wait(6 * DAY)
        point = {"topic": ConsultationTopic.THRESHOLD, "favourable": YesNoUnknown.YES}
        yield pen.answer(thread, "consultationAnswer", {"points": [point]}, at)
        later = Thread(
            thread.asking, thread.asked, thread.sender, thread.recipient, thread.channel, thread.medium
        )
        later.related = [_related(Relation.CONSULTED_IN, thread)]
        yield from self.request(later, at + dice.wait(10 * DAY), self.dice.draw(URGENCY))

    def _collection(self, thread: Thread, tag: str, category: DataCategory, at: int) -> Story:
        """Data are collected while they arise, and handed over week by week."""
        dice, pen = self.dice, self.pen
        days = 14 if dice.happens(0.5) else 28
        body = self.body.collection(thread, at, category, days)
        yield pen.open(thread, tag, body, at)
        if dice.happens(0.03):
            return
        at += dice.wait(10 * HOUR)
        yield self.receipt(thread, at, [])
        at += dice.wait(12 * DAY)
        if dice.happens(0.2):
            yield pen.answer(thread, "decision", {"outcomes": [self.refusal(body["items"])]}, at)
            return
        yield pen.answer(thread, "decision", {"outcomes": [{"outcome": DecisionOutcome.ACCEPTED}]}, at)
        ends = at + days * DAY
        at += dice.wait(2 * DAY)
        for number in range(days // 7 - 1):
            at += 7 * DAY
            files = [{"id": f"b{number}", "category": category, "digest": dice.digest()}]
            part: Tree = {"outcome": DecisionOutcome.PARTLY_EXECUTED}
            part["reasons"] = [phrase("result.collectionGoesOn", until=until(ends, 0))]
            yield pen.answer(thread, "result", {"outcomes": [part], "evidence": files}, at)
        yield from self.result(thread, at + 7 * DAY, DecisionOutcome.EXECUTED, body["items"])

    def _team(self, thread: Thread, at: int) -> Story:
        """A joint investigation is proposed."""
        proposal = {
            "stage": JointInvestigationStage.PROPOSAL,
            "legalBases": [{"instrument": Instrument.SECOND_ADDITIONAL_PROTOCOL, "articles": ["12"]}],
            "offences": [self.body.offence(at)],
            "countries": [thread.asking.code, thread.asked.code],
        }
        yield self.pen.open(thread, "jointInvestigation", proposal, at)
        yield self.receipt(thread, at + self.dice.wait(2 * DAY), [])


def _related(relation: Relation, thread: Thread) -> Tree:
    reference = {
        **thread.opening,
        "number": number_of(thread, thread.asking),
        "date": day(thread.opened),
    }
    return {"relation": relation, "reference": {"messageReference": reference}}
