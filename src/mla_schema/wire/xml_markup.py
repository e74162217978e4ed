"""What the bytes of an XML file show before it is parsed: forbidden constructs, and counts that bound work.

In a well-formed file without a document type a ``<`` opens a tag, a comment, a processing instruction or a
CDATA section, and nothing else: it never stands in a text or in the value of an attribute. So these checks
are exact for every file that the parser would accept, and what it would refuse may be refused here first.
"""

import re
from collections.abc import Iterator

from mla_schema.core import faults
from mla_schema.core.errors import LimitExceeded, Unreadable
from mla_schema.core.faults import Fault
from mla_schema.core.problems import xml_syntax
from mla_schema.core.words import Problem
from mla_schema.wire.encoding import place_in_bytes
from mla_schema.wire.limits import Limits

MAX_NAMESPACE = 2_000
"""The longest namespace, in bytes, in a file that is not short. It is declared once, but repeated in the name of
every element once these are looked at: a long one would multiply the file by its elements."""

_S = rb"[ \t\r\n]"
_EQUALS = _S + rb"*+=" + _S + rb"*+"
_DECLARATION = (
    rb"<\?xml" + _S + rb"++version" + _EQUALS + rb"""(?:"1[.]0"|'1[.]0')"""
    rb"(?:" + _S + rb"++encoding" + _EQUALS + rb"""(?:"[Uu][Tt][Ff]-8"|'[Uu][Tt][Ff]-8'))?+"""
    rb"(?:" + _S + rb"++standalone" + _EQUALS + rb"""(?:"(?:yes|no)"|'(?:yes|no)'))?+""" + _S + rb"*+\?>"
)
_prolog = re.compile(rb"(?:" + _DECLARATION + rb")?+" + _S + rb"*+<(?![!?])").match

_VALUE = rb"""(?:"[^"<]*+"|'[^'<]*+')"""
_declaration = re.compile(_DECLARATION).match
_other_declaration = re.compile(
    rb"<\?xml(?:" + _S + rb"++(?:version|encoding|standalone)" + _EQUALS + _VALUE + rb")++" + _S + rb"*+\?>"
).match
_solid = re.compile(rb"[^ \t\r\n]").search
_any_declaration = re.compile(rb"<\?xml[ \t\r\n?]", re.IGNORECASE).match

_CDATA = b"<![CDATA["
# A document type in lower case is not XML but HTML; it is told apart all the same.
_special = re.compile(rb"<(?:!--|!\[CDATA\[|!(?:DOCTYPE|doctype)|\?)").search
_SPECIAL_FAULTS = {
    b"<!--": faults.COMMENT,
    b"<!DOCTYPE": faults.DOCTYPE,
    b"<!doctype": faults.DOCTYPE,
    b"<?": faults.PROCESSING_INSTRUCTION,
}
_start_tag = re.compile(rb"<(?!/)").finditer
_with_attributes = re.compile(
    rb"""<[^<>"'=/!?][^<>"'=]*+=[^<>"']*+(?:(?:"[^"<]*+"|'[^'<]*+')[^<>"']*+)*+>"""
).finditer
_attributes = re.compile(_S + rb"""([^ \t\r\n<>"'=/]++)""" + _EQUALS + b"(" + _VALUE + b")").finditer

_SHORT = 65_536
_LESS_THAN = ord("<")
_FEW = 12
_RARE = 256
_SHORTEST_ELEMENT = len("<a/>")


def check_prolog(data: bytes) -> int:
    """Refuse everything but a plain XML declaration and white space before the first element.

    Args:
        data: The file, in UTF-8.

    Returns:
        The offset of the first element.

    Raises:
        Unreadable: Something else stands there.
    """
    found = _prolog(data)
    if found is None:
        raise _prolog_fault(data)
    return found.end() - 1


def check_markup(data: bytes, start: int, limits: Limits) -> bool:
    """Refuse comments, processing instructions and what passes a limit that can be told without parsing.

    Args:
        data: The file, in UTF-8.
        start: The offset of the first element.
        limits: What may be read.

    Returns:
        Whether there are signs that an element has too many attributes; the tree will tell.

    Raises:
        LimitExceeded: There are too many elements or namespace declarations, or a namespace is too long.
        Unreadable: There is a comment or processing instruction, or a document type declaration out of place.
    """
    markup = data
    if _opens(data, b"!", start) or _opens(data, b"?", start):
        markup = _blank_cdata(data, start, limits.nodes)
    if len(data) > _SHORTEST_ELEMENT * limits.nodes:
        tags = markup.count(b"<", start)
        if tags > limits.nodes and tags - markup.count(b"</", start) > limits.nodes:
            raise LimitExceeded(faults.NODE_LIMIT, limit=limits.nodes)
    # Attributes and namespace declarations have an equals sign each.
    signs = _count_equals_signs(markup, start)
    if (len(data) > _SHORT or signs > limits.namespaces) and _is_doubtful(markup, start, limits):
        passed = _namespace_fault(markup, start, limits)
        if passed is not None:
            fault, offset, limit = passed
            line, column = place_in_bytes(data, offset)
            raise LimitExceeded(fault, line=line, column=column, limit=limit)
    return signs > limits.attributes


