"""What is wrong with the form of a message (``F``)."""

from mla_schema.core.faults._fault import Fault

UNKNOWN_NAME = Fault(
    "MLA-F01",
    "'{name}' is not known here.",
    "Remove it or correct its name: nothing unknown is ignored, because it could restrict the request."
    "{suggestion}",
)
REPEATED = Fault(
    "MLA-F02",
    "'{name}' is given more than once.",
    "Keep one; where several are meant, the format has a list.",
)
OUT_OF_ORDER = Fault(
    "MLA-F03",
    "'{name}' stands too late; it belongs before '{before}'.",
    "Move it: in XML the order of the elements is fixed.",
)
MISSING = Fault(
    "MLA-F04",
    "'{name}' is missing; without it the message cannot be processed.",
    "Add it.",
)
STRAY_TEXT = Fault(
    "MLA-F05",
    "Text stands between the elements of '{name}'.",
    "Remove the text or put it into the element it belongs to.",
)
STRAY_ATTRIBUTE = Fault(
    "MLA-F06",
    "'{name}' carries an attribute ('{attribute}') that the format does not have.",
    "Remove it; the only attribute of a message is schemaVersion on the first element.",
)
WRONG_NAMESPACE = Fault(
    "MLA-F07",
    "'{name}' is not in the namespace of this format.",
    'Declare xmlns="{namespace}" on the first element and use no other namespace.',
)
NULL_VALUE = Fault(
    "MLA-F08",
    "'{name}' is null.",
    "Leave the member out when there is no value.",
)
EMPTY_LIST = Fault(
    "MLA-F09",
    "'{name}' is an empty list.",
    "Leave it out when there is no entry.",
)
WRONG_KIND = Fault(
    "MLA-F10",
    "'{name}' must be {expected}.",
    "Correct the kind of the value.",
)
UNKNOWN_CODE = Fault(
    "MLA-F11",
    "'{name}' must be a code of the list {list}.",
    "Use one of its codes; capital and small letters count.{suggestion}",
)
NOT_AN_INSTANT = Fault(
    "MLA-F12",
    "'{name}' must be an instant in UTC, such as 2026-11-20T19:07:33Z.",
    "Write date, T, time and Z; three digits of milliseconds only when they are not 000 (leave out .000). "
    "Convert local time to UTC; what the log said goes to 'asLogged'.",
)
NOT_A_DATE = Fault(
    "MLA-F13",
    "'{name}' must be a date, such as 2026-11-20.",
    "Write year, month and day with hyphens, and a day that exists.",
)
NOT_AN_INTEGER = Fault(
    "MLA-F14",
    "'{name}' must be a whole number.",
    "Write digits only: no sign, space, separator, fraction or leading zero.",
)
NUMBER_OUT_OF_RANGE = Fault(
    "MLA-F15",
    "'{name}' must be a whole number from {minimum} to {maximum}.",
    "Correct the number.",
)
WRONG_FORM = Fault(
    "MLA-F16",
    "'{name}' must be {form}.",
    "Correct the value.",
)
TOO_LONG = Fault(
    "MLA-F17",
    "'{name}' is longer than {maximum} characters.",
    "Shorten it, or send long material as an attachment.",
)
EMPTY_TEXT = Fault(
    "MLA-F18",
    "'{name}' is empty.",
    "Leave it out when there is nothing to say.",
)
EDGE_SPACE = Fault(
    "MLA-F19",
    "'{name}' begins or ends with white space.",
    "Remove the spaces, tabs or line breaks at the beginning and the end.",
)
CONTROL_CHARACTER = Fault(
    "MLA-F20",
    "'{name}' holds a character that is not allowed there ({character}).",
    "Remove it. A one-line field takes no line break or tab; in longer texts a line ends with a line feed only.",
)
NOT_BASE64 = Fault(
    "MLA-F21",
    "'{name}' is not canonical base64.",
    "Encode the bytes with the standard alphabet and padding, on one line, without spaces.",
)
NOT_TRUE = Fault(
    "MLA-F22",
    "'{name}' can only be true.",
    "Write true, or leave it out when it does not apply.",
)
NOT_ONE_CHOICE = Fault(
    "MLA-F23",
    "'{name}' must hold exactly one of: {allowed}.",
    "Keep one.",
)
UNKNOWN_CHOICE = Fault(
    "MLA-F24",
    "'{name}' is not one of the kinds possible here.",
    "Use one of: {allowed}.{suggestion}",
)
STRAY_CHILDREN = Fault(
    "MLA-F25",
    "'{name}' must hold a plain value, but other elements stand inside it.",
    "Remove the elements and write the value alone.",
)
WRONG_ROOT = Fault(
    "MLA-F26",
    "The first element must be '{name}' in the namespace {namespace}.",
    "Check that the file is a message of this format and not another document.",
)
INVALID_VALUE = Fault(
    "MLA-F27",
    "'{name}' has a value that is not possible here.",
    "Look the field up in the data dictionary and correct the value.",
)
SECOND_OPINION = Fault(
    "MLA-F28",
    "The XML Schema refuses what this reader accepted.",
    "Report this to the maintainers of mla_schema: the two must agree.",
)
