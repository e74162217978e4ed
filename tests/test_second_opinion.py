"""The second opinion: the derived XSD, through an implementation that shares nothing with our reader."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

import mla_schema as mla
from mla_schema.codec import published, second_opinion
from mla_schema.derive.xsd import xsd

AT = datetime(2026, 11, 24, tzinfo=UTC)
EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.mla.xml"))


def _layer(report: mla.Report) -> mla.Layer:
    [layer] = [each for each in report.layers if each.name == "second-opinion"]
    return layer


@pytest.mark.parametrize("path", EXAMPLES[:3], ids=lambda path: path.name)
def test_it_agrees_on_an_example(path: Path) -> None:
    report = mla.validate(path.read_bytes(), at=AT, second_opinion=True)
    assert report.outcome is mla.Outcome.VALID
    assert _layer(report).status is mla.LayerStatus.RAN


def test_it_is_asked_only_when_it_is_wanted() -> None:
    assert _layer(mla.validate(EXAMPLES[0].read_bytes(), at=AT)).status is mla.LayerStatus.SKIPPED


def test_it_judges_xml_only() -> None:
    message = mla.read(EXAMPLES[0].read_bytes()).unverified()
    data = mla.encode(message, form=mla.Form.JSON)
    assert _layer(mla.validate(data, at=AT, second_opinion=True)).status is mla.LayerStatus.SKIPPED


def test_a_disagreement_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_opinion, "xsd_accepts", lambda _: False)
    report = mla.validate(EXAMPLES[0].read_bytes(), at=AT, second_opinion=True)
    assert report.outcome is mla.Outcome.INVALID
    assert [finding.code for finding in report.findings] == ["MLA-F28"]
    assert _layer(report).status is mla.LayerStatus.FAILED


def test_it_reads_the_schema_that_is_derived() -> None:
    assert published.published("mla.xsd") == xsd()


def test_it_reads_the_schema_of_an_installed_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "xsd" / "1.0").mkdir(parents=True)
    (tmp_path / "xsd" / "1.0" / "mla.xsd").write_text("packaged", encoding="utf-8")
    monkeypatch.setattr(published, "files", lambda _: tmp_path)
    assert published.published("mla.xsd") == "packaged"


def test_it_refuses_what_is_not_a_message() -> None:
    assert not second_opinion.xsd_accepts(b"<message/>")
