"""The English catalogue: the text of each definition under the key that is computed from it."""

import json
from collections.abc import Iterator

from mla_schema.core.faults import faults
from mla_schema.core.layer_reason import LAYER_REASONS
from mla_schema.core.problems import problems
from mla_schema.derive.docstrings import (
    Words,
    words_of_class,
    words_of_code,
    words_of_field,
    words_of_scalar,
)
from mla_schema.derive.inventory import PROFILE_WORDS, REPORT_WORDS, inventory
from mla_schema.derive.rule_words import words_of_rule
from mla_schema.model.node import tag
from mla_schema.phrases import phrases_all
from mla_schema.rendering.headings import HEADINGS, key_of
from mla_schema.rules import rules


def catalogue() -> str:
    """All texts by key, as JSON text."""
    return json.dumps(dict(sorted(texts())), indent=2, ensure_ascii=False) + "\n"


def texts() -> Iterator[tuple[str, str]]:
    """Each key with its text.

    A rule has a sentence, a reason and a remedy. A type, a field, a code and a scalar have a label, and under ``.meaning`` what it means;
    a scalar has under ``.form`` the words that complete "must be …". A fault has a sentence
    and a piece of advice, with placeholders. A phrase has its sentence, with its slots, and what it means.
    """
    for key, words in _definitions():
        yield key, words.label
        yield f"{key}.meaning", words.meaning
    for fault in faults().values():
        yield f"fault.{fault.code}.message", fault.message
        yield f"fault.{fault.code}.advice", fault.advice
    for name, text in HEADINGS.items():
        yield key_of(name), text
    for scalar in inventory().scalars:
        yield f"scalar.{scalar.name}.form", scalar.form
    for problem in problems().values():
        yield problem.key, problem.text
    for reason in LAYER_REASONS:
        yield f"layerReason.{reason.code}", reason.text
    for phrase in phrases_all().values():
        yield f"phrase.{phrase.key}", phrase.text
        yield f"phrase.{phrase.key}.meaning", phrase.meaning
    for rule in rules().values():
        said = words_of_rule(rule)
        yield f"rule.{rule.id}.message", said.message
        yield f"rule.{rule.id}.why", said.why
        yield f"rule.{rule.id}.fix", said.fix


def _definitions() -> Iterator[tuple[str, Words]]:
    found = inventory()
    for cls in (*found.shapes, *found.unions, *found.owners):
        yield f"type.{cls.__name__}", words_of_class(cls)
    for field in found.fields:
        yield f"field.{field.key}", words_of_field(field)
    for codes in found.codes:
        yield f"type.{codes.__name__}", words_of_class(codes)
        for code in codes:
            yield f"code.{codes.__name__}.{code.value}", words_of_code(code)
    for scalar in found.scalars:
        yield f"scalar.{scalar.name}", words_of_scalar(scalar)
    for enumeration in REPORT_WORDS:
        for member in enumeration:
            yield f"{tag(enumeration)}.{member.value}", words_of_code(member)
    for enumeration in PROFILE_WORDS:
        for member in enumeration:
            yield f"party.{enumeration.__name__}.{member.value}", words_of_code(member)
