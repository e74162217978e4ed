"""Where a signature departs from the one shape of the profile. Elements and members are told by their names."""

from typing import Final

from mla_schema.core.words import Problem

TOO_MANY_ELEMENTS: Final = Problem("signature.tooManyElements", "it has more elements than the profile has")
NO_CANONICAL_FORM: Final = Problem("signature.noCanonicalForm", "a part of it has no canonical form")
STAMPED_LIST: Final = Problem("signature.stampedList", "a trust list carries no timestamp")
FIRST_REFERENCE: Final = Problem(
    "signature.firstReference", "the first reference must be to the whole document"
)
SECOND_REFERENCE: Final = Problem(
    "signature.secondReference", "the second reference must be to the signed properties"
)
OTHER_TARGET: Final = Problem("signature.otherTarget", "its properties are those of another signature")
NOT_TO_PROPERTIES: Final = Problem(
    "signature.notToProperties", "the reference is not to the signed properties"
)
OTHER_FORMAT: Final = Problem("signature.otherFormat", "the format is not that of the document")
MEDIA_TYPE: Final = Problem("signature.mediaType", "the media type must be {type}")
TIME_NOT_IN_UTC: Final = Problem(
    "signature.timeNotInUtc", "the signing time must be in UTC, such as 2026-11-24T09:30:00Z"
)
NO_SUCH_TIME: Final = Problem("signature.noSuchTime", "the signing time is not a time that exists")
ID_TWICE: Final = Problem("signature.idTwice", "an identifier is given twice")
CONTENT: Final = Problem("signature.content", "the content of '{element}' is not that of the profile")
TEXT_BETWEEN: Final = Problem("signature.textBetween", "text stands between the elements of '{element}'")
ATTRIBUTES: Final = Problem(
    "signature.attributes", "the attributes of '{element}' are not those of the profile"
)
TRANSFORM: Final = Problem(
    "signature.transform", "a canonicalisation or transform is not that of the profile"
)
ELEMENTS_INSIDE: Final = Problem("signature.elementsInside", "elements stand inside '{element}'")
NOT_BASE64: Final = Problem("signature.notBase64", "'{name}' is not canonical base64")
NOT_BASE64URL: Final = Problem("signature.notBase64url", "'{name}' is not canonical base64url")
NOT_A_TEXT: Final = Problem("signature.notAText", "'{name}' is not a text")
LONG_HEADER: Final = Problem("signature.longHeader", "the protected header is too long")
HEADER_NOT_JSON: Final = Problem("signature.headerNotJson", "the protected header is not JSON of this format")
HEADER_MEMBERS: Final = Problem(
    "signature.headerMembers", "the protected header must have exactly these parameters: {names}"
)
HEADER_KIND: Final = Problem(
    "signature.headerKind", "a parameter of the protected header is not of the right kind"
)
ONE_OF_TWO: Final = Problem("signature.oneOfTwo", "'{name}' must be {one} or {other}")
NOT_SECONDS: Final = Problem("signature.notSeconds", "'{name}' must be a whole number of seconds")
BESIDE: Final = Problem(
    "signature.beside", "beside payload, protected and signature there may only be a timestamp"
)
UNPROTECTED: Final = Problem("signature.unprotected", "the unprotected header may only hold one timestamp")
