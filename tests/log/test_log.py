"""What is put into a log and found in it again."""

import json
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Final

import pytest

import mla_schema as mla
from mla_schema import codes, model
from mla_schema.case.events import Event
from mla_schema.core import faults
from mla_schema.core.errors import LogDamaged, LogError
from mla_schema.core.proof import Proof
from mla_schema.log import Added, Direction, Entry, Facts, Head, Kind, Log
from mla_schema.log.contents import facts_of, read_content, written
from tests.example_files import TODAY
from tests.log.conftest import NOW, PAPER, tamper
from tests.test_examples import trust

_EXAMPLES: Final = Path(__file__).parents[2] / "examples"
_SIGNED: Final = _EXAMPLES / "signed" / "01-subscriber-phishing-bank-fraud.mla.xml"


def _message(name: str = "02-receipt-registered.mla.json") -> tuple[bytes, mla.Message]:
    data = (_EXAMPLES / name).read_bytes()
    return data, mla.read(data).unverified()


def test_the_exact_bytes_come_back(log: Log) -> None:
    data, message = _message()
    added = log.add(data, at=NOW, report=mla.validate(data, at=NOW), message=message)
    assert added.new
    assert log.payload(added.entry) == log.payload(1) == data
    assert log.entry(1) == added.entry == next(log.entries())
    assert log.held(1).data == data


def test_what_was_known_comes_back() -> None:
    data, message = _message()
    facts = facts_of(mla.validate(data, at=NOW), message)
    assert (facts.verdict, facts.form, facts.type) == (codes.ReceivedVerdict.VALID, "json", "receipt")
    assert (facts.message_id, facts.content_digest) == (message.header.id, mla.digest(message))
    assert (facts.sender, facts.recipient) == ("RO", "MD")
    assert read_content("message", written(facts)) == facts


def test_the_proof_comes_back(log: Log) -> None:
    data = _SIGNED.read_bytes()
    report = mla.validate(data, at=TODAY, trust=trust())
    message = mla.read(data).verify(trust(), at=TODAY).content
    entry = log.add(data, at=TODAY, report=report, message=message).entry
    assert isinstance(entry.content, Facts)
    assert entry.content.proof == report.proof
    assert isinstance(entry.content.proof, Proof)
    assert log.entry(1) == entry
    [logged] = log.messages(lambda data: mla.read(data).unverified())
    assert (logged.message, logged.facts, logged.event) == (
        message,
        entry.content,
        Event.of(message, received_at=TODAY),
    )


def test_the_proof_of_an_international_body_comes_back() -> None:
    report = mla.validate(_SIGNED.read_bytes(), at=TODAY, trust=trust())
    assert report.proof is not None
    facts = Facts(proof=replace(report.proof, country=None, specimen=False))
    assert read_content("message", written(facts)) == facts


def test_what_cannot_be_read_is_logged_too(log: Log) -> None:
    data = b"a scan"
    entry = log.add(data, at=NOW, report=mla.validate(data, at=NOW)).entry
    assert isinstance(entry.content, Facts)
    assert entry.content.verdict is codes.ReceivedVerdict.UNREADABLE
    assert entry.content.findings == ("MLA-U02",)
    assert list(log.messages(lambda _: pytest.fail("it holds no message"))) == []
    assert log.payload(1) == data


def test_nothing_is_said_of_what_nobody_looked_at(log: Log) -> None:
    assert log.add(b"", at=NOW).entry.content == Facts()
    assert json.loads(log.held(1).facts) == {"kind": "message", "verdict": "notChecked"}


def test_the_same_bytes_are_there_once(log: Log) -> None:
    first = log.add(b"x", at=NOW)
    again = log.add(b"x", at=NOW + timedelta(days=1), report=mla.validate(b"x", at=NOW))
    assert (first.new, again) == (True, Added(first.entry, new=False))
    sent = log.add(b"x", at=NOW, direction=Direction.SENT)
    assert (sent.new, sent.entry.number, sent.entry.direction) == (True, 2, Direction.SENT)
    assert log.register(PAPER, at=NOW) == Added(log.entry(3), new=True)
    assert log.register(PAPER, at=NOW) == Added(log.entry(3), new=False)
    assert log.check().head == log.head() == Head(3, bytes.fromhex(log.entry(3).digest))


