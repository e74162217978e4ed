"""The reference pages: every definition is on one of them, and every link leads somewhere."""

import re
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from mla_schema.core.faults import faults
from mla_schema.core.law import provisions
from mla_schema.derive import reference_places
from mla_schema.derive.inventory import inventory
from mla_schema.derive.markdown import page, prose, table
from mla_schema.derive.reference import pages

_ROOT: Final = Path(__file__).parents[2]
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_CODE = re.compile("`[^`]*`")
_LINK = re.compile(r"\]\(([^)\s]*)\)")


@cache
def _texts() -> dict[str, str]:
    return {name: write() for name, write in pages(_ROOT).items()}


def _anchors(text: str) -> list[str]:
    """The anchors of a page, as Git hosts compute them."""
    return [re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in _HEADING.findall(text)]


def test_every_link_leads_somewhere() -> None:
    anchors = {name: set(_anchors(text)) for name, text in _texts().items()}
    broken = []
    for name, text in _texts().items():
        for target in _LINK.findall(_CODE.sub("", text)):
            file, _, anchor = target.partition("#")
            if file.startswith("../"):
                assert (_ROOT / "docs" / "reference" / file).exists()
                continue
            there = file or name
            if there not in anchors or (anchor and anchor not in anchors[there]):
                broken.append((name, target))
    assert broken == []


def test_no_anchor_is_given_twice_on_a_page() -> None:
    for text in _texts().values():
        assert len(_anchors(text)) == len(set(_anchors(text)))


def test_every_page_can_be_reached_from_the_index() -> None:
    assert set(_LINK.findall(_texts()["index.md"])) | {"index.md"} == set(_texts())


def test_every_definition_has_a_heading() -> None:
    headings = {heading for text in _texts().values() for heading in _HEADING.findall(text)}
    found = inventory()
    wanted = {cls.__name__ for cls in (*found.shapes, *found.unions, *found.owners, *found.codes)}
    wanted |= {scalar.name for scalar in found.scalars} | {fault.code for fault in faults().values()}
    assert wanted - headings == set()


def test_every_field_and_every_code_has_a_row() -> None:
    for shape in inventory().shapes.values():
        section = _section(_texts()[_page_of(shape.cls.__name__)], shape.cls.__name__)
        assert re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE) == [field.wire for field in shape.fields]
    for codes in inventory().codes:
        section = _section(_texts()["codes.md"], codes.__name__)
        assert re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE) == [code.value for code in codes]


@pytest.mark.parametrize(
    ("cls", "field", "mark"),
    [
        ("IpAddress", "address", "yes"),
        ("IpAddress", "port", ""),
        ("DataRequest", "summary", "inside"),
        ("DataRequest", "urgency", ""),
        ("Header", "sender", "inside"),
    ],
)
def test_personal_data_are_marked_where_they_are_and_on_the_way_to_them(
    cls: str, field: str, mark: str
) -> None:
    rows = _section(_texts()[_page_of(cls)], cls).splitlines()
    (row,) = (row for row in rows if row.startswith(f"| `{field}` |"))
    assert row.split("|")[4].strip() == mark


def _page_of(heading: str) -> str:
    (name,) = (name for name, text in _texts().items() if f"\n## {heading}\n" in text)
    return name


def _section(text: str, heading: str) -> str:
    return text.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def test_every_provision_has_a_row_that_says_whether_it_was_read() -> None:
    rows = dict(
        re.findall(r"^\| .* \| (read|recalled) \| .* \| `(\w+)` \|$", _texts()["law.md"], re.MULTILINE)
    )
    assert set(rows) == {"read", "recalled"}
    found = re.findall(r"\| (read|recalled) \| [^|]* \| `(\w+)` \|$", _texts()["law.md"], re.MULTILINE)
    assert {name: word == "read" for word, name in found} == {
        name: provision.source_verified for name, provision in provisions().items()
    }
    assert len(found) == len(provisions())


@pytest.mark.parametrize(
    ("constant", "labels"),
    [
        ("BUDAPEST_29_2_D", {"Custodian", "Item › Provider", "Item › Custodian"}),
        ("BUDAPEST_29_2_E", {"Request › Necessity"}),
        ("CETS224_3_2_C", {"Urgency › Emergency", "Request › Urgency"}),
    ],
)
def test_the_law_says_what_rests_on_an_article(constant: str, labels: set[str]) -> None:
    (row,) = (line for line in _texts()["law.md"].splitlines() if line.endswith(f"| `{constant}` |"))
    assert labels <= set(re.findall(r"\[([^\]]+)\]\(", row))


def test_tables_are_tables() -> None:
    for name, text in _texts().items():
        columns = 0
        for line in text.splitlines():
            cells = len(re.findall(r"(?<!\\)\|", line)) if line.startswith("|") else 0
            assert columns in (0, cells) or cells == 0, (name, line)
            columns = cells


def test_signs_that_mean_something_are_shown_as_they_are() -> None:
    assert prose("a|b *c* [d] `e` <f> \\") == "a\\|b \\*c\\* \\[d\\] \\`e\\` &lt;f&gt; \\\\"
    assert table(("A",), []) == ""
    assert page("# A", "", "b") == "# A\n\nb\n"


def test_a_module_without_a_page_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = dict(reference_places.TYPE_PAGES)
    del kept["requests.md"]
    monkeypatch.setattr(reference_places, "TYPE_PAGES", kept)
    with pytest.raises(LookupError, match="collection_request, item, legal_basis"):
        reference_places.classes_by_page.__wrapped__()
