"""What a value in a trust list must be and is not."""

from typing import Final

from mla_schema.core.words import Problem

AN_OBJECT: Final = Problem("trustList.object", "it must be an object")
MISSING: Final = Problem("trustList.missing", "'{name}' is missing")
OTHER_MEMBER: Final = Problem("trustList.otherMember", "it may only have these members: {names}")
AN_ARRAY: Final = Problem("trustList.array", "it must be an array with at least one entry")
ONE_ENTRY: Final = Problem("trustList.oneEntry", "it must have exactly one entry")
A_TEXT: Final = Problem("trustList.text", "it must be a text that says something")
ONE_OF: Final = Problem("trustList.oneOf", "it must be one of these words: {names}")
A_URI: Final = Problem("trustList.uri", "it must be a URI")
A_COUNTRY: Final = Problem("trustList.country", "it must be a country code of two capital letters")
AN_INSTANT: Final = Problem(
    "trustList.instant", "it must be an instant in UTC and whole seconds, such as 2026-11-20T19:07:33Z"
)
A_NUMBER: Final = Problem("trustList.number", "it must be a whole number from 1")
ONLY_TRUE: Final = Problem("trustList.onlyTrue", "it can only be true")
UNREADABLE: Final = Problem("trustList.unreadable", "it cannot be read")
NO_ISSUER: Final = Problem("trustList.noIssuer", "it is not that of an issuer")
AN_ISSUER: Final = Problem("trustList.issuer", "it is that of an issuer, and cannot be pinned")
VERSION: Final = Problem("trustList.version", "this reader knows version {version}")
LATER: Final = Problem("trustList.later", "it must be later than {name}")
TWICE: Final = Problem("trustList.twice", "this authority is listed twice")
OTHER_STATE: Final = Problem("trustList.otherState", "it must be the State of the authority")
STATUS_ORDER: Final = Problem(
    "trustList.statusOrder", "an earlier status must have begun before the one that follows it"
)
ORGANISATION: Final = Problem(
    "trustList.organisation", "'{name}' must be there if, and only if, the certificates are {issuers}"
)
