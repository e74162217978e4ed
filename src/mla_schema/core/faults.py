"""Every refusal the library can pronounce below the rules: its code, sentence and advice, written once.

A code is a promise and is never reused; its wording may improve. The letter says who found the fault:
``U`` unreadable bytes, ``L`` a limit, ``F`` the form of the message, ``A`` its authenticity, ``V`` the version,
``E`` an extension, ``R`` the register, which is the case log.
Placeholders are filled with names, numbers and words of the format, never with a value from the message.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of refusal: what is wrong, and what a person does about it."""

    code: str
    message: str
    advice: str


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

SIZE_LIMIT = Fault(
    "MLA-L01",
    "The file has {actual} bytes; at most {limit} are read.",
    "Send large attachments beside the message, named by their digest, instead of inside it.",
)
DEPTH_LIMIT = Fault(
    "MLA-L02",
    "The file nests deeper than {limit} levels.",
    "No message nests so deeply: export it again from the system that wrote it.",
)
NODE_LIMIT = Fault(
    "MLA-L03",
    "The file has more than {limit} elements or members.",
    "Split the request, or give long lists as an attachment.",
)
ATTRIBUTE_LIMIT = Fault(
    "MLA-L04",
    "An XML element has more than {limit} attributes.",
    "A message has one attribute, schemaVersion: export it again from the system that wrote it.",
)
NAMESPACE_LIMIT = Fault(
    "MLA-L05",
    "The XML has more than {limit} namespace declarations.",
    "A message needs one namespace: export it again from the system that wrote it.",
)
TEXT_LIMIT = Fault(
    "MLA-L06",
    "A single text or name is longer than {limit} bytes.",
    "Send long material as a detached attachment, named by its digest.",
)
INLINE_LIMIT = Fault(
    "MLA-L07",
    "The attachments inside the message have {actual} bytes; at most {limit} may travel inside.",
    "Leave out 'content', keep 'digest' and 'size', and send these files beside the message.",
)

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

