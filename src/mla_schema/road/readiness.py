"""What a draft still lacks for one Party, and what its sender should know of that Party before it is sent."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from mla_schema.core import faults
from mla_schema.core.report import Finding, Place, Report, Severity
from mla_schema.road.checking import check
from mla_schema.road.layers import RULES

if TYPE_CHECKING:
    from mla_schema.model.message import Message
    from mla_schema.parties import Fact, PartyProfile

_WEIGHTS = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


def readiness(
    draft: "Message", *, party: "PartyProfile", at: datetime, history: "Sequence[Message]" = ()
) -> Report:
    """What is missing in a draft that is to go to a Party, the heaviest first, and what is known of that Party.

    Each known fact that a sender should know is a note, unless the draft already meets it, or a rule has found that it
    does not. What nobody knows stands in one more note.

    Args:
        draft: The draft, however incomplete.
        party: What is known of the requested Party.
        at: The time of the judgement, an aware datetime; facts are weighed by their age on that day.
        history: Earlier messages of the conversation and of the case, oldest first.

    Returns:
        The report of ``check``, with the notes, ordered by severity and then by how much the facts weigh.

    Raises:
        TypeError: ``draft`` is not a Message.
        ValueError: ``at`` is not aware.
    """
    report = check(draft, at=at, party=party, history=history)
    view = _View(draft, party, at, tuple(history))
    told = {fact.id for each in report.findings for fact in each.facts}
    notes = [_note(fact, view) for fact in _worth_knowing(view) if fact.id not in told]
    found = [*report.findings, *notes]
    weights = {fact.id: _WEIGHTS.index(view.weight(fact)) for fact in party.facts}
    found.sort(key=lambda each: _order(each, weights))
    return replace(report, findings=(*found, *_unknown(view)))


def _order(finding: Finding, weights: dict[str, int]) -> tuple[int, int]:
    """By severity; among equals, what rests on no fact before what does, and solid facts before weak ones."""
    facts = [weights.get(fact.id, 0) + 1 for fact in finding.facts]
    return _WEIGHTS.index(finding.severity), max(facts, default=0)


class _View:
    """A draft and the Party to which it is to go."""

    def __init__(
        self, draft: "Message", party: "PartyProfile", at: datetime, history: "tuple[Message, ...]"
    ) -> None:
        from mla_schema.rules.context import Context

        self.draft = draft
        self.party = party
        self.day = at.date()
        self.context = Context(draft, at, party, history)

    @property
    def opening(self) -> Any:
        """The body, or the one that it replaces another with."""
        return self.context.opening

    @property
    def instruments(self) -> frozenset[Any]:
        """The instruments on which the draft rests, as profiles name them."""
        from mla_schema.parties import CITED

        named = (each.instrument for each in self.context.bases)
        return frozenset(CITED[each] for each in named if each is not None and each in CITED)

    def weight(self, fact: "Fact") -> Severity:
        """How heavy a finding may be that rests on a fact.

        Args:
            fact: The fact.
        """
        from mla_schema.parties import weigh

        return weigh(fact, self.day).severity


def _worth_knowing(view: _View) -> "Iterable[Fact]":
    """The facts that a sender should know, and that the draft does not meet already."""
    from mla_schema.parties import Knowledge

    for fact in view.party.facts:
        subject = _SUBJECTS.get(fact.field.value)
        if (
            subject is not None
            and fact.knowledge in {Knowledge.KNOWN, Knowledge.CONFLICTING}
            and fact.holds_on(view.day)
            and _in_scope(fact, view)
            and not subject.met(fact, view)
        ):
            yield fact


def _in_scope(fact: "Fact", view: _View) -> bool:
    """Whether a fact can matter for the draft: its instrument, the direction and the stage of the proceedings."""
    from mla_schema.parties.vocabulary import Basis, Direction

    general = {None, Basis.DOMESTIC_LAW, Basis.PRACTICE}
    # As long as no basis is named, every one may become it.
    cited = not view.instruments or fact.instrument in view.instruments | general
    scope = fact.scope
    if scope is None or not cited:
        return cited
    stages = {_STAGES[each.stage.value] for each in _proceedings(view) if each.stage is not None}
    reached = not scope.stages or not stages or not stages.isdisjoint(each.value for each in scope.stages)
    return reached and scope.direction is not Direction.OUTGOING


def _proceedings(view: _View) -> tuple[Any, ...]:
    found: tuple[Any, ...] = getattr(view.opening, "proceedings", ())
    return found


_STAGES = {
    "preliminaryInquiry": "pre_trial",
    "investigation": "pre_trial",
    "prosecution": "pre_trial",
    "trial": "trial",
    "appeal": "trial",
    "executionOfSentence": "execution",
    "administrativeProceedings": "pre_trial",
}
"""The stages of proceedings, as profiles name them."""


def _never(_fact: "Fact", _view: _View) -> bool:
    """A draft does not show whether it fits."""
    return False


def _addressed(fact: "Fact", view: _View) -> bool:
    """The draft goes to the authority of the fact, or already names another one of the same topic."""
    names = {each.value.casefold() for each in getattr(view.draft.header.recipient, "names", ())}
    return any(
        each.value is not None and _named(each, names) for each in view.party.about(fact.field, on=view.day)
    )


def _named(fact: "Fact", names: set[str]) -> bool:
    name: str = getattr(fact.value, "name", "")
    return name.casefold() in names


def _readable(fact: "Fact", view: _View) -> bool:
    """The draft says in which language it is, and the Party takes that one."""
    value: Any = fact.value
    language = view.draft.header.language
    if value is None or language is None:
        return False
    wanted = set(value.languages)
    from mla_schema.parties.vocabulary import LanguageRule

    return value.rule is LanguageRule.NOT_REQUIRED or (
        language.partition("-")[0].lower() in wanted
        and (value.rule is not LanguageRule.CUMULATIVE or len(wanted) == 1)
    )


def _not_urgent(_fact: "Fact", view: _View) -> bool:
    from mla_schema.codes.urgency import Urgency

    return getattr(view.opening, "urgency", None) is Urgency.ROUTINE


def _of_the_convention(_fact: "Fact", view: _View) -> bool:
    """Article 29(4) does not reach the offences of Articles 2 to 11."""
    from mla_schema.rules._replies import of_the_convention

    return of_the_convention(view.context)[1]


def _transmissible(fact: "Fact", view: _View) -> bool:
    """The medium is chosen, and the Party takes electronic requests without conditions; a rule judges the others."""
    from mla_schema.parties.vocabulary import Acceptance

    value: Any = fact.value
    chosen = view.draft.header.medium is not None
    return chosen and value is not None and value.acceptance is Acceptance.ACCEPTED and not value.conditions


def _large_enough(_fact: "Fact", view: _View) -> bool:
    """Penalty and damages are stated, so that the Party can see it."""
    offences = view.context.offences
    return bool(offences) and all(each.penalty is not None and each.damages for each in offences)


class _Subject(NamedTuple):
    """Where a topic shows in a draft, and when the draft meets what is known of it."""

    field: str
    """The wire name of the field: of the header, or of the body where ``in_body``."""
    in_body: bool
    met: Any


_SUBJECTS = {
    "languages_accepted": _Subject("language", in_body=False, met=_readable),
    "language_indicator": _Subject("language", in_body=False, met=_readable),
    "central_authority": _Subject("recipient", in_body=False, met=_addressed),
    "contact_point_24_7": _Subject("recipient", in_body=False, met=_addressed),
    "urgent_channel": _Subject("channel", in_body=False, met=_not_urgent),
    "channels": _Subject("channel", in_body=False, met=_never),
    "electronic_transmission": _Subject("medium", in_body=False, met=_transmissible),
    "signature_requirement": _Subject("sender", in_body=False, met=_never),
    "reservation_29_4": _Subject("offences", in_body=True, met=_of_the_convention),
    "double_criminality": _Subject("offences", in_body=True, met=_never),
    "de_minimis": _Subject("offences", in_body=True, met=_large_enough),
    "evidentiary_standard": _Subject("items", in_body=True, met=_never),
    "preservation_period": _Subject("items", in_body=True, met=_never),
    "cets224_declaration": _Subject("legalBases", in_body=True, met=_never),
    "other_reservation": _Subject("legalBases", in_body=True, met=_never),
}
"""The topics that a sender should know. Membership is judged by rules; extradition and links are no part of a draft."""


def _note(fact: "Fact", view: _View) -> Finding:
    from mla_schema.parties import weigh
    from mla_schema.parties.wording import place_in_words, value_in_words
    from mla_schema.rules._party import told_of

    confidence = weigh(fact, view.day).reason
    place = place_in_words(fact, _label)
    said = value_in_words(fact, _label)
    note = f" Note: {fact.note}" if fact.note else ""
    return _finding(
        faults.KNOWN_OF_PARTY,
        _segments(_SUBJECTS[fact.field.value], view.draft),
        {
            "party": view.party.party,
            "topic": _label(fact.field),
            "said": f"{f'{place}: {said}' if place else said}{note}",
            "confidence": confidence,
        },
        told_of(view.party, fact, confidence),
    )


def _unknown(view: _View) -> tuple[Finding, ...]:
    """One note on all that is not known, if there is anything."""
    treaties = [f"{_label(_membership())} ({_label(each)})" for each in view.party.unknown_memberships]
    topics = [_label(each) for each in view.party.unknown_topics if each.value in _SUBJECTS]
    if not treaties and not topics:
        return ()
    params = {"party": view.party.party, "topics": "; ".join((*topics, *treaties))}
    return (_finding(faults.UNKNOWN_OF_PARTY, (), params),)


def _membership() -> StrEnum:
    from mla_schema.parties import Topic

    return Topic.MEMBERSHIP


def _segments(subject: _Subject, draft: "Message") -> tuple[str, ...]:
    """The way to the field in which a topic shows; to the body, where that has no such field."""
    from mla_schema.codec.shape import shape_of
    from mla_schema.model.node import tag

    if not subject.in_body:
        return ("header", subject.field)
    cls = type(draft.body)
    known = any(field.wire == subject.field for field in shape_of(cls).fields)
    return ("body", tag(cls), subject.field) if known else ("body", tag(cls))


def _finding(fault: faults.Fault, segments: tuple[str, ...], params: dict[str, Any], *facts: Any) -> Finding:
    from mla_schema.codec.trail import field_of, trail
    from mla_schema.locale.catalogue import english

    catalogue = english()
    field = field_of(segments)
    return Finding(
        fault=fault,
        severity=Severity.NOTE,
        layer=RULES,
        place=Place(pointer="".join(f"/{each}" for each in segments)),
        field=field,
        label=catalogue.label(f"field.{field}") if field else None,
        where=trail(segments, catalogue),
        params=params,
        facts=facts,
    )


def _label(member: StrEnum) -> str:
    from mla_schema.locale.catalogue import english

    return english().label(f"party.{type(member).__name__}.{member.value}")
