"""The suite is complete, is of its own schema, and is what the builder writes."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from functools import cache
from typing import Any, Final

import jsonschema_rs

import mla_schema as mla
from mla_schema.case.events import Event
from mla_schema.case.folding import Folding
from mla_schema.case.transitions import TRANSITIONS
from mla_schema.codec.shape import members, shape_of
from mla_schema.conformance.adapter import FAMILIES, FEATURES
from mla_schema.conformance.loading import load_suite
from mla_schema.derive.inventory import inventory
from mla_schema.model.body import Body
from mla_schema.model.identifier import Identifier
from mla_schema.rules import rules
from mla_schema.rules.structural import LAWS
from mla_schema.signature.trusted import SigningRole
from mla_schema.statistics.kpi import GROUPS
from tests.signature.json_attacks import ATTACKS as JSON_ATTACKS
from tests.signature.xml_attacks import ATTACKS as XML_ATTACKS
from tests.vectors.derive.__main__ import stale
from tests.vectors.derive.book import FOLDER, ROOT, slug
from tests.vectors.derive.planting import ways
from tests.vectors.derive.signing import LARGEST, chosen, is_limit, json_classes, xml_classes

MUST: Final = re.compile(r"\bMUST\b")
_MEBIBYTE: Final = 1024 * 1024


@cache
def cases() -> dict[str, Any]:
    told = json.loads((FOLDER / "vectors.json").read_text(encoding="utf-8"))
    return {each["id"]: each for each in told["cases"]}


@cache
def clauses() -> dict[str, str]:
    text = (ROOT / "docs" / "specification.md").read_text(encoding="utf-8")
    found = re.findall(r"^\*\*([0-9.]+)\*\* (.*?)(?=\n\n|\Z)", text, re.DOTALL | re.MULTILINE)
    return dict(found)


def test_the_suite_is_what_is_derived_from_the_definitions() -> None:
    assert stale() == []


def test_the_suite_is_of_its_schema() -> None:
    schema = json.loads((FOLDER / "vectors.schema.json").read_text(encoding="utf-8"))
    told = json.loads((FOLDER / "vectors.json").read_text(encoding="utf-8"))
    jsonschema_rs.validator_for(schema).validate(told)
    assert len(load_suite().cases) == len(told["cases"])


def test_the_suite_is_small_enough_to_be_shipped() -> None:
    files = [*(FOLDER / "cases").rglob("*"), FOLDER / "vectors.json"]
    assert sum(path.stat().st_size for path in files if path.is_file()) < 15 * _MEBIBYTE


def test_every_clause_with_must_is_cited_and_every_cited_clause_is_there() -> None:
    cited = {clause for case in cases().values() for clause in case["specification"]}
    wanted = {number for number, text in clauses().items() if MUST.search(text)}
    assert wanted - cited == set()
    assert cited - clauses().keys() == set()


def test_every_code_has_a_case_and_so_has_one_that_is_none() -> None:
    for codes in inventory().codes:
        for code in codes:
            assert f"reading::{slug(f'code {codes.__name__} {code.value}')}" in cases()
        assert f"reading::{slug(f'code {codes.__name__} not in the list')}" in cases()


def test_every_identifier_and_every_type_of_message_has_cases() -> None:
    for union, what in ((Identifier, "identifier"), (Body, "type")):
        for tag in members(union):
            for form in mla.Form:
                assert f"reading::{slug(f'{what} {tag} in {form.value}')}" in cases()


def test_every_required_field_is_left_out_once() -> None:
    for cls in ways():
        for field in shape_of(cls).fields:
            if field.required and cls is not mla.Message:
                assert f"reading::{slug(f'missing {cls.__name__} {field.wire}')}" in cases()


def test_every_scalar_has_cases() -> None:
    for scalar in inventory().scalars:
        assert any(id_.startswith(f"reading::{slug(f'form {scalar.name}')}-") for id_ in cases())


def test_every_rule_has_both_twins() -> None:
    for id_ in rules().keys() - LAWS.keys():
        for twin in ("passing", "failing"):
            assert any(f"rules::{slug(f'{id_} {twin} {form}')}" in cases() for form in mla.Form)


def make(attack: Any) -> bytes:
    """The file of an attack, of either kind."""
    data: bytes = attack.make() if hasattr(attack, "make") else attack.data()
    return data


def test_every_class_of_attack_has_a_case() -> None:
    tables: list[tuple[str, Any, Any]] = [
        ("XML", xml_classes(), XML_ATTACKS),
        ("JSON", json_classes(), JSON_ATTACKS),
    ]
    for form, classes, attacks in tables:
        for key, names in classes.items():
            if not any(f"signature::{slug(f'{form} {name}')}" in cases() for name in names):
                assert all(
                    len(make(attacks[name])) > LARGEST or is_limit(attacks[name].fault) for name in names
                ), key
    assert 150 <= len(chosen()) <= 350


def test_every_row_of_the_transitions_that_leads_somewhere_is_taken() -> None:
    taken: dict[Any, int] = defaultdict(int)
    for case in cases().values():
        if case["do"] == "fold" and not case["id"].startswith("lifecycle::odd"):
            lines = (FOLDER / case["arguments"]["messages"]["lines"]).read_bytes().splitlines()
            if case["arguments"]["messages"]["order"] == list(range(len(lines))):
                by_conversation: dict[str, list[Event]] = defaultdict(list)
                for event in (Event(mla.read(line).unverified()) for line in lines):
                    header = event.message.header
                    by_conversation[header.conversation or header.id].append(event)
                for events in by_conversation.values():
                    events.sort(key=lambda each: each.at)
                    for row in Folding(events).taken():
                        taken[row] += 1
    missing = [
        (family, row.step, row.meaning)
        for family, rows in TRANSITIONS.items()
        for row in rows
        if row.after is not None and (family, row) not in taken
    ]
    assert missing == []


def test_every_role_and_every_group_of_figures_has_cases() -> None:
    for role in SigningRole:
        assert any(id_.startswith(f"trust::{slug(f'role {role.value}')}-may") for id_ in cases())
    for group in GROUPS:
        for what in ("all", "hidden"):
            assert f"statistics::group-{group}-{what}" in cases()


def test_every_family_and_feature_is_used() -> None:
    assert {case["id"].partition("::")[0] for case in cases().values()} == set(FAMILIES)
    assert {feature for case in cases().values() for feature in case["features"]} == set(FEATURES)


def test_a_clause_with_must_is_found() -> None:
    assert {"2.2", "4.1.1", "7.6.2", "10.5"} <= {n for n, text in clauses().items() if MUST.search(text)}
