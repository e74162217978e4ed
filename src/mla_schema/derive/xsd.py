"""The XML Schema (XSD 1.0): one global element, named types for everything else ("Venetian blind")."""

from enum import StrEnum
from xml.sax.saxutils import escape, quoteattr

from mla_schema.codec.shape import NAMESPACE, SCHEMA_VERSION, VERSION_NAME, Field, Shape, item_name
from mla_schema.derive.docstrings import (
    Words,
    words_of_class,
    words_of_code,
    words_of_field,
    words_of_scalar,
)
from mla_schema.derive.inventory import Inventory, inventory
from mla_schema.model.message import Message
from mla_schema.model.node import Choice, Node, tag
from mla_schema.model.scalars import NOT_IN_XML, Kind, Scalar

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
    writer.open(
        "xs:schema",
        **{
            "xmlns:xs": "http://www.w3.org/2001/XMLSchema",
            "xmlns": NAMESPACE,
            "targetNamespace": NAMESPACE,
            "elementFormDefault": "qualified",
            "attributeFormDefault": "unqualified",
            "version": SCHEMA_VERSION,
        },
    )
    _document(
        writer,
        "Machine-readable requests for mutual legal assistance concerning electronic evidence. Derived from the "
        "model; do not edit. CC0-1.0. Lengths are given only for ASCII types, because processors count other "
        "characters differently; the limits of all types stand in the data dictionary.",
    )
    writer.open("xs:element", name=tag(Message), type=Message.__name__)
    _document(writer, words_of_class(Message).meaning)
    writer.close("xs:element")
    for shape in found.shapes.values():
        _complex_type(writer, shape)
    for union, cls_by_tag in found.unions.items():
        _union_type(writer, union, cls_by_tag)
    for name, item in _lists(found).items():
        _list_type(writer, name, item, found)
    for codes in found.codes:
        _code_type(writer, codes)
    for scalar in found.scalars:
        _scalar_type(writer, scalar)
    writer.close("xs:schema")
    return writer.text()


class _Writer:
    """Lines of XML, indented."""

    def __init__(self) -> None:
        self.lines = ['<?xml version="1.0" encoding="UTF-8"?>']
        self.depth = 0

    def _tag(self, name: str, attributes: dict[str, str], end: str) -> None:
        text = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
        self.lines.append(f"{'  ' * self.depth}<{name}{text}{end}")

    def open(self, element: str, /, **attributes: str) -> None:
        self._tag(element, attributes, ">")
        self.depth += 1

    def empty(self, element: str, /, **attributes: str) -> None:
        self._tag(element, attributes, "/>")

    def close(self, element: str, /) -> None:
        self.depth -= 1
        self.lines.append(f"{'  ' * self.depth}</{element}>")

    def content(self, element: str, text: str, /) -> None:
        self.lines.append(f"{'  ' * self.depth}<{element}>{escape(text)}</{element}>")

    def text(self) -> str:
        return "\n".join(self.lines) + "\n"


def _document(writer: _Writer, text: str) -> None:
    writer.open("xs:annotation")
    writer.content("xs:documentation", text)
    writer.close("xs:annotation")


def _sentence(words: Words, *, labelled: bool = True) -> str:
    sources = "; ".join(str(provision) for provision in words.provisions)
    head = f"{words.label}. " if labelled else ""
    return f"{head}{words.meaning}" + (f" [{sources}]" if sources else "")


def _complex_type(writer: _Writer, shape: Shape) -> None:
    writer.open("xs:complexType", name=shape.cls.__name__)
    _document(writer, _sentence(words_of_class(shape.cls), labelled=False))
    writer.open("xs:sequence")
    for field in shape.fields:
        occurs = {} if field.required else {"minOccurs": "0"}
        writer.open("xs:element", name=field.wire, type=_type_name(field), **occurs)
        _document(writer, _sentence(words_of_field(field)))
        writer.close("xs:element")
    writer.close("xs:sequence")
    if shape.cls is Message:
        writer.open("xs:attribute", name=VERSION_NAME, use="required")
        writer.open("xs:simpleType")
        writer.open("xs:restriction", base="xs:string")
        writer.empty("xs:enumeration", value=SCHEMA_VERSION)
        writer.close("xs:restriction")
        writer.close("xs:simpleType")
        writer.close("xs:attribute")
    writer.close("xs:complexType")


