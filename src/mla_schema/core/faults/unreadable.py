"""What makes bytes unreadable (``U``)."""

from mla_schema.core.faults._fault import Fault

EMPTY_FILE = Fault(
    "MLA-U01",
    "The file is empty.",
    "Check that the whole file was sent and saved, and send it again.",
)
NOT_A_MESSAGE = Fault(
    "MLA-U02",
    "The file is neither XML nor JSON: it begins with neither '<' nor '{{'.",
    "Send the message file itself (.mla.xml or .mla.json), not a scan, an archive or an e-mail around it.",
)
NOT_UTF8 = Fault(
    "MLA-U03",
    "The file is not UTF-8: the byte at offset {offset}, counted from 0, does not fit.",
    "Save the file in the UTF-8 encoding without changing its text.",
)
BYTE_ORDER_MARK = Fault(
    "MLA-U04",
    "The file begins with a byte order mark.",
    "Save the file as UTF-8 without a byte order mark (BOM).",
)
OTHER_ENCODING = Fault(
    "MLA-U05",
    "The XML declaration names an encoding, version or standalone value that this format does not use.",
    'Write <?xml version="1.0" encoding="UTF-8"?> or leave the declaration out; the bytes must be UTF-8.',
)
FORBIDDEN_CHARACTER = Fault(
    "MLA-U06",
    "The file holds a character that XML and JSON cannot carry both ({character}).",
    "Remove the character; of the control characters only tabs and line breaks may be there.",
)
MALFORMED_XML = Fault(
    "MLA-U07",
    "The XML is not well-formed here: {problem}.",
    "Correct the XML at this place, or export the message again from the system that wrote it.",
)
MALFORMED_JSON = Fault(
    "MLA-U08",
    "The JSON is not well-formed here: {problem}.",
    "Correct the JSON at this place, or export the message again from the system that wrote it.",
)
DOCTYPE = Fault(
    "MLA-U09",
    "The XML has a document type declaration (DOCTYPE).",
    "Remove the DOCTYPE and every entity it declares; a message needs none and must not have one.",
    rule="MLA-S11",
)
COMMENT = Fault(
    "MLA-U10",
    "The XML contains a comment.",
    "Remove the comment; what is not an element cannot be signed and read alike by every system.",
)
PROCESSING_INSTRUCTION = Fault(
    "MLA-U11",
    "The XML contains a processing instruction.",
    "Remove the processing instruction (such as <?xml-stylesheet …?>).",
)
TRAILING_CONTENT = Fault(
    "MLA-U12",
    "Something follows after the end of the message.",
    "Remove what stands after the end; a file holds exactly one message.",
)
DUPLICATE_MEMBER = Fault(
    "MLA-U13",
    "The JSON object gives the member '{name}' twice.",
    "Keep one of the two; systems would disagree about which one counts.",
    rule="MLA-S11",
)
FRACTION = Fault(
    "MLA-U14",
    "The JSON holds a number with a fraction or an exponent.",
    "Write whole numbers with digits only, and amounts as text between quotation marks.",
)
INTEGER_TOO_LARGE = Fault(
    "MLA-U15",
    "The JSON holds a whole number beyond ±9007199254740991, which not every system can keep.",
    "Write the value as text where the format has a text field for it, or correct it.",
)
NEGATIVE_ZERO = Fault(
    "MLA-U16",
    "The JSON holds the number -0.",
    "Write 0.",
)
NOT_A_NUMBER = Fault(
    "MLA-U17",
    "The JSON holds NaN or Infinity, which are not JSON.",
    "Leave the member out when there is no value.",
)
LONE_SURROGATE = Fault(
    "MLA-U18",
    "A text holds half of a surrogate pair (\\ud800 to \\udfff), which is not a character.",
    "Write the whole character; the text was probably cut in the middle of one.",
)