NOT_SIGNED = Fault(
    "MLA-A01",
    "The message is not signed.",
    "Ask the sender for the signed file; what is not signed proves nothing about who wrote it.",
)
SIGNATURE_SHAPE = Fault(
    "MLA-A02",
    "The signature is not of the one shape that this format uses: {problem}.",
    "Ask the sender to sign with the profile of this format, without options.",
)
SIGNATURE_PLACE = Fault(
    "MLA-A03",
    "A signature stands where none may stand.",
    "A message has one signature, the last element of the first; treat the file as tampered with.",
)
NAMESPACE_NOT_USED = Fault(
    "MLA-A13",
    "The document declares a namespace beside its own; where nothing uses it, that is not signed.",
    "Remove the declaration and have the message signed again.",
)
ISSUER_SERIAL = Fault(
    "MLA-A14",
    "The issuer and serial number in the signature (IssuerSerialV2) are not those of the certificate that signed.",
    "Treat the file as tampered with, keep it, and ask the sender by another means; its tool may also be at fault.",
)
CERTIFICATE_NAME = Fault(
    "MLA-A15",
    "A name in a certificate of the signature is too short or too long: a common name has 1 to 64 characters, a "
    "country has 2.",
    "Ask the sender to sign with a certificate whose names keep to X.520.",
)
ALGORITHM_NOT_ACCEPTED = Fault(
    "MLA-A04",
    "The signature uses an algorithm that is not accepted.",
    "Ask the sender to sign with ECDSA on P-256 or P-384, RSA-PSS of at least 3072 bits, or Ed25519.",
)
DIGEST_NOT_ACCEPTED = Fault(
    "MLA-A05",
    "The signature uses a digest that is not accepted.",
    "Ask the sender to use SHA-256, SHA-384 or SHA-512.",
)
KEY_DOES_NOT_FIT = Fault(
    "MLA-A06",
    "The key of the certificate is not of the kind or size that the algorithm takes.",
    "Ask the sender to sign with a key that fits; RSA keys have 3072 to 8192 bits.",
)
CERTIFICATE_COUNT = Fault(
    "MLA-A07",
    "The signature must carry one to {limit} certificates.",
    "Ask the sender to include its certificate and those of its issuers, without the root.",
)
CERTIFICATE_UNREADABLE = Fault(
    "MLA-A08",
    "A certificate in the signature cannot be read.",
    "Ask the sender for a new signature with certificates in DER, encoded in canonical base64.",
)
SIGNATURE_WRONG = Fault(
    "MLA-A09",
    "The signature is wrong: it was not made with this key over this signature's own description.",
    "Treat the file as forged or damaged, keep it, and ask the sender by another means.",
)
PROPERTIES_CHANGED = Fault(
    "MLA-A10",
    "The signing time or certificate stated in the signature was changed after signing.",
    "Treat the file as tampered with, keep it, and ask the sender by another means.",
)
CONTENT_CHANGED = Fault(
    "MLA-A11",
    "The message was changed after it was signed.",
    "Treat the file as tampered with, keep it, and ask the sender by another means.",
)
CERTIFICATE_EXCHANGED = Fault(
    "MLA-A12",
    "The certificate in the signature is not the one that the signatory named.",
    "Treat the file as tampered with, keep it, and ask the sender by another means.",
)
SIGNER_UNKNOWN = Fault(
    "MLA-A20",
    "The certificate that signed is not that of anybody who is trusted.",
    "Compare with the current trust list; ask the sender, by another means, which certificate it uses.",
)
NO_PATH = Fault(
    "MLA-A21",
    "The certificate that signed does not lead to an issuer that is trusted, or may not sign documents.",
    "Ask the sender to include the certificates of its issuers, or the operator to complete the trust list.",
)
CERTIFICATE_EXPIRED = Fault(
    "MLA-A22",
    "A certificate had expired when the signature is proven to have existed.",
    "If the message arrived earlier, verify it with the time of its registration; else ask for a new signature.",
)
CERTIFICATE_NOT_YET_VALID = Fault(
    "MLA-A23",
    "A certificate was not valid yet when the signature is proven to have existed.",
    "Check the clock of this system, then ask the sender.",
)
KEY_IN_PATH = Fault(
    "MLA-A24",
    "A certificate on the path to the trusted issuer has a key of a kind or size that is not accepted.",
    "Ask the sender for a certificate whose issuers use keys of the profile.",
)
ANOTHER_AUTHORITY = Fault(
    "MLA-A25",
    "The signature is not that of the authority that the message names as its sender.",
    "Do not act on the message. Ask the authority that is named, by another means, whether it sent it.",
)
NOT_GRANTED = Fault(
    "MLA-A26",
    "The authority was not trusted at the time the signature is proven to have existed.",
    "Look up in the trust list since and until when it is; ask the operator of the list.",
)
ROLE_NOT_PERMITTED = Fault(
    "MLA-A27",
    "The authority may not sign a message of the type '{type}' in its role.",
    "Ask the sender to have the message signed by an authority that may.",
)
SPECIMEN_CERTIFICATE = Fault(
    "MLA-A28",
    "A certificate for specimens signed a message that is not marked as one.",
    "Do not act on the message; such certificates are for tests only.",
)
CERTIFICATE_REVOKED = Fault(
    "MLA-A29",
    "A certificate was revoked when the signature is proven to have existed.",
    "Do not act on the message. Ask the authority, by another means, for a new signature.",
)
REVOCATION_UNKNOWN = Fault(
    "MLA-A30",
    "Whether a certificate was revoked cannot be told: a current list of its issuer is missing.",
    "Supply the revocation lists of the issuers, current at the time that is judged.",
)
TIMESTAMP_WRONG = Fault(
    "MLA-A31",
    "The timestamp does not belong to this signature, or is not that of a trusted timestamp authority.",
    "Ask the sender for a new signature with a timestamp of a trusted authority, or without one.",
)
TIMESTAMP_UNCHECKED = Fault(
    "MLA-A32",
    "The timestamp cannot be checked: {problem}.",
    "Install mla-schema[timestamp] and name the timestamp authorities that are trusted.",
)
TIMESTAMP_IN_FUTURE = Fault(
    "MLA-A33",
    "The timestamp bears a time that has not come yet.",
    "Check the clock of this system, then ask the sender.",
)
TRANSITIONAL_ALGORITHM = Fault(
    "MLA-A34",
    "The signature uses RSA PKCS#1 v1.5, which is accepted for a time only.",
    "Ask the sender to move to ECDSA, RSA-PSS or Ed25519.",
)
SIGNED_IN_FUTURE = Fault(
    "MLA-A35",
    "The signature claims to be made more than five minutes after the time at which it is judged.",
    "Check the clock of this system, and the time that was given if one was; then ask the sender to check its clock "
    "and to sign again.",
)

