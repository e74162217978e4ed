"""Tests of the toy; the runner runs them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.mutation import toy


@pytest.mark.parametrize(("number", "expected"), [(2, False), (3, True), (99, False)])
def test_large(number: int, expected: bool) -> None:  # noqa: FBT001  # A case of a table.
    assert toy.large(number) is expected


def test_counted() -> None:
    assert toy.counted([1, 2, 3]) == 2


def test_box() -> None:
    assert toy.Box(0).empty
    assert not toy.Box(1).empty


def test_of_needs_a_folder(tmp_path: Path) -> None:
    assert tmp_path.exists()
    assert toy.Box.of(1).size == 2


@given(st.integers())
def test_law(number: int) -> None:
    assert toy.Box(number).size == number
