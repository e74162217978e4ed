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
        data: The file that the tree was read from. If there is none at hand, the lines of a long file are left
            out.

    Returns:
        The lines, counted from 1, in the order of the elements.
    """
    breaks = data.count(b"\n") if data else sum(text.count("\n") for text in root.itertext())
    if breaks < _LAST_LINE:
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
