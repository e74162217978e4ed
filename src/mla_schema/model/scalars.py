"""The named scalar types: every value of a message that is not a structure or a code."""

from datetime import date, datetime
from typing import Annotated, Literal

from mla_schema.model.scalar import LINES, ONE_LINE, Kind, Scalar

_YEAR = "(19|2[0-9])[0-9]{2}"
_DAY = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
DATE_PATTERN = f"{_YEAR}-{_DAY}"
INSTANT_PATTERN = (
    f"{DATE_PATTERN}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.]([1-9][0-9]{{2}}|0[1-9][0-9]|00[1-9]))?Z"
)
_DIGITS = "0|[1-9][0-9]{0,15}"
MAX_INTEGER = 9_007_199_254_740_991  # 2^53 - 1, the largest integer that JavaScript keeps (RFC 8785).
_SHORT_ID = "[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?"
_UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"


def _text(name: str, form: str, doc: str, pattern: str, max_length: int) -> Scalar:
    return Scalar(name, Kind.TEXT, form, doc, pattern=pattern, max_length=max_length)


def _integer(name: str, minimum: int, maximum: int, doc: str) -> Scalar:
    form = f"a whole number from {minimum} to {maximum}"
    return Scalar(name, Kind.INTEGER, form, doc, pattern=_DIGITS, minimum=minimum, maximum=maximum)


