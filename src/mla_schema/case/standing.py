"""Where the items of an opening stand, in as little memory as can be: for those who count many and keep none.

It takes the same tables and meanings as the case, and leaves aside all that the case keeps to be shown: messages,
times, questions. A law says that both stand alike for every valid conversation.
"""

from collections.abc import Mapping
from typing import Any, cast

from mla_schema.case.matter import SetCondition
from mla_schema.case.outcomes import Became, became
from mla_schema.case.sayings import (
    Context,
    Saying,
    conditions_in,
    evidence_in,
    items_in,
    outcomes_in,
    replacing,
    sayings,
)
from mla_schema.case.states import Family, ItemState
from mla_schema.case.steps import REPLACING
from mla_schema.case.transitions import INITIAL, STAYING, transition
from mla_schema.codes.decision_outcome import DecisionOutcome
from mla_schema.model.body import Body, Opening
from mla_schema.model.node import tag
from mla_schema.model.step import Step

# Of these messages a later one can depend, so that what they were is remembered.
_NOTED = REPLACING | {"consentAnswer"}
# Stands for an item that a body does not have.
_ABSENT = 0


class _Items:
    """Something that names items; all that is kept of a condition, a file or an outcome."""

    __slots__ = ("id", "items")

    def __init__(self, id_: str, items: tuple[str, ...]) -> None:
        self.id = id_
        self.items = items


class _Handed:
    """What was handed over in a message, as far as a receipt of it can name it."""

    __slots__ = ("evidence", "outcomes")

    def __init__(self, body: Body) -> None:
        self.evidence = tuple(_Items(file.id, file.items) for file in evidence_in(body))
        self.outcomes = tuple(_Items("", outcome.items) for outcome in outcomes_in(body))


class Standing:
    """The states of the items of a request, of an order or of a preservation. Other openings have no outcome."""

    __slots__ = ("_bound", "_family", "_noted", "_prints", "_tag", "preserved", "stated", "states")

    def __init__(self, family: Family, kind: str, body: Opening) -> None:
        """Begin with what the opening asks for.

        Args:
            family: The family of the opening.
            kind: Its tag.
            body: Its body.
        """
        # Whether an item is changed by an amendment is told without keeping it.
        prints = {item.id: hash(item) for item in items_in(body)}
        self.states: dict[str | None, ItemState] = dict.fromkeys(prints, INITIAL) or {None: INITIAL}
        self.stated: dict[str | None, DecisionOutcome] = {}
        self.preserved: frozenset[str | None] = frozenset()
        self._family = family
        self._tag = kind
        self._prints = tuple(prints.values())
        self._noted: dict[str, str | _Handed] | None = None
        self._bound: dict[str, _Items] | None = None

    @property
    def became(self) -> list[Became]:
        """What became of each item, in their order."""
        return [
            became(state, self.stated.get(id_), preserved=id_ in self.preserved)
            for id_, state in self.states.items()
        ]

    def repeats(self, items: tuple[str, ...], outcome: DecisionOutcome) -> bool:
        """Whether an outcome says again what was stated before.

        Args:
            items: The items of which it is stated; none named means all.
            outcome: The outcome.
        """
        return all(self.stated.get(id_) is outcome for id_ in self._targets(items))

    def take(self, identifier: str, home: str, body: Step, answered: str | None) -> None:
        """Take a step.

        Args:
            identifier: The identifier of the message.
            home: That of the opening.
            body: Its body.
            answered: The identifier of the message that it answers.
        """
        step = tag(type(body))
        noted = self._noted or {}
        context = Context(None, cast("Mapping[str, SetCondition]", self._bound or {}))
        if step == "receipt" and not _is_subject(body, home, noted):
            return
        if step == "conditionsAnswer" and noted.get(answered or "") == "consentAnswer":
            # What is answered are conditions of a consent, and not those of the assistance.
            return
        if step == "resultReceipt":
            handed = noted.get(answered or "")
            context = Context(
                cast("Body", handed) if isinstance(handed, _Handed) else None, context.conditions
            )
        if step in REPLACING:
            replacement: Opening = getattr(body, "replacement")  # noqa: B009  # The class is not loaded here.
            if tag(type(replacement)) == self._tag:
                self._replace(step, replacement)
        elif step not in STAYING:
            self._say(step, sayings(step, body, context))
        for outcome in outcomes_in(body):
            self.stated.update(dict.fromkeys(self._targets(outcome.items), outcome.outcome))
        self._note(identifier, step, body)

    def _say(self, step: str, said: tuple[Saying, ...]) -> None:
        for saying in said:
            for id_ in self._targets(saying.items):
                row = transition(self._family, self.states[id_], step, saying.meaning)
                if row is not None and row.after is not None:
                    self.states[id_] = row.after
                    if row.after is ItemState.DATA_PRESERVED:
                        self.preserved |= {id_}

    def _targets(self, named: tuple[str, ...]) -> list[str | None]:
        if not named:
            return list(self.states)
        return [id_ for id_ in named if id_ in self.states]

    def _replace(self, step: str, body: Opening) -> None:
        now = {item.id: hash(item) for item in items_in(body)}
        known = [id_ for id_ in self.states if id_ is not None]
        was = dict(zip(known, self._prints, strict=True))
        self._say(step, replacing(known, was, now))
        if now:
            for id_ in now:
                self.states.setdefault(id_, INITIAL)
            # What had no items stood for them.
            self.states.pop(None, None)
        self._prints = tuple(now.get(id_, _ABSENT) for id_ in self.states if id_ is not None)

    def _note(self, identifier: str, step: str, body: Step) -> None:
        if step in _NOTED:
            self._noted = {**(self._noted or {}), identifier: step}
        if len(self.states) > 1:
            # With one item it makes no difference which one is named.
            conditions = conditions_in(cast("Body", body))
            if conditions:
                self._bound = {
                    **(self._bound or {}),
                    **{each.id: _Items(each.id, each.items) for each in conditions},
                }
            if evidence_in(cast("Body", body)):
                self._noted = {**(self._noted or {}), identifier: _Handed(cast("Body", body))}


def _is_subject(body: Step, home: str, noted: Mapping[str, str | _Handed]) -> bool:
    """Whether a receipt confirms the request, and not some step that followed."""
    # It was placed by the identifier of what it concerns, so there is one.
    about: Any = body.concerns
    return about.id == home or noted.get(about.id) in REPLACING
