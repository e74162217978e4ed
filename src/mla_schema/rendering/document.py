"""The neutral document: what a person is shown, before it is text, HTML, PDF or Word.

A document is a list of sections, a section a list of rows; depth is a number and not a nesting, so that two documents
of the same message in two languages have the same rows in the same order, and a writer sets them side by side.

What is shown comes from one of three places, and every run of characters says from which: words of ours in the
reader's language, values of the message as they are, and words that somebody wrote in a language of their own. What
is ours and does not stand for a field of the message is a mark.
"""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from mla_schema.locale.regional import direction


class Role(StrEnum):
    """Where a run of characters comes from."""

    WORDS = "words"
    """Words. A text of the catalogue."""
    DATUM = "datum"
    """Datum. A value of the message as the language writes it, such as a date."""
    VALUE = "value"
    """Value. A value of the message, character by character."""
    PROSE = "prose"
    """Prose. Words of the message in a language that it names."""
    MARK = "mark"
    """Mark. What the rendering says of the message, and the message does not say."""


class Run(NamedTuple):
    """Characters of one origin and one language.

    Attributes:
        text: The characters. A line feed is a new line.
        role: Where they come from.
        language: The language, where it is not that of the document; empty where it is, or where there is none.
    """

    text: str
    role: Role = Role.WORDS
    language: str = ""


Line: TypeAlias = tuple[Run, ...]
"""Runs that stand one after the other."""


class RowKind(StrEnum):
    """What a row is."""

    FIELD = "field"
    """Field. A label and what is stated under it; a group where nothing is stated and deeper rows follow."""
    BOX = "box"
    """Box. A tick box with its label."""
    TEXT = "text"
    """Text. A paragraph over the whole width."""


class Row(NamedTuple):
    """A row of a section.

    Attributes:
        kind: What it is.
        label: The label; empty in a text.
        lines: What is stated, each on a line of its own.
        depth: How deep it stands, from 0.
        ticked: Whether the box is ticked.
        pointer: The place in the message of what is shown, as a JSON Pointer; empty where it is ours.
    """

    kind: RowKind
    label: Line
    lines: tuple[Line, ...] = ()
    depth: int = 0
    ticked: bool = False
    pointer: str = ""


class Section(NamedTuple):
    """A section.

    Attributes:
        number: Its number.
        title: Its title.
        rows: Its rows, in reading order.
        mark: What is said of the section, such as that it is no part of the template; empty where nothing is.
    """

    number: str
    title: Line
    rows: tuple[Row, ...]
    mark: Line = ()


class Seal(NamedTuple):
    """What identifies the content; it stands on every page.

    Attributes:
        digest_label: The label of the digest.
        digest: The digest.
        words_label: The label of the check words.
        words: The check words, to be read over the telephone.
    """

    digest_label: Line
    digest: str
    words_label: Line
    words: tuple[str, ...]


class Document(NamedTuple):
    """A document in one language.

    Attributes:
        language: Its language, as a BCP 47 tag.
        title: Its title.
        subtitle: What it follows, such as the name of a template; empty where it follows none.
        marks: What must be seen first: that it is a specimen, what is known of the signature, how it was translated.
        sections: Its sections.
        closing: What stands at the end: the legal effect, and how the rendering was made.
        seal: What stands on every page; none where the document is about no single content.
        page: The word for a page, with the placeholders ``number`` and ``count``.
        colon: What the language writes between a label and its value.
        dated: The date of what it shows, not that of the rendering, so that the same input gives the same file.
    """

    language: str
    title: Line
    subtitle: Line
    marks: tuple[Line, ...]
    sections: tuple[Section, ...]
    closing: tuple[Line, ...]
    seal: Seal | None
    page: str
    colon: str
    dated: datetime | None = None

    @property
    def direction(self) -> str:
        """The direction in which it is written: "ltr" or "rtl"."""
        return direction(self.language)


def plain(line: Line) -> str:
    """The characters of a line alone.

    Args:
        line: The line.
    """
    return "".join(run.text for run in line)
