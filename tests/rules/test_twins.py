"""Each rule has twins that differ in one edit: it passes the one, and finds itself alone in the other."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_pem_x509_certificate

import mla_schema as mla
from mla_schema.core.law.technical import OURS
from mla_schema.derive.twins import VECTORS, Twins, edited, twin_files, twins
from mla_schema.model import Node
from mla_schema.rules import rules
from mla_schema.rules._registry import rule
from mla_schema.rules.structural import LAWS
from mla_schema.signature.trust_list import read_trust_list
from tests.rules.conversing import all_twins

ROOT: Final = Path(__file__).parent.parent.parent
PKI: Final = ROOT / "tests" / "vectors" / "pki"
TODAY: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)
WITH_TWINS: Final = [each for each in rules() if each not in LAWS]
each_rule = pytest.mark.parametrize("id_", WITH_TWINS)


@cache
def trust() -> mla.Trust:
    operator = load_pem_x509_certificate((PKI / "operator.pem").read_bytes()).public_bytes(Encoding.DER)
    return read_trust_list((PKI / "trust-list.json").read_bytes(), operators=[operator], at=TODAY).trust()


def reports(name: str, twin: Twins) -> Iterator[mla.Report]:
    """What is said of a twin, in each form in which there is one."""
    at = datetime.fromisoformat(twin.at) if twin.at else TODAY
    for form in twin.forms:
        data = (ROOT / VECTORS / twin.rule / f"{name}.mla.{form.value}").read_bytes()
        trusted = trust() if twin.signed else None
        yield mla.validate(data, at=at, party=twin.party, history=twin.history, trust=trusted)


def test_every_rule_has_twins_and_nothing_else_has() -> None:
    assert set(all_twins()) == set(WITH_TWINS)


@each_rule
def test_the_passing_twin_has_no_finding(id_: str) -> None:
    for result in reports("passing", all_twins()[id_]):
        assert [(each.code, each.place.pointer) for each in result.findings] == []
        assert result.outcome is mla.Outcome.VALID


@each_rule
def test_the_failing_twin_has_this_finding_alone(id_: str) -> None:
    twin = all_twins()[id_]
    for result in reports("failing", twin):
        assert [(each.rule, each.place.pointer, each.severity.value) for each in result.findings] == [
            (id_, pointer, severity) for pointer, severity in twin.expected
        ]
        for each in result.findings:
            assert "{" not in each.message + each.advice
            if each.place.pointer is not None:
                assert each.place.line is not None
                assert (each.place.xpath is None) == (result.form == "json")


@each_rule
def test_the_edit_of_a_text_is_for_what_no_tree_can_show(id_: str) -> None:
    twin = all_twins()[id_]
    if twin.failing is None:
        assert rules()[id_].structural
        (result,) = reports("failing", twin)
        assert all(each.layer != "rules" for each in result.findings)


def test_a_description_of_another_form_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / VECTORS / "twins"
    folder.mkdir(parents=True)
    (folder / "MLA-X01.json").write_text(json.dumps({"rule": "MLA-X02"}), encoding="utf-8")
    with pytest.raises(ValueError, match="'rule' must be MLA-X01"):
        twins(tmp_path)


def test_the_files_are_those_of_the_descriptions() -> None:
    for path, derive in twin_files(ROOT).items():
        assert (ROOT / path).read_bytes() == derive(), path


@pytest.mark.parametrize(
    "edit",
    [
        {"op": "add", "path": "/header/id", "value": "1"},
        {"op": "remove", "path": "/header/nothing"},
        {"op": "replace", "path": "/header/nothing", "value": "1"},
    ],
)
def test_an_edit_that_leads_nowhere_is_refused(edit: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=edit["path"]):
        edited({"header": {"id": "0"}}, [edit])


@pytest.mark.parametrize("old", ["not there", "address"])
def test_a_text_that_does_not_stand_in_the_file_once_is_refused(tmp_path: Path, old: str) -> None:
    for folder, name in (("bases", "subscriber.mla"), ("twins", "MLA-C02")):
        (tmp_path / VECTORS / folder).mkdir(parents=True)
        told = json.loads((ROOT / VECTORS / folder / f"{name}.json").read_text(encoding="utf-8"))
        if folder == "twins":
            told["edit"]["old"] = old
        (tmp_path / VECTORS / folder / f"{name}.json").write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(ValueError, match="MLA-C02: 'old'"):
        twin_files(tmp_path)[f"{VECTORS}/MLA-C02/failing.mla.json"]()


def test_a_list_is_edited_by_position() -> None:
    edits: list[dict[str, Any]] = [
        {"op": "add", "path": "/a/-", "value": 3},
        {"op": "add", "path": "/a/0", "value": 0},
        {"op": "replace", "path": "/a/1", "value": 9},
        {"op": "remove", "path": "/a/2"},
    ]
    assert edited({"a": [1, 2]}, edits) == {"a": [0, 9, 3]}


def test_an_identifier_is_given_once_and_rests_on_law() -> None:
    with pytest.raises(ValueError, match="MLA-C02 is registered twice"):
        rule("MLA-C02", mla.Severity.ERROR, OURS)(lambda _, __: iter(()))
    with pytest.raises(ValueError, match="rests on nothing"):
        rule("MLA-X99", mla.Severity.ERROR)(lambda _, __: iter(()))


def test_a_rule_judges_a_class_of_the_model() -> None:
    from mla_schema import model

    classes = {name for name in model.__all__ if issubclass(getattr(model, name), Node)}
    assert {each.on for each in rules().values() if not each.structural} <= classes
