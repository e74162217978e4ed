"""The page of a message beside its fields: who may sign it, what the law asks it to say, and an example."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Final

import pytest

import mla_schema as mla
from mla_schema.codec.shape import members
from mla_schema.core.law import provisions
from mla_schema.derive.docstrings import words_of_field
from mla_schema.derive.inventory import inventory
from mla_schema.derive.reference import pages
from mla_schema.derive.reference_bodies import TECHNICAL, Examples, example
from mla_schema.derive.reference_places import body_pages
from mla_schema.model.body import Body, Opening
from mla_schema.model.node import tag
from mla_schema.model.openings.data_request import DataRequest
from mla_schema.signature.trusted import PERMITTED, SigningRole

_ROOT: Final = Path(__file__).parents[2]
_TAGS: Final = {tag(cls): name for name, cls in body_pages().items()}
_FENCE: Final = re.compile(r"^```(json|xml)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_PLACE: Final = re.compile(r"`(body\.[^`]+)` \(\[`([^`]+)`\]")


@cache
def _texts() -> dict[str, str]:
    written = pages(_ROOT)
    return {kind: written[name]() for kind, name in _TAGS.items()}


def _section(kind: str, heading: str) -> str:
    return _texts()[kind].partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


@pytest.mark.parametrize("kind", Body.MEMBERS)
def test_every_message_page_says_who_may_sign(kind: str) -> None:
    roles = re.findall(r"^- `(\w+)`: \*\*", _section(kind, "Who may sign it"), re.MULTILINE)
    assert roles == [role.value for role in SigningRole if kind in PERMITTED[role]]
    assert roles


def test_every_message_page_has_an_example() -> None:
    assert {kind for kind in Body.MEMBERS if not _section(kind, "Example")} == set()


@pytest.mark.parametrize("kind", list(Body.MEMBERS))
def test_an_example_is_a_body_of_its_kind_that_says_the_same_in_both_syntaxes(kind: str) -> None:
    text = _section(kind, "Example")
    [path] = re.findall(r"\]\(\.\./\.\./([^)]+)\)", text)
    message = mla.read((_ROOT / path).read_bytes()).unverified()
    assert tag(type(message.body)) == kind
    found = dict(_FENCE.findall(text))
    header = json.loads(mla.encode(message, form=mla.Form.JSON))["header"]
    whole = {"schemaVersion": "1.0", "header": header, "body": json.loads(found["json"])}
    in_json = mla.read(json.dumps(whole).encode()).unverified()
    framed = re.sub(
        rb"  <body>.*</body>\n",
        found["xml"].encode(),
        mla.lay_out(message, form=mla.Form.XML),
        flags=re.DOTALL,
    )
    assert in_json.body == mla.read(framed).unverified().body == message.body


@pytest.mark.parametrize("kind", Body.MEMBERS)
def test_the_places_are_those_of_the_fields_with_a_source(kind: str) -> None:
    places = dict(_PLACE.findall(_section(kind, "What it must say")))
    keys = {field.key for field in inventory().fields}
    assert set(places.values()) <= keys
    for place, key in places.items():
        assert place.startswith(f"body.{kind}.")
        assert place.rpartition(".")[2].removesuffix("[]") == key.partition(".")[2]


@pytest.mark.parametrize("kind", Opening.MEMBERS)
def test_an_opening_says_what_each_article_asks_of_it(kind: str) -> None:
    text = _section(kind, "What it must say")
    shape = inventory().shapes[members(Body)[kind]]
    for field in shape.fields:
        for each in words_of_field(field).provisions:
            assert each.instrument in TECHNICAL or f"- [{each}]" in text, field.key


@pytest.mark.parametrize(
    ("kind", "constant", "place"),
    [
        ("preservationRequest", "BUDAPEST_29_2_D", "body.preservationRequest.items[].custodian"),
        ("preservationRequest", "BUDAPEST_29_2_F", "body.preservationRequest.intendedRequest"),
        ("giveEffectRequest", "CETS224_8_3_A_II", "body.giveEffectRequest.order.legalBases[]"),
        ("giveEffectRequest", "CETS224_8_3_B_IV", "body.giveEffectRequest.supportingInformation.summary[]"),
        ("giveEffectRequest", "BUDAPEST_18_3_A", "body.giveEffectRequest.order.items[].elements[]"),
        ("providerOrder", "CETS224_7_4_E", "body.providerOrder.supplement.preservationSought"),
        ("decision", "BUDAPEST_27_7", "body.decision.outcomes[]"),
        ("orderNotification", "CETS224_7_5_A", "body.orderNotification.summary[]"),
    ],
)
def test_an_article_leads_to_the_field(kind: str, constant: str, place: str) -> None:
    [line] = [
        line
        for line in _section(kind, "What it must say").splitlines()
        if line.startswith(f"- [{provisions()[constant]}]")
    ]
    assert f"`{place}`" in line


def test_what_only_says_how_a_thing_is_written_asks_for_nothing() -> None:
    for kind in Body.MEMBERS:
        assert not re.search(
            r"^- \[(IETF|ISO|This standard)", _section(kind, "What it must say"), re.MULTILINE
        )


def test_without_examples_a_page_has_none(tmp_path: Path) -> None:
    assert example(DataRequest, Examples(None)) == ""
    assert example(DataRequest, Examples(tmp_path)) == ""


def test_what_is_incomplete_on_purpose_and_what_is_signed_is_no_example(tmp_path: Path) -> None:
    (tmp_path / "examples" / "signed").mkdir(parents=True)
    data = (_ROOT / "examples" / "16-incomplete-on-purpose.mla.json").read_bytes()
    for name in ("16-incomplete-on-purpose", "signed/a"):
        (tmp_path / "examples" / f"{name}.mla.json").write_bytes(data)
    assert Examples(tmp_path).smallest(DataRequest) is None
    (tmp_path / "examples" / "b.mla.json").write_bytes(data)
    found = Examples(tmp_path).smallest(DataRequest)
    assert found is not None
    assert found.path == "examples/b.mla.json"