ATTACHMENT_CHANGED = Fault(
    "MLA-A40",
    "An attachment is not the file that the message names: its size or digest differs.",
    "Do not use the file; ask the sender for the right one.",
)
ATTACHMENT_UNKNOWN = Fault(
    "MLA-A41",
    "A file was given that no attachment of the message names.",
    "Check whether the file belongs to another message, or was changed on the way.",
)
TRUST_LIST_NOT_SIGNED = Fault(
    "MLA-A50",
    "The trust list is not signed.",
    "Use the signed file that the operator of the list publishes; an unsigned list proves nothing.",
)
TRUST_LIST_OPERATOR = Fault(
    "MLA-A51",
    "The trust list is not signed by an operator whose certificate was named.",
    "Do not use the list. Compare the certificate with the operator by another means; it may have been renewed.",
)
TRUST_LIST_SHAPE = Fault(
    "MLA-A52",
    "The trust list is not of the one form that this reader knows, at '{place}': {problem}.",
    "Ask the operator of the list for a corrected one; meanwhile use the last good one while it holds.",
)
TRUST_LIST_CERTIFICATE = Fault(
    "MLA-A53",
    "A certificate in the trust list cannot be used, at '{place}': {problem}.",
    "Ask the operator of the list for a corrected one; meanwhile use the last good one while it holds.",
)
TRUST_LIST_ROLLBACK = Fault(
    "MLA-A54",
    "The trust list has the number {sequence}; number {minimum} was seen before.",
    "Do not use the list: somebody presents an old one. Fetch the current list again, by another way.",
)
TRUST_LIST_NOT_YET_ISSUED = Fault(
    "MLA-A55",
    "The trust list bears a time of issue that has not come yet.",
    "Check the clock of this system, and the time that was given; then ask the operator of the list.",
)
TRUST_LIST_EXPIRED = Fault(
    "MLA-A56",
    "The trust list was to be replaced by a newer one before now.",
    "Fetch the current list from its operator; an old one does not tell who was suspended since.",
)
TRUST_LIST_OPERATOR_NOT_VALID = Fault(
    "MLA-A57",
    "The certificate of the operator of the trust list is not valid at this time.",
    "Check the clock of this system, and the time that was given. Then ask the operator, by another means, for its new "
    "certificate and the list that is signed with it.",
)
ENDORSES_NOTHING = Fault(
    "MLA-A60",
    "A message of the type '{type}' endorses nothing: only a transmittal, a validation or a translation does.",
    "Give the transmittal, validation or translation itself, and the message that it endorses beside it.",
)
ENDORSES_NO_MESSAGE = Fault(
    "MLA-A61",
    "The endorsement names a paper, or a file that could not be read, and not a message by identifier and digest.",
    "Ask the endorsing authority for an endorsement that names the message by its identifier and its content digest.",
)
ENDORSES_ANOTHER = Fault(
    "MLA-A62",
    "The endorsement is of another message: it names another identifier.",
    "Find the message that it names. An endorsement of an endorsement is judged with that endorsement alone.",
)
ENDORSES_OTHER_CONTENT = Fault(
    "MLA-A63",
    "The endorsement names this message with other content: the digest differs.",
    "Do not rely on the endorsement: the message was changed after it, or another one was endorsed. Ask its authority.",
)
ENDORSES_ELSEWHERE = Fault(
    "MLA-A64",
    "The endorsement stands in another conversation than the message.",
    "Do not rely on the endorsement; ask the endorsing authority which case it meant.",
)
ENDORSEMENT_SPECIMEN = Fault(
    "MLA-A65",
    "Of the endorsement and the message, one is marked as a specimen and the other is not.",
    "Do not rely on the endorsement: a specimen endorses specimens only, and what is real needs a real endorsement.",
)

