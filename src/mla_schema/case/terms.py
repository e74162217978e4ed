"""The periods that run in a matter: from which event, until when, and whether they were kept."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from mla_schema.case.deadlines import DEADLINES, Deadline, DeadlineKind, Start, end_of
from mla_schema.case.events import Event
from mla_schema.case.matter import Asked, ItemCase, Matter, Question
from mla_schema.case.parties import side_of
from mla_schema.case.states import TERMINAL, Family, ItemState
from mla_schema.case.steps import Side
from mla_schema.case.term import Term
from mla_schema.codes.instrument import Instrument
from mla_schema.model.body import Body, Opening
from mla_schema.model.correspondent import Correspondent
from mla_schema.model.node import tag

ANSWERING = {
    Family.REQUEST: frozenset({"decision", "result"}),
    Family.ENTITY: frozenset({"providerReply"}),
    Family.PRESERVATION: frozenset({"dataPreserved", "decision"}),
    Family.INFORMATION: frozenset({"conditionsAnswer", "impediment"}),
    Family.CONSULTATION: frozenset({"consultationAnswer"}),
    Family.JOINT_INVESTIGATION: frozenset({"jointInvestigation"}),
}
"""The steps with which what is opened is answered in substance."""

_ANSWERED = TERMINAL | {
    ItemState.RESULT_TRANSMITTED,
    ItemState.RESULT_REJECTED,
    ItemState.DATA_PRESERVED,
    ItemState.WITHDRAWAL_REQUESTED,
}
_RETRIEVAL = frozenset({"dataRequest", "preservationExtension"})


def terms_of(matters: Sequence[Matter]) -> tuple[Term, ...]:
    """Every period that began, by the instant at which it is over.

    Args:
        matters: What a case is about.
    """
    found = [term for matter in matters for term in _Terms(matter, matters).all()]
    return tuple(sorted(found, key=lambda term: (term.expires_at, term.matter, term.message, term.items)))


def party(matter: Matter, side: Side) -> Correspondent | None:
    """Who stands on a side.

    Args:
        matter: The matter.
        side: The side.
    """
    return (
        matter.requester if side is Side.REQUESTER else matter.addressee if side is Side.ADDRESSEE else None
    )


class _Terms:
    """The periods of one matter."""

    def __init__(self, matter: Matter, matters: Sequence[Matter]) -> None:
        self._matter = matter
        # The request for preserved data keeps them preserved until it is decided (29(7)).
        self._follow_ups = [each for each in matters if matter.id in each.based_on]
        self._whole = tuple(item.id for item in matter.items if item.id is not None)

    def all(self) -> Iterator[Term]:
        # Of what came on paper it is not known here when it arrived, nor on what it rests.
        if self._matter.tag is not None:
            yield from self._from_opening(self._matter.events[0])
        yield from self._from_preservation()
        yield from self._from_results()
        yield from self._from_questions()
        yield from self._from_promises()
        yield from self._from_expectations()

    # Deadlines of the table

    def _from_opening(self, opening: Event) -> Iterator[Term]:
        holding = [each for each in DEADLINES.values() if self._holds(each)]
        treaties = {(each.start, each.ends) for each in holding if each.kind is DeadlineKind.TREATY}
        for deadline in holding:
            if deadline.kind is DeadlineKind.OURS and (deadline.start, deadline.ends) in treaties:
                continue
            if deadline.start is Start.ARRIVAL:
                yield self._runs(deadline, opening.id, self._arrival(opening))
            elif deadline.start is Start.ALL_INFORMATION:
                last = self._last_information(opening)
                waits = bool(self._matter.open_supplements)
                yield self._runs(deadline, last.id, self._arrival(last), suspended=waits)
            elif deadline.start is Start.SERVICE:
                yield from self._from_service(deadline)
            elif deadline.start is Start.ACCEPTANCE:
                yield from self._from_acceptance(deadline)

    def _holds(self, deadline: Deadline) -> bool:
        matter = self._matter
        return (
            matter.family in deadline.families
            and (not deadline.tags or matter.tag in deadline.tags)
            and (not deadline.instruments or not deadline.instruments.isdisjoint(_instruments(matter.body)))
            and (not deadline.emergency or matter.emergency is not None)
        )

    def _runs(
        self,
        deadline: Deadline,
        message: str,
        start: datetime,
        items: tuple[str, ...] = (),
        *,
        suspended: bool = False,
    ) -> Term:
        stated = _requested(self._matter.body) if deadline.at_least else None
        expires = deadline.expires(start)
        # What answers a message has come after it, whatever the clocks of the two sides say.
        since = None if deadline.start is Start.ARRIVAL else start
        met_at = self._met(deadline.ends, since, items)
        return Term(
            self._matter.id,
            items,
            deadline.kind,
            deadline,
            message,
            deadline.ends,
            deadline.side,
            party(self._matter, deadline.side),
            start,
            expires if stated is None else max(expires, stated),
            met_at,
            suspended=suspended and met_at is None,
            moot=met_at is None and self._done(items),
        )

    def _from_service(self, deadline: Deadline) -> Iterator[Term]:
        for event in self._matter.events:
            body = event.message.body
            if tag(type(body)) == "orderServed":
                named: tuple[str, ...] = getattr(body, "items", ()) or self._whole
                items = tuple(
                    item.id
                    for item in self._matter.items
                    if item.id in named and item.category in deadline.categories and item.id is not None
                )
                if items:
                    yield self._runs(deadline, event.id, _occurred(event), items)

    def _from_acceptance(self, deadline: Deadline) -> Iterator[Term]:
        for item in self._matter.items:
            accepted = next((each for each in item.changes if each.state is ItemState.ACCEPTED), None)
            if accepted is not None:
                yield self._runs(
                    deadline, accepted.message, accepted.at, () if item.id is None else (item.id,)
                )

    def _from_preservation(self) -> Iterator[Term]:
        deadline = DEADLINES["preserved-at-least"]
        if self._matter.family is not Family.PRESERVATION:
            return
        groups: dict[tuple[object, ...], list[ItemCase]] = {}
        for item in self._matter.items:
            if item.state is ItemState.DATA_PRESERVED:
                key = (item.preserved_since, item.preserved_until, self._followed_at([item]))
                groups.setdefault(key, []).append(item)
        for items in groups.values():
            since = items[0].preserved_since or items[0].since
            least = deadline.expires(since)
            until = items[0].preserved_until
            stated = None if until is None else end_of(until)
            longer = stated is not None and stated > least
            yield Term(
                self._matter.id,
                tuple(item.id for item in items if item.id is not None),
                DeadlineKind.STATED if longer else deadline.kind,
                deadline,
                items[0].changes[-1].message,
                _RETRIEVAL,
                Side.REQUESTER,
                self._matter.requester,
                since,
                stated if stated is not None and longer else least,
                self._followed_at(items),
            )

    def _from_results(self) -> Iterator[Term]:
        deadline = DEADLINES["result-is-confirmed"]
        for question in self._matter.asked:
            if question.asked is Asked.RESULT:
                yield self._asked(question, deadline.expires(question.asked_at), deadline)

    # Dates that messages name

    def _from_questions(self) -> Iterator[Term]:
        for question in self._matter.asked:
            if question.answer_by is not None:
                yield self._asked(question, end_of(question.answer_by), None)

    def _asked(self, question: Question, expires: datetime, deadline: Deadline | None) -> Term:
        return Term(
            self._matter.id,
            question.items,
            DeadlineKind.STATED if deadline is None else deadline.kind,
            deadline,
            question.message,
            question.answers,
            question.side,
            party(self._matter, question.side),
            question.asked_at,
            expires,
            question.answered_at,
            moot=question.moot,
        )

    def _from_promises(self) -> Iterator[Term]:
        """Yield the dates by which somebody promised to be heard of again."""
        events = self._matter.events
        for place, event in enumerate(events):
            by = getattr(event.message.body, "next_step_by", None)
            if by is None:
                continue
            side = self._side(event)
            later = (each.at for each in events[place + 1 :] if self._side(each) is side)
            yield self._stated(
                event, event.message.header.sender, side, end_of(by), frozenset(), next(later, None)
            )

    def _from_expectations(self) -> Iterator[Term]:
        """Yield the time that the requester has named, and the one that the addressee has named last."""
        matter = self._matter
        stated = _requested(matter.body)
        covered = matter.tag in DEADLINES["provider-answers"].tags
        if stated is not None and not covered:
            yield self._until_answered(matter.events[0], stated)
        expected = [
            (event, at, getattr(event.message.body, "items", ()))
            for event in matter.events
            for at in _expected(event.message.body)
        ]
        if expected:
            yield self._until_answered(*expected[-1])
        intended = [
            (event, end_of(plan.expected_by))
            for event in matter.events
            for plan in (getattr(event.message.body, "intended_request", None),)
            if plan is not None and plan.expected_by is not None
        ]
        if intended:
            event, at = intended[-1]
            yield self._stated(
                event,
                matter.requester,
                Side.REQUESTER,
                at,
                frozenset({"dataRequest"}),
                self._followed_at(matter.items),
            )
        for item in matter.items:
            if item.state is ItemState.POSTPONED and item.postponed_until is not None and item.id is not None:
                event = next(each for each in matter.events if each.id == item.changes[-1].message)
                yield self._stated(
                    event,
                    matter.addressee,
                    Side.ADDRESSEE,
                    end_of(item.postponed_until),
                    ANSWERING[matter.family],
                    None,
                    (item.id,),
                )

    def _until_answered(self, event: Event, at: datetime, items: tuple[str, ...] = ()) -> Term:
        answers = [self._answered_at(item) for item in self._matter.items if not items or item.id in items]
        met = None if None in answers else max((each for each in answers if each is not None), default=None)
        return self._stated(
            event, self._matter.addressee, Side.ADDRESSEE, at, ANSWERING[self._matter.family], met, items
        )

    def _stated(
        self,
        event: Event,
        by: Correspondent | None,
        side: Side,
        at: datetime,
        awaited: frozenset[str],
        met_at: datetime | None,
        items: tuple[str, ...] = (),
    ) -> Term:
        moot = met_at is None and self._done(items)
        return Term(
            self._matter.id,
            items,
            DeadlineKind.STATED,
            None,
            event.id,
            awaited,
            side,
            by,
            event.at,
            at,
            met_at,
            moot=moot,
        )

    # What happened when

    def _followed_at(self, items: Sequence[ItemCase]) -> datetime | None:
        """When the preserved data were asked for; an item keeps its identifier when it is."""
        for each in self._follow_ups:
            asked_for = {item.id for item in each.items}
            if any(item.id in asked_for for item in items):
                return each.opened_at
        return None

    def _arrival(self, event: Event) -> datetime:
        """When a message arrived: by its receipt, so that both sides count alike, or else by the register."""
        confirmed = [each.arrived_at for each in self._matter.receipts if each.of == event.id]
        return min(confirmed, default=event.received_at or event.at)

    def _last_information(self, opening: Event) -> Event:
        supplements = [each for each in self._matter.events if tag(type(each.message.body)) == "supplement"]
        return supplements[-1] if supplements else opening

    def _met(self, ends: frozenset[str], since: datetime | None, items: tuple[str, ...]) -> datetime | None:
        for event in self._matter.events:
            body = event.message.body
            if tag(type(body)) not in ends or (since is not None and event.at < since):
                continue
            named = _named(body)
            if not items or not named or not named.isdisjoint(items):
                return event.at
        return None

    def _done(self, items: tuple[str, ...]) -> bool:
        """Whether nothing more is expected of the items."""
        concerned = [item for item in self._matter.items if not items or item.id in items]
        return all(item.ended for item in concerned)

    def _side(self, event: Event) -> Side:
        return side_of(event.message.header.sender, self._matter.requester, self._matter.addressee)

    @staticmethod
    def _answered_at(item: ItemCase) -> datetime | None:
        return next((each.at for each in item.changes if each.state in _ANSWERED), None)


def _occurred(event: Event) -> datetime:
    occurred: datetime | None = getattr(event.message.body, "occurred_at", None)
    return occurred or event.at


def _requested(body: Body | None) -> datetime | None:
    """The time by which the requester needs an answer."""
    for holder in (body, getattr(body, "supplement", None)):
        deadline = getattr(holder, "deadline", None)
        if deadline is not None:
            at: datetime | None = deadline.at
            return at
    return None


def _expected(body: Body) -> Iterator[datetime]:
    """Yield when the addressee expects to answer."""
    instant = getattr(body, "answer_expected_at", None)
    if instant is not None:
        yield instant
    day = getattr(body, "expected_by", None)
    if day is not None:
        yield end_of(day)


def _instruments(body: Opening | None) -> frozenset[Instrument]:
    """The instruments on which a request rests."""
    bases = getattr(body.content, "legal_bases", ()) if body is not None else ()
    return frozenset(each.instrument for each in bases if each.instrument)


def _named(body: Body) -> set[str]:
    """The items of which a step speaks; none named means all."""
    parts = (body, *getattr(body, "outcomes", ()), *getattr(body, "preserved", ()))
    return {id_ for part in parts for id_ in getattr(part, "items", ()) if isinstance(id_, str)}
