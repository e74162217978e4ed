"""The published schemas: other processors take them, they accept what is good and refuse what is not."""

import json
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import Any, Final

import jsonschema_rs
import pytest
import xmlschema
from lxml import etree

from mla_schema.codec.json_writer import json_tree
from mla_schema.codec.shape import NAMESPACE, SCHEMA_VERSION, Holds, item_name
from mla_schema.codec.xml_writer import write_xml
from mla_schema.core.law import provisions
from mla_schema.derive.code_lists import code_lists
from mla_schema.derive.docstrings import words_of_class, words_of_code, words_of_scalar
from mla_schema.derive.inventory import inventory, name_of
from mla_schema.derive.json_schema import json_schema
from mla_schema.derive.xsd import xsd
from mla_schema.model.scalar import Kind
from tests.derive.filled import filled_messages, filled_trees
from tests.test_patterns import BAD

_XS: Final = "{http://www.w3.org/2001/XMLSchema}"
_CODES: Final = {codes.__name__: [code.value for code in codes] for codes in inventory().codes}
_LONGEST_IN_A_TEXT: Final = 100_000


@cache
def _xsd_tree() -> etree._Element:
    return etree.fromstring(xsd().encode())


@cache
def _libxml2() -> etree.XMLSchema:
    return etree.XMLSchema(_xsd_tree())


@cache
def _xmlschema() -> xmlschema.XMLSchema:
    return xmlschema.XMLSchema(xsd(), allow="none")


@cache
def _json_tree() -> dict[str, Any]:
    tree: dict[str, Any] = json.loads(json_schema())
    return tree


@cache
def _json_validator() -> Any:
    return jsonschema_rs.Draft202012Validator(_json_tree(), validate_formats=True)


def _named(kind: str) -> dict[str, etree._Element]:
    return {str(each.get("name")): each for each in _xsd_tree().findall(f"{_XS}{kind}")}


def test_libxml2_and_xmlschema_take_the_schema() -> None:
    assert _libxml2() is not None
    assert _xmlschema().xsd_version == "1.0"
    assert _xmlschema().target_namespace == NAMESPACE


def test_the_json_schema_is_one() -> None:
    assert jsonschema_rs.meta.is_valid(_json_tree())
    assert _json_tree()["$id"].startswith(f"{NAMESPACE}/")


def test_a_message_with_everything_is_a_message() -> None:
    trees = filled_trees()
    assert len(filled_messages()) == len(trees)
    assert [json_tree(message) for message in filled_messages()] == trees


def test_the_schemas_accept_messages_with_everything() -> None:
    for message in filled_messages():
        data = write_xml(message)
        _libxml2().assertValid(etree.fromstring(data))
        _xmlschema().validate(data.decode())
        assert [error.message for error in _json_validator().iter_errors(json_tree(message))] == []