def _type_name(field: Field) -> str:
    name = _name(field.type)
    return f"{name}List" if field.many else name


def _name(value: "Scalar | type[StrEnum] | type[Node]") -> str:
    return value.name if isinstance(value, Scalar) else value.__name__


def _lists(found: Inventory) -> dict[str, "Scalar | type[StrEnum] | type[Node]"]:
    return {
        _type_name(field): field.type for shape in found.shapes.values() for field in shape.fields if field.many
    }


def _union_type(writer: _Writer, union: type[Choice], members: dict[str, type[Node]]) -> None:
    writer.open("xs:complexType", name=union.__name__)
    _document(writer, _sentence(words_of_class(union), labelled=False))
    writer.open("xs:choice")
    for name, cls in members.items():
        writer.empty("xs:element", name=name, type=cls.__name__)
    writer.close("xs:choice")
    writer.close("xs:complexType")


def _list_type(
    writer: _Writer, name: str, item: "Scalar | type[StrEnum] | type[Node]", found: Inventory
) -> None:
    writer.open("xs:complexType", name=name)
    if isinstance(item, type) and issubclass(item, Choice) and item in found.unions:
        writer.open("xs:choice", maxOccurs="unbounded")
        for member, cls in found.unions[item].items():
            writer.empty("xs:element", name=member, type=cls.__name__)
        writer.close("xs:choice")
    else:
        writer.open("xs:sequence")
        writer.empty("xs:element", name=item_name(item), type=_name(item), maxOccurs="unbounded")
        writer.close("xs:sequence")
    writer.close("xs:complexType")


def _code_type(writer: _Writer, codes: type[StrEnum]) -> None:
    writer.open("xs:simpleType", name=codes.__name__)
    _document(writer, _sentence(words_of_class(codes), labelled=False))
    writer.open("xs:restriction", base="xs:string")
    for code in codes:
        writer.open("xs:enumeration", value=str(code))
        _document(writer, _sentence(words_of_code(code)))
        writer.close("xs:enumeration")
    writer.close("xs:restriction")
    writer.close("xs:simpleType")


def _scalar_type(writer: _Writer, scalar: Scalar) -> None:
    writer.open("xs:simpleType", name=scalar.name)
    _document(writer, _sentence(words_of_scalar(scalar)))
    writer.open("xs:restriction", base=_BASES[scalar.kind])
    match scalar.kind:
        case Kind.INTEGER:
            writer.empty("xs:minInclusive", value=str(scalar.minimum))
            writer.empty("xs:maxInclusive", value=str(scalar.maximum))
            # xs:integer also takes a sign and leading zeros; the format does not.
            writer.empty("xs:pattern", value="0|[1-9][0-9]*")
        case Kind.FLAG:
            writer.empty("xs:pattern", value="true")
        case Kind.BYTES:
            # A pattern on long text would cost more than everything else; the codec checks canonical base64.
            writer.empty("xs:minLength", value="1")
        case _:
            if scalar.max_length and scalar.ascii_only:
                writer.empty("xs:maxLength", value=str(scalar.max_length))
            writer.empty("xs:pattern", value=xsd_pattern(scalar.pattern))
    writer.close("xs:restriction")
    writer.close("xs:simpleType")


def xsd_pattern(pattern: str) -> str:
    """A pattern as XSD writes it: without the characters that XML cannot carry, and ``$ ^ -`` kept literal.

    Args:
        pattern: The unanchored pattern of a scalar.
    """
    return pattern.replace(NOT_IN_XML, "")
