"""The fold: message by message, what each changes in the matter that it is about."""

from collections.abc import Sequence
from typing import cast

from mla_schema.case.events import Event, Irregularity, IrregularityKind
from mla_schema.case.growing import Growing
from mla_schema.case.matter import Matter
from mla_schema.case.parties import compatriots, same, side_of
from mla_schema.case.rows import Transition
from mla_schema.case.states import FAMILIES, Family
from mla_schema.case.steps import OPENINGS, REPLACING, STEPS, Side, may_answer
from mla_schema.codes.relation import Relation
from mla_schema.model.body import Opening
from mla_schema.model.node import tag
from mla_schema.model.reference import MessageReference, Reference
from mla_schema.model.step import Step

_OWN_CHECK = frozenset({"orderInstruction"})


class Folding:
    """A fold under way. It is fed with messages in their order and is thrown away at the end.

    Attributes:
        irregularities: What was noticed on the way.
    """

    def __init__(self, events: Sequence[Event]) -> None:
        """Fold messages.

        Args:
            events: The messages, in order.
        """
        self.irregularities: list[Irregularity] = []
        self._events = {event.id: event for event in events}
        self._home: dict[str, Growing] = {}
        self._growing: dict[str, Growing] = {}
        for event in events:
            self._take(event)

    def matters(self) -> tuple[Matter, ...]:
        """What the messages are about, in the order in which it came up."""
        return tuple(each.grown() for each in self._growing.values())

    def taken(self) -> frozenset[tuple[Family, Transition]]:
        """The rows of the tables that the messages have taken, with their families."""
        return frozenset((each.family, row) for each in self._growing.values() for row in each.taken)

    def _take(self, event: Event) -> None:
        body = event.message.body
        step = tag(type(body))
        if isinstance(body, Opening):
            self._open(event, body, step)
        else:
            # Whatever opens nothing is a step.
            self._step(event, cast("Step", body), step)

    def _open(self, event: Event, body: Opening, step: str) -> None:
        answered = self._answered(event)
        home = self._home.get(answered.id) if answered is not None else None
        # An agreement continues what its proposal has opened.
        if home is not None and home.family is Family.JOINT_INVESTIGATION is FAMILIES[step]:
            self._home[event.id] = home
            self.irregularities += home.agree(event, body, answered)
            return
        growing = Growing.opened(event, body, FAMILIES[step], step)
        for related in event.message.header.related:
            if related.relation is Relation.BASED_ON_PRESERVATION and isinstance(
                related.reference, MessageReference
            ):
                based = self._home.get(related.reference.id)
                growing.based_on += (based.id,) if based is not None else (related.reference.id,)
        self._home[event.id] = self._growing[event.id] = growing

    def _step(self, event: Event, body: Step, step: str) -> None:
        growing = self._about(event, body, step)
        self._home[event.id] = growing
        answered = self._answered(event)
        if not self._may_send(event, growing, step, answered):
            self.irregularities.append(
                Irregularity(IrregularityKind.WRONG_SENDER, event.id, answered.id if answered else None)
            )
            return
        if answered is not None and not self._in_turn(step, answered, growing):
            self.irregularities.append(Irregularity(IrregularityKind.OUT_OF_TURN, event.id, answered.id))
        about = body.concerns
        concerned = self._events.get(about.id) if isinstance(about, MessageReference) else None
        self.irregularities += growing.take(event, body, step, answered, concerned)

    def _about(self, event: Event, body: Step, step: str) -> Growing:
        """The matter of a step; where its opening is not here, one that is known by what the step calls it."""
        about = body.concerns
        if isinstance(about, MessageReference):
            if about.id in self._home:
                return self._home[about.id]
            id_ = about.id
        else:
            id_ = self._known(about)
        if id_ not in self._growing:
            self._growing[id_] = Growing.unseen(id_, about, event, STEPS[step].by)
        return self._growing[id_]

    def _known(self, about: Reference) -> str:
        """A name for something outside the format: its number in the case, for its own number may be personal."""
        kind = "unreadable" if tag(type(about)) == "unreadableFile" else "external"
        numbers = [each for each in self._growing if each.startswith(f"{kind}:")]
        for id_ in numbers:
            if _called(self._growing[id_].reference) == _called(about):
                return id_
        return f"{kind}:{len(numbers) + 1}"

    def _answered(self, event: Event) -> Event | None:
        reference = event.message.header.in_reply_to
        return self._events.get(reference.id) if isinstance(reference, MessageReference) else None

    def _may_send(self, event: Event, growing: Growing, step: str, answered: Event | None) -> bool:
        turn = STEPS[step]
        sender = event.message.header.sender
        side = side_of(sender, growing.requester, growing.addressee)
        if turn.by is Side.THIRD:
            parties = (growing.requester, growing.addressee)
            return step not in _OWN_CHECK or not any(same(sender, party) for party in parties)
        if turn.by is Side.EITHER:
            return self._received(event, answered, side, growing)
        if side is turn.by:
            return True
        # Who tells something unasked has the part of the addressee in what follows; and a notified authority
        # answers the notification.
        special = growing.family is Family.INFORMATION or (
            answered is not None and tag(type(answered.message.body)) == "orderNotification"
        )
        return special and answered is not None and same(sender, answered.message.header.recipient)

    def _received(self, event: Event, answered: Event | None, side: Side, growing: Growing) -> bool:
        """Whether the sender received what is answered or concerned, itself or as the same side."""
        about = getattr(event.message.body, "concerns", None)
        if answered is None and isinstance(about, MessageReference):
            concerned = self._events.get(about.id)
            answered = concerned if STEPS[tag(type(event.message.body))].on_itself else None
        if answered is None:
            return side is not Side.THIRD
        header = answered.message.header
        sender = event.message.header.sender
        if any(same(sender, to) or compatriots(sender, to) for to in (header.recipient, *header.copy_to)):
            return True
        return side is not Side.THIRD and side is not side_of(
            header.sender, growing.requester, growing.addressee
        )

    @staticmethod
    def _in_turn(step: str, answered: Event, growing: Growing) -> bool:
        body = answered.message.body
        earlier = tag(type(body))
        replacement = getattr(body, "replacement", None) if earlier in REPLACING else None
        carried = None if replacement is None else tag(type(replacement))
        if may_answer(step, earlier, carried):
            return True
        # A step can follow up a request by way of something that only confirms or forwards it.
        return earlier in OPENINGS and growing.tag is not None and may_answer(step, growing.tag)


def _called(about: Reference | None) -> object:
    """By what both sides know something outside the format."""
    return getattr(about, "sha256", None) or getattr(about, "reference", None)
