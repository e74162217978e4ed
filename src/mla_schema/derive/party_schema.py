"""The JSON Schema of a Party profile, from the classes and enumerations that the reader reads by."""

import json
import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Union, get_args, get_origin

from mla_schema.codec.shape import NAMESPACE, SCHEMA_VERSION
from mla_schema.derive.docstrings import text_of_attribute, text_of_class
from mla_schema.derive.patterns import ecma_pattern
from mla_schema.parties.fact import VALUE_CLASSES, Fact
from mla_schema.parties.forms import Form
from mla_schema.parties.profile import PartyProfile
from mla_schema.parties.reading import members_of

_COMMENT = (
    "Derived from the classes of the reader; do not edit. CC0-1.0. An absent or null member is unknown. The reader "
    "checks more: ids are there once and begin with the code of the Party, sources fit the confidence, and the end of "
    "a period comes after its beginning."
)
_PLAIN: Mapping[type, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
}


def party_schema() -> str:
    """The schema of a profile, as text."""
    definitions: dict[str, Any] = {}
    _define(PartyProfile, definitions)
    for cls in dict.fromkeys(VALUE_CLASSES.values()):
        _define(cls, definitions)
    definitions[Fact.__name__]["allOf"] = [*_values_by_topic(), _value_by_knowledge()]
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{NAMESPACE}/{SCHEMA_VERSION}/party.schema.json",
        "$comment": _COMMENT,
        "title": "Party profile",
        "$ref": f"#/$defs/{PartyProfile.__name__}",
        "$defs": dict(sorted(definitions.items())),
    }
    return json.dumps(schema, indent=2, ensure_ascii=True) + "\n"


def _define(cls: Any, definitions: dict[str, Any]) -> None:
    """Add a class, and what it is made of."""
    if issubclass(cls, StrEnum):
        meanings = [f"{member.value}: {text_of_attribute(cls, member.name)}" for member in cls]
        description = "\n".join([text_of_class(cls), *meanings])
        definitions[cls.__name__] = {
            "description": description,
            "type": "string",
            "enum": [each.value for each in cls],
        }
        return
    found: dict[str, Any] = {"description": text_of_class(cls), "type": "object"}
    definitions[cls.__name__] = found
    members = members_of(cls)
    required = [name for name, member in members.items() if member.required]
    if required:
        found["required"] = required
    found["additionalProperties"] = False
    found["properties"] = {
        each.name: {
            "description": text_of_attribute(cls, each.name),
            # Which class a value has is said by the topic.
            **({} if cls is Fact and each.name == "value" else _typed(members[each.name].type, definitions)),
        }
        for each in fields(cls)
    }


def _typed(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return {**_typed(arguments[0], definitions), **_bound(arguments[0], arguments[1])}
    if origin in (Union, types.UnionType):
        return {"anyOf": [_typed(arguments[0], definitions), {"type": "null"}]}
    if origin is tuple:
        return {"type": "array", "items": _typed(arguments[0], definitions)}
    if is_dataclass(hint) or issubclass(hint, StrEnum):
        _define(hint, definitions)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    return _PLAIN[hint]


def _bound(hint: Any, form: Any) -> dict[str, Any]:
    if isinstance(form, Form):
        return {"pattern": f"^(?:{ecma_pattern(form.pattern)})$"}
    return {"minimum" if hint is int else "minItems": form.minimum}


def _values_by_topic() -> list[dict[str, Any]]:
    return [
        {
            "if": {"properties": {"field": {"const": topic.value}}},
            "then": {
                "properties": {"value": {"anyOf": [{"$ref": f"#/$defs/{cls.__name__}"}, {"type": "null"}]}}
            },
        }
        for topic, cls in VALUE_CLASSES.items()
    ]


def _value_by_knowledge() -> dict[str, Any]:
    return {
        "if": {"properties": {"knowledge": {"const": "known"}}},
        "then": {"required": ["value"], "properties": {"value": {"not": {"type": "null"}}}},
        "else": {"properties": {"value": {"type": "null"}}},
    }
