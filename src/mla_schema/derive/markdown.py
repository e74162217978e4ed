"""The little Markdown that the reference pages use: what every Git host renders alike."""

import re
from collections.abc import Iterable, Sequence

_SPECIAL = re.compile(r"[\\`*\[\]|]")


def page(*blocks: str) -> str:
    """A page of blocks, with an empty line between them.

    Args:
        *blocks: The blocks, from the top; empty ones are left out.
    """
    return f"{section(*blocks)}\n"


def section(*blocks: str) -> str:
    """A part of a page: a block made of blocks.

    Args:
        *blocks: The blocks, from the top; empty ones are left out.
    """
    return "\n\n".join(block for block in blocks if block)


def prose(text: str) -> str:
    """Text as it is, whatever signs it has.

    Args:
        text: Plain text.
    """
    return _SPECIAL.sub(r"\\\g<0>", text).replace("<", "&lt;").replace(">", "&gt;")


def code(text: str) -> str:
    """A name or a pattern, to be shown letter by letter.

    Args:
        text: Text without a backtick.
    """
    return f"`{text}`"


def fence(language: str, text: str) -> str:
    """A block of a file, to be shown letter by letter.

    Args:
        language: What the block is written in.
        text: The text, without three backticks in a line.
    """
    return f"```{language}\n{text}\n```"


def link(text: str, target: str) -> str:
    """A link.

    Args:
        text: What is shown, in Markdown.
        target: A page, an anchor, or both.
    """
    return f"[{text}]({target})"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; nothing where it has no rows.

    Args:
        head: The names of the columns.
        rows: The cells, in Markdown.
    """
    lines = [_row(row) for row in rows]
    return "\n".join([_row(head), _row(["---"] * len(head)), *lines]) if lines else ""


def bullets(items: Iterable[str]) -> str:
    """A list.

    Args:
        items: The entries, in Markdown.
    """
    return "\n".join(f"- {item}" for item in items)


def anchor(heading: str) -> str:
    """The anchor that Git hosts give to a heading: letters, digits and hyphens, in lower case.

    Args:
        heading: The plain text of the heading.
    """
    return re.sub(r"[^a-z0-9 _-]", "", heading.lower()).replace(" ", "-")


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
