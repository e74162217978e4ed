"""The words of the definitions: every docstring has its form, and what is wrong with one is said."""

from enum import StrEnum

import pytest

from mla_schema.derive.docstrings import label_of_name, words_of_class, words_of_field, words_of_scalar
from mla_schema.derive.inventory import Inventory, inventory
from mla_schema.derive.review import problems
from mla_schema.model.request import Request
from mla_schema.model.scalar import Kind, Scalar


def test_every_definition_has_a_docstring_of_the_required_form() -> None:
    assert problems(inventory()) == []


class Untold(StrEnum):
    """a class without a capital"""

    SILENT = "silent"


def test_what_is_wrong_with_a_class_and_its_members_is_said() -> None:
    assert [line.partition(" ")[0] for line in problems(Inventory(codes=[Untold]))] == [
        "Untold:",
        "Untold.SILENT:",
    ]


@pytest.mark.parametrize(
    ("doc", "problem"),
    [
        pytest.param("Only a label", "a label, a full stop, and the meaning", id="no-meaning"),
        pytest.param("lower. What it means.", "begins with a capital", id="label-in-lower-case"),
        pytest.param(f"{'Long ' * 30}. What it means.", "characters at most", id="long-label"),
        pytest.param("Label. What it means", "full stop", id="no-full-stop"),
        pytest.param("Label. what it means.", "capital", id="meaning-in-lower-case"),
        pytest.param("Label. Meaning. Source: BUDAPEST_1.\nMore.", "comes last", id="source-in-the-middle"),
        pytest.param("Label. Meaning. Source: Article 31.", "names of constants", id="source-by-hand"),
        pytest.param(
            "Label. Meaning.\nSource: NO_SUCH_1.", "unknown provisions: NO_SUCH_1", id="unknown-source"
        ),
        pytest.param("Label. Meaning.\nSource: OURS, OURS.", "named twice", id="source-twice"),
    ],
)
def test_what_is_wrong_with_a_docstring_is_said(doc: str, problem: str) -> None:
    found = problems(Inventory(scalars=[Scalar("Example", Kind.TEXT, "a form", doc)]))
    assert len(found) == 1
    assert found[0].startswith("Example: ")
    assert problem in found[0]


def test_all_problems_are_said_at_once() -> None:
    scalars = [Scalar(f"Example{number}", Kind.TEXT, "a form", "bad") for number in range(3)]
    assert len(problems(Inventory(scalars=scalars))) == 3


@pytest.mark.parametrize(
    "doc", ["Label. Meaning. Source: OURS, RFC_3339.", "Label. Meaning.\n    Source: OURS,\n    RFC_3339."]
)
def test_the_source_may_stand_on_its_own_line_or_not(doc: str) -> None:
    words = words_of_scalar(Scalar("Example", Kind.TEXT, "a form", doc))
    assert (words.label, words.meaning, words.sources) == ("Label", "Meaning.", ("OURS", "RFC_3339"))
    assert words.sentence == "Label. Meaning. [This standard, own rule; IETF, RFC 3339]"


def test_the_words_of_a_field_are_those_of_the_class_that_defines_it() -> None:
    (field,) = (field for field in inventory().fields if field.key == "Request.urgency")
    assert field.owner is Request
    assert words_of_field(field).label == "Urgency"
    assert words_of_class(Request).sources == ()


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("ServiceProvider", "Service provider"),
        ("IpAddress", "IP address"),
        ("Url", "URL"),
        ("Eui64", "EUI-64"),
        ("SupiImsi", "SUPI (IMSI)"),
        ("Imei", "IMEI"),
        ("MacAddress", "MAC address"),
        ("SipUri", "SIP URI"),
        ("AccountId", "Account ID"),
        ("YesNoUnknown", "Yes, no or unknown"),
    ],
)
def test_a_class_is_labelled_by_its_name(name: str, label: str) -> None:
    assert label_of_name(name) == label
