"""The bundle: the same bytes each time, all that an implementer needs, and nothing of a tool."""

import json
from hashlib import sha256
from io import BytesIO
from zipfile import ZipFile

import pytest
from lxml import etree

from mla_schema.derive.bundle import ROOT_NAME, bundle
from mla_schema.locale.promises import FULL, PROMISED
from mla_schema.rules import rules
from tests.example_files import ROOT


@pytest.fixture(scope="module")
def packed() -> dict[str, bytes]:
    with ZipFile(BytesIO(bundle(ROOT))) as archive:
        assert archive.testzip() is None
        return {name.removeprefix(f"{ROOT_NAME}/"): archive.read(name) for name in archive.namelist()}


def test_it_is_the_same_each_time() -> None:
    assert bundle(ROOT) == bundle(ROOT)


def test_every_file_has_its_digest(packed: dict[str, bytes]) -> None:
    lines = [line.split("  ", 1) for line in packed["SHA256SUMS"].decode().splitlines()]
    told = {name: digits for digits, name in lines}
    assert told == {name: sha256(data).hexdigest() for name, data in packed.items() if name != "SHA256SUMS"}


@pytest.mark.parametrize(
    "name",
    [
        *("schemas/mla.xsd", "schemas/mla.schema.json", "schemas/codes.json", "schemas/rules.json"),
        *("schemas/phrases.json", "schemas/mla-to-json.xsl", "schemas/SHA256SUMS"),
        *("docs/specification.md", "docs/implementing.md", "docs/conformance.md"),
        *("vectors/vectors.json", "vectors/PROTOCOL.md", "catalog.xml", "README.md", "NOTICE", "LICENSE"),
        *("codes/Urgency.csv", "parties/MD.json", "LICENSES/CC0-1.0.txt"),
        *("examples/01-subscriber-phishing-bank-fraud.mla.xml", "examples/implementers/README.md"),
        *(f"catalogues/{language}.json" for language in PROMISED),
        *(f"rules/{language}.json" for language in FULL),
    ],
)
def test_what_an_implementer_needs_is_in_it(name: str, packed: dict[str, bytes]) -> None:
    assert packed[name]


def test_nothing_of_a_tool_is_in_it(packed: dict[str, bytes]) -> None:
    assert not [name for name in packed if "/." in name or "__" in name or name.endswith((".py", ".pyc"))]


def test_the_catalog_leads_to_the_schema(packed: dict[str, bytes]) -> None:
    [uri, system] = etree.fromstring(packed["catalog.xml"])
    assert uri.get("uri") == system.get("uri") == "schemas/mla.xsd"
    schema = etree.fromstring(packed["schemas/mla.xsd"])
    assert schema.get("targetNamespace") == uri.get("name")


def test_the_rules_are_told_in_each_language(packed: dict[str, bytes]) -> None:
    for language in FULL:
        told = json.loads(packed[f"rules/{language}.json"])
        assert told.keys() == rules().keys()
    assert json.loads(packed["rules/fr.json"])["MLA-C01"] != json.loads(packed["rules/en.json"])["MLA-C01"]


def test_code_lists_are_tables(packed: dict[str, bytes]) -> None:
    lines = packed["codes/Urgency.csv"].decode().split("\r\n")
    assert lines[0] == "code,label,meaning"
    assert len(lines) > 4
