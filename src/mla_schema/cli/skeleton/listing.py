"""What a message repeats of the one it answers: item by item, condition by condition, file by file."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from mla_schema.cli.skeleton.examination import examination, pointer_of
from mla_schema.cli.skeleton.known import Answered
from mla_schema.core.report import Severity
from mla_schema.model.node import Node

if TYPE_CHECKING:
    from mla_schema.cli.skeleton.maker import Maker

Listing: TypeAlias = Callable[["Maker", Any], tuple[Any, ...]]


def _items(maker: "Maker", _: object = None) -> tuple[str, ...]:
    """The items by name; where none is known none is named, which means all."""
    return maker.answered.items if maker.answered is not None else ()


def _asked(maker: "Maker", name: str, part: str) -> Any:
    """A part of what is asked under the name of an item, where it is known."""
    item = maker.answered.item(name) if maker.answered is not None else None
    return getattr(item, part, None)


def _parts(maker: "Maker", name: str) -> tuple[Any, ...]:
    """The parts of the message that is answered."""
    return maker.answered.parts(name) if maker.answered is not None else ()


def _by_item(maker: "Maker", cls: type[Node]) -> tuple[Node, ...]:
    """One for each item."""
    return tuple(maker.make(cls, items=(name,)) for name in _items(maker)) or (maker.make(cls),)


def _preserved(maker: "Maker", cls: type[Node]) -> tuple[Node, ...]:
    """One for each item, with the provider that the request names."""
    providers = {name: _asked(maker, name, "provider") for name in _items(maker)}
    made = (
        maker.make(cls, items=(name,), **({"provider": known} if known else {}))
        for name, known in providers.items()
    )
    return tuple(made) or (maker.make(cls),)


def _evidence(maker: "Maker", cls: type[Node]) -> tuple[Node, ...]:
    """One file for each item, of the category that was asked for."""
    made = (
        maker.make(cls, id=str(number), items=(name,), category=_asked(maker, name, "category"))
        for number, name in enumerate(_items(maker), 1)
    )
    return tuple(made) or (maker.make(cls),)


def _for_each(parts: str, given: Callable[[Any], dict[str, Any]]) -> Listing:
    """One for each part of the message that is answered; one to begin with where it has none."""

    def listed(maker: "Maker", cls: type[Node]) -> tuple[Node, ...]:
        known = (maker.make(cls, **given(part)) for part in _parts(maker, parts))
        return tuple(known) or (maker.make(cls),)

    return listed


def _open_points(maker: "Maker", cls: type[Node]) -> tuple[Node, ...]:
    """One for each thing that was asked for."""
    points = _parts(maker, "points")
    return tuple(maker.make(cls, rule=each.rule, pointer=each.pointer) for each in points)


def _supplement_points(maker: "Maker", cls: type[Node]) -> tuple[Node, ...]:
    """One for each finding but advice: nobody is kept waiting for what would only help."""
    findings = maker.answered.report.findings if maker.answered is not None else ()
    points = (
        maker.make(cls, rule=each.code, pointer=pointer_of(each.place.pointer))
        for each in findings
        if each.severity is not Severity.NOTE
    )
    return tuple(points) or (maker.make(cls),)


def _texts(maker: "Maker", cls: type[Node]) -> tuple[Node, ...]:
    """One for each prose, by its place."""
    places = maker.answered.prose() if maker.answered is not None else ()
    return tuple(maker.make(cls, pointer=place) for place in places) or (maker.make(cls),)


LISTED: Mapping[str, Listing] = {
    "ConditionAnswer": _for_each("conditions", lambda part: {"condition": part.id}),
    "ConsultationPoint": _for_each("topics", lambda part: {"topic": part}),
    "EvidenceFile": _evidence,
    "ItemId": _items,
    "ItemOutcome": _by_item,
    "ItemStatus": _by_item,
    "OpenPoint": _open_points,
    "PreservedData": _preserved,
    "ReceivedFile": _for_each("evidence", lambda part: {"file": part.id}),
    "SupplementPoint": _supplement_points,
    "TranslatedText": _texts,
}
"""Types of which there is one for each part of what is answered."""


def _of_order(name: str) -> Callable[[Answered], Any]:
    """A part of the order that the conversation is about."""
    return lambda answered: getattr(getattr(answered.opening, "order", None), name, None)


def _of_opening(name: str) -> Callable[[Answered], Any]:
    """A part of what the conversation is about."""
    return lambda answered: getattr(answered.opening, name, None)


def _of_preservation(name: str) -> Callable[[Answered], Any]:
    """A part of the confirmation that data are preserved."""
    return lambda answered: next((getattr(each, name) for each in answered.parts("preserved")), None)


REPEATED: Mapping[str, Callable[[Answered], Any]] = {
    "Amendment.replacement": lambda answered: answered.opening,
    "Impediment.conditions": lambda answered: tuple(each.id for each in answered.parts("conditions")),
    "OrderNotification.order": _of_opening("order"),
    "OrderNotification.supplement": _of_opening("supplement"),
    "OrderServed.provider": _of_order("provider"),
    "PreservationExtension.confirmationNumber": _of_preservation("number"),
    "PreservationExtension.preservedUntil": _of_preservation("until"),
    "Receipt.examination": lambda answered: examination(answered.report, answered.verified),
    "Supplement.replacement": lambda answered: answered.opening,
    "WithdrawalConfirmation.disposition": lambda answered: getattr(
        answered.message.body, "preserved_data", None
    ),
}
"""Fields that take over what is known."""
ONLY_KNOWN = frozenset(
    {"Impediment.conditions", "PreservationExtension.preservedUntil", "Receipt.examination"}
)
"""Fields that have no placeholder: where nothing is known they are absent."""
