"""From the bytes of an XML file to its tree: one hardened parse, bounded before and checked after."""

from functools import lru_cache
from itertools import islice
from typing import Any

from lxml import etree

from mla_schema.core import faults
from mla_schema.core.errors import LimitExceeded, SignatureError, Unreadable
from mla_schema.core.faults import Fault
from mla_schema.core.problems import signature_shape, xml_syntax
from mla_schema.wire.encoding import check_bytes, forbidden_character
from mla_schema.wire.limits import Limits
from mla_schema.wire.xml_lines import lines_of
from mla_schema.wire.xml_markup import check_markup, check_prolog

DS = "http://www.w3.org/2000/09/xmldsig#"
"""The namespace of XML signatures."""
SIGNATURE = f"{{{DS}}}Signature"
"""The element of an XML signature."""
PARSER_DEPTH = 256
"""How deep libxml2 goes without its option for huge files."""
PARSER_TEXT = 10_000_000
"""The longest text, in bytes, that libxml2 takes without that option."""
PARSER_NAME = 50_000
"""The longest name, in bytes, that libxml2 takes without that option."""

MAX_SIGNATURE = 256
"""How many elements a signature is taken apart with; one of the profile has at most 41."""

_DECLARATIONS = 3

# By the name that libxml2 gives its error. Its own sentences repeat what is in the file, so they are not shown.
_PROBLEMS = {
    "ERR_ATTRIBUTE_NOT_FINISHED": xml_syntax.ATTRIBUTE_NOT_CLOSED,
    "ERR_ATTRIBUTE_NOT_STARTED": xml_syntax.ATTRIBUTE_NOT_QUOTED,
    "ERR_ATTRIBUTE_REDEFINED": xml_syntax.ATTRIBUTE_TWICE,
    "ERR_ATTRIBUTE_WITHOUT_VALUE": xml_syntax.ATTRIBUTE_EMPTY,
    "ERR_CDATA_NOT_FINISHED": xml_syntax.CDATA_NOT_CLOSED,
    "ERR_ENTITYREF_SEMICOL_MISSING": xml_syntax.AMPERSAND,
    "ERR_GT_REQUIRED": xml_syntax.TAG_NOT_CLOSED,
    "ERR_INVALID_CHAR": xml_syntax.CHARACTER,
    "ERR_INVALID_DEC_CHARREF": xml_syntax.NOT_A_NUMBER,
    "ERR_INVALID_HEX_CHARREF": xml_syntax.NOT_HEXADECIMAL,
    "ERR_LT_IN_ATTRIBUTE": xml_syntax.LESS_THAN_IN_ATTRIBUTE,
    "ERR_MISPLACED_CDATA_END": xml_syntax.CDATA_END,
    "ERR_NAME_REQUIRED": xml_syntax.NO_NAME,
    "ERR_SPACE_REQUIRED": xml_syntax.NO_SPACE,
    "ERR_TAG_NAME_MISMATCH": xml_syntax.OTHER_END_TAG,
    "ERR_TAG_NOT_FINISHED": xml_syntax.ENDS_EARLY,
    "ERR_UNDECLARED_ENTITY": xml_syntax.ENTITY,
    "NS_ERR_ATTRIBUTE_REDEFINED": xml_syntax.ATTRIBUTE_TWICE,
    "NS_ERR_QNAME": xml_syntax.COLON,
    "NS_ERR_UNDEFINED_NAMESPACE": xml_syntax.PREFIX,
    "NS_ERR_XML_NAMESPACE": xml_syntax.NAMESPACE_DECLARATION,
    "WAR_NS_URI": xml_syntax.NAMESPACE_NOT_A_URI,
}


_count_attributes = etree.XPath("count(//@*)")
# Not "//*": the truth of that set has libxml2 sort it, in a time that grows with the square of the siblings.
_has_foreign = etree.XPath("boolean(descendant-or-self::*[namespace-uri() != $usual])")


