"""XLIFF files against the schema that OASIS has published for XLIFF 1.2, the strict one, in two implementations.

``tests/interop/install.sh`` fetches the schema; without it these tests are skipped.
"""

from functools import cache
from pathlib import Path
from typing import Final

import pytest
import xmlschema
from lxml import etree

from mla_schema.exchange import units_of, write_xliff
from mla_schema.locale.catalogue import languages
from mla_schema.locale.progress import entries_of
from mla_schema.locale.promises import promised
from mla_schema.rendering.headings import NOTES
from tests.exchange.making import KEY, ODD, PLAIN, entry

_FOLDER: Final = Path(__file__).parents[1] / "rendering" / ".downloaded" / "xliff"
_STANDARD: Final = _FOLDER / "xliff-core-1.2-strict.xsd"
_OF_XML: Final = _FOLDER / "xml.xsd"
_OURS: Final = etree.XMLSchema(etree.parse(Path(__file__).parent / "xliff-1.2-written.xsd"))
_LANGUAGES: Final = tuple(each for each in languages() if each != "en")

pytestmark = pytest.mark.skipif(
    not (_STANDARD.exists() and _OF_XML.exists()),
    reason="the schema of XLIFF is not there; tests/interop/install.sh fetches it",
)


@cache
def by_lxml() -> etree.XMLSchema:
    tree = etree.parse(_STANDARD, etree.XMLParser(no_network=True))
    (imported,) = tree.findall("{http://www.w3.org/2001/XMLSchema}import")
    # The schema imports that of the namespace ``xml`` from the site of W3C; it stands beside it here.
    imported.set("schemaLocation", _OF_XML.as_uri())
    return etree.XMLSchema(tree)


@cache
def by_xmlschema() -> xmlschema.XMLSchema:
    places = {"http://www.w3.org/XML/1998/namespace": str(_OF_XML)}
    return xmlschema.XMLSchema(str(_STANDARD), locations=places, allow="local")


def exported(language: str) -> bytes:
    if language != "odd":
        return write_xliff(units_of(promised(language), entries_of(language), NOTES), language)
    statuses = ("machine", "reviewed", "official")
    told = {
        key: entry(key, text, statuses[number % 3], stale=number % 2 == 0)
        for number, (key, text) in enumerate(zip(PLAIN, ODD, strict=False))
    }
    return write_xliff(units_of({*told, KEY}, told), "sr-Latn")


@pytest.mark.parametrize("language", ["odd", *_LANGUAGES])
def test_every_export_is_of_the_schema_of_the_standard(language: str) -> None:
    data = exported(language)
    by_lxml().assertValid(etree.fromstring(data))
    assert [each.reason for each in by_xmlschema().iter_errors(data.decode())] == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('state="needs-review-translation"', 'state="good"'),
        ("source>", "sauce>"),
        (
            f'xmlns="{"urn:oasis:names:tc:xliff:document:1.2"}"',
            'xmlns="urn:oasis:names:tc:xliff:document:2.0"',
        ),
        (' datatype="plaintext"', ""),
        (' original="mla-schema"', ""),
        (' tool-id="mla-schema"', ""),
        ("<body>", '<body colour="red">'),
        (f'<trans-unit id="{KEY}">', "<trans-unit>"),
        ('xml:space="preserve"', 'xml:space="keep"'),
    ],
)
def test_both_see_what_is_wrong_and_so_does_our_own_schema(old: str, new: str) -> None:
    good = write_xliff(units_of([KEY], {KEY: entry(KEY)}), "hy").decode()
    assert old in good
    changed = good.replace(old, new)
    tree = etree.fromstring(changed.encode())
    assert not by_lxml().validate(tree)
    assert not by_xmlschema().is_valid(changed)
    # Our own is asked where that of the standard is not there, so it must not be the milder one.
    assert not _OURS.validate(tree)
