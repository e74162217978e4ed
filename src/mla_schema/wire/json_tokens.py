"""The tokens of a JSON text, one after the other: no recursion, linear, and no text makes it fail.

It runs only on a file that was refused or has findings, to say where. To read a good file is the business of
the parser in C.
"""

import re
from collections.abc import Iterator
from typing import Any

STRING = '"'
NUMBER = "0"
WORD = "a"
END = "end"
BROKEN = "?"
"""The kinds of token. A bracket, a brace, a colon and a comma are kinds of their own."""

# The quantifiers are possessive, so that no character is ever tried a second time. The patterns match whatever
# comes, which the types of ``re`` cannot say.
_SOUND = r"""[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\x00-\x1f]*+)*+"""
_token: Any = re.compile(
    r"[ \t\n\r]*+"
    rf'(?:([{{}}\[\]:,])|("{_SOUND}")|([-+.0-9][-+.0-9A-Za-z]*+)|([A-Za-z_][A-Za-z_0-9]*+)|(\Z)|(.))',
    re.DOTALL,
).match
_sound: Any = re.compile(f'"?{_SOUND}').match
_paired: Any = re.compile(
    r"(?:[^\\]++|\\[^u]|\\u(?![dD][89a-fA-F])|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F])*+", re.DOTALL
).match
_PUNCTUATION = 1
_KINDS = ("", "", STRING, NUMBER, WORD, END, BROKEN)


def tokens(text: str) -> Iterator[tuple[str, int, int]]:
    """Take a text apart.

    Args:
        text: Any text.

    Yields:
        The kind of each token, where it begins and where it ends. The last one is the end of the text, or the
        first that is broken: a character that JSON does not know, or the quotation mark of a broken string.
    """
    kind, end = "", 0
    while kind not in (END, BROKEN):
        found = _token(text, end)
        group = found.lastindex
        start, end = found.span(group)
        kind = text[start] if group == _PUNCTUATION else _KINDS[group]
        yield kind, start, end


def breaking_point(text: str, start: int) -> int:
    """Where a broken string stops being sound: at its first bad character, or at the end of the text.

    Args:
        text: The text.
        start: Where the string begins.
    """
    end: int = _sound(text, start).end()
    return end


def end_of_paired(text: str, start: int, end: int) -> int:
    """Where the first escape stands that is half of a surrogate pair without its other half.

    Args:
        text: A text whose strings are sound.
        start: Where to begin.
        end: Where to stop; it is returned when there is no such escape.
    """
    paired: int = _paired(text, start, end).end()
    return paired