def test_a_paper_is_registered_and_again_when_it_is_closed(log: Log) -> None:
    log.register(PAPER, at=NOW, direction=Direction.SENT)
    closed = replace(PAPER, outcome=codes.DecisionOutcome.EXECUTED, closed=date(2026, 11, 20))
    log.register(closed, at=NOW, direction=Direction.SENT, recorded_at=NOW + timedelta(hours=1))
    first, last = log.entries()
    assert (first.content, last.content) == (PAPER, closed)
    assert (last.kind, last.direction, last.recorded_at - last.at) == (
        Kind.REGISTRATION,
        Direction.SENT,
        timedelta(hours=1),
    )
    assert log.payload(2) == b""


@pytest.mark.parametrize("number", [0, -1, 7, 2**40])
def test_an_entry_that_is_not_there(six: Path, number: int) -> None:
    with Log.open(six) as log:
        for ask in (log.entry, log.payload, log.row, log.held):
            with pytest.raises(LogError) as found:
                ask(number)
            assert (found.value.fault, found.value.params) == (faults.ENTRY_UNKNOWN, {"number": number})
        with pytest.raises(LogError):
            log.erase(number, at=NOW, by="Registry", why="over")
        assert log.head().number == 6


def test_entries_come_in_pages(log: Log) -> None:
    with log.together():
        for number in range(1, 601):
            log.add(b"%d" % number, at=NOW)
    for after in (0, 255, 256, 257, 599, 600, 700):
        assert [each.number for each in log.entries(after=after)] == list(range(after + 1, 601))


def test_entries_that_come_while_they_are_read_are_left_for_the_next_time(log: Log) -> None:
    log.add(b"0", at=NOW)
    for entry in log.entries():
        log.add(b"%d" % entry.number, at=NOW)
    assert log.head().number == 2


def test_a_message_that_is_not_valid_moves_no_case(log: Log) -> None:
    data, message = _message()
    log.add(data, at=NOW, message=message)
    assert list(log.messages(lambda data: mla.read(data).unverified())) == []
    [one] = log.messages(lambda _: message, verdicts=list(codes.ReceivedVerdict))
    assert one.facts.verdict is codes.ReceivedVerdict.NOT_CHECKED


def test_a_message_that_was_changed_is_not_handed_out(log: Log, path: Path) -> None:
    data, message = _message()
    log.add(data, at=NOW, message=message, report=mla.validate(data, at=NOW))
    tamper(path, "UPDATE payload SET data = x'00'")
    with pytest.raises(LogDamaged) as found:
        list(log.messages(lambda data: mla.read(data).unverified()))
    assert found.value.fault is faults.PAYLOAD_CHANGED


# What is wrong with the facts, which lists read without the bytes.
BAD_FACTS: Final = {
    "not JSON": "{",
    "a list": "[]",
    "nothing": "{}",
    "of another kind": '{"kind":"registration"}',
    "a member that does not exist": '{"kind":"message","zaphod":1}',
    "a verdict that does not exist": '{"kind":"message","verdict":"zaphod"}',
    "half a proof": '{"kind":"message","proof":{"kind":"seal"}}',
    "a proof that is a number": '{"kind":"message","proof":1}',
    "very deep": "[" * 100_000,
}


@pytest.mark.parametrize("facts", BAD_FACTS.values(), ids=BAD_FACTS)
def test_facts_that_were_changed_are_noticed(log: Log, path: Path, facts: str) -> None:
    log.add(b"", at=NOW)
    tamper(path, ("UPDATE payload SET facts = ?", (facts.encode(),)))
    with pytest.raises(LogDamaged) as found:
        list(log.entries())
    assert (found.value.fault, found.value.params) == (faults.PAYLOAD_CHANGED, {"number": 1})
    assert "zaphod" not in str(found.value)


def test_a_payload_that_was_taken_away_is_noticed(log: Log, path: Path) -> None:
    log.add(b"", at=NOW)
    tamper(path, "DELETE FROM payload")
    with pytest.raises(LogDamaged) as found:
        log.payload(1)
    assert found.value.fault is faults.PAYLOAD_MISSING


