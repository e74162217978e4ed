"""Why XML is not well-formed."""

from typing import Final

from mla_schema.core.words import Problem

A_RULE: Final = Problem("xml.rule", "it breaks a rule of XML")
DECLARATION: Final = Problem("xml.declaration", "the XML declaration is not written as it must be")
NO_ELEMENT: Final = Problem("xml.noElement", "there is no element")
LATE_DECLARATION: Final = Problem(
    "xml.lateDeclaration", "an XML declaration can only stand at the very beginning of the file"
)
NO_BEGINNING: Final = Problem("xml.noBeginning", "the first element must begin here")
ATTRIBUTE_NOT_CLOSED: Final = Problem(
    "xml.attributeNotClosed", "the value of an attribute is not closed with a quotation mark"
)
ATTRIBUTE_NOT_QUOTED: Final = Problem(
    "xml.attributeNotQuoted", "the value of an attribute must stand between quotation marks"
)
ATTRIBUTE_TWICE: Final = Problem("xml.attributeTwice", "an element has the same attribute twice")
ATTRIBUTE_EMPTY: Final = Problem("xml.attributeEmpty", "an attribute has no value")
CDATA_NOT_CLOSED: Final = Problem("xml.cdataNotClosed", "a CDATA section is not closed")
AMPERSAND: Final = Problem(
    "xml.ampersand", "'&' must be written as '&amp;', or a reference lacks its semicolon"
)
TAG_NOT_CLOSED: Final = Problem("xml.tagNotClosed", "a tag is not closed with '>'")
CHARACTER: Final = Problem("xml.character", "a character or a reference to one that XML does not allow")
NOT_A_NUMBER: Final = Problem("xml.notANumber", "a character reference is not a number")
NOT_HEXADECIMAL: Final = Problem("xml.notHexadecimal", "a character reference is not a hexadecimal number")
LESS_THAN_IN_ATTRIBUTE: Final = Problem(
    "xml.lessThanInAttribute", "'<' must be written as '&lt;' in the value of an attribute"
)
CDATA_END: Final = Problem("xml.cdataEnd", "']]>' must be written as ']]&gt;' in a text")
NO_NAME: Final = Problem(
    "xml.noName", "'<' or '&' is not followed by a name; in a text write '&lt;' and '&amp;'"
)
NO_SPACE: Final = Problem("xml.noSpace", "white space is missing between two attributes")
OTHER_END_TAG: Final = Problem("xml.otherEndTag", "an end tag does not match its start tag")
ENDS_EARLY: Final = Problem("xml.endsEarly", "the file ends before the last element is closed")
ENTITY: Final = Problem("xml.entity", "an entity is used that XML does not define")
COLON: Final = Problem("xml.colon", "a name has a colon in the wrong place")
PREFIX: Final = Problem("xml.prefix", "a namespace prefix is used that is not declared")
NAMESPACE_DECLARATION: Final = Problem("xml.namespaceDeclaration", "a namespace declaration is not allowed")
NAMESPACE_NOT_A_URI: Final = Problem("xml.namespaceNotAUri", "a namespace is not a URI")
