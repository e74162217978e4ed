"""The suite is tested too: each implementation with one fault fails at that fault, and nowhere else."""

import re
from functools import cache
from typing import Final

import pytest

from mla_schema.conformance import Adapter, Results, Suite, Verdict, load_suite, run_suite
from tests.conformance.broken import BROKEN

ALLOWED: Final = 60.0
"""In how many seconds the suite must run against this library."""


@cache
def suite() -> Suite:
    return load_suite()


def failed(results: Results) -> set[str]:
    return {each.case.id for each in results.cases if each.verdict is Verdict.FAILED}


def test_this_library_passes_all_in_time() -> None:
    results = run_suite(suite(), Adapter())
    assert failed(results) == set()
    assert results.good
    assert sum(each.seconds for each in results.cases) < ALLOWED
    assert len(results.cases) > 600


@pytest.mark.parametrize("name", BROKEN)
def test_a_fault_is_found_where_it_is(name: str) -> None:
    broken = BROKEN[name]
    # The families in which the fault cannot show are those for which nothing is done to the answers.
    found = failed(run_suite(suite(), broken))
    assert set(broken.fails) <= found
    assert not [id_ for id_ in found if not re.fullmatch(broken.only, id_)]
