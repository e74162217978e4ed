"""Documents of what is rare: no digest, a proof, accepted findings, an extended request, a language that lacks words."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

import mla_schema as mla
from mla_schema.conformance.adapter import Adapter
from mla_schema.core.proof import ProvenBy, RevocationStatus, SignatoryKind
from mla_schema.derive import gallery
from mla_schema.locale.catalogue import Catalogue, catalogue, english
from mla_schema.rendering import pdf
from mla_schema.rendering.document import Run, plain
from mla_schema.rendering.reader import fill
from mla_schema.rendering.wording import said
from mla_schema.road.rendering import Rendering
from tests.example_files import FOLDER, ROOT, message
from tests.rendering.documents import needs_fonts

_AT = datetime(2026, 11, 24, tzinfo=UTC)
_EXAMPLE = "01-subscriber-phishing-bank-fraud"
_PROOF = mla.Proof(
    country="MD",
    authority_id="MD-PG",
    authority_name="SPECIMEN Prosecutor",
    kind=SignatoryKind.SEAL,
    certificate="00" * 32,
    algorithm="ES256",
    claimed_at=_AT,
    proven_at=_AT,
    proven_by=ProvenBy.JUDGEMENT,
    revocation=RevocationStatus.GOOD,
    transitional=True,
    specimen=True,
)


@pytest.mark.parametrize("form", Rendering)
def test_a_report_on_what_cannot_be_read_has_no_seal(form: Rendering) -> None:
    if form is Rendering.PDF:
        needs_fonts()
    if form is Rendering.DOCX:
        pytest.importorskip("docx", reason="the extra docx is not installed")
    report = mla.validate(b"a scan", at=_AT)
    assert report.digest is None
    assert mla.render(report, to=form, beside="fr")


def test_a_report_tells_the_proof_and_what_was_accepted() -> None:
    report = mla.validate((FOLDER / "16-incomplete-on-purpose.mla.json").read_bytes(), at=_AT)
    first, *others = report.findings
    told = replace(report, proof=_PROOF, findings=(replace(first, accepted="a matter of courtesy"), *others))
    text = mla.render(told, to=Rendering.TEXT).decode()
    assert "SPECIMEN Prosecutor" in text
    assert "The algorithm is on its way out: Yes" in text
    assert "Accepted because: a matter of courtesy" in text


def test_a_request_that_extends_another_names_it_by_the_template() -> None:
    tree = json.loads((FOLDER / "tcy-2018-11-articles-29-30-preservation.mla.json").read_bytes())
    tree["header"]["related"] = [
        {"relation": "extends", "reference": {"externalReference": {"reference": "EARLIER-1"}}}
    ]
    text = mla.render(mla.read(json.dumps(tree).encode()), to=Rendering.TEXT).decode()
    assert "[x] Extension of previous request" in text
    assert text.count("EARLIER-1") == 1


def test_a_language_that_lacks_words_says_so_and_english_stands_in() -> None:
    few = Catalogue("qps", {"heading.tcy.date": "[D]"}, complete=False, shows_all=False)
    page = mla.render(message(_EXAMPLE), to=Rendering.TEXT, language=few, beside="en").decode()
    assert "1. [D]" in page
    assert "What has no translation stands in English." in page
    assert 'lang="en"' in mla.render(message(_EXAMPLE), to=Rendering.HTML, language=few).decode()


def test_placeholders_may_stand_side_by_side() -> None:
    assert plain(fill(Run("{a}{b}"), {"a": (Run("1"),), "b": (Run("2"),)})) == "12"


def test_the_form_of_a_value_is_told_in_the_language() -> None:
    data = (FOLDER / f"{_EXAMPLE}.mla.json").read_bytes().replace(b'"MD"', b'"md"')
    found = [each for each in mla.validate(data, at=_AT).findings if "form" in each.params]
    assert found
    told = said(found[0], catalogue("fr"))
    assert str(found[0].params["form"]) not in told.message
    assert said(found[0], english()).message == found[0].message


def test_pages_can_be_had_as_images() -> None:
    needs_fonts()
    name, data = next(gallery.pictures(ROOT))
    assert name.endswith(".png")
    assert data.startswith(b"\x89PNG")


def test_the_gallery_has_each_language_and_two_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gallery, "as_images", lambda *_, **__: [b"x"])
    names = [name for name, _ in gallery.pictures(ROOT)]
    assert len(names) == len(set(names)) == 28
    assert set(names) == {path.name for path in (ROOT / "docs" / "gallery").glob("*.png")}


def test_the_gallery_is_written_in_a_checkout_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert gallery.main() == 2
    (tmp_path / "docs" / "gallery").mkdir(parents=True)
    monkeypatch.setattr(gallery, "find_root", lambda _: tmp_path)
    monkeypatch.setattr(gallery, "pictures", lambda _: iter([("x.png", b"x")]))
    assert gallery.main() == 0
    assert (tmp_path / "docs" / "gallery" / "x.png").read_bytes() == b"x"


def test_the_first_character_that_no_font_has_is_found() -> None:
    assert pdf._first("a\N{CJK UNIFIED IDEOGRAPH-6587}") == 0x6587
    assert pdf._first(r"\u{e000}") == 0xE000


def test_another_complaint_of_typst_is_a_fault_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    needs_fonts()
    import typst

    def fails(*_: object, **__: object) -> bytes:
        error = typst.TypstError("something else", "")
        error.message = "something else"
        raise error

    monkeypatch.setattr(typst, "compile", fails)
    with pytest.raises(typst.TypstError):
        mla.render(message(_EXAMPLE), to=Rendering.PDF)


def test_the_adapter_shows_what_it_can_read_in_the_languages_that_it_has() -> None:
    asked = {"id": "1", "do": "render", "form": "json", "data": "e30=", "language": "en"}
    assert Adapter().ask(asked)["outcome"] == "refused"
    assert Adapter().ask({**asked, "language": "xx"})["outcome"] == "unsupported"