def _places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The places of all plain values of a tree."""
    items = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    )
    if items is None:
        yield path
        return
    for key, each in items:
        yield from _places(each, (*path, key))


def _accepts_at(tree: Any, path: tuple[str | int, ...], value: Any) -> bool:
    """Whether the schema accepts the tree with another value at a place; the tree is left as it was."""
    parent = tree
    for step in path[:-1]:
        parent = parent[step]
    kept = parent[path[-1]]
    parent[path[-1]] = value
    accepted = _json_accepts(tree)
    parent[path[-1]] = kept
    return accepted


def test_the_json_schema_refuses_another_kind_of_value_anywhere() -> None:
    tree = filled_trees()[0]
    others: tuple[Any, ...] = (None, {}, -1)
    assert [path for path in _places(tree) for value in others if _accepts_at(tree, path, value)] == []


def _json_accepts(tree: Any) -> bool:
    return bool(_json_validator().is_valid(tree))


@pytest.mark.parametrize("scalar", inventory().scalars, ids=lambda scalar: scalar.name)
def test_the_types_refuse_what_the_scalar_refuses(scalar: Any) -> None:
    name = scalar.name
    bad = [] if scalar.kind in (Kind.INTEGER, Kind.FLAG, Kind.BYTES) else list(BAD[name])
    if scalar.max_length:
        bad.append("x" * (scalar.max_length + 1))
    definition = {"$ref": f"#/$defs/{name}", "$defs": _json_tree()["$defs"]}
    in_json = jsonschema_rs.Draft202012Validator(definition, validate_formats=True)
    assert [text for text in bad if in_json.is_valid(text)] == []
    # White space around these is dropped by XSD before it looks.
    collapsed = scalar.kind in (Kind.INSTANT, Kind.DATE)
    in_xml = _xmlschema().types[name]
    texts = [
        text for text in bad if text.isprintable() and (scalar.ascii_only or len(text) <= scalar.max_length)
    ]
    assert [
        text for text in texts if in_xml.is_valid(text) and not (collapsed and text != text.strip())
    ] == []


@pytest.mark.parametrize("text", ["2026-02-30", "2100-02-29", "2026-04-31"])
def test_the_schemas_know_the_calendar(text: str) -> None:
    for name, suffix in (("Date", ""), ("Instant", "T00:00:00Z")):
        definition = {"$ref": f"#/$defs/{name}", "$defs": _json_tree()["$defs"]}
        assert not jsonschema_rs.Draft202012Validator(definition, validate_formats=True).is_valid(
            text + suffix
        )
        assert not _xmlschema().types[name].is_valid(text + suffix)


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        pytest.param("Port", (0, 65_535), (-1, 65_536, 1.5, "80", True), id="port"),
        pytest.param("Flag", (True,), (False, 1, "true"), id="flag"),
        pytest.param("Content", ("YQ==",), ("", "YQ=", 1), id="content"),
        pytest.param("Line", ("\U0001f4c4" * 1_000,), ("\U0001f4c4" * 1_001,), id="length-in-code-points"),
    ],
)
def test_the_json_schema_knows_the_limits(name: str, good: tuple[Any, ...], bad: tuple[Any, ...]) -> None:
    definition = {"$ref": f"#/$defs/{name}", "$defs": _json_tree()["$defs"]}
    validator = jsonschema_rs.Draft202012Validator(definition)
    assert all(validator.is_valid(value) for value in good)
    assert not any(validator.is_valid(value) for value in bad)


def test_an_error_in_a_union_is_readable() -> None:
    tree = filled_trees()[0]
    tree["body"] = {"dataRequest": {"items": [{"id": "1"}]}}
    assert [error.message for error in _json_validator().iter_errors(tree)] == [
        '"category" is a required property'
    ]
    tree["body"] = {"dataRequest": {}, "receipt": {}}
    assert not _json_accepts(tree)
    tree["body"] = {}
    assert not _json_accepts(tree)


def test_every_definition_of_the_json_schema_is_closed_and_bounded() -> None:
    for name, definition in _json_tree()["$defs"].items():
        assert {"title", "description"} <= set(definition), name
        if definition.get("type") == "object":
            assert definition["additionalProperties"] is False, name
        if definition.get("type") == "string" and "contentEncoding" not in definition:
            assert "enum" in definition or 0 < definition["maxLength"] <= _LONGEST_IN_A_TEXT, name
        if definition.get("type") == "integer":
            assert {"minimum", "maximum"} <= set(definition), name
        for each in definition.get("properties", {}).values():
            assert each.get("type") != "array" or each["minItems"] == 1, name


def test_every_definition_is_in_both_schemas() -> None:
    found = inventory()
    definitions: list[Holds] = [*found.shapes, *found.unions, *found.codes, *found.scalars]
    types = {name_of(each) for each in definitions}
    lists = {f"{name_of(field.type)}List" for field in found.fields if field.many}
    assert set(_json_tree()["$defs"]) == types
    assert set(_named("complexType")) | set(_named("simpleType")) == types | lists


def test_an_item_of_a_list_is_named_after_its_type() -> None:
    found = inventory()
    for field in found.fields:
        if not field.many:
            continue
        items = _named("complexType")[f"{name_of(field.type)}List"].iter(f"{_XS}element")
        expected = [item_name(field.type)] if field.union is None else list(found.unions[field.union])
        assert [item.get("name") for item in items] == expected


def test_the_code_lists_of_the_xsd_are_those_of_the_model() -> None:
    in_xsd = {
        name: [each.get("value") for each in definition.iter(f"{_XS}enumeration")]
        for name, definition in _named("simpleType").items()
        if definition.find(f".//{_XS}enumeration") is not None
    }
    assert in_xsd == _CODES


def test_the_code_lists_of_the_json_schema_are_those_of_the_model() -> None:
    definitions = _json_tree()["$defs"]
    assert {name: each["enum"] for name, each in definitions.items() if "enum" in each} == _CODES


def test_codes_json_says_what_the_model_says() -> None:
    published = json.loads(code_lists())
    assert (published["namespace"], published["schemaVersion"]) == (NAMESPACE, SCHEMA_VERSION)
    by_name: dict[str, type[StrEnum]] = {codes.__name__: codes for codes in inventory().codes}
    assert [each["list"] for each in published["lists"]] == sorted(by_name)
    for each in published["lists"]:
        codes = by_name[each["list"]]
        assert each["meaning"] == words_of_class(codes).meaning
        assert [(code["code"], code["label"], code["meaning"]) for code in each["codes"]] == [
            (code.value, words_of_code(code).label, words_of_code(code).meaning) for code in codes
        ]
        for code in each["codes"]:
            for source in code["sources"]:
                provision = provisions()[source["constant"]]
                assert source["citation"] == str(provision)
                assert source["verified"] is provision.source_verified


def test_codes_json_has_the_scalars() -> None:
    published = {each["scalar"]: each for each in json.loads(code_lists())["scalars"]}
    assert sorted(published) == sorted(scalar.name for scalar in inventory().scalars)
    for scalar in inventory().scalars:
        each = published[scalar.name]
        assert (each["form"], each["kind"]) == (scalar.form, scalar.kind.value)
        assert each["meaning"] == words_of_scalar(scalar).meaning
        assert each.get("maxLength", 0) == scalar.max_length
        if scalar.kind is Kind.INTEGER:
            assert (each["minimum"], each["maximum"]) == (scalar.minimum, scalar.maximum)
