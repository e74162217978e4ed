"""What is wrong with the words of the definitions: all of it at once, so that it is mended at once."""

from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import partial

from mla_schema.derive.docstrings import (
    Words,
    words_of_class,
    words_of_code,
    words_of_field,
    words_of_scalar,
)
from mla_schema.derive.inventory import PROFILE_WORDS, REPORT_WORDS, Inventory
from mla_schema.model.node import Node

_LONGEST_LABEL = 90


def problems(found: Inventory) -> list[str]:
    """Say what is wrong with docstrings.

    Args:
        found: The definitions.

    Returns:
        One sentence for each problem, with the definition it is about.
    """
    return [f"{name}: {problem}" for name, words in _definitions(found) for problem in _judge(words)]


def _definitions(found: Inventory) -> Iterator[tuple[str, Callable[[], Words]]]:
    classes: list[type[Node | StrEnum]] = [
        *found.shapes,
        *found.unions,
        *found.owners,
        *found.codes,
        *REPORT_WORDS,
        *PROFILE_WORDS,
    ]
    for cls in classes:
        yield cls.__name__, partial(words_of_class, cls)
    for field in found.fields:
        yield f"{field.owner.__name__}.{field.name}", partial(words_of_field, field)
    for codes in (*found.codes, *REPORT_WORDS, *PROFILE_WORDS):
        for code in codes:
            yield f"{codes.__name__}.{code.name}", partial(words_of_code, code)
    for scalar in found.scalars:
        yield scalar.name, partial(words_of_scalar, scalar)


def _judge(read: Callable[[], Words]) -> Iterator[str]:
    try:
        words = read()
    except (LookupError, ValueError) as error:
        yield str(error)
        return
    if not words.label[:1].isalnum() or words.label[:1].islower() or len(words.label) > _LONGEST_LABEL:
        yield f"the label {words.label!r} begins with a capital or a digit and has {_LONGEST_LABEL} characters at most"
    if not words.meaning.endswith(".") or words.meaning[:1].islower():
        yield f"the meaning is whole sentences, with a capital and a full stop, and not {words.meaning!r}"
    if "Source:" in words.meaning:
        yield "the source comes last: 'Source:', names of constants with commas between them, and a full stop"
    if len(set(words.sources)) < len(words.sources):
        yield "a source is named twice"
