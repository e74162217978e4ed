"""Whose turn it is: the table is complete, cites law that exists, and says what the treaties say."""

import pytest

from mla_schema import model
from mla_schema.case.steps import (
    OPENINGS,
    REPLACING,
    STEPS,
    TO_ENTITIES,
    Side,
    answers_to,
    may_answer,
    sender_of,
)
from mla_schema.core.law import provisions


def test_every_step_has_its_turn_in_the_order_of_the_format() -> None:
    assert list(STEPS) == [tag for tag in model.Body.MEMBERS if tag not in model.Opening.MEMBERS]


def test_the_tags_are_those_of_the_format() -> None:
    assert set(model.Opening.MEMBERS) == OPENINGS
    assert OPENINGS > TO_ENTITIES
    assert STEPS.keys() > REPLACING
    assert all(turn.after <= set(model.Body.MEMBERS) for turn in STEPS.values())


def test_the_law_that_is_cited_is_known() -> None:
    known = provisions()
    assert all(name in known for turn in STEPS.values() for name in turn.law)


def test_what_carries_an_opening_is_what_replaces_one() -> None:
    carrying = {
        tag for tag in STEPS if "replacement" in getattr(model, tag[:1].upper() + tag[1:]).model_fields
    }
    assert carrying == REPLACING


def test_nobody_writes_to_itself() -> None:
    assert all(turn.by is not turn.to or turn.by is Side.EITHER for turn in STEPS.values())


def test_every_opening_can_be_confirmed_followed_and_answered() -> None:
    for tag in OPENINGS:
        assert {"receipt", "statusEnquiry", "amendment", "supplementRequest"} <= set(answers_to(tag))


@pytest.mark.parametrize(
    ("step", "tag"),
    [
        pytest.param("receipt", "receipt", id="a receipt of a receipt"),
        pytest.param("decision", "receipt", id="a decision on a receipt"),
        pytest.param("decision", "providerOrder", id="a decision of a provider"),
        pytest.param("providerReply", "dataRequest", id="a provider's reply between States"),
        pytest.param("result", "preservationRequest", id="a result of a preservation"),
        pytest.param("partialDisclosure", "dataRequest", id="partial disclosure without preservation"),
        pytest.param("withdrawal", "spontaneousInformation", id="what was told is not untold"),
        pytest.param("consentAnswer", "dataRequest", id="consent that nobody asked for"),
        pytest.param("orderInstruction", "giveEffectRequest", id="an instruction without notification"),
        pytest.param("supplement", "dataRequest", id="a supplement that nobody asked for"),
        pytest.param("validation", "decision", id="validation of the other side's decision"),
    ],
)
def test_what_makes_no_sense(step: str, tag: str) -> None:
    assert not may_answer(step, tag)
    assert step not in answers_to(tag)


def test_a_replacement_is_answered_as_what_it_carries() -> None:
    assert may_answer("decision", "amendment", "dataRequest")
    assert not may_answer("decision", "amendment", "consultation")
    assert not may_answer("decision", "amendment")
    assert "consultationAnswer" in answers_to("supplement", "consultation")


@pytest.mark.parametrize(
    ("tag", "side"),
    [
        ("dataRequest", Side.REQUESTER),
        ("withdrawal", Side.REQUESTER),
        ("decision", Side.ADDRESSEE),
        ("impediment", Side.EITHER),
        ("validation", Side.THIRD),
    ],
)
def test_who_sends(tag: str, side: Side) -> None:
    assert sender_of(tag) is side
