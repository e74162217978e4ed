"""The reference pages: a table of the pages, and the page that leads to the others."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from mla_schema.case.deadlines import DEADLINES
from mla_schema.case.transitions import TRANSITIONS
from mla_schema.codec.shape import NAMESPACE, SCHEMA_VERSION
from mla_schema.core.faults import faults
from mla_schema.core.law import provisions
from mla_schema.derive.docstrings import label_of_name, words_of_class
from mla_schema.derive.inventory import inventory
from mla_schema.derive.markdown import bullets, code, link, page, prose, table
from mla_schema.derive.reference_bodies import Examples
from mla_schema.derive.reference_case import case_page
from mla_schema.derive.reference_conversations import shown_rows
from mla_schema.derive.reference_law import law_page
from mla_schema.derive.reference_phrases import phrases_page
from mla_schema.derive.reference_places import (
    CASE,
    CODES,
    FAULTS,
    INDEX,
    LAW,
    PHRASES,
    SCALARS,
    TYPE_PAGES,
    body_pages,
)
from mla_schema.derive.reference_types import scalars_page, types_page
from mla_schema.derive.reference_words import codes_page, faults_page
from mla_schema.model.node import tag
from mla_schema.phrases import phrases_all

_HOW_TO_READ = (
    (
        "**Field** is the name in XML and in JSON; it is the same in both. In XML, fields stand in the order of the "
        "table; in JSON, any order is read."
    ),
    (
        "**Occurs**: 1 is required; 0..1 may be absent; 0..n is a list. A list that is present has at least one "
        "item: absent is absent."
    ),
    (
        "In XML, an item of a list is an element named after its type, such as `offence` in `offences`. A member of "
        "a union is an element, or in JSON an object with one member, named by its tag."
    ),
    (
        "**Personal data**: yes marks a field that holds personal data, or text in which they must be expected; "
        "inside, a field of which a part does."
    ),
    (
        "Required means only that the message could not be processed otherwise. What a treaty or a Party asks for "
        "is the business of rules."
    ),
    (
        f"**Source** is the provision on which a definition rests; {link('Law', LAW)} says whether its text was "
        "read. A source without an outside text is called this standard."
    ),
)


def pages(root: Path | None = None) -> dict[str, Callable[[], str]]:
    """Every page by file name, as the function that writes it.

    Args:
        root: The root of the repository, for the examples on the pages; without it they have none.
    """
    examples = Examples(root)
    return {
        INDEX: index_page,
        **{name: partial(types_page, name, examples) for name in (*TYPE_PAGES, *body_pages())},
        SCALARS: scalars_page,
        CODES: codes_page,
        PHRASES: phrases_page,
        CASE: lambda: case_page(shown_rows(root)),
        FAULTS: faults_page,
        LAW: law_page,
    }


def index_page() -> str:
    """The page that leads to the others."""
    found = inventory()
    codes = sum(map(len, found.codes))
    read = sum(provision.source_verified for provision in provisions().values())
    steps = sum(len(rows) for rows in TRANSITIONS.values())
    messages = table(
        ("Message", "Tag of the body", "Meaning"),
        [
            (link(label_of_name(cls.__name__), name), code(tag(cls)), prose(words_of_class(cls).meaning))
            for name, cls in body_pages().items()
        ],
    )
    return page(
        "# Reference",
        f"Everything here is derived from the definitions of schema version {SCHEMA_VERSION}, namespace "
        f"{code(NAMESPACE)}, by {code('python -m mla_schema.derive')}. Do not edit these pages: edit the definition.",
        "## Messages",
        messages,
        "## What becomes of a case",
        bullets(
            [
                f"{link('The state of a case', CASE)}: states, the {steps} transitions, and {len(DEADLINES)} deadlines."
            ]
        ),
        "## What messages are made of",
        bullets(
            [
                *(f"{link(title, name)}: {opening}" for name, (title, opening, _) in TYPE_PAGES.items()),
                f"{link('Plain values', SCALARS)}: the {len(found.scalars)} forms of texts, numbers, dates and bytes.",
                f"{link('Code lists', CODES)}: {len(found.codes)} lists with {codes} codes.",
                f"{link('Phrases', PHRASES)}: {len(phrases_all())} coded sentences that read in every language.",
            ]
        ),
        "## Findings and law",
        bullets(
            [
                f"{link('Findings', FAULTS)}: the {len(faults())} faults that a reader reports, and what to do.",
                f"{link('Law', LAW)}: {len(provisions())} provisions by instrument and article, {read} of them read in full, and what rests on each.",
            ]
        ),
        "## How to read the tables",
        bullets(_HOW_TO_READ),
    )
