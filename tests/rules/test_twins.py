"""Each rule has twins that differ in one edit: it passes the one, and finds itself alone in the other."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_pem_x509_certificate

import mla_schema as mla
from mla_schema.derive.twins import VECTORS, Twins, twins
from mla_schema.model import Node
from mla_schema.rules import rules
from mla_schema.rules.structural import LAWS
from mla_schema.signature.trust_list import read_list

ROOT: Final = Path(__file__).parent.parent.parent
PKI: Final = ROOT / "tests" / "vectors" / "pki"
TODAY: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)
WITH_TWINS: Final = [each for each in rules() if each not in LAWS]
each_rule = pytest.mark.parametrize("id_", WITH_TWINS)


@cache
def found() -> dict[str, Twins]:
    return twins(ROOT)


@cache
def trust() -> mla.Trust:
    operator = load_pem_x509_certificate((PKI / "operator.pem").read_bytes()).public_bytes(Encoding.DER)
    return read_list((PKI / "trust-list.json").read_bytes(), operators=[operator], at=TODAY).trust()


def reports(name: str, twin: Twins) -> Iterator[mla.Report]:
    """What is said of a twin, in each form in which there is one."""
    at = datetime.fromisoformat(twin.at) if twin.at else TODAY
    for form in twin.forms:
        data = (ROOT / VECTORS / twin.rule / f"{name}.mla.{form.value}").read_bytes()
        trusted = trust() if twin.signed else None
        yield mla.validate(data, at=at, party=twin.party, history=twin.history, trust=trusted)


def test_every_rule_has_twins_and_nothing_else_has() -> None:
    assert set(found()) == set(WITH_TWINS)


@each_rule
def test_the_passing_twin_has_no_finding(id_: str) -> None:
    for result in reports("passing", found()[id_]):
        assert [(each.code, each.place.pointer) for each in result.findings] == []
        assert result.outcome is mla.Outcome.VALID


@each_rule
def test_the_failing_twin_has_this_finding_alone(id_: str) -> None:
    twin = found()[id_]
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
    twin = found()[id_]
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


def test_a_rule_judges_a_class_of_the_model() -> None:
    from mla_schema import model

    classes = {name for name in model.__all__ if issubclass(getattr(model, name), Node)}
    assert {each.on for each in rules().values() if not each.structural} <= classes
