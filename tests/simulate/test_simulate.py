"""The simulator: the same bytes for the same arguments, valid messages in order, and the mix that it promises."""

import tracemalloc
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from typing import Any, Final

import pytest

import mla_schema as mla
from mla_schema import model
from mla_schema.case.steps import OPENINGS, may_answer
from mla_schema.codes import DataCategory
from mla_schema.model.node import tag
from mla_schema.rules import rules
from mla_schema.simulate import START, simulate
from mla_schema.simulate.dice import Mix
from mla_schema.simulate.mixes import KIND, OMISSION, RULE
from mla_schema.simulate.omissions import FATAL, OMISSIONS

_CASES: Final = 600


@pytest.fixture(scope="module")
def lines() -> list[bytes]:
    return list(simulate(_CASES, seed=7))


@pytest.fixture(scope="module")
def messages(lines: list[bytes]) -> list[model.Message]:
    return [mla.read(line).unverified() for line in lines]


def test_the_same_arguments_give_the_same_bytes(lines: list[bytes]) -> None:
    assert list(simulate(_CASES, seed=7)) == lines
    assert list(simulate(_CASES, seed=8)) != lines


def test_a_longer_run_begins_like_a_shorter_one(lines: list[bytes]) -> None:
    # Only the tail differs, where the longer run goes on.
    assert list(islice(simulate(5 * _CASES, seed=7), 500)) == lines[:500]


def test_each_message_has_its_one_byte_form(lines: list[bytes], messages: list[model.Message]) -> None:
    assert [mla.encode(message, form=mla.Form.JSON) for message in messages] == lines


def test_each_message_is_valid_in_both_forms(lines: list[bytes], messages: list[model.Message]) -> None:
    at = datetime(2030, 1, 1, tzinfo=UTC)
    one_of_each = {type(message.body): (line, message) for line, message in zip(lines, messages, strict=True)}
    for line, message in one_of_each.values():
        for data in (line, mla.encode(message, form=mla.Form.XML)):
            report = mla.validate(data, at=at, rules=False)
            assert not report.findings, type(message.body)


def test_everything_is_a_specimen_with_an_identifier_of_its_own(messages: list[model.Message]) -> None:
    assert all(message.header.specimen for message in messages)
    assert len({message.header.id for message in messages}) == len(messages)


def test_time_never_runs_backwards(messages: list[model.Message]) -> None:
    times = [message.header.issued_at for message in messages]
    assert times == sorted(times)
    assert times[0] >= START


def test_each_step_answers_an_earlier_message_that_it_may_answer(messages: list[model.Message]) -> None:
    seen: dict[str, tuple[str, str, str]] = {}
    for message in messages:
        name = tag(type(message.body))
        header = message.header
        if name not in OPENINGS:
            assert isinstance(header.in_reply_to, model.MessageReference)
            before, digest, conversation = seen[header.in_reply_to.id]
            assert may_answer(name, before), (name, before)
            assert digest == header.in_reply_to.digest
            assert conversation == header.conversation
            assert isinstance(message.body, model.Step)
            assert isinstance(message.body.concerns, model.MessageReference)
            assert message.body.concerns.id in seen
        seen[header.id] = (name, mla.digest(message), header.conversation or "")


def test_the_mix_is_that_of_practice(messages: list[model.Message]) -> None:
    requests = [message.body for message in messages if isinstance(message.body, model.DataRequest)]
    first = Counter(request.items[0].category for request in requests)
    assert 0.74 < first[DataCategory.SUBSCRIBER] / len(requests) < 0.86
    assert first[DataCategory.TRAFFIC] > first[DataCategory.CONTENT] > 0
    kinds = {tag(type(message.body)) for message in messages}
    assert kinds > {
        *(
            "dataPreserved",
            "preservationExtension",
            "preservationEnded",
            "emergencyAssessment",
            "decision",
            "delay",
        ),
        *(
            "supplementRequest",
            "supplement",
            "providerOrder",
            "orderInstruction",
            "providerReply",
            "withdrawal",
        ),
        *("spontaneousInformation", "giveEffectRequest", "consultationAnswer", "domesticInvestigation"),
    }
    assert kinds > {"realTimeTrafficRequest", "interceptionRequest"}
    sender_states = {_state(message.header.sender) for message in messages}
    assert len(sender_states) >= 10


def _state(sender: model.Correspondent) -> str | None:
    assert isinstance(sender, model.Authority | model.ServiceProvider)
    return sender.country


def test_what_is_open_at_the_end_stays_open(messages: list[model.Message]) -> None:
    opened = {message.header.conversation for message in messages}
    confirmed = {
        message.header.conversation for message in messages if isinstance(message.body, model.Receipt)
    }
    assert 0.85 < len(confirmed) / len(opened) < 1


def test_incomplete_requests_only_where_they_are_asked_for(lines: list[bytes]) -> None:
    assert list(simulate(_CASES, seed=7, incomplete=0.0)) == lines
    some = [mla.read(line).unverified().body for line in simulate(_CASES, seed=7, incomplete=0.4)]
    requests = [body for body in some if isinstance(body, model.DataRequest)]
    without_facts = sum(not body.summary for body in requests) / len(requests)
    assert 0.05 < without_facts < 0.3


def test_shares_of_a_mix_sum_to_one() -> None:
    assert Mix({"a": 1.0, "b": 3.0}).shares == {"a": 0.25, "b": 0.75}
    assert sum(KIND.shares.values()) == pytest.approx(1)
    assert set(OMISSION.shares) == set(OMISSIONS) >= FATAL
    assert set(RULE.shares) <= set(rules())


def test_start_and_tail() -> None:
    start = datetime(2031, 5, 6, tzinfo=UTC)
    only = [
        mla.read(line).unverified().header for line in simulate(40, seed=1, start=start, per_day=1, tail=0)
    ]
    assert only[0].issued_at.date() >= start.date()
    assert only[-1].id == only[-1].conversation
    assert list(simulate(0, seed=1)) == []


@pytest.mark.parametrize(
    "arguments",
    {
        "fewer than no cases": {"cases": -1},
        "no case on a day": {"cases": 1, "per_day": 0},
        "a tail that runs backwards": {"cases": 1, "tail": -1},
        "a share above one": {"cases": 1, "incomplete": 1.5},
        "a time without a zone": {"cases": 1, "start": datetime(2024, 1, 1)},  # noqa: DTZ001  # That is what is wrong.
    }.items(),
    ids=lambda pair: pair[0],
)
def test_arguments_without_sense_are_refused(arguments: tuple[str, dict[str, Any]]) -> None:
    with pytest.raises(ValueError, match="must"):
        simulate(**{"cases": 1, "seed": 1, **arguments[1]})


def test_memory_depends_on_what_is_open_and_not_on_how_much_there_is() -> None:
    few, many = (_peak(simulate(cases, seed=7, per_day=1, tail=0)) for cases in (1_000, 3_000))
    assert many < 1.6 * few


def _peak(lines: Iterator[bytes]) -> int:
    tracemalloc.start()
    for _ in lines:
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak
