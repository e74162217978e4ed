"""Words of a language on a screen.

A terminal puts letters of a right-to-left language in order itself, if it can. The signs that isolate a value are
left for it there; elsewhere they are dropped, because few terminals know them and people copy what they see.
"""

import re

from mla_schema.cli.screen import tame
from mla_schema.rendering.wording import Wording

_ISOLATES = re.compile("([\u2068\u2069])")


def word(wording: Wording, name: str, **values: str | int) -> str:
    """A heading, as it can be printed.

    Args:
        wording: The languages.
        name: Its key in ``HEADINGS``.
        **values: What stands for its placeholders: numbers, other words, and names that were tamed.
    """
    return spoken(wording.word(name, **values), wording.direction)


def counted(wording: Wording, name: str, count: int) -> str:
    """A number of things, as it can be printed.

    Args:
        wording: The languages.
        name: The key in ``HEADINGS`` of what is counted, without ``single`` and ``several``.
        count: How many.
    """
    return word(wording, f"{name}.{'single' if count == 1 else 'several'}", count=count)


def spoken(text: str, direction: str) -> str:
    """A text as it can be printed.

    Args:
        text: The text, with isolates around values.
        direction: The direction in which its language is written.
    """
    pieces = _ISOLATES.split(text)
    if direction == "ltr":
        return "".join(tame(each) for each in pieces[::2])
    return "".join(tame(each) if number % 2 == 0 else each for number, each in enumerate(pieces))


def value(text: str, wording: Wording) -> str:
    """A value between words of a language, as it can be printed: isolated where the language asks for it.

    Args:
        text: The value.
        wording: The languages.
    """
    return f"\u2068{tame(text)}\u2069" if wording.direction == "rtl" else tame(text)
