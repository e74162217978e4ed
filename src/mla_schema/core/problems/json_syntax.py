"""Why JSON is not well-formed."""

from typing import Final

from mla_schema.core.words import Problem

A_RULE: Final = Problem("json.rule", "it breaks a rule of JSON")
ROOT: Final = Problem("json.root", "the outermost value must be an object, between '{begin}' and '{end}'")
FIRST_NAME: Final = Problem(
    "json.firstName", "a member name between double quotation marks, or '{end}', is expected"
)
NAME: Final = Problem("json.name", "a member name between double quotation marks is expected after the comma")
COLON: Final = Problem("json.colon", "a colon is expected after the member name")
VALUE: Final = Problem("json.value", "a value is expected after the colon")
FIRST_ITEM: Final = Problem("json.firstItem", "a value or ']' is expected")
ITEM: Final = Problem("json.item", "a value is expected after the comma")
AFTER_MEMBER: Final = Problem("json.afterMember", "a comma or '{end}' is expected")
AFTER_ITEM: Final = Problem("json.afterItem", "a comma or ']' is expected")
NOT_QUOTED: Final = Problem("json.notQuoted", "a text must stand between double quotation marks")
SINGLE_QUOTED: Final = Problem(
    "json.singleQuoted", "a text stands between double quotation marks, not single ones"
)
NOT_CLOSED: Final = Problem("json.notClosed", "a text is not closed with a quotation mark")
NO_ESCAPE: Final = Problem("json.noEscape", "a backslash begins no escape that JSON knows")
LINE_IN_TEXT: Final = Problem(
    "json.lineInText",
    "a line break or tab inside a text must be written as \\n or \\t, or the text is not closed",
)
ENDS_EARLY: Final = Problem("json.endsEarly", "the file ends before the outermost object is closed")
COMMENT: Final = Problem("json.comment", "JSON has no comments")
LAST_COMMA: Final = Problem("json.lastComma", "a comma stands before the end of an object or list")
NOT_A_NUMBER: Final = Problem("json.notANumber", "this is not how JSON writes a number")
