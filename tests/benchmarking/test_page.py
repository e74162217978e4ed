"""The page of the benchmarks says what was measured and nothing else, and can be read by everybody."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from benchmarks import page, record
from lxml import etree

_SVG = "{http://www.w3.org/2000/svg}"
_MEMBERS = {
    *("section", "name", "value", "unit", "bar", "at_least"),
    *("kept", "spread", "rounds", "group", "x", "missing"),
}


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    return record.read(record.RESULTS)


def test_the_page_is_derived(found: dict[str, Any]) -> None:
    """Who edits it by hand, or measures and forgets it, is told: run ``python -m benchmarks page``."""
    for place, text in page.files(found).items():
        assert (page.DOCS / place).read_text(encoding="utf-8") == text


def test_no_plot_is_left_over(found: dict[str, Any]) -> None:
    there = {f"benchmarks/{path.name}" for path in (page.DOCS / "benchmarks").iterdir()}
    assert there == page.files(found).keys() - {"benchmarks.md"}


def test_writing_removes_a_plot_that_is_no_longer_derived(found: dict[str, Any], tmp_path: Path) -> None:
    page.write(found, tmp_path)
    (tmp_path / "benchmarks" / "old.svg").write_text("<svg/>", encoding="utf-8")
    page.write(found, tmp_path)
    written = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert written == page.files(found).keys()


def test_plots_are_well_formed_and_speak(found: dict[str, Any]) -> None:
    plots = {place: text for place, text in page.files(found).items() if place.endswith(".svg")}
    assert len(plots) >= 10
    for place, text in plots.items():
        root = etree.fromstring(text.encode())
        assert root.tag == f"{_SVG}svg"
        assert root.get("role") == "img"
        for name in ("title", "desc"):
            assert root.findtext(f"{_SVG}{name}"), place
        assert "prefers-color-scheme:dark" in (root.findtext(f"{_SVG}style") or "")
        # Nothing runs, and nothing is fetched; the one address is the namespace.
        assert not list(root.iter(f"{_SVG}script", f"{_SVG}image", f"{_SVG}use"))
        assert text.count("http") == 1
        _stays_inside(root, place)


def _stays_inside(root: Any, place: str) -> None:
    width, height = (float(root.get(name)) for name in ("width", "height"))
    for each in root.iter(f"{_SVG}rect"):
        assert float(each.get("x", "0")) + float(each.get("width")) <= width, place
    for each in root.iter(f"{_SVG}text", f"{_SVG}circle"):
        across, up = (float(each.get(one) or each.get(f"c{one}")) for one in ("x", "y"))
        assert 0 <= across <= width, place
        assert 0 <= up <= height, place


def test_every_plot_has_an_alternative_text(found: dict[str, Any]) -> None:
    text = page.files(found)["benchmarks.md"]
    pictures = re.findall(r"!\[(?P<alt>[^\]]*)\]\((?P<target>[^)]+)\)", text)
    assert {target for _, target in pictures} == page.files(found).keys() - {"benchmarks.md"}
    assert all(len(alt) > 40 for alt, _ in pictures)


def test_figures_have_one_structure(found: dict[str, Any]) -> None:
    names = [(each["section"], each["name"]) for each in found["figures"]]
    assert len(set(names)) == len(names)
    for each in found["figures"]:
        assert each.keys() == _MEMBERS
        assert (each["value"] is None) == (each["missing"] is not None)


def test_the_whole_was_measured(found: dict[str, Any]) -> None:
    """What is committed is a careful run of every section, with 20 000 requests at least."""
    assert not found["quick"]
    measured = [each["value"] for each in found["figures"] if each["name"].endswith("measured on all cores")]
    assert max(measured) >= 20_000
    assert {each["section"] for each in found["figures"]} >= {
        "floor",
        "ours",
        "signatures",
        "foreign",
        "month",
    }


def test_a_bar_that_is_not_kept_stands_on_the_page(found: dict[str, Any]) -> None:
    """Whatever was measured: one figure is spoilt, one is taken away, and both are told plainly."""
    figures = [dict(each) for each in found["figures"]]
    with_bar = next(each for each in figures if each["bar"] is not None and each["kept"])
    with_bar["kept"] = False
    away = next(each for each in figures if each["section"] == "foreign")
    away |= {"value": None, "missing": "it is not installed", "spread": None, "rounds": None}
    text = page.files({**found, "figures": figures})["benchmarks.md"]
    assert f"- *{with_bar['section']}*, {with_bar['name']}: " in text
    assert f"- *foreign*, {away['name']}: it is not installed." in text


def test_results_of_another_format_are_refused(tmp_path: Path) -> None:
    other = tmp_path / "results.json"
    other.write_text('{"format": 0}', encoding="utf-8")
    with pytest.raises(ValueError, match="another format"):
        record.read(other)
