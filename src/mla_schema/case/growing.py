"""A matter while it is folded: the only thing in the case that changes, and nobody outside the fold sees it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Self

from mla_schema.case.events import Event, Irregularity, IrregularityKind
from mla_schema.case.keeping import Keeping
from mla_schema.case.matter import Change, ItemCase, Matter
from mla_schema.case.meanings import Agreeing, Replacing
from mla_schema.case.parties import same, side_of
from mla_schema.case.rows import Transition
from mla_schema.case.sayings import Context, Saying, items_in, outcomes_in, replacing, sayings
from mla_schema.case.states import Family, ItemState
from mla_schema.case.steps import REPLACING, Side
from mla_schema.case.transitions import INITIAL, STAYING, transition
from mla_schema.codes.joint_investigation_stage import JointInvestigationStage
from mla_schema.model.body import Body, Opening
from mla_schema.model.correspondent import Correspondent
from mla_schema.model.node import tag
from mla_schema.model.reference import MessageReference, Reference
from mla_schema.model.step import Step

# What has no items of its own, whatever items it names.
_WHOLE = frozenset({Family.INFORMATION, Family.CONSULTATION, Family.JOINT_INVESTIGATION})


class Growing:
    """A matter that is being folded."""

    def __init__(self, id_: str, family: Family) -> None:
        """Begin with nothing.

        Args:
            id_: The identifier of the matter.
            family: Its family.
        """
        self.id = id_
        self.family = family
        self.tag: str | None = None
        self.reference: Reference | None = None
        self.requester: Correspondent | None = None
        self.addressee: Correspondent | None = None
        self.based_on: tuple[str, ...] = ()
        self.taken: dict[Transition, None] = {}
        self._opened_at: datetime | None = None
        self._body: Opening | None = None
        self._body_from: str | None = None
        self._items: dict[str | None, ItemCase] = {}
        self._events: list[Event] = []
        self._kept = Keeping()
        self._agreement: Event | None = None

    @classmethod
    def opened(cls, event: Event, body: Opening, family: Family, step: str) -> Self:
        """A matter that a message opens.

        Args:
            event: The message.
            body: Its body.
            family: Its family.
            step: Its tag.
        """
        self = cls(event.id, family)
        header = event.message.header
        self.tag, self.requester, self.addressee = step, header.sender, header.recipient
        self._opened_at = event.at
        self._events.append(event)
        self._put(event, body)
        self._kept.opened(event, body, step)
        return self

    @classmethod
    def unseen(cls, id_: str, about: Reference, event: Event, by: Side) -> Self:
        """A matter of which the opening is not here; who sends the first step tells the sides.

        Args:
            id_: What it is called.
            about: How the step names it.
            event: The step.
            by: Who sends such a step.
        """
        self = cls(id_, Family.REQUEST)
        self.reference = about
        header = event.message.header
        self.requester, self.addressee = (
            (header.sender, header.recipient) if by is Side.REQUESTER else (header.recipient, header.sender)
        )
        self._items[None] = ItemCase(None, None, (_change(INITIAL, event, "externalReference"),))
        return self

    def grown(self) -> Matter:
        """The matter as it stands."""
        items = [item for id_, item in self._items.items() if id_ is not None]
        return Matter(
            self.id,
            self.tag,
            self.family,
            self.reference,
            self.requester,
            self.addressee,
            self._opened_at,
            self._body,
            self._body_from,
            tuple(items or self._items.values()),
            self._kept.asked(settled=all(item.ended for item in items or self._items.values())),
            self._kept.conditions(),
            tuple(self._kept.receipts),
            tuple(self._kept.endorsements),
            self._kept.emergency,
            self.based_on,
            tuple(self._events),
        )

    def agree(self, event: Event, body: Opening, answered: Event | None) -> Iterator[Irregularity]:
        """Take a later message about a joint investigation.

        Args:
            event: The message.
            body: Its body.
            answered: The message that it answers.

        Yields:
            What is irregular.
        """
        stage = getattr(body, "stage", None)
        confirms = (
            self._agreement is not None
            and getattr(self._agreement.message.body, "stage", None) is stage
            and same(self._agreement.message.header.recipient, event.message.header.sender)
        )
        meaning: str | None = stage
        if confirms and stage is JointInvestigationStage.AGREEMENT:
            meaning = Agreeing.AGREEMENT_CONFIRMED
        elif confirms and stage is JointInvestigationStage.CHANGE:
            meaning = Agreeing.CHANGE_CONFIRMED
        self._agreement = event
        self._events.append(event)
        self._body, self._body_from = body, event.id
        self._kept.answered(event, "jointInvestigation", answered)
        return self._say(event, "jointInvestigation", (Saying(meaning),))

    def take(
        self, event: Event, body: Step, step: str, answered: Event | None, concerned: Event | None
    ) -> Iterator[Irregularity]:
        """Take a step.

        Args:
            event: The message.
            body: Its body.
            step: Its tag.
            answered: The message that it answers, where it is here.
            concerned: The message that it concerns, where it is here.

        Yields:
            What is irregular.
        """
        self._events.append(event)
        context = Context(None if answered is None else answered.message.body, self._kept.conditions_by_id())
        said = sayings(step, body, context)
        self._kept.take(event, body, step, answered, said, self._other_side(event))
        # What is ordered from an entity stays with it, also where the notified authority passes the notification on.
        if self.family is not Family.ENTITY:
            passed_on = getattr(body, "referred_to", None) or getattr(body, "forwarded_to", None)
            self.addressee = passed_on or self.addressee
        if step == "receipt" and not self._is_subject(body.concerns, concerned):
            return
        if step == "conditionsAnswer" and _tag(context.answered) == "consentAnswer":
            # What is answered are conditions of a consent, and not those of the assistance.
            return
        if step in REPLACING:
            replacement: Opening = getattr(body, "replacement")  # noqa: B009  # The class is not loaded here.
            if self.tag not in {None, tag(type(replacement))}:
                yield Irregularity(IrregularityKind.OTHER_KIND, event.id)
                return
            yield from self._replace(event, replacement, step)
        elif step not in STAYING:
            yield from self._say(event, step, said)
        else:
            yield from self._unknown(event, said)
        self._note(event, body, step)

    def _other_side(self, event: Event) -> Side:
        return side_of(event.message.header.recipient, self.requester, self.addressee)

    def _is_subject(self, about: Reference, concerned: Event | None) -> bool:
        """Whether a receipt confirms the request, and not some step that followed."""
        if not isinstance(about, MessageReference) or concerned is None:
            return True
        concerned_tag = _tag(concerned.message.body)
        return concerned.id == self.id or concerned_tag in REPLACING

    def _say(self, event: Event, step: str, said: tuple[Saying, ...]) -> Iterator[Irregularity]:
        for saying in said:
            named = self._targets(saying.items)
            stuck = []
            for id_ in named:
                item = self._items[id_]
                row = transition(self.family, item.state, step, saying.meaning)
                if row is None:
                    stuck.append(id_)
                    continue
                self.taken[row] = None
                if row.after is not None and row.after is not item.state:
                    self._items[id_] = replace(item, changes=(*item.changes, _change(row.after, event, step)))
            # What is said of the whole is meant for the items to which it can apply.
            if stuck and (saying.items or len(stuck) == len(named)):
                yield Irregularity(
                    IrregularityKind.NO_TRANSITION,
                    event.id,
                    items=tuple(id_ for id_ in stuck if id_ is not None),
                )
        yield from self._unknown(event, said)

    def _unknown(self, event: Event, said: tuple[Saying, ...]) -> Iterator[Irregularity]:
        if self.family not in _WHOLE and self.tag is not None:
            named = dict.fromkeys(id_ for saying in said for id_ in saying.items)
            unknown = tuple(id_ for id_ in named if id_ not in self._items)
            if unknown:
                yield Irregularity(IrregularityKind.UNKNOWN_ITEM, event.id, items=unknown)

    def _targets(self, named: tuple[str, ...]) -> list[str | None]:
        """The items that are meant. What lies outside the format has the items that steps speak of."""
        if not named or self.family in _WHOLE:
            return list(self._items)
        if self.tag is None:
            for id_ in named:
                if id_ not in self._items:
                    self._items[id_] = replace(self._items[None], id=id_)
        return [id_ for id_ in named if id_ in self._items]

    def _put(self, event: Event, body: Opening) -> None:
        """Take the items of a body: new ones begin."""
        self._body, self._body_from = body, event.id
        begun = (_change(INITIAL, event, tag(type(event.message.body))),)
        if self.family not in _WHOLE:
            for item in items_in(body):
                known = self._items.get(item.id)
                self._items[item.id] = ItemCase(item.id, item.category, begun) if known is None else known
        if not self._items:
            self._items[None] = ItemCase(None, None, begun)

    def _replace(self, event: Event, body: Opening, step: str) -> Iterator[Irregularity]:
        before = self._body
        if self.family in _WHOLE or before is None:
            said: tuple[Saying, ...] = (Saying(Replacing.KEPT if body == before else Replacing.CHANGED),)
        else:
            known = [id_ for id_ in self._items if id_ is not None]
            was, now = ({item.id: item for item in items_in(each)} for each in (before, body))
            said = replacing(known, was, now)
        yield from self._say(event, step, said)
        self._put(event, body)
        self._kept.replaced(event, body)

    def _note(self, event: Event, body: Body, step: str) -> None:
        """Note what is stated of items beside their state: outcomes, and until when data are preserved."""
        for outcome in outcomes_in(body):
            for id_ in self._targets(outcome.items):
                self._items[id_] = replace(
                    self._items[id_],
                    outcome=outcome.outcome,
                    preserved_until=outcome.preserved_until or self._items[id_].preserved_until,
                    postponed_until=outcome.postponed_until,
                )
        for preserved in getattr(body, "preserved", ()):
            for id_ in self._targets(preserved.items):
                item = self._items[id_]
                since = preserved.since or getattr(body, "occurred_at", None) or event.at
                self._items[id_] = replace(
                    item, preserved_since=item.preserved_since or since, preserved_until=preserved.until
                )
        if step == "preservationEnded":
            for id_ in self._targets(getattr(body, "items", ())):
                self._items[id_] = replace(self._items[id_], preserved_until=None)


def _change(state: ItemState, event: Event, step: str) -> Change:
    return Change(state, getattr(event.message.body, "occurred_at", None) or event.at, step, event.id)


def _tag(body: Body | None) -> str | None:
    return None if body is None else tag(type(body))
