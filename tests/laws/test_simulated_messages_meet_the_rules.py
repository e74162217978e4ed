"""Law: whatever the seed, no simulated message breaks a rule or is warned of, unless incomplete ones are asked for.

Each message is judged on the day on which it was issued, with all that was sent before it in its conversation.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta

import pytest

import mla_schema as mla
from mla_schema import model
from mla_schema.codes import ReceivedVerdict
from mla_schema.core.report import Severity
from mla_schema.simulate import simulate
from mla_schema.simulate.omissions import FATAL, OMISSIONS


def _judged(cases: int, seed: int, incomplete: float = 0.0) -> Iterator[tuple[model.Message, mla.Report]]:
    before: dict[str | None, list[model.Message]] = defaultdict(list)
    for line in simulate(cases, seed=seed, incomplete=incomplete):
        message = mla.read(line).unverified()
        history = before[message.header.conversation]
        at = message.header.issued_at + timedelta(hours=1)
        yield message, mla.validate(line, at=at, history=tuple(history))
        history.append(message)


@pytest.mark.parametrize("seed", [1, 2, 7, 99, 2026])
def test_no_error_and_no_warning(seed: int) -> None:
    found = {
        (each.code, str(each.severity))
        for _, report in _judged(150, seed)
        for each in report.findings
        if each.severity is not Severity.NOTE
    }
    assert not found


@pytest.mark.parametrize("seed", [3, 8])
def test_what_is_incomplete_on_purpose_is_found_by_the_rules_that_its_receipt_names(seed: int) -> None:
    found: dict[str, tuple[set[str], bool]] = {}
    told = 0
    for message, report in _judged(120, seed, incomplete=0.6):
        if isinstance(message.body, model.DataRequest):
            codes = {each.code for each in report.findings if each.severity is not Severity.NOTE}
            found[message.header.id] = codes, report.outcome is mla.Outcome.INVALID
        if isinstance(message.body, model.Receipt) and isinstance(
            message.body.concerns, model.MessageReference
        ):
            codes, invalid = found.get(message.body.concerns.id, (set(), False))
            examination = message.body.examination
            assert examination is not None
            assert {each.code for each in examination.findings} == codes <= set(OMISSIONS)
            assert (examination.rules is ReceivedVerdict.INVALID) is invalid is bool(codes & FATAL)
            told += bool(codes)
    assert told > 20