Instant = Annotated[
    datetime,
    Scalar(
        "Instant",
        Kind.INSTANT,
        "an instant in UTC, such as 2026-11-20T19:07:33Z",
        "Instant. A point in time in UTC, to the second, or to the millisecond with exactly three digits when "
        "they are not 000; years 1900 to 2999. In Python any aware datetime of whole milliseconds.\n"
        "Source: RFC_3339.",
        pattern=INSTANT_PATTERN,
    ),
]
Date = Annotated[
    date,
    Scalar(
        "Date",
        Kind.DATE,
        "a date, such as 2026-11-20",
        "Date. A calendar date, years 1900 to 2999.\nSource: RFC_3339.",
        pattern=DATE_PATTERN,
    ),
]
PartialDate = Annotated[
    str,
    _text(
        "PartialDate",
        "a year, a year and month, or a date (1984, 1984-07 or 1984-07-31)",
        "Partial date. As much of a date as is known: year, year and month, or the whole date.",
        "(1[0-9]|2[0-9])[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?",
        10,
    ),
]
Flag = Annotated[
    Literal[True],
    Scalar(
        "Flag",
        Kind.FLAG,
        "true",
        "Flag. True, or absent: a statement that is made or not made. There is no false, so that every "
        "meaning has one form.",
        pattern="true",
    ),
]
Content = Annotated[
    bytes,
    Scalar(
        "Content",
        Kind.BYTES,
        "bytes in canonical base64",
        "Content. Bytes, on the wire in base64 with the standard alphabet and padding, on one line.\n"
        "Source: RFC_4648.",
    ),
]
Line = Annotated[
    str,
    _text(
        "Line",
        "text on one line, without white space at its ends",
        "Line. Text of at most 1 000 characters on one line, without control characters and without white "
        "space at its ends; kept verbatim.",
        ONE_LINE,
        1_000,
    ),
]
Lines = Annotated[
    str,
    Scalar(
        "Lines",
        Kind.TEXT,
        "text without white space at its ends, lines ending with a line feed",
        "Lines. Text of at most 100 000 characters; lines end with a line feed; without other control characters "
        "but tab, and without white space at its ends; kept verbatim.",
        pattern=LINES,
        max_length=100_000,
        one_line=False,
    ),
]
AddressLine = Annotated[
    str,
    _text(
        "AddressLine",
        "one line of an address",
        "Address line. One line of a postal address, at most 1 000 characters.",
        ONE_LINE,
        1_000,
    ),
]
TelephoneNumber = Annotated[
    str,
    _text(
        "TelephoneNumber",
        "a telephone number on one line",
        "Telephone number. A telephone or fax number as people write it, best with the country code; at most 100 "
        "characters.\nSource: E_164.",
        ONE_LINE,
        100,
    ),
]
MailAddress = Annotated[
    str,
    _text(
        "MailAddress",
        "an e-mail address on one line",
        "Mail address. An e-mail address at which somebody is reached, at most 320 characters; kept verbatim.\n"
        "Source: RFC_5321.",
        ONE_LINE,
        320,
    ),
]
ArticleNumber = Annotated[
    str,
    _text(
        "ArticleNumber",
        "the number of an article on one line",
        "Article number. An article with paragraph and letter as it is cited, such as 31 or 29(2)(a); at most 100 "
        "characters.",
        ONE_LINE,
        100,
    ),
]
ServiceName = Annotated[
    str,
    _text(
        "ServiceName",
        "the name of a service on one line",
        "Service name. The name of a service as its users know it, at most 1 000 characters.",
        ONE_LINE,
        1_000,
    ),
]
IdentifierValue = Annotated[
    str,
    _text(
        "IdentifierValue",
        "the identifier as it was recorded, on one line",
        "Identifier value. An identifier exactly as it was recorded, at most 4 000 characters on one line; never "
        "corrected. Its syntax is judged by a rule, its normal form is computed.",
        ONE_LINE,
        4_000,
    ),
]
MessageId = Annotated[
    str,
    _text(
        "MessageId",
        "a UUID in lower case",
        "Message identifier. A UUID in lower case with hyphens; never used again for other content.\n"
        "Source: RFC_9562.",
        _UUID,
        36,
    ),
]
ItemId = Annotated[
    str,
    _text(
        "ItemId",
        "a short identifier of letters, digits, hyphens, dots or underscores",
        "Item identifier. Names an item within its request; stable through the whole conversation.",
        _SHORT_ID,
        64,
    ),
]
PartId = Annotated[
    str,
    _text(
        "PartId",
        "a short identifier of letters, digits, hyphens, dots or underscores",
        "Part identifier. Names a part of a message, such as a condition or a file, within that message.",
        _SHORT_ID,
        64,
    ),
]
ContentDigest = Annotated[
    str,
    _text(
        "ContentDigest",
        "'sha256:' and 64 hexadecimal digits in lower case",
        "Digest. 'sha256:' and the SHA-256 in lower-case hexadecimal digits.",
        "sha256:[0-9a-f]{64}",
        71,
    ),
]
CountryCode = Annotated[
    str,
    _text(
        "CountryCode",
        "two capital letters (ISO 3166-1 alpha-2), such as MD",
        "Country code. ISO 3166-1 alpha-2, in capitals; user-assigned codes such as XK are accepted.\n"
        "Source: ISO_3166.",
        "[A-Z]{2}",
        2,
    ),
]
CurrencyCode = Annotated[
    str,
    _text(
        "CurrencyCode",
        "three capital letters (ISO 4217), such as MDL",
        "Currency code. ISO 4217, in capitals.\nSource: ISO_4217.",
        "[A-Z]{3}",
        3,
    ),
]
LanguageTag = Annotated[
    str,
    _text(
        "LanguageTag",
        "a language tag in its usual case (BCP 47), such as ro or sr-Latn",
        "Language tag. BCP 47 in its conventional case: language, then script, region and variants if needed.\n"
        "Source: BCP_47.",
        "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*",
        35,
    ),
]
ScriptCode = Annotated[
    str,
    _text(
        "ScriptCode",
        "a script code (ISO 15924), such as Latn, Cyrl, Geor or Armn",
        "Script code. ISO 15924, first letter in capitals.\nSource: ISO_15924.",
        "[A-Z][a-z]{3}",
        4,
    ),
]
Amount = Annotated[
    str,
    _text(
        "Amount",
        "a decimal number without separators, such as 1200.00",
        "Amount. A decimal number that is not negative, as text: digits and, if needed, a point and up to eight "
        "decimals. Kept verbatim, so that no system rounds it.",
        "(0|[1-9][0-9]{0,17})([.][0-9]{1,8})?",
        27,
    ),
]
MediaType = Annotated[
    str,
    _text(
        "MediaType",
        "a media type in lower case, such as application/pdf",
        "Media type. Type and subtype in lower case, without parameters.\nSource: RFC_6838.",
        "[a-z0-9][a-z0-9!#$&^_.+-]{0,126}/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}",
        255,
    ),
]
Uri = Annotated[
    str,
    _text(
        "Uri",
        "an absolute URI",
        "URI. An absolute URI in ASCII.\nSource: RFC_3986.",
        "[A-Za-z][A-Za-z0-9+.-]*:[!-~]+",
        2_000,
    ),
]
UtcOffset = Annotated[
    str,
    _text(
        "UtcOffset",
        "an offset from UTC, such as +02:00",
        "UTC offset. Sign, hours and minutes; +00:00 for UTC itself.\nSource: RFC_3339.",
        "[+-](0[0-9]|1[0-4]):[0-5][0-9]",
        6,
    ),
]
TimeZone = Annotated[
    str,
    _text(
        "TimeZone",
        "a time zone name, such as Europe/Chisinau, or an offset such as UTC+02:00",
        "Time zone. A name of the IANA time zone database, or UTC with an offset.\nSource: RFC_6557.",
        "[A-Za-z][A-Za-z0-9_+/:-]{0,63}",
        64,
    ),
]
PhraseKey = Annotated[
    str,
    _text(
        "PhraseKey",
        "a phrase key, such as facts.phishing",
        "Phrase key. Names a sentence of the phrase library: words separated by dots.",
        "[a-z][A-Za-z0-9]*([.][a-z][A-Za-z0-9]*)+",
        100,
    ),
]
Token = Annotated[
    str,
    _text(
        "Token",
        "a name of letters and digits that begins with a letter",
        "Token. A name given by a definition: a letter, then letters, digits, dots, hyphens or underscores.",
        "[A-Za-z][A-Za-z0-9._-]{0,63}",
        64,
    ),
]
FindingCode = Annotated[
    str,
    _text(
        "FindingCode",
        "the code of a rule or fault, such as MLA-K05",
        "Finding code. The code of a rule or of a fault of this standard.",
        "MLA-[A-Z][0-9]{2}[a-z]?",
        9,
    ),
]
Pointer = Annotated[
    str,
    _text(
        "Pointer",
        "a JSON Pointer, such as /body/dataRequest/items/0",
        "Pointer. Names a field of a message by its place in the JSON form, whatever the syntax.\n"
        "Source: RFC_6901.",
        "(/[A-Za-z0-9]{1,64}){1,64}",
        1_000,
    ),
]
Version = Annotated[
    str,
    _text(
        "Version",
        "a version, such as 1.0",
        "Version. Numbers separated by dots.",
        "[0-9]{1,9}([.][0-9]{1,9}){0,3}",
        39,
    ),
]
Port = Annotated[
    int,
    _integer("Port", 0, 65_535, "Port. A TCP or UDP port number.\nSource: RFC_6335."),
]
AutonomousSystemNumber = Annotated[
    int,
    _integer("AutonomousSystemNumber", 0, 4_294_967_295, "AS number. Of 32 bits.\nSource: RFC_6793."),
]
Count = Annotated[int, _integer("Count", 0, MAX_INTEGER, "Count. A whole number that is not negative.")]
Months = Annotated[int, _integer("Months", 0, 12_000, "Months. A length in months.")]
Days = Annotated[int, _integer("Days", 0, 36_525, "Days. A length in days.")]
