"""What the bytes of an XML file show before it is parsed: forbidden constructs, and counts that bound the work.

In a well-formed file without a document type a ``<`` opens a tag, a comment, a processing instruction or a
CDATA section, and nothing else: never does it stand in a text or in the value of an attribute. So these checks
are exact for every file that the parser would accept, and what it would refuse may be refused here first.
"""

import re
from collections.abc import Iterator

from mla_schema.core import faults
from mla_schema.core.errors import LimitExceeded, Unreadable
from mla_schema.core.faults import Fault
from mla_schema.wire.encoding import place_in_bytes
from mla_schema.wire.limits import Limits

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
    rb"<\?xml(?:" + _S + rb"++(?:version|encoding|standalone)" + _EQUALS + _VALUE + rb")*+" + _S + rb"*+\?>"
).match
_solid = re.compile(rb"[^ \t\r\n]").search
_any_declaration = re.compile(rb"<\?xml[ \t\r\n?]", re.IGNORECASE).match
_document_type = re.compile(rb"<!DOCTYPE", re.IGNORECASE).match

_special = re.compile(rb"<(?:!--|!\[CDATA\[|!DOCTYPE|\?)").search
_SPECIAL_FAULTS = {
    b"<!--": faults.COMMENT,
    b"<!DOCTYPE": faults.DOCTYPE,
    b"<?": faults.PROCESSING_INSTRUCTION,
}
_start_tag = re.compile(rb"<(?!/)").finditer
_with_attributes = re.compile(
    rb"""<[^<>"'=/!?][^<>"'=]*+=[^<>"']*+(?:(?:"[^"<]*+"|'[^'<]*+')[^<>"']*+)*+>"""
).finditer
_attributes = re.compile(_S + rb"""([^ \t\r\n<>"'=/]++)""" + _EQUALS + _VALUE).finditer

_LESS_THAN = ord("<")
_FEW = 12
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


def check_markup(data: bytes, start: int, limits: Limits) -> None:
    """Refuse comments, processing instructions and what passes a limit that can be told without parsing.

    Args:
        data: The file, in UTF-8.
        start: The offset of the first element.
        limits: What may be read.

    Raises:
        LimitExceeded: There are too many elements, attributes of one element or namespace declarations.
        Unreadable: There is a comment or processing instruction, or a document type declaration out of place.
    """
    if _opens(data, b"!", start) or _opens(data, b"?", start):
        data = _blank_cdata(data, start, limits.nodes)
    if (
        len(data) > _SHORTEST_ELEMENT * limits.nodes
        and data.count(b"<", start) - data.count(b"</", start) > limits.nodes
    ):
        raise LimitExceeded(faults.NODE_LIMIT, limit=limits.nodes)
    # Attributes and namespace declarations have a '=' each. Only where a plain count leaves a doubt are they
    # looked at one by one.
    equals = data.count(b"=", start)
    if equals > limits.attributes or (
        equals > limits.namespaces and data.count(b"xmlns", start) > limits.namespaces
    ):
        _check_attributes(data, start, limits)


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
    parts = []
    sections = 0
    position = 0
    while found := _special(data, max(position, start)):
        fault = _SPECIAL_FAULTS.get(found.group())
        if fault is not None:
            raise _refusal(fault, data, found.start())
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

    To look for one byte is many times faster than to look for two, so the first few marks are tried one by one.
    """
    for _ in range(_FEW):
        start = data.find(mark, start)
        if start < 0:
            return False
        if data[start - 1] == _LESS_THAN:
            return True
        start += 1
    return data.find(b"<" + mark, start) >= 0


def _check_attributes(data: bytes, start: int, limits: Limits) -> None:
    declared = 0
    for tag in _with_attributes(data, start):
        here, end = tag.span()
        many = data.count(b"=", here, end) > limits.attributes
        if not many and data.find(b"xmlns", here, end) < 0:
            continue
        attributes = 0
        for attribute in _attributes(data, here, end):
            name = attribute.group(1)
            if name == b"xmlns" or name.startswith(b"xmlns:"):
                declared += 1
                if declared > limits.namespaces:
                    raise _limit(faults.NAMESPACE_LIMIT, data, here, limits.namespaces)
            else:
                attributes += 1
                if attributes > limits.attributes:
                    raise _limit(faults.ATTRIBUTE_LIMIT, data, here, limits.attributes)


def _prolog_fault(data: bytes) -> Unreadable:
    """Say what stands where only a declaration and white space may stand."""
    offset = 0
    if _any_declaration(data) is not None:
        declaration = _declaration(data)
        if declaration is None:
            if _other_declaration(data) is not None:
                return _refusal(faults.OTHER_ENCODING, data, 0)
            return _malformed(data, 0, "the XML declaration is not written as it must be")
        offset = declaration.end()
    solid = _solid(data, offset)
    if solid is None:
        return _malformed(data, len(data), "there is no element")
    offset = solid.start()
    if _any_declaration(data, offset) is not None:
        return _malformed(data, offset, "an XML declaration can only stand at the very beginning of the file")
    if _document_type(data, offset) is not None:
        return _refusal(faults.DOCTYPE, data, offset)
    special = _special(data, offset)
    if special is not None and special.start() == offset and special.group() in _SPECIAL_FAULTS:
        return _refusal(_SPECIAL_FAULTS[special.group()], data, offset)
    return _malformed(data, offset, "the first element must begin here")


def _malformed(data: bytes, offset: int, problem: str) -> Unreadable:
    line, column = place_in_bytes(data, offset)
    return Unreadable(faults.MALFORMED_XML, line=line, column=column, problem=problem)


def _refusal(fault: Fault, data: bytes, offset: int) -> Unreadable:
    line, column = place_in_bytes(data, offset)
    return Unreadable(fault, line=line, column=column)


def _limit(fault: Fault, data: bytes, offset: int, limit: int) -> LimitExceeded:
    line, column = place_in_bytes(data, offset)
    return LimitExceeded(fault, line=line, column=column, limit=limit)
