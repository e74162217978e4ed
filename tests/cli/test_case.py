"""``case``: where conversations stand, what is due and late, and what is left out."""

import json
from pathlib import Path

import pytest

from mla_schema import Form, encode, model
from mla_schema.case.case import fold
from mla_schema.case.events import Event
from mla_schema.cli import case_words
from mla_schema.cli.screen import Screen
from tests.case.building import ADDRESSEE, REQUESTER, START, Conversation, item, order, refer
from tests.cli.conftest import Type
from tests.example_files import FOLDER

TOLD = FOLDER / "conversations"
TRUST = ("--trust", "pki/trust.json", "--operator", "pki/operator.pem")
AT = ("--at", "2026-11-24T12:00:00Z")


def test_a_conversation_is_told(type_: Type) -> None:
    done = type_("case", str(TOLD / "preservation-to-result"), *AT)
    assert done.exit_code == 0
    assert "No signature was checked" in done.stderr
    lines = [line.strip() for line in done.stdout.splitlines()]
    assert lines[0] == "Conversation 405012fe-b884-4242-80dc-a22ab8c7de79: awaitingRequester"
    assert lines[1].endswith("from UA-247, UA to NL-247, NL, 2026-09-03T07:40:00Z, 8 messages")
    assert "item 1 (subscriber): preservationEnded since 2026-11-23T07:30:00Z" in lines
    assert (
        "item 3 (content): refused since 2026-11-10T13:00:00Z, outcome refused, preserved until 2027-01-04"
        in lines
    )
    assert (
        "LATE, was due by the end of 2026-09-11: resultReceipt from UA-247, UA for item 2 (This standard, own rule)"
        in lines
    )
    assert lines[7].startswith(
        "due by the end of 2027-01-04: dataRequest or preservationExtension from UA-247"
    )
    assert lines[7].endswith("(Budapest Convention, Article 29(7))")
    # Both forms of each message lie in the folder: they are the same messages, and nothing was replayed.
    assert "irregular" not in done.stdout


def test_a_deadline_whose_source_was_not_read_says_so(type_: Type) -> None:
    first = TOLD / "order-to-provider" / "01-provider-order.mla.xml"
    done = type_("case", str(first), "--at", "2026-10-20T00:00:00Z")
    assert "due before 2026-10-26T15:00:00Z: providerReply" in done.stdout
    assert "(Second Protocol to the Budapest Convention, Article 7(7), not verified)" in done.stdout


def test_several_conversations_are_told_in_the_order_in_which_they_began(type_: Type) -> None:
    done = type_("case", str(TOLD), *AT)
    assert done.stdout.count("Conversation ") == len(list(TOLD.iterdir()))
    assert "something outside the format external:1: from AZ-PG, AZ to DE-STK, DE, 6 messages" in done.stdout
    assert "as a whole: agreed" in done.stdout


def test_programs_get_an_object(type_: Type) -> None:
    done = type_("case", str(TOLD / "consultation-to-collection"), *AT, "--json")
    found = json.loads(done.stdout)
    assert (found["at"], set(found)) == ("2026-11-24T12:00:00Z", {"at", "cases", "version"})
    (case,) = found["cases"]
    assert (case["state"], case["irregularities"]) == ("open", [])
    assert [matter["settled"] for matter in case["matters"]] == [True, True, False]
    assert case["due"][1] == {
        "matter": case["matters"][2]["id"],
        "items": ["2"],
        "awaited": ["decision", "result"],
        "side": "addressee",
        "by": "CZ-NSZ, CZ",
        "at": "2026-12-11T00:00:00Z",
        "late": False,
        "kind": "stated",
        "deadline": None,
        "sourceVerified": None,
        "message": case["due"][1]["message"],
    }


def test_what_is_not_valid_is_left_out(desk: Path, type_: Type) -> None:
    done = type_("case", str(desk))
    assert done.exit_code == 3
    assert done.stdout.count("Conversation ") == 1
    assert "Left out: 3 of 4 files." in done.stderr


def test_with_a_trust_list_only_verified_messages_count(sealed: Path, type_: Type) -> None:
    done = type_("case", sealed.name, *TRUST)
    assert (done.exit_code, "No signature" in done.stderr) == (0, False)
    assert ": awaitingReceipt" in done.stdout
    unsigned = type_("case", sealed.name, "a.mla.xml", *TRUST)
    assert (unsigned.exit_code, "Left out: 1 of 2 files." in unsigned.stderr) == (1, True)


@pytest.mark.parametrize("width", [None, 60])
def test_everything_has_words(width: int | None) -> None:
    told = Conversation(model.GiveEffectRequest(order=order(item(), item("2"))), generation=1)
    told.say(
        model.SupplementRequest(concerns=refer(told.opening)),
        model.Authority(country="RO"),
        REQUESTER,
        generation=3,
    )
    told.say(model.Delay(concerns=refer(told.opening), items=("7", "8")), ADDRESSEE, REQUESTER)
    told.say(model.Receipt(concerns=model.ExternalReference(reference="A 1")), model.Authority(), REQUESTER)
    told.say(
        model.Withdrawal(concerns=refer(told.opening)), ADDRESSEE, REQUESTER, in_reply_to=refer(told.opening)
    )
    (case,) = fold(told.events)
    text = " ".join(" ".join(case_words.case_text(case, START, Screen(width))).split())
    assert "due: amendment or supplement from MD-PG, MD" in text
    assert "irregular: unknownItem" in text
    assert ", items 7, 8" in text
    assert "irregular: generationGap in 00000000-0000-4000-8000-000000000002, 2 missing" in text
    assert "from MD-PG, MD to unknown, 1 message" in text
    assert f"wrongSender in {told.events[-1].id}, with {told.opening.id}" in text
    assert json.loads(case_words.cases_json([case], START))["cases"][0]["matters"][1]["openedAt"] is None


def test_a_file_can_be_sent_twice_only_as_another_message(tmp_path: Path, type_: Type) -> None:
    told = Conversation(model.DataRequest(items=(item(),)))
    other = Event(told.opening.message.changed(body=model.DataRequest(items=(item("2"),))))
    for name, event in (("one", told.opening), ("two", other)):
        (tmp_path / f"{name}.mla.json").write_bytes(encode(event.message, form=Form.JSON))
    done = type_("case", str(tmp_path))
    assert "irregular: conflict in" in done.stdout
    assert done.exit_code == 0
