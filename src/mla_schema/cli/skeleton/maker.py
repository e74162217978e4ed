"""Builds skeletons from the shapes of the model; what needs thought has a way of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, TypeVar, cast

from mla_schema import codes, model
from mla_schema.cli.skeleton.contents import BASES, CODES, DAYS, FIELDS
from mla_schema.cli.skeleton.item import item
from mla_schema.cli.skeleton.known import Answered
from mla_schema.cli.skeleton.listing import LISTED, ONLY_KNOWN, REPEATED
from mla_schema.cli.skeleton.words import LANGUAGE, prose, words_for
from mla_schema.codec.shape import Field, member_of, shape_of
from mla_schema.model.node import Node
from mla_schema.model.scalar import Kind, Scalar

N = TypeVar("N", bound=Node)

# What a text is where a placeholder would not have its form.
_TEXTS: Mapping[str, str] = {
    "ContentDigest": "sha256:" + "0" * 64,
    "ItemId": "1",
    "LanguageTag": LANGUAGE,
    "MailAddress": "office@example.org",
    "PartId": "1",
    "Pointer": "/body",
}
_NEUTRAL = frozenset({"unknown", "other"})
_STEPS = "mla_schema.model.steps."


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes a body and its parts.

    Attributes:
        tag: The type of the message.
        at: Now, in whole seconds.
        sender: Country code of the sender.
        recipient: Country code of the recipient.
        category: The category of data that is asked for, where it is chosen.
        answered: The message that is answered, where there is one.
        decisions: Takes the required codes that were chosen.
    """

    tag: str
    at: datetime
    sender: str | None
    recipient: str | None
    category: codes.DataCategory | None = None
    answered: Answered | None = None
    decisions: dict[Field, str] = field(default_factory=dict)

    def body(self, **given: Any) -> model.Body:
        """The body.

        Args:
            **given: Fields that are known.
        """
        return self.make(cast("type[model.Body]", member_of(model.Body, self.tag)), **given)

    def make(self, cls: type[N], **given: Any) -> N:
        """An object of a class, with what the schema requires and what the tables name.

        Args:
            cls: The class.
            **given: Fields that are known.
        """
        names = FIELDS.get(cls.__name__, "").split()
        for each in shape_of(cls).fields:
            if each.name not in given and (each.required or each.name in names):
                given[each.name] = self._value(each)
        return cls(**given)

    def _value(self, field: Field) -> Any:
        if self.answered is not None and field.key in REPEATED:
            known = REPEATED[field.key](self.answered)
            if known is not None:
                return known
        if field.key in ONLY_KNOWN:
            return () if field.many else None
        listed = LISTED.get(_type_name(field)) if field.many else None
        if listed is not None:
            return listed(self, cast("Any", field.type))
        value = self._one(field)
        return (value,) if field.many and not isinstance(value, tuple) else value

    def _one(self, field: Field) -> Any:
        holds = field.type
        if isinstance(holds, Scalar):
            return self._scalar(field, holds)
        if issubclass(holds, StrEnum):
            return self._code(field, holds)
        by_hand = _BY_HAND.get(field.key) or _BY_HAND.get(holds.__name__)
        return by_hand(self, field) if by_hand is not None else self.make(holds)

    def _scalar(self, field: Field, scalar: Scalar) -> Any:
        match scalar.kind:
            case Kind.INSTANT:
                return self._later(field)
            case Kind.DATE:
                return self._later(field).date()
            case Kind.INTEGER:
                return DAYS[field.key]
            case Kind.FLAG:
                return True
            case _ if scalar.name == "CountryCode":
                return self._country(field)
            case _:
                return _TEXTS.get(scalar.name) or words_for(field)

    def _later(self, field: Field) -> datetime:
        return self.at + timedelta(days=DAYS.get(field.key, 0))

    def _country(self, field: Field) -> Any:
        """The State that is meant; a list names both."""
        if field.many:
            return tuple(dict.fromkeys(each for each in (self.sender, self.recipient) if each))
        return self.recipient if field.owner is model.ServiceProvider else self.sender

    def _code(self, field: Field, holds: type[StrEnum]) -> StrEnum:
        neutral = [each for each in holds if each.value in _NEUTRAL]
        code = CODES.get(f"{self.tag}: {field.key}") or CODES.get(field.key) or (neutral or list(holds))[0]
        if field.required and (field.owner.__module__.startswith(_STEPS) or field.owner is model.ItemOutcome):
            self.decisions[field] = code.value
        return code

    def _legal_basis(self, _field: Field) -> model.LegalBasis:
        instrument, article = BASES[self.tag if self.tag in BASES else "dataRequest"]
        # The Second Protocol asks for the statement; elsewhere it is enough to name the article.
        basis = model.LegalBasis(instrument=instrument, articles=(article,))
        protocol = instrument is codes.Instrument.SECOND_ADDITIONAL_PROTOCOL
        return basis.changed(issued_pursuant=True) if protocol else basis

    def _composition(self, field: Field) -> tuple[model.InvolvedAuthority, ...]:
        """An authority of each State."""
        return tuple(
            self.make(model.InvolvedAuthority, authority=self.make(model.Authority, country=country))
            for country in self._country(field)
        )


_BY_HAND: Mapping[str, Callable[[Maker, Field], Any]] = {
    # By field.
    # To whom data would go is in neither State.
    "ConsentRequest.to": lambda maker, _field: maker.make(model.Authority, country=None),
    "JointInvestigation.composition": Maker._composition,
    # By type.
    "Correspondent": lambda maker, _field: maker.make(model.Authority),
    "Item": lambda maker, _field: item(maker.tag, maker.at, maker.recipient, maker.category),
    "LegalBasis": Maker._legal_basis,
    "Name": lambda _maker, field: model.Name(value=words_for(field)),
    # What is replaced is not known: it is what is asked for most.
    "Opening": lambda maker, _field: maker.make(model.DataRequest),
    "Reference": lambda maker, _field: maker.make(model.ExternalReference),
    "Text": lambda _maker, field: prose(words_for(field)),
}


def _type_name(field: Field) -> str:
    return field.type.name if isinstance(field.type, Scalar) else field.type.__name__
