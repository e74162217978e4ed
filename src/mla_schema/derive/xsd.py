"""The XML Schema (XSD 1.0): one global element, named types for everything else ("Venetian blind").

A union is a type with a choice; a list is a type of its own, whose items are named after what they are.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from xml.sax.saxutils import escape, quoteattr

from mla_schema.codec.shape import NAMESPACE, SCHEMA_VERSION, VERSION_NAME, Field, Holds, Shape, item_name
from mla_schema.derive.docstrings import words_of_class, words_of_code, words_of_field, words_of_scalar
from mla_schema.derive.inventory import Inventory, inventory, name_of
from mla_schema.derive.patterns import xsd_pattern
from mla_schema.model.message import Message
from mla_schema.model.node import Choice, Node, tag
from mla_schema.model.scalar import Kind, Scalar

_HEAD = (
    "Machine-readable requests for mutual legal assistance concerning electronic evidence. Derived from the "
    "model; do not edit. CC0-1.0. Lengths are given only for ASCII types, because processors count other "
    "characters differently; the limits of all types stand in the data dictionary."
)
_BASES = {
    Kind.TEXT: "xs:string",
    Kind.INTEGER: "xs:integer",
    Kind.INSTANT: "xs:dateTime",
    Kind.DATE: "xs:date",
    Kind.FLAG: "xs:boolean",
    Kind.BYTES: "xs:base64Binary",
}


def xsd() -> str:
    """The schema of the whole format, as text."""
    found = inventory()
    writer = _Writer()
    with writer.element("xs:schema", **_namespaces()):
        writer.document(_HEAD)
        with writer.element("xs:element", name=tag(Message), type=Message.__name__):
            writer.document(words_of_class(Message).description)
        for shape in found.shapes.values():
            _complex_type(writer, shape)
        for union, members in found.unions.items():
            with writer.element("xs:complexType", name=union.__name__):
                writer.document(words_of_class(union).description)
                _choice(writer, members)
        for name, item in _lists(found).items():
            _list_type(writer, name, item, found)
        for codes in found.codes:
            _code_type(writer, codes)
        for scalar in found.scalars:
            _scalar_type(writer, scalar)
    return writer.text()


class _Writer:
    """Lines of XML, indented."""

    def __init__(self) -> None:
        self._lines = ['<?xml version="1.0" encoding="UTF-8"?>']
        self._depth = 0

    @contextmanager
    def element(self, name: str, /, **attributes: str) -> Iterator[None]:
        """An element around what is written inside the block."""
        self._line(name, attributes, ">")
        self._depth += 1
        yield
        self._depth -= 1
        self._lines.append(f"{'  ' * self._depth}</{name}>")

    def empty(self, name: str, /, **attributes: str) -> None:
        """An element without content."""
        self._line(name, attributes, "/>")

    def document(self, text: str, /) -> None:
        """An annotation for people."""
        with self.element("xs:annotation"):
            end = f">{escape(text)}</xs:documentation>"
            self._line("xs:documentation", {"xml:lang": "en"}, end)

    def text(self) -> str:
        """Everything that was written."""
        return "\n".join(self._lines) + "\n"

    def _line(self, name: str, attributes: Mapping[str, str], end: str) -> None:
        written = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
        self._lines.append(f"{'  ' * self._depth}<{name}{written}{end}")


def _namespaces() -> dict[str, str]:
    return {
        "xmlns:xs": "http://www.w3.org/2001/XMLSchema",
        "xmlns": NAMESPACE,
        "targetNamespace": NAMESPACE,
        "elementFormDefault": "qualified",
        "attributeFormDefault": "unqualified",
        "version": SCHEMA_VERSION,
    }


def _complex_type(writer: _Writer, shape: Shape) -> None:
    with writer.element("xs:complexType", name=shape.cls.__name__):
        writer.document(words_of_class(shape.cls).description)
        with writer.element("xs:sequence"):
            for field in shape.fields:
                occurs = {} if field.required else {"minOccurs": "0"}
                with writer.element("xs:element", name=field.wire, type=_type_name(field), **occurs):
                    writer.document(words_of_field(field).sentence)
        if shape.cls is Message:
            with (
                writer.element("xs:attribute", name=VERSION_NAME, use="required"),
                writer.element("xs:simpleType"),
                writer.element("xs:restriction", base="xs:string"),
            ):
                writer.empty("xs:enumeration", value=SCHEMA_VERSION)


def _type_name(field: Field) -> str:
    name = name_of(field.type)
    return f"{name}List" if field.many else name


def _lists(found: Inventory) -> dict[str, Holds]:
    return {_type_name(field): field.type for field in found.fields if field.many}


def _list_type(writer: _Writer, name: str, item: Holds, found: Inventory) -> None:
    with writer.element("xs:complexType", name=name):
        if isinstance(item, type) and issubclass(item, Choice) and item in found.unions:
            _choice(writer, found.unions[item], maxOccurs="unbounded")
        else:
            with writer.element("xs:sequence"):
                writer.empty("xs:element", name=item_name(item), type=name_of(item), maxOccurs="unbounded")


def _choice(writer: _Writer, members: Mapping[str, type[Node]], **occurs: str) -> None:
    with writer.element("xs:choice", **occurs):
        for name, cls in members.items():
            writer.empty("xs:element", name=name, type=cls.__name__)


def _code_type(writer: _Writer, codes: type[StrEnum]) -> None:
    with writer.element("xs:simpleType", name=codes.__name__):
        writer.document(words_of_class(codes).description)
        with writer.element("xs:restriction", base="xs:string"):
            for code in codes:
                with writer.element("xs:enumeration", value=code.value):
                    writer.document(words_of_code(code).sentence)


def _scalar_type(writer: _Writer, scalar: Scalar) -> None:
    with writer.element("xs:simpleType", name=scalar.name):
        writer.document(words_of_scalar(scalar).sentence)
        with writer.element("xs:restriction", base=_BASES[scalar.kind]):
            for facet, value in _facets(scalar):
                writer.empty(f"xs:{facet}", value=value)


def _facets(scalar: Scalar) -> Iterator[tuple[str, str]]:
    if scalar.kind is Kind.BYTES:
        # A pattern on long text would cost more than everything else; the codec checks canonical base64.
        yield "minLength", "1"
        return
    if scalar.kind is Kind.INTEGER:
        yield "minInclusive", str(scalar.minimum)
        yield "maxInclusive", str(scalar.maximum)
    if scalar.ascii_only and scalar.max_length:
        yield "maxLength", str(scalar.max_length)
    # The bases admit more: xs:integer a sign and leading zeros, xs:dateTime offsets, xs:boolean 0 and 1.
    yield "pattern", xsd_pattern(scalar.pattern)
