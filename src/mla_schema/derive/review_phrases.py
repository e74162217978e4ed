"""What is wrong with the phrases: all of it at once, so that it is mended at once."""

import re
from collections.abc import Iterable, Iterator
from string import Formatter

from mla_schema.derive.inventory import inventory
from mla_schema.model.text import Text
from mla_schema.phrases import Definition, Kind

_KEY = re.compile("[a-z][A-Za-z0-9]*[.][a-z][A-Za-z0-9]*")


def phrase_problems(phrases: Iterable[Definition]) -> list[str]:
    """Say what is wrong with phrases.

    Args:
        phrases: The definitions.

    Returns:
        One sentence for each problem, with the phrase it is about.
    """
    fields = narrative_fields()
    # From the model and not from the package of the code lists, whose list of names is itself derived.
    lists = frozenset({"", *(each.__name__ for each in inventory().codes)})
    return [f"{each.key}: {problem}" for each in phrases for problem in _judge(each, fields, lists)]


def narrative_fields() -> frozenset[str]:
    """The wire names of the fields that take phrases."""
    return frozenset(field.wire for field in inventory().fields if field.union is Text)


def _judge(phrase: Definition, fields: frozenset[str], lists: frozenset[str]) -> Iterator[str]:
    placeholders = [name for _, name, _, _ in Formatter().parse(phrase.text) if name is not None]
    if sorted(placeholders) != sorted(slot.name for slot in phrase.slots):
        yield "each placeholder of the text is a slot, and each slot stands in the text once"
    if not _KEY.fullmatch(phrase.key):
        yield "the key is a theme, a full stop and a name"
    for what, text in (("text", phrase.text), ("meaning", phrase.meaning)):
        if not text[:1].isupper() or not text.endswith((".", "?")):
            yield f"the {what} is whole sentences, with a capital and a full stop"
    for slot in phrase.slots:
        if (slot.kind is Kind.CODE) != bool(slot.codes) or slot.codes not in lists:
            yield f"the slot {slot.name!r} names a code list if it takes a code, and only then"
    unknown = sorted(set(phrase.fields) - fields)
    if unknown or not phrase.fields:
        yield f"it is meant for at least one narrative field, and for none that does not exist: {', '.join(unknown)}"
