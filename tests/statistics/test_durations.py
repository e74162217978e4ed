"""Durations: exact to the unit, and the median of Kaplan and Meier beside the naive one."""

from collections import Counter
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla_schema.statistics import Durations

_hours = st.lists(st.integers(0, 50), max_size=40)


@given(_hours)
def test_as_the_standard_library_computes(hours: list[int]) -> None:
    found = Durations(Counter(hours))
    assert found.median == (median(hours) if hours else None)
    assert found.mean == (pytest.approx(sum(hours) / len(hours)) if hours else None)
    assert found.within(20) == (sum(hour <= 20 for hour in hours) / len(hours) if hours else None)
    for share in (0.1, 0.5, 0.9, 1.0):
        rank = -(-int(share * 10) * len(hours) // 10)
        assert found.quantile(share) == (sorted(hours)[rank - 1] if hours else None)


@given(_hours)
def test_without_open_ones_both_medians_agree(hours: list[int]) -> None:
    found = Durations(Counter(hours))
    assert found.survival_median == (sorted(hours)[(len(hours) - 1) // 2] if hours else None)


def test_open_ones_count_with_what_is_known_of_them() -> None:
    # Ten took a day; twenty have taken a year so far and are open.
    found = Durations(Counter({24: 10}), Counter({8760: 20}))
    assert found.median == 24
    assert found.survival_median is None
    # A textbook case: 6, 6, 6, 7, 10, 13, 16, 22, 23 and open ones; Freireich's remission times, median 23.
    ended = Counter({6: 3, 7: 1, 10: 1, 13: 1, 16: 1, 22: 1, 23: 1})
    open_ = Counter([6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35])
    assert Durations(ended, open_).survival_median == 23


def test_they_add_up() -> None:
    one, other = Durations(Counter({1: 2}), Counter({5: 1})), Durations(Counter({1: 1, 2: 1}))
    one.add(other)
    assert one == Durations(Counter({1: 3, 2: 1}), Counter({5: 1}))
    assert (one.count, one.open_count) == (4, 1)