def start_tags(data: bytes) -> Iterator[int]:
    """The offsets of all start tags, in the order of the file.

    Args:
        data: A file that was parsed.
    """
    start = check_prolog(data)
    for tag in _start_tag(_blank_cdata(data, start, len(data)), start):
        yield tag.start()


def _blank_cdata(data: bytes, start: int, most: int) -> bytes:
    """The same bytes, at the same offsets, with CDATA sections overwritten by spaces.

    Raises:
        LimitExceeded: There are too many CDATA sections.
        Unreadable: There is a comment, a processing instruction or a document type declaration.
    """
    parts: list[bytes] = []
    sections = 0
    position = 0
    while found := _special(data, max(position, start)):
        if found.group() != _CDATA:
            raise _refusal(_SPECIAL_FAULTS[found.group()], data, found.start())
        end = data.find(b"]]>", found.end()) + len(b"]]>")
        if end < found.end():
            # The section is not closed, which the parser will say.
            break
        sections += 1
        if sections > most:
            raise LimitExceeded(faults.NODE_LIMIT, limit=most)
        parts += (data[position : found.start()], b" " * (end - found.start()))
        position = end
    parts.append(data[position:])
    return b"".join(parts)


def _opens(data: bytes, mark: bytes, start: int) -> bool:
    """Whether ``<`` and the mark follow each other somewhere.

    To look for one byte is many times faster than to look for two, so as long as they are rare, all are tried.
    """
    for _ in range(_FEW + len(data) // _RARE):
        start = data.find(mark, start)
        if start < 0:
            return False
        if data[start - 1] == _LESS_THAN:
            return True
        start += 1
    return data.find(b"<" + mark, start) >= 0


def _count_equals_signs(data: bytes, start: int) -> int:
    """Count them; to find a few is quicker than to count all."""
    for found in range(_FEW):
        start = data.find(b"=", start) + 1
        if not start:
            return found
    return _FEW + data.count(b"=", start)


def _is_doubtful(markup: bytes, start: int, limits: Limits) -> bool:
    """Whether there may be too many namespace declarations, or too long a namespace; a "no" is certain."""
    position = start
    for _ in range(limits.namespaces):
        position = markup.find(b"xmlns", position)
        if position < 0:
            return False
        # The next tag is not far, unless the namespace or the text behind it is long.
        if markup.find(b"<", position, position + min(limits.text, MAX_NAMESPACE)) < 0:
            return True
        position += 1
    return markup.find(b"xmlns", position) >= 0


def _namespace_fault(markup: bytes, start: int, limits: Limits) -> tuple[Fault, int, int] | None:
    """The first limit that namespace declarations pass: fault, offset of the tag, limit."""
    declared = 0
    longest = min(limits.text, MAX_NAMESPACE) if len(markup) > _SHORT else len(markup)
    for tag in _with_attributes(markup, start):
        here, end = tag.span()
        if markup.find(b"xmlns", here, end) < 0:
            continue
        for attribute in _attributes(markup, here, end):
            name = attribute.group(1)
            if name != b"xmlns" and not name.startswith(b"xmlns:"):
                continue
            declared += 1
            if declared > limits.namespaces:
                return faults.NAMESPACE_LIMIT, here, limits.namespaces
            if attribute.end() - attribute.start(2) > longest + len("''"):
                return faults.TEXT_LIMIT, here, longest
    return None


def _prolog_fault(data: bytes) -> Unreadable:
    """Say what stands where only a declaration and white space may stand."""
    declaration = _declaration(data)
    if declaration is None and _any_declaration(data) is not None:
        if _other_declaration(data) is not None:
            return _refusal(faults.OTHER_ENCODING, data, 0)
        return _malformed(data, 0, xml_syntax.DECLARATION)
    solid = _solid(data, declaration.end() if declaration is not None else 0)
    if solid is None:
        return _malformed(data, len(data), xml_syntax.NO_ELEMENT)
    offset = solid.start()
    if _any_declaration(data, offset) is not None:
        return _malformed(data, offset, xml_syntax.LATE_DECLARATION)
    special = _special(data, offset)
    if special is None or special.start() != offset or special.group() == _CDATA:
        return _malformed(data, offset, xml_syntax.NO_BEGINNING)
    return _refusal(_SPECIAL_FAULTS[special.group()], data, offset)


def _malformed(data: bytes, offset: int, problem: Problem) -> Unreadable:
    line, column = place_in_bytes(data, offset)
    return Unreadable(faults.MALFORMED_XML, line=line, column=column, problem=problem.said())


def _refusal(fault: Fault, data: bytes, offset: int) -> Unreadable:
    line, column = place_in_bytes(data, offset)
    return Unreadable(fault, line=line, column=column)
