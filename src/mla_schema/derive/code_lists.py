"""The code lists and the forms of the scalars, as data for other implementations."""

import json
from enum import StrEnum
from typing import Any

from mla_schema.codec.shape import NAMESPACE, SCHEMA_VERSION
from mla_schema.derive.docstrings import Words, words_of_class, words_of_code, words_of_scalar
from mla_schema.derive.inventory import inventory
from mla_schema.derive.patterns import ecma_pattern
from mla_schema.model.scalar import Kind, Scalar


def code_lists() -> str:
    """All code lists and scalars by name, as JSON text."""
    found = inventory()
    content = {
        "namespace": NAMESPACE,
        "schemaVersion": SCHEMA_VERSION,
        "licence": "CC0-1.0",
        "lists": [_list(codes) for codes in sorted(found.codes, key=lambda each: each.__name__)],
        "scalars": [_scalar(scalar) for scalar in sorted(found.scalars, key=lambda each: each.name)],
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def _list(codes: type[StrEnum]) -> dict[str, Any]:
    return {
        "list": codes.__name__,
        **_described(words_of_class(codes)),
        "codes": [{"code": code.value, **_described(words_of_code(code))} for code in codes],
    }


def _scalar(scalar: Scalar) -> dict[str, Any]:
    form: dict[str, Any] = {
        "scalar": scalar.name,
        **_described(words_of_scalar(scalar)),
        "kind": scalar.kind.value,
        "form": scalar.form,
    }
    if scalar.pattern:
        form["pattern"] = ecma_pattern(scalar.pattern)
    if scalar.max_length:
        form["maxLength"] = scalar.max_length
    if scalar.kind is Kind.INTEGER:
        form |= {"minimum": scalar.minimum, "maximum": scalar.maximum}
    return form


def _described(words: Words) -> dict[str, Any]:
    sources = [
        {"constant": name, "citation": str(provision), "verified": provision.source_verified}
        for name, provision in zip(words.sources, words.provisions, strict=True)
    ]
    return {"label": words.label, "meaning": words.meaning, "sources": sources}
