"""The one XML form as text: how it begins and ends, and what it is made of.

In the exclusive canonical form of a message there is little to tell apart: tags, without attributes but for the
root's, texts, and four escapes. So it is split into its tokens without a parser, and the shape of the whole, which
is looked at first, proves that the tokens are all there is.
"""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final, TypeAlias

from mla_schema.codec.shape import NAMESPACE, SCHEMA_VERSION, VERSION_NAME
from mla_schema.model.message import Message
from mla_schema.model.node import tag

PREFIX: Final = "{" + NAMESPACE + "}"
"""What stands before the name of an element of the format in the names of lxml."""
ROOT: Final = PREFIX + tag(Message)
"""The name of the root in the names of lxml."""
XML_SPACE: Final = " \t\n\r"
"""White space in XML."""
OPEN: Final = f'<{tag(Message)} xmlns="{NAMESPACE}" {VERSION_NAME}="{SCHEMA_VERSION}">'
"""How a message begins, in the version that this reader knows."""
CLOSE: Final = f"</{tag(Message)}>"
"""How a message ends."""

Tokens: TypeAlias = Iterator[tuple[str, str]]
"""What stands inside each tag, an end tag with its ``/``, and the text that follows the tag up to the next one."""

_ALL_BUT_TAGS = bytes(set(range(256)) - set(b"<>"))
_LINE_END = "&#xD;"
_ESCAPES = ("&lt;", "<"), ("&gt;", ">"), (_LINE_END, "\r"), ("&amp;", "&")
_ESCAPED = tuple(escape.encode() for escape, _ in _ESCAPES)
_has_layout = re.compile(rf">(?:[ \t\n]|{_LINE_END})".encode()).search
_layout = re.compile(rf">(?:[ \t\n]|{_LINE_END})++(?=<|\Z)")
# So much is taken into tokens at once: the names in it are short-lived, and more of them would cost memory.
_PIECE = 65_536


def is_plain(form: bytes) -> bool:
    """Whether bytes have only the signs of canonical XML without attributes.

    Args:
        form: UTF-8.

    Returns:
        If so, it begins with a tag, and its ``<`` and ``>`` take turns: each of them belongs to a tag, and what lies
        between them is a tag and a text in turn. An ``&`` begins one of the four escapes.
    """
    if not form.startswith(b"<") or form.translate(None, _ALL_BUT_TAGS).replace(b"<>", b"") or b"\r" in form:
        return False
    return b"&" not in form or form.count(b"&") == sum(map(form.count, _ESCAPED))


def has_layout(form: bytes) -> bool:
    """Whether white space follows a tag, as people put it there to lay a file out.

    Args:
        form: UTF-8 that is plain.
    """
    return _has_layout(form) is not None


def tokens_of(form: bytes, *, laid_out: bool = False) -> Tokens:
    """Take a form into its tokens: all of it, since it is plain.

    Args:
        form: UTF-8 that is plain.
        laid_out: Whether white space between two tags is passed over. A value that is white space alone is lost with
            it, and is none.
    """
    return chain.from_iterable(_pieces(form, laid_out=laid_out))


def _pieces(form: bytes, *, laid_out: bool) -> Iterator[Tokens]:
    start = 0
    while start < len(form):
        end = _end_of_piece(form, start)
        # Sliced as a view, and turned from one into the other: a long text is not held more often than it must.
        text = str(memoryview(form)[start:end], "utf-8")
        start = end
        if laid_out:
            text = _layout.sub(">", text)
        escaped = "&" in text
        text = text.replace("<", ">")
        parts = text.split(">")
        del text
        yield zip(parts[1::2], map(_unescaped, parts[2::2]) if escaped else parts[2::2], strict=True)


def _end_of_piece(form: bytes, start: int) -> int:
    """Where a piece ends and a tag begins; a long text has a piece of its own."""
    limit = start + _PIECE
    if limit >= len(form):
        return len(form)
    end = form.rfind(b"<", start + 1, limit)
    if end < 0:
        end = form.find(b"<", limit)
    return end if end >= 0 else len(form)


def _unescaped(text: str) -> str:
    if "&" not in text:
        return text
    for escape, sign in _ESCAPES:
        text = text.replace(escape, sign)
    return text
