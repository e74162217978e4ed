"""Two registers side by side: every kind of difference is found, and the merge has what either has."""

from mla_schema.case.case import Case, fold
from mla_schema.case.events import Event
from mla_schema.model import Message
from mla_schema.statistics import reconcile, summarise
from mla_schema.statistics.reconciliation import Mismatch
from tests.statistics.material import count, simulated

_MESSAGES = simulated(40, 3, 4)


def _cases(messages: list[Message]) -> tuple[Case, ...]:
    return fold(Event.of(message) for message in messages)


def test_equal_registers_agree() -> None:
    cases = _cases(list(_MESSAGES))
    found = reconcile(cases, cases)
    assert found.agreed == len(cases)
    assert found.found == ()
    assert set(found.counts.values()) == {0}


def test_every_difference_is_found_and_merged() -> None:
    lost = _MESSAGES[0].header.conversation
    untold = next(each.header.conversation for each in _MESSAGES if each.header.conversation != lost)
    here = [each for place, each in enumerate(_MESSAGES) if place % 7 and each.header.conversation != untold]
    there = [each for place, each in enumerate(_MESSAGES) if place % 5 and each.header.conversation != lost]
    ours, theirs = _cases(here), _cases(there)
    found = reconcile(ours, theirs)
    missing = {kind for kind, number in found.counts.items() if not number}
    assert missing == {Mismatch.OTHER_CONTENT}
    at = _MESSAGES[-1].header.issued_at
    merged = summarise(found.merged, at=at, include_specimens=True)
    known = {each.header.id for each in (*here, *there)}
    both = [each for each in _MESSAGES if each.header.id in known]
    assert merged.cells == count(both, at).cells


def test_other_content_under_one_identifier() -> None:
    opening = _MESSAGES[0]
    other = opening.changed(header=opening.header.changed(our_reference="something else"))
    found = reconcile(_cases([opening]), _cases([other]))
    assert [kind for _, kind in found.found] == [Mismatch.OTHER_CONTENT]
    (case,) = found.merged
    assert case.events[0].message == opening
    assert found.agreed == 0