def parse_xml(data: bytes, limits: Limits) -> etree._Element:
    """Parse a file.

    Args:
        data: The file.
        limits: What may be read.

    Returns:
        The root of a tree of elements, attributes and texts, and nothing else: no comment, no processing
        instruction, no document type, no entity. Nothing but the bytes was read to build it.

    Raises:
        LimitExceeded: A limit is passed.
        Unreadable: The file is not well-formed XML in UTF-8, or has a construct that the format forbids.
    """
    check_bytes(data, limits)
    many_attributes = check_markup(data, check_prolog(data), limits)
    parser = _parser()
    try:
        root = etree.fromstring(data, parser)
    except (etree.LxmlError, LookupError, ValueError):
        # The refusal is raised outside of this block, so that it does not carry libxml2's exception, whose
        # text repeats what is in the file.
        pass
    else:
        _check_tree(root, data, limits)
        if many_attributes:
            _check_attributes(root, data, limits)
        if len(data) > limits.text:
            _check_texts(root, limits)
        return root
    raise forbidden_character(data) or _refusal(parser, limits)


def parse_canonical(data: bytes) -> etree._Element:
    """Parse bytes that a canonicalisation has just written from a tree of ``parse_xml``.

    What they may hold was bounded and checked when that tree was read, so only the parse itself is repeated.

    Args:
        data: The canonical form of an element.
    """
    # The canonical form of a sign may be six times as long, so the parser's own limits do not hold here.
    root: etree._Element = etree.fromstring(data, _parser(huge=True))
    return root


def canonical(element: etree._Element) -> bytes | None:
    """The exclusive canonical form of an element and what is in it.

    Args:
        element: An element of a tree of ``parse_xml``.

    Returns:
        The bytes, or ``None`` where it has no such form, as with a relative namespace.
    """
    try:
        form: bytes = etree.tostring(
            element, method="c14n", exclusive=True, with_comments=False, with_tail=False
        )
    except (etree.LxmlError, ValueError):
        return None
    return form if form.startswith(b"<") else None


def canonical_draft(root: etree._Element, usual: str) -> bytes | None:
    """The canonical form of a document of which nothing is verified, with its namespace as the default one.

    Args:
        root: The root, from which a signature was taken away.
        usual: The namespace that documents have.

    Returns:
        The bytes, or ``None`` where an element has another namespace or any but the root's one attribute is there:
        such a document is refused anyhow, and its canonical form could be many times as long as the file.
    """
    if [declared for _, declared in etree.iterwalk(root, events=("start-ns",))] != [("", usual)]:
        if _has_foreign(root, usual=usual) or _count_attributes(root) != 1:
            return None
        # Prefixes are free in a draft: below an element that declares the default namespace they become it.
        root = etree.fromstring(etree.tostring(root), _parser(huge=True))
        etree.fromstring(f'<drafts xmlns="{usual}"/>').append(root)
        etree.cleanup_namespaces(root)
    return canonical(root)


def _parser(*, huge: bool = False) -> etree.XMLParser:
    """A parser for one file, which reads nothing but the bytes that it is given."""
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=huge,
        recover=False,
        collect_ids=False,
        # Nothing may be dropped on the way: what is in the file must be seen to be refused.
        remove_comments=False,
        remove_pis=False,
        remove_blank_text=False,
    )


def split_signature(root: etree._Element) -> etree._Element | None:
    """Take the one signature away from a document.

    Args:
        root: The root; the signature is its last child, or there is none.

    Returns:
        The signature, or ``None``. Text that followed it stays in the document, as the enveloped-signature
        transform of XML signatures has it. A signature in any other place, or of more elements than one may
        have, is left for the codec to refuse.
    """
    last = root[-1] if len(root) else None
    if last is None or last.tag != SIGNATURE or _is_large(last):
        return None
    following = last.tail
    before = last.getprevious()
    if before is None:
        root.text = (root.text or "") + (following or "") or None
    else:
        before.tail = (before.tail or "") + (following or "") or None
    last.tail = None
    root.remove(last)
    return last


def check_namespaces(root: etree._Element, data: bytes, usual: str) -> None:
    """Refuse a document with any namespace declaration but that of its root, which serves all of its elements.

    Another one would not be signed where nothing uses it. Where many elements use it, exclusive
    canonicalisation would repeat it in each of them, and a short file would have a canonical form without bounds.

    Args:
        root: The root, from which the signature was taken away.
        data: The file.
        usual: The namespace that documents have.

    Raises:
        SignatureError: There is such a declaration, or a signature in another place.
    """
    own = (root.prefix or "", etree.QName(root).namespace)
    # The document declares its namespace and the signature at least its own two; when there are no more in the
    # file, there is none to look for.
    if own[1] == usual and len(root.nsmap) == 1 and data.count(b"xmlns") <= _DECLARATIONS:
        return
    if {declared for _, declared in etree.iterwalk(root, events=("start-ns",))} - {own}:
        raise SignatureError(faults.SIGNATURE_PLACE if _has_signature(root) else faults.NAMESPACE_NOT_USED)


