r"""The transformation (XSLT 1.0) of a message in XML into its one JSON form, which is the form that is digested.

Each class is a named template that writes the members of an object in the order of RFC 8785, which is known here and not
where it runs; each union is a mode that writes the tag. Nothing is stripped, sorted, looked up or opened at run time, and
no extension is used, so that any XSLT 1.0 processor does.

The values need little: the only characters of a text that RFC 8785 escapes and that a message can hold are the backslash,
the quotation mark, the tab and the line feed. The carriage return, which none can hold, is escaped with them, so that the
output never has a line break: some processors would write it as their system does.
"""

from collections.abc import Iterator, Sequence
from textwrap import indent

from mla_schema.codec.shape import NAMESPACE, SCHEMA_VERSION, VERSION_NAME, Field, Holds, Shape, item_name
from mla_schema.derive.inventory import Inventory, inventory, name_of
from mla_schema.model.message import Message
from mla_schema.model.node import Choice, Node, tag
from mla_schema.model.scalar import Kind, Scalar

_HEAD = f"""\
<?xml version="1.0" encoding="UTF-8"?>
<!-- Turns a valid message in XML into its JSON in the form of RFC 8785; the SHA-256 of the output is the content digest.
     A signature at the end of the message is left out, as it must be. Derived from the model; do not edit. CC0-1.0.
     What is not a valid message is not refused but turned into something: validate first.
     Write the output as bytes in UTF-8 without a byte order mark. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="{NAMESPACE}">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:choose>
      <xsl:when test="m:{tag(Message)}/@{VERSION_NAME} = '{SCHEMA_VERSION}'">
        <xsl:for-each select="m:{tag(Message)}">
          <xsl:call-template name="{Message.__name__}"/>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <xsl:message terminate="yes">This is no message of version {SCHEMA_VERSION}.</xsl:message>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
"""
# A long text is cut near its middle, at a sign to be escaped: so the templates nest as deep as a logarithm of its
# length, and a processor that counts UTF-16 units never writes one half of a character by itself.
_TEXT = r"""
  <xsl:template name="text">
    <xsl:text>"</xsl:text>
    <xsl:call-template name="escaped">
      <xsl:with-param name="text" select="string(.)"/>
      <xsl:with-param name="signs" select="'\&quot;&#9;&#10;&#13;'"/>
      <xsl:with-param name="letters" select="'\&quot;tnr'"/>
    </xsl:call-template>
    <xsl:text>"</xsl:text>
  </xsl:template>
  <xsl:template name="escaped">
    <xsl:param name="text"/>
    <xsl:param name="signs"/>
    <xsl:param name="letters"/>
    <xsl:param name="at" select="floor(string-length($text) div 2)"/>
    <xsl:variable name="sign" select="substring($signs, 1, 1)"/>
    <xsl:choose>
      <xsl:when test="translate($text, $signs, '') = $text">
        <xsl:value-of select="$text"/>
      </xsl:when>
      <xsl:when test="not(contains($text, $sign))">
        <xsl:call-template name="escaped">
          <xsl:with-param name="text" select="$text"/>
          <xsl:with-param name="signs" select="substring($signs, 2)"/>
          <xsl:with-param name="letters" select="substring($letters, 2)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="later" select="substring($text, $at + 1)"/>
        <xsl:choose>
          <xsl:when test="contains($later, $sign)">
            <xsl:call-template name="escaped">
              <xsl:with-param name="text" select="concat(substring($text, 1, $at), substring-before($later, $sign))"/>
              <xsl:with-param name="signs" select="$signs"/>
              <xsl:with-param name="letters" select="$letters"/>
            </xsl:call-template>
            <xsl:value-of select="concat('\', substring($letters, 1, 1))"/>
            <xsl:call-template name="escaped">
              <xsl:with-param name="text" select="substring-after($later, $sign)"/>
              <xsl:with-param name="signs" select="$signs"/>
              <xsl:with-param name="letters" select="$letters"/>
            </xsl:call-template>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="escaped">
              <xsl:with-param name="text" select="$text"/>
              <xsl:with-param name="signs" select="$signs"/>
              <xsl:with-param name="letters" select="$letters"/>
              <xsl:with-param name="at" select="floor($at div 2)"/>
            </xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
"""
_QUOTED = "<xsl:value-of select=\"concat('&quot;', ., '&quot;')\"/>"


