"""Laws of the rules on conversations and Parties: none raises, none is slow, and none refuses a good conversation."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import process_time
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mla_schema as mla
from mla_schema.parties import PartyProfile, load_party
from tests.rules.conversing import ROOT, add, codes, found, made, profile, put
from tests.strategies import messages

AT: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)
CONVERSATIONS: Final = sorted(path for path in (ROOT / "examples" / "conversations").iterdir())
MANY: Final = 10_000


@given(st.lists(messages(), min_size=1, max_size=3), st.sampled_from(["AM", "EE", "GB", "JP", "RO", "US"]))
def test_no_rule_raises_in_a_conversation(drawn: Sequence[mla.Message], code: str) -> None:
    *history, last = drawn
    addressed = last.header.changed(recipient=last.header.recipient.changed(country=code))
    mla.check(last.changed(header=addressed), at=AT, party=load_party(code), history=[*history, *drawn])


def profile_of(message: mla.Message) -> PartyProfile | None:
    country: str = getattr(message.header.recipient, "country", "") or ""
    try:
        return load_party(country)
    except LookupError:
        return None


@pytest.mark.parametrize("folder", CONVERSATIONS, ids=lambda folder: folder.name)
def test_a_good_conversation_has_no_error(folder: Path) -> None:
    history: list[mla.Message] = []
    for path in sorted(folder.glob("*.mla.json")):
        message = mla.read(path.read_bytes()).unverified()
        at = message.header.issued_at + timedelta(minutes=5)
        report = mla.check(message, at=at, party=profile_of(message), history=history)
        assert [(path.name, each.code) for each in report.findings if each.severity.value == "error"] == []
        history.append(message)


def test_items_of_an_order_are_compared_too() -> None:
    other = "7d2f4b60-1c9e-4a85-b3d7-90e1f2a3b4c5"
    before = made("provider-order", put("/header/id", other), put("/header/conversation", other))
    place = "/body/providerOrder/order/items/0/identifiers/0"
    assert ("MLA-K25", place, "warning") in found(made("provider-order"), before)


def seconds(request: mla.Message, *history: mla.Message) -> float:
    languages = {
        "field": "languages_accepted",
        "instrument": "ETS030",
        "value": {"languages": ["fr"], "rule": "required_if_other"},
    }
    start = process_time()
    found(request, *history, party=profile("RO", languages))
    return process_time() - start


def long(count: int) -> mla.Message:
    item = {
        "id": "2",
        "category": "traffic",
        "identifiers": [{"username": {"value": f"user{n}", "service": "Exemplu"}} for n in range(count)],
    }
    words: Any = [{"prose": {"text": "What happened.", "language": "en"}}] * count
    return made(
        "subscriber", add("/body/dataRequest/items/-", item), add("/body/dataRequest/otherInformation", words)
    )


def test_the_time_grows_with_the_length_and_no_faster() -> None:
    seconds(long(10))
    few, many = seconds(long(MANY // 10)), seconds(long(MANY))
    assert many < 30 * few + 1


def test_the_time_grows_with_the_history_and_no_faster() -> None:
    request = made("subscriber")
    receipts = [
        made(
            "receipt",
            put("/header/id", f"00000000-0000-4000-8000-{n:012x}"),
            put("/header/generation", n + 1),
        )
        for n in range(500)
    ]
    few, many = seconds(request, *receipts[:50]), seconds(request, *receipts)
    assert many < 30 * few + 1
    assert "MLA-S15c" in codes(found(made("decision"), *receipts))