UNSUPPORTED_VERSION = Fault(
    "MLA-V01",
    "The message is written in schema version {found}; this reader knows {supported}.",
    "Ask the sender for a message in a version that this reader knows, or update the reader.",
)
EXTENSION_NOT_UNDERSTOOD = Fault(
    "MLA-E01",
    "The message carries an extension that must be understood, and this reader does not know it.",
    "Do not act on the message before someone knows what the extension says; ask the sender.",
)

NOT_A_LOG = Fault(
    "MLA-R01",
    "The file is not a case log.",
    "Name the file of the log. A log is begun by adding to a file that does not exist yet.",
)
LOG_VERSION = Fault(
    "MLA-R02",
    "The log is kept in version {found}; this program knows version {supported}.",
    "Update the program. It leaves the log as it is.",
)
LOG_BUSY = Fault(
    "MLA-R03",
    "Another program kept the log for longer than this one was told to wait.",
    "Try again when the other program has ended. Nothing was added or erased.",
)
LOG_UNAVAILABLE = Fault(
    "MLA-R04",
    "The log cannot be read or written: {problem}.",
    "Look at the disk and at the permissions of the file and its folder, and try again. What was confirmed is kept.",
)
ENTRY_UNKNOWN = Fault(
    "MLA-R05",
    "The log has no entry {number}.",
    "List the entries, and choose one of them.",
)
ENTRY_ERASED = Fault(
    "MLA-R06",
    "What entry {number} held was erased; entry {erasure} says when, by whom and why.",
    "It cannot be brought back from the log. Ask the other authority for its copy, if you may have it again.",
)
ERASURE_STAYS = Fault(
    "MLA-R07",
    "Entry {number} tells of an erasure, and cannot be erased itself.",
    "Leave it: without it, what was erased would look as if it had been taken away.",
)
ENTRY_CHANGED = Fault(
    "MLA-R20",
    "Entry {number} of the log was changed after it was written.",
    "Stop using this log as proof from this entry on, keep the file as it is, and find a copy from before.",
)
ENTRY_MISSING = Fault(
    "MLA-R21",
    "Entry {number} of the log is missing, though later ones are there.",
    "Stop using this log as proof from this entry on, keep the file as it is, and find a copy from before.",
)
ENTRY_OUT_OF_PLACE = Fault(
    "MLA-R22",
    "Entry {number} of the log does not follow from the one before it.",
    "Entries were put in, replaced or moved. Keep the file as it is, and find a copy from before.",
)
PAYLOAD_CHANGED = Fault(
    "MLA-R23",
    "What entry {number} holds is not what was put into it.",
    "Do not rely on the message or on the verdict in this entry; the other entries may still be good.",
)
PAYLOAD_MISSING = Fault(
    "MLA-R24",
    "What entry {number} held was taken away, and no entry says who erased it.",
    "Keep the file as it is, and find a copy from before. What must be erased is erased by an entry of its own.",
)
PAYLOAD_NOT_ERASED = Fault(
    "MLA-R25",
    "Entry {number} was erased, and what it held is there again.",
    "Find out who brought it back, such as by restoring a copy, and erase it from there too.",
)
PAYLOAD_STRAY = Fault(
    "MLA-R26",
    "The log holds the content of an entry {number}, but not the entry.",
    "Entries were removed. Keep the file as it is, and find a copy from before.",
)
ERASURE_OF_NOTHING = Fault(
    "MLA-R27",
    "Entry {number} tells of the erasure of an entry that could not be erased.",
    "Entries were put in by something else than this program. Keep the file as it is.",
)
TAIL_MISSING = Fault(
    "MLA-R28",
    "Entry {number} of the log and those after it are missing.",
    "The end was cut off, or an old copy was put in place. Keep the file as it is, and find a newer copy.",
)
HEAD_DIFFERS = Fault(
    "MLA-R29",
    "Entry {number} of the log is not the one that was noted down.",
    "It is another log, or this one was written anew. Keep the file as it is, and find a copy from before.",
)
LOG_DAMAGED = Fault(
    "MLA-R30",
    "The file of the log is damaged.",
    "Keep the file as it is, and put a good copy in its place.",
)


def faults() -> dict[str, Fault]:
    """All faults by the name of their constant, in the order of this file."""
    return {name: value for name, value in globals().items() if isinstance(value, Fault)}