def xslt() -> str:
    """The transformation of the whole format, as text."""
    found = inventory()
    parts = [_HEAD]
    parts += [_class(shape) for shape in found.shapes.values()]
    parts += [_member(union, name, cls) for union, name, cls in _members(found)]
    return "".join([*parts, _TEXT, "</xsl:stylesheet>\n"])


def _members(found: Inventory) -> Iterator[tuple[type[Choice], str, type[Node]]]:
    for union, members in found.unions.items():
        yield from ((union, name, cls) for name, cls in members.items())


def _member(union: type[Choice], name: str, cls: type[Node]) -> str:
    """The template of one member of a union: an object with the one member that its tag names."""
    body = f'{_said(f"{{{_name(name)}:")}\n<xsl:call-template name="{cls.__name__}"/>\n{_said("}")}'
    return _template(f'match="m:{name}" mode="{union.__name__}"', body)


def _class(shape: Shape) -> str:
    """The template of a class: an object with its members in the order of their names."""
    # Every name is ASCII, so that the order of UTF-16 code units, which RFC 8785 asks for, is that of Python.
    fields = sorted(shape.fields, key=lambda field: field.wire)
    lines = [_said("{")]
    certain = next((position for position, each in enumerate(fields) if each.required), None)
    if certain is None and len(fields) > 1:
        lines += _first(fields)
    for position, field in enumerate(fields):
        lines.append(f'<xsl:for-each select="m:{field.wire}">')
        if certain is None and position:
            lines.append(f"  <xsl:if test=\"$first != '{field.wire}'\">,</xsl:if>")
        # A member that is always there has its comma on the side of each of the others, and none asks what stands there.
        before, after = (
            ("", "") if certain is None else ("," * (position > certain), "," * (position < certain))
        )
        lines += [f"  {line}" for line in _field(field, before, after)]
        lines.append("</xsl:for-each>")
    # The version is an attribute, and the last of all members.
    last = f',{_name(VERSION_NAME)}:"{SCHEMA_VERSION}"}}' if shape.cls is Message else "}"
    return _template(f'name="{shape.cls.__name__}"', "\n".join([*lines, _said(last)]))


def _first(fields: Sequence[Field]) -> Iterator[str]:
    """Which member comes first, where none is sure to be there: all others have a comma before them."""
    yield '<xsl:variable name="first">'
    yield "  <xsl:choose>"
    yield from (f'    <xsl:when test="m:{each.wire}">{each.wire}</xsl:when>' for each in fields)
    yield "  </xsl:choose>"
    yield "</xsl:variable>"


def _field(field: Field, before: str, after: str) -> Iterator[str]:
    """The name, and the value or values, between what stands before and after them."""
    yield _said(f"{before}{_name(field.wire)}:{'[' if field.many else ''}")
    if not field.many:
        yield from _value(field.type, field.union, inside="*")
    else:
        # An item of a union is itself the member that otherwise stands inside of the field.
        yield f'<xsl:for-each select="{"*" if field.union is not None else f"m:{item_name(field.type)}"}">'
        yield '  <xsl:if test="position() != 1">,</xsl:if>'
        yield from (f"  {line}" for line in _value(field.type, field.union, inside="."))
        yield "</xsl:for-each>"
    end = f"{']' if field.many else ''}{after}"
    if end:
        yield _said(end)


def _value(holds: Holds, union: type[Choice] | None, *, inside: str) -> Iterator[str]:
    """The value in the element that is the context; of a union, in what is inside of it."""
    if union is not None:
        yield f'<xsl:apply-templates select="{inside}" mode="{union.__name__}"/>'
    elif isinstance(holds, Scalar) and holds.kind is Kind.FLAG:
        # A flag is true or absent.
        yield _said("true")
    elif isinstance(holds, Scalar) and holds.kind is Kind.INTEGER:
        yield '<xsl:value-of select="."/>'
    elif isinstance(holds, Scalar) and holds.kind is Kind.TEXT:
        yield '<xsl:call-template name="text"/>'
    elif not isinstance(holds, Scalar) and issubclass(holds, Node):
        yield f'<xsl:call-template name="{name_of(holds)}"/>'
    else:
        # Codes, times and bytes have no sign that would be escaped.
        yield _QUOTED


def _template(head: str, body: str) -> str:
    return f"  <xsl:template {head}>\n{indent(body, '    ')}\n  </xsl:template>\n"


def _name(name: str) -> str:
    return f'"{name}"'


def _said(text: str) -> str:
    return f"<xsl:text>{text}</xsl:text>"
