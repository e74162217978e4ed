"""The tokens of a JSON text, one after the other: no recursion, linear, and no text makes it fail.

It runs only on a file that was refused or has findings, to say where. To read a good file is the business of
the parser in C.
"""

import re
from collections.abc import Iterator

STRING = '"'
NUMBER = "0"
WORD = "a"
END = "end"
BROKEN = "?"
"""The kinds of token. A bracket, a brace, a colon and a comma are kinds of their own."""

# The quantifiers are possessive, so that no character is ever tried a second time.
_SOUND = r"""[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\x00-\x1f]*+)*+"""
_token = re.compile(
    r"[ \t\n\r]*+"
    rf'(?:([{{}}\[\]:,])|("{_SOUND}")|([-+.0-9][-+.0-9A-Za-z]*+)|([A-Za-z_][A-Za-z_0-9]*+)|(\Z)|(.))',
    re.DOTALL,
).finditer
_sound = re.compile(f'"?{_SOUND}').match
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
    for found in _token(text):
        group = found.lastindex or 0
        start, end = found.span(group)
        if group == _PUNCTUATION:
            yield text[start], start, end
            continue
        kind = _KINDS[group]
        yield kind, start, end
        if kind in (END, BROKEN):
            return


def breaking_point(text: str, start: int) -> int:
    """Where a broken string stops being sound: at its first bad character, or at the end of the text.

    Args:
        text: The text.
        start: Where the string begins.
    """
    found = _sound(text, start)
    return found.end() if found else start
