"""All families, in the order in which an implementation grows."""

from __future__ import annotations

from functools import cache

from tests.vectors.derive import (
    digests,
    lifecycle,
    limits,
    reading,
    rendering,
    ruling,
    schema_cases,
    signing,
    statistic,
    trusting,
    vouching,
)
from tests.vectors.derive.book import Book


@cache
def build() -> Book:
    """The whole suite; it is made once in a process."""
    book = Book()
    for family in (
        reading,
        schema_cases,
        limits,
        digests,
        signing,
        trusting,
        vouching,
        ruling,
        lifecycle,
        statistic,
        rendering,
    ):
        family.write(book)
    return book
