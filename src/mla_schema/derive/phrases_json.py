"""``phrases.json``: the phrase library as data, for other implementations and for ``mla-schema phrases``."""

import json
from typing import Any

from mla_schema.codec.shape import NAMESPACE, SCHEMA_VERSION
from mla_schema.core.law import provisions
from mla_schema.derive.docstrings import words_of_code
from mla_schema.derive.patterns import ecma_pattern
from mla_schema.phrases import Definition, Kind, Slot, phrases_all
from mla_schema.phrases.forms import PATTERNS, form_of


def phrases_json() -> str:
    """All phrases and the kinds of their slots, as JSON text."""
    names = {provision: name for name, provision in provisions().items()}
    whole = {
        "namespace": NAMESPACE,
        "schemaVersion": SCHEMA_VERSION,
        "licence": "CC0-1.0",
        "kinds": [_kind(kind) for kind in Kind],
        "phrases": [_phrase(each, names) for each in phrases_all().values()],
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _kind(kind: Kind) -> dict[str, str]:
    words = words_of_code(kind)
    return {
        "kind": kind.value,
        "label": words.label,
        "meaning": words.meaning,
        "pattern": ecma_pattern(PATTERNS[kind]),
    }


def _phrase(definition: Definition, names: dict[Any, str]) -> dict[str, Any]:
    return {
        "key": definition.key,
        "text": definition.text,
        "meaning": definition.meaning,
        "slots": [_slot(slot) for slot in definition.slots],
        "provisions": [
            {"constant": names[each], "citation": str(each), "verified": each.source_verified}
            for each in definition.law
        ],
        "fields": list(definition.fields),
    }


def _slot(slot: Slot) -> dict[str, str]:
    told = {"name": slot.name, "kind": slot.kind.value, "meaning": slot.meaning, "form": form_of(slot)}
    return told | {"codes": slot.codes} if slot.kind is Kind.CODE else told
