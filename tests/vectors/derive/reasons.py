"""Why a file of a table of bad input must be refused: one sentence and the clauses, for each fault."""

from __future__ import annotations

from typing import Final

from mla_schema.core import faults
from mla_schema.core.faults import Fault

WHY: Final[dict[Fault, tuple[str, tuple[str, ...], tuple[str, ...]]]] = {
    faults.UNKNOWN_NAME: (
        "What is not known could restrict the request, so it is never ignored",
        ("4.1.3", "4.2.1"),
        ("4.1.3", "4.2.1"),
    ),
    faults.REPEATED: ("Of two, readers would take different ones", ("4.1.1", "4.2.2"), ("4.2.2",)),
    faults.OUT_OF_ORDER: ("In XML the order is part of the form", ("4.2.2",), ("4.2.2",)),
    faults.MISSING: (
        "Without it nothing can be done with the message",
        ("4.1.1", "4.1.5"),
        ("4.1.1", "4.1.5"),
    ),
    faults.STRAY_TEXT: ("Text that belongs to no field would be lost", ("5.1.4",), ("5.1.4",)),
    faults.STRAY_ATTRIBUTE: (
        "Only the version of the message stands in an attribute",
        ("4.1.3", "5.1.3"),
        ("4.1.3",),
    ),
    faults.WRONG_NAMESPACE: (
        "What has the name but not the namespace is something else",
        ("5.1.1",),
        ("5.1.1",),
    ),
    faults.SIGNATURE_PLACE: ("A signature has one place", ("7.1.1",), ("7.1.1",)),
    faults.STRAY_CHILDREN: ("Elements inside of a value would be dropped", ("4.1.3",), ("4.1.3",)),
    faults.EMPTY_LIST: ("What is absent is absent, and not empty", ("4.2.4",), ("4.2.4",)),
    faults.NOT_ONE_CHOICE: ("Of a union exactly one member stands", ("4.1.2", "4.2.5"), ("4.1.2", "4.2.5")),
    faults.UNKNOWN_CHOICE: (
        "A tag that is not known is never skipped",
        ("4.1.2", "4.2.4", "4.2.5"),
        ("4.1.2", "4.2.5"),
    ),
    faults.UNKNOWN_CODE: ("A code is one of the list, in these very letters", ("4.2.7",), ("4.2.7",)),
    faults.NULL_VALUE: ("There is no null: what is absent is absent", ("4.2.6",), ("4.2.6",)),
    faults.WRONG_KIND: ("A value of another type is never converted", ("4.2.6", "4.3.4"), ("4.2.6", "4.3.4")),
    faults.WRONG_FORM: ("A value has one form", ("4.2.7",), ("4.2.7",)),
    faults.EMPTY_TEXT: ("An empty text says nothing", ("4.3.6",), ("4.3.6",)),
    faults.EDGE_SPACE: (
        "Every system trims white space at the ends in its own way",
        ("4.3.6", "4.3.7"),
        ("4.3.6", "4.3.7"),
    ),
    faults.CONTROL_CHARACTER: ("Not both syntaxes can carry it", ("4.3.6",), ("4.3.6",)),
    faults.TOO_LONG: ("A text has a greatest length", ("4.3.8",), ("4.3.8",)),
    faults.NUMBER_OUT_OF_RANGE: ("A number has bounds", ("4.3.3",), ("4.3.3",)),
    faults.NOT_AN_INTEGER: ("A whole number has one form", ("4.3.3",), ("4.3.3",)),
    faults.NOT_AN_INSTANT: ("An instant is in UTC and has one form", ("4.3.1",), ("4.3.1",)),
    faults.NOT_A_DATE: ("A date is one that exists", ("4.3.2",), ("4.3.2",)),
    faults.NOT_TRUE: ("A flag is true or absent", ("4.3.9",), ("4.3.9",)),
    faults.NOT_BASE64: ("The same bytes have one spelling", ("4.3.5",), ("4.3.5",)),
    faults.COMMENT: (
        "What is not an element cannot be signed and read alike by every system",
        ("5.1.3",),
        ("5.2.2",),
    ),
    faults.PROCESSING_INSTRUCTION: ("A file tells no program what to do", ("5.1.3",), ("5.1.3",)),
    faults.DOCTYPE: (
        "A document type can declare entities that grow, or that are fetched",
        ("5.1.2", "5.1.6"),
        ("5.1.2",),
    ),
    faults.MALFORMED_XML: ("What is not well-formed is not mended", ("5.1.7", "2.5"), ("5.1.7",)),
    faults.FORBIDDEN_CHARACTER: ("Not both syntaxes can carry it", ("4.3.6", "5.1.7"), ("4.3.6", "5.2.2")),
    faults.TRAILING_CONTENT: ("A file holds exactly one message", ("5.1.7",), ("5.2.2",)),
    faults.OTHER_ENCODING: (
        "Under another encoding the same bytes are another text",
        ("5.1.3",),
        ("5.1.3",),
    ),
    faults.BYTE_ORDER_MARK: ("The bytes begin with the message", ("5.1.1", "5.1.7"), ("5.2.1",)),
    faults.DUPLICATE_MEMBER: (
        "Of two members of one name, readers would take different ones",
        ("5.2.1",),
        ("5.2.1",),
    ),
    faults.FRACTION: ("A whole number has one form", ("4.3.3",), ("4.3.3",)),
    faults.NEGATIVE_ZERO: ("A whole number has one form", ("4.3.3",), ("4.3.3",)),
    faults.INTEGER_TOO_LARGE: ("Not every system can keep it", ("4.3.3",), ("4.3.3",)),
    faults.MALFORMED_JSON: ("What is no JSON is not mended", ("5.2.2",), ("5.2.2", "2.5")),
    faults.NOT_A_NUMBER: ("It is no JSON", ("5.2.2",), ("5.2.2",)),
    faults.LONE_SURROGATE: ("Half of a character is no character", ("5.2.3",), ("5.2.3",)),
    faults.EMPTY_FILE: ("There is nothing to read", ("2.5",), ("2.5",)),
    faults.NOT_A_MESSAGE: ("It is neither XML nor JSON", ("2.5",), ("2.5",)),
    faults.NOT_UTF8: ("The bytes are not UTF-8", ("5.1.7",), ("5.2.3",)),
    faults.UNSUPPORTED_VERSION: (
        "A later version may say what an earlier one cannot understand",
        ("10.1",),
        ("10.1",),
    ),
}
"""What is said of a fault: why it matters, its clauses in XML, and those in JSON."""


def why(fault: Fault) -> str:
    """Why a fault matters.

    Args:
        fault: The fault.
    """
    return WHY[fault][0]


def clauses_of(fault: Fault, form: str) -> list[str]:
    """The clauses that a fault breaks.

    Args:
        fault: The fault.
        form: The syntax.
    """
    return ["2.3", *WHY[fault][1 if form == "xml" else 2]]