def unsigned(root: etree._Element) -> SignatureError:
    """The refusal of a document from which no signature was taken away.

    Args:
        root: The root.
    """
    if len(root) and root[-1].tag == SIGNATURE:
        return SignatureError(faults.SIGNATURE_SHAPE, problem=signature_shape.TOO_MANY_ELEMENTS.said())
    return SignatureError(faults.SIGNATURE_PLACE if _has_signature(root) else faults.NOT_SIGNED)


def _has_signature(root: etree._Element) -> bool:
    return next(root.iter(SIGNATURE), None) is not None


def _is_large(signature: etree._Element) -> bool:
    """Whether a signature has more elements than one may have; to take it out would cost their square."""
    return next(islice(signature.iter(), MAX_SIGNATURE, None), None) is not None


def _check_tree(root: etree._Element, data: bytes, limits: Limits) -> None:
    """Refuse a tree that is too deep, and one that an entity could have shaped."""
    if root.getroottree().docinfo.internalDTD is not None:
        # The bytes before the root were checked, so this never happens; it is the second bolt on the door.
        raise Unreadable(faults.DOCTYPE)
    if limits.depth < PARSER_DEPTH:
        below: Any = _first_below(limits.depth)(root)
        if below:
            [line] = lines_of(root, below, data)
            raise LimitExceeded(faults.DEPTH_LIMIT, line=line, limit=limits.depth)


@lru_cache(maxsize=8)
def _first_below(depth: int) -> etree.XPath:
    """An XPath that finds the first element beyond a depth.

    Its steps go down one level each: with libxml2 this is many times faster than to count ancestors.
    """
    return etree.XPath("(" + "/*" * (depth + 1) + ")[1]")


def _check_attributes(root: etree._Element, data: bytes, limits: Limits) -> None:
    count: Any = _count_attributes(root)
    if count > limits.attributes:
        for element in root.iter():
            if len(element.attrib) > limits.attributes:
                [line] = lines_of(root, [element], data)
                raise LimitExceeded(faults.ATTRIBUTE_LIMIT, line=line, limit=limits.attributes)


def _check_texts(root: etree._Element, limits: Limits) -> None:
    for element in root.iter():
        for text in (element.text, element.tail, *element.attrib.values()):
            if text and len(text.encode()) > limits.text:
                raise LimitExceeded(faults.TEXT_LIMIT, limit=limits.text)


def _refusal(parser: etree.XMLParser, limits: Limits) -> Unreadable:
    """Say in our words why libxml2 stopped.

    The log is the parser's own: that of the exception goes back to earlier files.
    """
    errors = parser.error_log.filter_from_errors()
    if not errors:
        return Unreadable(faults.MALFORMED_XML, problem=xml_syntax.A_RULE.said())
    error = errors[0]
    line, column, kind = error.line, error.column, error.type_name
    if kind == "ERR_DOCUMENT_END":
        return Unreadable(faults.TRAILING_CONTENT, line=line, column=column)
    passed = _limit_of_parser(kind, error.message, limits)
    if passed is not None:
        fault, limit = passed
        return LimitExceeded(fault, line=line, column=column, limit=limit)
    problem = _PROBLEMS.get(kind, xml_syntax.A_RULE)
    return Unreadable(faults.MALFORMED_XML, line=line, column=column, problem=problem.said())


def _limit_of_parser(kind: str, message: str, limits: Limits) -> tuple[Fault, int] | None:
    """Our limit, when it was one of its own that made libxml2 stop.

    For want of kinds of their own, some are told apart by the beginning of the sentence, which is libxml2's.
    """
    if kind == "ERR_NAME_TOO_LONG":
        return faults.TEXT_LIMIT, min(limits.text, PARSER_NAME)
    if kind == "ERR_RESOURCE_LIMIT" and message.startswith("Excessive depth"):
        return faults.DEPTH_LIMIT, min(limits.depth, PARSER_DEPTH)
    if kind == "ERR_RESOURCE_LIMIT" or message.startswith("CData section too big"):
        return faults.TEXT_LIMIT, min(limits.text, PARSER_TEXT)
    return None
