"""What XML and JSON have in common before they are parsed: bytes that are UTF-8 text and nothing else.

The characters that neither parser accepts (U+0001 and its like) are not looked for in a good file: both
parsers refuse them wherever they stand, and ``forbidden_character`` then says which one it was and where.
"""

import re

from mla_schema.core import faults
from mla_schema.core.errors import LimitExceeded, Unreadable
from mla_schema.wire.limits import Limits

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
# UTF-16 and UTF-32 write the first character, which is ASCII, with a NUL beside it.
_WIDE = 4
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")

_control = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]").search


def check_bytes(data: bytes, limits: Limits) -> str:
    """Refuse what is not UTF-8 text of bearable size.

    Args:
        data: The file.
        limits: What may be read.

    Returns:
        The text.

    Raises:
        LimitExceeded: The file is too large.
        Unreadable: It is empty, in another encoding, or has a character that neither syntax allows.
    """
    if len(data) > limits.size:
        raise LimitExceeded(faults.SIZE_LIMIT, actual=len(data), limit=limits.size)
    if not data or data.isspace():
        raise Unreadable(faults.EMPTY_FILE)
    if data.startswith(_BYTE_ORDER_MARK):
        raise Unreadable(faults.BYTE_ORDER_MARK, line=1, column=1)
    null = data.find(b"\0")
    if 0 <= null < _WIDE:
        raise _not_utf8(data, 0 if data.startswith(_WIDE_MARKS) else null)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        wrong = error.start
    else:
        if null >= 0:
            raise _forbidden(data, null, "\0")
        _refuse_noncharacters(text, data)
        return text
    # Raised here, so that it does not carry the other exception, which holds the whole file.
    raise _not_utf8(data, wrong)


def forbidden_character(data: bytes) -> Unreadable | None:
    """The refusal of the first control character that neither syntax allows, if there is one.

    Args:
        data: A file that a parser has refused.
    """
    found = _control(data)
    return _forbidden(data, found.start(), found.group().decode()) if found else None


def place_in_bytes(data: bytes, offset: int) -> tuple[int, int]:
    """The line and the column, in characters, of an offset in bytes.

    Args:
        data: The file, in UTF-8 up to the offset.
        offset: Counted from 0.
    """
    start = data.rfind(b"\n", 0, offset) + 1
    return data.count(b"\n", 0, offset) + 1, len(data[start:offset].decode(errors="replace")) + 1


def place_in_text(text: str, offset: int) -> tuple[int, int]:
    """The line and the column of an offset in characters.

    Args:
        text: The file.
        offset: Counted from 0.
    """
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _refuse_noncharacters(text: str, data: bytes) -> None:
    """Refuse the two characters that XML lacks and JSON has; in a text of one-byte characters this is free."""
    for character in ("\ufffe", "\uffff"):
        if character in text:
            raise _forbidden(data, data.index(character.encode()), character)


def _not_utf8(data: bytes, offset: int) -> Unreadable:
    line, column = place_in_bytes(data, offset)
    return Unreadable(faults.NOT_UTF8, line=line, column=column, offset=offset)


def _forbidden(data: bytes, offset: int, character: str) -> Unreadable:
    line, column = place_in_bytes(data, offset)
    return Unreadable(
        faults.FORBIDDEN_CHARACTER, line=line, column=column, character=f"U+{ord(character):04X}"
    )
