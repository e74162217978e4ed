"""What the rules find in the examples: what was reviewed and recorded, each with its reason, and nothing else."""

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import pytest

import mla_schema as mla
from mla_schema.core.faults import faults
from mla_schema.model import KnownGap, OpenPoint, Receipt, ReceivedFinding, SupplementPoint
from mla_schema.rules import rules
from tests.example_files import NAMES, TOLD, every, folder_of, message

RECORD: Final = Path(__file__).with_name("expected_findings.json")
EXPECTED: Final[dict[str, Any]] = json.loads(RECORD.read_text(encoding="utf-8"))
INCOMPLETE: Final = "16-incomplete-on-purpose"


def before(name: str) -> Sequence[mla.Message]:
    """The earlier messages of the folder of an example, in order; an example that stands alone has none."""
    return [message(each) for each in TOLD if folder_of(each) == folder_of(name) and each < name]


def found(name: str, at: datetime | None = None) -> list[mla.Finding]:
    judged = message(name)
    report = mla.check(judged, at=at or judged.header.issued_at, history=before(name))
    return list(report.findings)


@pytest.mark.parametrize("name", NAMES)
def test_the_rules_find_what_was_reviewed(name: str) -> None:
    recorded = [
        [code, severity, pointer]
        for group in EXPECTED.get(name, ())
        for code, severity, pointer in group["findings"]
    ]
    assert sorted([each.code, each.severity.value, each.place.pointer] for each in found(name)) == sorted(
        recorded
    )


@pytest.mark.parametrize("name", [name for name in NAMES if name != INCOMPLETE])
def test_no_example_has_an_error(name: str) -> None:
    assert [each.code for each in found(name) if each.severity is mla.Severity.ERROR] == []


def test_one_example_is_incomplete_on_purpose() -> None:
    assert {each.code for each in found(INCOMPLETE) if each.counts} == {
        *("MLA-C01", "MLA-C05", "MLA-C07", "MLA-C13a")
    }


def test_each_record_has_a_reason_and_an_example() -> None:
    assert set(EXPECTED) <= set(NAMES)
    for groups in EXPECTED.values():
        assert groups
        assert all(group["why"].strip() and group["findings"] for group in groups)


def test_examples_name_rules_that_exist() -> None:
    """A rule that was split into two severities is no longer named by what they share."""
    known = {*rules(), *(fault.code for fault in faults().values())}
    for name in NAMES:
        for node in (
            *(gap.rule for gap in every(KnownGap, message(name))),
            *(finding.code for finding in every(ReceivedFinding, message(name))),
            *(point.rule for point in every(SupplementPoint, message(name))),
            *(point.rule for point in every(OpenPoint, message(name))),
        ):
            assert node is None or not any(each[:-1] == node for each in known)


def test_a_receipt_lists_what_was_found() -> None:
    receipt = message("17-receipt-with-findings").body
    assert isinstance(receipt, Receipt)
    examination = receipt.examination
    assert examination is not None
    assert examination.omitted is not None
    codes = [each.code for each in found(INCOMPLETE)]
    listed = [each.code for each in examination.findings]
    assert listed == codes[: len(listed)]
    assert len(listed) + examination.omitted == len(codes)


def test_a_declared_gap_is_shown_and_does_not_count() -> None:
    (gap,) = (each for each in found("05-emergency-threat-to-life") if each.code == "MLA-C14b")
    assert (gap.accepted, gap.counts) == ("the sender has declared it as a known gap", False)
