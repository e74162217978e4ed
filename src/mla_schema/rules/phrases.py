"""Phrases: that the library knows them, and that each value stands in a slot and has its form."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mla_schema import phrases
from mla_schema.core.law.technical import OURS
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.phrases.forms import fits, form_of
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.text import Phrase
    from mla_schema.rules.context import Context


@rule("MLA-K31", Severity.WARNING, OURS, on="Phrase")
def _unknown_phrase(phrase: "Phrase", _: "Context") -> Iterator[Hit]:
    """The phrase library has no sentence with this key, so the reader sees the key and the bare values.

    Why: A phrase is shown by the sentence that stands in the reader's own catalogue. A newer library may have it; where
    it does not, the text is lost on the reader.

    Fix: Choose a phrase of the library, or write the sentence as prose with a translation.
    """
    if phrases.load(phrase.key) is None:
        yield hit("key")


@rule("MLA-K32", Severity.ERROR, OURS, on="Phrase")
def _missing_parameter(phrase: "Phrase", _: "Context") -> Iterator[Hit]:
    """The phrase needs a value that is not given: {name}.

    Why: Without the value the sentence has a hole, and what it says cannot be understood.

    Fix: Give the value, or choose a phrase that does not need it.
    """
    definition = phrases.load(phrase.key)
    if definition is not None and definition.slots:
        given = {parameter.name for parameter in phrase.parameters}
        for slot in definition.slots:
            if slot.name not in given:
                yield hit("parameters", name=slot.name)


@rule("MLA-K33", Severity.ERROR, OURS, on="Phrase")
def _parameter_without_place(phrase: "Phrase", _: "Context") -> Iterator[Hit]:
    """The value has no place in the phrase: the phrase has no slot of that name, or the slot is filled already.

    Why: The sentence does not show the value. A reader of one language would know more than a reader of another, or two
    readers would see different values.

    Fix: Remove the value, give it the name of a slot of this phrase, or choose a phrase that has one.
    """
    definition = phrases.load(phrase.key)
    if definition is None:
        return
    filled: set[str] = set()
    for position, parameter in enumerate(phrase.parameters):
        if parameter.name in filled or definition.slot(parameter.name) is None:
            yield hit("parameters", position, "name")
        filled.add(parameter.name)


@rule("MLA-K34", Severity.ERROR, OURS, on="Phrase")
def _parameter_of_another_kind(phrase: "Phrase", _: "Context") -> Iterator[Hit]:
    """The value of a phrase has another form than its slot wants; it must be {form}.

    Why: The value is shown in the way of the reader's language: a date as its dates, a code by its label. That needs
    the neutral form; what has another one is shown wrongly or not at all.

    Fix: Write the value in the neutral form, or choose a phrase whose slot is of the right kind.
    """
    definition = phrases.load(phrase.key)
    if definition is None:
        return
    for position, parameter in enumerate(phrase.parameters):
        slot = definition.slot(parameter.name)
        if slot is not None and not fits(slot, parameter.value):
            yield hit("parameters", position, "value", form=form_of(slot))
