"""Verified content at run time: one producer, nothing to change, and no truth value to be taken for a verdict."""

import pytest

import mla_schema as mla
from mla_schema.model import verified as home
from tests.signature.json_forge import forge, message, trust
from tests.signature.pki import AT


def _verified() -> mla.Verified[mla.Message]:
    return mla.read(forge()).verify(trust(), at=AT)


@pytest.mark.parametrize("producer", [None, object(), True, home._Producer(), type(home._PRODUCER)])
def test_nobody_else_makes_it(producer: object) -> None:
    proof = _verified().proof
    with pytest.raises(TypeError, match=r"Received\.verify"):
        mla.Verified(message(), proof, producer=producer)  # type: ignore[arg-type]  # the forgery


def test_it_is_not_made_without_a_producer() -> None:
    with pytest.raises(TypeError):
        mla.Verified(message(), _verified().proof)  # type: ignore[call-arg]  # the forgery


@pytest.mark.parametrize("name", ["content", "proof"])
def test_it_does_not_change(name: str) -> None:
    verified = _verified()
    with pytest.raises(AttributeError):
        setattr(verified, name, None)
    with pytest.raises(AttributeError):
        setattr(verified.proof, "country", "RO")  # noqa: B010  # what mypy would refuse
    with pytest.raises(AttributeError):
        setattr(verified, "more", 1)  # noqa: B010  # what mypy would refuse


def test_it_shows_its_kind_and_the_state_and_no_more() -> None:
    assert repr(_verified()) == "<Verified Message from MD>"
    assert str(_verified()) == repr(_verified())


def test_it_is_not_the_message() -> None:
    verified = _verified()
    assert verified.content == message()
    for needs_a_message in (lambda: mla.digest(verified), lambda: mla.encode(verified, form=mla.Form.XML)):  # type: ignore[arg-type]  # the mistake
        with pytest.raises(TypeError, match="a Message is needed"):
            needs_a_message()


def test_a_report_has_no_truth_value() -> None:
    report = mla.validate(forge(), trust=trust(), at=AT)
    with pytest.raises(TypeError, match="outcome"):
        bool(report)
    with pytest.raises(TypeError, match="outcome"):
        _ = 1 if report else 2  # type: ignore[redundant-expr]  # the mistake
