"""What the other side of the output can show: how wide it is, and whether it knows colour."""

import os
import shutil
import sys
from dataclasses import dataclass
from typing import TextIO

GLUE = "\u00a0"
"""A space at which no line is broken."""

_NARROWEST = 40


@dataclass(frozen=True, slots=True)
class Screen:
    """A terminal, or a plain stream.

    Attributes:
        width: Columns of the terminal; absent when the output goes to a file or a pipe.
        colour: Whether colours are shown.
    """

    width: int | None = None
    colour: bool = False

    def paint(self, text: str, colour: str | None = None, *, bold: bool = False, dim: bool = False) -> str:
        """The text in a colour, where colours are shown.

        Args:
            text: The text.
            colour: The name of the colour.
            bold: Whether it is bold.
            dim: Whether it steps back.
        """
        if not self.colour:
            return text
        from click import style

        return style(text, fg=colour, bold=bold or None, dim=dim or None)

    def wrap(self, text: str, indent: int = 0, hanging: int | None = None) -> list[str]:
        """The lines of a text, broken between words at the width of the terminal and never cut.

        Args:
            text: The text, one paragraph.
            indent: Spaces before the first line.
            hanging: Spaces before the further lines; as the first where it is not given.
        """
        first, rest = " " * indent, " " * (indent if hanging is None else hanging)
        if self.width is None:
            return [first + text.replace(GLUE, " ")]
        import textwrap

        lines = textwrap.wrap(
            text,
            max(self.width, _NARROWEST),
            initial_indent=first,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=False,
        )
        return [line.replace(GLUE, " ") for line in lines]


def remark(text: str) -> None:
    """Say something beside the output, on standard error.

    Args:
        text: One paragraph.
    """
    from click import echo

    echo("\n".join(screen_of(sys.stderr).wrap(tame(text))), err=True)


def screen_of(stream: TextIO) -> Screen:
    """The screen that a stream leads to.

    Args:
        stream: Standard output or standard error.
    """
    if not stream.isatty():
        return Screen()
    colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Screen(shutil.get_terminal_size().columns, colour)


def tame(text: str) -> str:
    """The text with everything that could steer a terminal written out.

    Args:
        text: A text with parts that others chose, such as names of files and of unknown elements.
    """
    if text.isprintable():
        return text
    return "".join(
        character
        if character.isprintable() or character == "\n"
        else character.encode("unicode_escape").decode()
        for character in text
    )
