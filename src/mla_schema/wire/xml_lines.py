"""The line of an element. libxml2 keeps only 16 bits of it, and guesses where they do not suffice."""

from collections.abc import Sequence
from typing import Any

from lxml import etree

from mla_schema.wire.xml_markup import start_tags

_LAST_LINE = 65_534
"""The last line that libxml2 knows for sure."""


def lines_of(root: etree._Element, elements: Sequence[etree._Element], data: bytes) -> list[int | None]:
    """The line of each element.

    Args:
        root: The root of a tree from ``parse_xml``.
        elements: Elements of that tree.
        data: The file that the tree was read from. If it is not at hand, the lines of a file that seems to be
            long are left out.

    Returns:
        The lines, counted from 1, in the order of the elements.
    """
    long = data.count(b"\n") >= _LAST_LINE if data else _seems_long(root)
    if not long:
        known: list[Any] = [element.sourceline for element in elements]
        return known
    lines: dict[etree._Element, int | None] = dict.fromkeys(elements)
    if data:
        line, position = 1, 0
        for element, start in zip(root.iter(), start_tags(data), strict=False):
            if element in lines:
                line += data.count(b"\n", position, start)
                position = start
                lines[element] = line
    return [lines[element] for element in elements]


def _seems_long(root: etree._Element) -> bool:
    """Whether a tree has a line beyond the last one, or texts with as many line breaks."""
    breaks = 0
    for element in root.iter():
        line: Any = element.sourceline
        breaks += (element.text or "").count("\n") + (element.tail or "").count("\n")
        if max(line, breaks) > _LAST_LINE:
            return True
    return False
