"""DER as far as signatures need it: elements one behind the other, each with its tag and its content."""

from collections.abc import Iterator
from typing import Final, NamedTuple

INTEGER: Final = 0x02
SEQUENCE: Final = 0x30
# From here on, DER writes the length of the length first.
_LONG: Final = 0x80


class Element(NamedTuple):
    """An element of DER.

    Attributes:
        tag: Its tag.
        content: What is in it.
        whole: The element as it stands, with tag and length.
    """

    tag: int
    content: bytes
    whole: bytes


def elements(data: bytes) -> Iterator[Element]:
    """The elements that stand one behind the other in bytes that a parser of DER has accepted before.

    Args:
        data: The bytes; they are not checked again.
    """
    at = 0
    while at < len(data):
        length, start = data[at + 1], at + 2
        if length >= _LONG:
            start += length - _LONG
            length = int.from_bytes(data[at + 2 : start])
        yield Element(data[at], data[start : start + length], data[at : start + length])
        at = start + length


def element(tag: int, *content: bytes) -> bytes:
    """Write an element.

    Args:
        tag: Its tag.
        *content: What is in it, one behind the other.
    """
    inside = b"".join(content)
    length = len(inside)
    if length < _LONG:
        return bytes([tag, length]) + inside
    size = length.to_bytes((length.bit_length() + 7) // 8)
    return bytes([tag, _LONG | len(size)]) + size + inside
