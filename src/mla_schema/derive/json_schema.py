"""The JSON Schema (draft 2020-12): one definition for each class, union, code list and scalar."""

import json
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from mla_schema.codec.shape import NAMESPACE, SCHEMA_VERSION, VERSION_NAME, Field, Shape
from mla_schema.derive.docstrings import Words, words_of_class, words_of_field, words_of_scalar
from mla_schema.derive.inventory import inventory, name_of
from mla_schema.derive.patterns import ecma_pattern
from mla_schema.model.message import Message
from mla_schema.model.node import Choice, Node
from mla_schema.model.scalar import Kind, Scalar

_COMMENT = (
    "Derived from the model; do not edit. CC0-1.0. The schema describes one file and cannot forbid duplicate "
    "members, fractions such as 1.0, and base64 that is not canonical; a reader must."
)
# The longest instant has milliseconds, the longest date is every date.
_LENGTHS = {Kind.INSTANT: len("2026-11-20T19:07:33.001Z"), Kind.DATE: len("2026-11-20")}
_FORMATS = {Kind.INSTANT: "date-time", Kind.DATE: "date"}
# The shortest bytes there are, one, in base64 with padding.
_SHORTEST_BASE64 = 4


def json_schema() -> str:
    """The schema of the whole format, as text."""
    found = inventory()
    definitions: dict[str, Any] = {
        **{cls.__name__: _object(shape) for cls, shape in found.shapes.items()},
        **{union.__name__: _union(union, members) for union, members in found.unions.items()},
        **{codes.__name__: _codes(codes) for codes in found.codes},
        **{scalar.name: _scalar(scalar) for scalar in found.scalars},
    }
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{NAMESPACE}/{SCHEMA_VERSION}/mla.schema.json",
        "$comment": _COMMENT,
        **_described(words_of_class(Message)),
        "$ref": _pointer(Message.__name__),
        "$defs": definitions,
    }
    return json.dumps(schema, indent=2, ensure_ascii=True) + "\n"


def _pointer(name: str) -> str:
    return f"#/$defs/{name}"


def _described(words: Words) -> dict[str, Any]:
    return {"title": words.label, "description": words.description}


def _object(shape: Shape) -> dict[str, Any]:
    required = [field.wire for field in shape.fields if field.required]
    properties = {field.wire: _property(field) for field in shape.fields}
    if shape.cls is Message:
        version = {
            "title": "Schema version",
            "description": "The version of the schema in which the message is written.",
            "const": SCHEMA_VERSION,
        }
        required.insert(0, VERSION_NAME)
        properties = {VERSION_NAME: version, **properties}
    return {
        **_described(words_of_class(shape.cls)),
        "type": "object",
        **({"required": required} if required else {}),
        "additionalProperties": False,
        "properties": properties,
    }


def _property(field: Field) -> dict[str, Any]:
    described = _described(words_of_field(field))
    reference = {"$ref": _pointer(name_of(field.type))}
    if field.many:
        return {**described, "type": "array", "minItems": 1, "items": reference}
    return {**described, **reference}


def _union(union: type[Choice], members: Mapping[str, type[Node]]) -> dict[str, Any]:
    # "oneOf" would say the same, but a validator then reports what is wrong with every member that is not meant.
    return {
        **_described(words_of_class(union)),
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": False,
        "properties": {name: {"$ref": _pointer(cls.__name__)} for name, cls in members.items()},
    }


def _codes(codes: type[StrEnum]) -> dict[str, Any]:
    return {
        **_described(words_of_class(codes)),
        "type": "string",
        "enum": [code.value for code in codes],
    }


def _scalar(scalar: Scalar) -> dict[str, Any]:
    return {**_described(words_of_scalar(scalar)), **_form(scalar)}


def _form(scalar: Scalar) -> dict[str, Any]:
    if scalar.kind is Kind.FLAG:
        return {"const": True}
    if scalar.kind is Kind.INTEGER:
        return {"type": "integer", "minimum": scalar.minimum, "maximum": scalar.maximum}
    if scalar.kind is Kind.BYTES:
        return {"type": "string", "contentEncoding": "base64", "minLength": _SHORTEST_BASE64}
    form: dict[str, Any] = {"type": "string"}
    if scalar.kind in _FORMATS:
        form["format"] = _FORMATS[scalar.kind]
    form["maxLength"] = scalar.max_length or _LENGTHS[scalar.kind]
    form["pattern"] = f"^(?:{ecma_pattern(scalar.pattern)})$"
    return form