def test_what_is_done_together_is_done_as_a_whole(log: Log) -> None:
    with suppress(ZeroDivisionError), log.together():
        log.add(b"1", at=NOW)
        raise ZeroDivisionError
    assert log.head().number == 0
    with log.together():
        log.add(b"1", at=NOW)
        with suppress(LogError):
            log.erase(7, at=NOW, by="Registry", why="over")
        with suppress(ZeroDivisionError), log.together():
            log.add(b"2", at=NOW)
            raise ZeroDivisionError
        log.erase(1, at=NOW, by="Registry", why="over")
        # What was done so far is seen inside.
        assert log.check().head.number == 2
        assert log.held(2).data == b""
    assert [each.kind for each in log.entries()] == [Kind.MESSAGE, Kind.ERASURE]
    assert log.check().erased == 1


def test_times_are_kept_in_utc_and_whole_milliseconds(log: Log) -> None:
    at = datetime(2026, 11, 24, 12, 30, 0, 123_456, timezone(timedelta(hours=2)))
    entry = log.add(b"", at=at).entry
    assert entry.at == entry.recorded_at == datetime(2026, 11, 24, 10, 30, 0, 123_000, UTC)
    assert log.row(1).record.at == "2026-11-24T10:30:00.123Z"


def test_misuse_is_told_before_anything_is_written(log: Log) -> None:
    naive = datetime(2026, 11, 24)  # noqa: DTZ001  # That is what is wrong.
    with pytest.raises(ValueError, match="aware"):
        log.add(b"", at=naive)
    with pytest.raises(ValueError, match="aware"):
        log.add(b"", at=NOW, recorded_at=naive)
    with pytest.raises(ValueError, match="earlier"):
        log.add(b"", at=NOW, recorded_at=NOW - timedelta(seconds=1))
    text: Any = "text"
    with pytest.raises(TypeError, match="bytes are needed"):
        log.add(text, at=NOW)
    log.add(b"", at=NOW)
    for by, why in (("", "over"), ("Registry", " ")):
        with pytest.raises(ValueError, match="by whom and why"):
            log.erase(1, at=NOW, by=by, why=why)
    assert log.head().number == 1


BAD_PAPERS: Final[dict[str, tuple[dict[str, Any], str]]] = {
    "no reference": ({"reference": " "}, "reference"),
    "no opening": ({"type": "receipt"}, "opening"),
    "closed without an outcome": ({"closed": date(2026, 1, 1)}, "outcome"),
    "country in small letters": ({"requesting": "md"}, "country"),
    "country of three letters": ({"requested": "ROU"}, "country"),
}


@pytest.mark.parametrize(("changes", "text"), BAD_PAPERS.values(), ids=BAD_PAPERS)
def test_papers_that_could_not_be_counted_are_refused(changes: dict[str, Any], text: str) -> None:
    with pytest.raises(ValueError, match=text):
        replace(PAPER, **changes)


@pytest.mark.parametrize("text", ["", "1", "1:sha256:00", "sha256:" + "0" * 64, "-1:sha256:" + "0" * 64])
def test_what_is_no_head_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="a head is"):
        Head.parse(text)


def test_nothing_personal_is_shown(six: Path) -> None:
    with Log.open(six) as log:
        shown = repr([*log.entries(), log.held(1), log.held(4), log.held(5), PAPER, log.check()])
        key = log.held(4).key
    assert "Zaphod" not in shown
    assert "Registry" not in shown
    assert repr(key) not in shown


def test_an_entry_is_named_by_its_number_or_by_itself(log: Log) -> None:
    entry = log.add(b"x", at=NOW).entry
    assert isinstance(entry, Entry)
    assert log.payload(entry) == log.payload(entry.number) == b"x"


def test_a_message_of_a_provider_has_no_country_to_name() -> None:
    for path in sorted((_EXAMPLES / "conversations" / "order-to-provider").glob("*.mla.json")):
        message = mla.read(path.read_bytes()).unverified()
        facts = facts_of(None, message)
        assert facts.type is not None
        assert isinstance(message, model.Message)
        assert read_content("message", written(facts)) == facts
