"""A module for the tests of the runner."""

from functools import cache, cached_property

LIMIT = 3
LARGE = (LIMIT, LIMIT + 1)


@cache
def large(number: int) -> bool:
    """Words that are left alone."""
    return number >= LIMIT and not number == 99  # noqa: SIM201  # A "not" to be exchanged.


def counted(numbers: list[int]) -> int:
    found = 0
    for number in numbers:
        if number in LARGE:
            continue
        found = found + 1
    return found


class Box:
    def __init__(self, size: int) -> None:
        self.size = size

    @property
    def empty(self) -> bool:
        return self.size == 0

    @cached_property
    def name(self) -> str:
        return f"box {self.size}" if self.size else "nothing"

    @staticmethod
    def of(size: int) -> "Box":
        return Box(size * 2)


class Lengths(dict[str, int]):
    def __missing__(self, text: str) -> int:
        length = self[text] = 0 + len(text)
        return length


TABLES = {"a": Lengths()}
