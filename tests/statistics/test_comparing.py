"""What two registers differ in, as it is shown: small numbers hidden, and names only for those who ask for them."""

import json
from collections import Counter

from mla_schema.case.case import Case, fold
from mla_schema.case.events import Event
from mla_schema.statistics import (
    Compared,
    Reconciliation,
    compared,
    publish,
    reconcile,
    summarise,
    to_json,
    to_text,
)
from mla_schema.statistics.comparing import ALIKE, DIFFERENT, WORDS, between
from mla_schema.statistics.page import to_html
from mla_schema.statistics.reconciliation import Mismatch
from tests.statistics.material import simulated

_MESSAGES = simulated(60, 3, 4)


def _cases(step: int) -> tuple[Case, ...]:
    return fold(Event.of(each) for place, each in enumerate(_MESSAGES, 1) if place % step)


def _found() -> Reconciliation:
    return reconcile(_cases(5), _cases(7))


def _shown(found: Compared) -> dict[str, int | None]:
    return dict(found.rows)


def test_every_kind_has_words_of_its_own_and_says_what_to_do() -> None:
    assert set(WORDS) == set(Mismatch)
    assert len({words for words, _ in WORDS.values()}) == len(Mismatch)
    assert all(advice.endswith(".") for _, advice in WORDS.values())


def test_all_numbers_are_there_without_a_threshold() -> None:
    found = _found()
    rows = _shown(compared(found, 0, named=False))
    assert rows[ALIKE] == found.agreed
    assert rows[DIFFERENT] == len({name for name, _ in found.found})
    assert {kind: rows[words] for kind, (words, _) in WORDS.items()} == found.counts


def test_small_numbers_are_hidden_with_what_would_tell_them() -> None:
    rows = [("a", Mismatch.ONLY_OURS)] + [(str(n), Mismatch.OTHER_STATE) for n in range(9)]
    hidden = _shown(compared(Reconciliation(50, tuple(rows), ()), 5, named=False))
    assert (hidden[ALIKE], hidden[DIFFERENT]) == (50, 10)
    assert hidden["only in ours"] is hidden["other state"] is None
    assert hidden["only in theirs"] == 0
    few = _shown(compared(Reconciliation(50, tuple(rows[:3]), ()), 5, named=False))
    assert few[ALIKE] is few[DIFFERENT] is few["other state"] is None


def test_each_difference_is_named_for_those_who_ask() -> None:
    found = _found()
    assert compared(found, 0, named=False).differences == ()
    named = compared(found, 0, named=True).differences
    assert Counter(kind for each in named for kind in each.kinds) == Counter(kind for _, kind in found.found)
    assert all(len(each.sender) == 2 and each.type and each.dated for each in named)


def test_only_what_two_states_write_to_each_other() -> None:
    cases = _cases(5)
    first = cases[0].events[0].message.header
    one, other = (getattr(each, "country", "") for each in (first.sender, first.recipient))
    chosen = between(cases, other, one)
    assert 0 < len(chosen) < len(cases)
    assert between(cases, one, one) == ()


def test_it_is_written_in_three_forms() -> None:
    found = _found()
    published = publish(summarise(found.merged, at=_MESSAGES[-1].header.issued_at, include_specimens=True))
    plain, named = (compared(found, 5, named=name) for name in (False, True))
    text = to_text(published, named)
    assert text.index("Two registers compared") < text.index("1. Requests sent")
    assert named.differences[0].conversation in text
    assert named.differences[0].conversation not in to_text(published, plain)
    tree = json.loads(to_json(published, named))["reconciliation"]
    assert [row["row"] for row in tree["conversations"]] == [name for name, _ in named.rows]
    assert tree["differences"][0]["kinds"]
    assert "differences" not in json.loads(to_json(published, plain))["reconciliation"]
    assert "reconciliation" not in json.loads(to_json(published))
    page = to_html(published, named).decode()
    assert '<h2 id="compared">' in page
    assert "One by one" in page
    assert "One by one" not in to_html(published, plain).decode()
