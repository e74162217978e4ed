"""The forms of texts and numbers in a profile; the reader checks them, and the published schema states them."""

from dataclasses import dataclass
from typing import Annotated, TypeAlias


@dataclass(frozen=True, slots=True)
class Form:
    """The form of a text: a pattern without anchors, and the same in words."""

    pattern: str
    """A pattern that Python and ECMA-262 understand alike."""
    words: str
    """What a person is told: "must be …"."""


@dataclass(frozen=True, slots=True)
class AtLeast:
    """The smallest value of a number, or the smallest number of items of a list."""

    minimum: int
    """The bound."""


Text: TypeAlias = Annotated[
    str,
    Form(
        "[^\x00-\x20\x7f-\x9f]([^\x00-\x1f\x7f-\x9f]*[^\x00-\x20\x7f-\x9f])?",
        "text on one line, without spaces at its ends",
    ),
]
Alpha2: TypeAlias = Annotated[str, Form("[A-Z]{2}", "two capital letters")]
Alpha3: TypeAlias = Annotated[str, Form("[A-Z]{3}", "three capital letters")]
FactId: TypeAlias = Annotated[
    str,
    Form(
        "[A-Z]{2}[.][A-Za-z0-9_.#-]+",
        "the code of the Party, a full stop, and letters, digits or _ . # -",
    ),
]
Language: TypeAlias = Annotated[str, Form("[a-z]{2,3}", "a language code of two or three small letters")]
Article: TypeAlias = Annotated[
    str,
    Form("[0-9]+[a-z]?([.][0-9]+)*([(][0-9A-Za-z]+[)])*", "an article without the word, such as 27(9)(e)"),
]
WebAddress: TypeAlias = Annotated[str, Form("https?://[!-~]+", "a web address")]
Mailbox: TypeAlias = Annotated[str, Form("[!-?A-~]+@[!-?A-~]+", "an e-mail address")]
Version: TypeAlias = Annotated[str, Form("1[.]0", "'1.0', the only version that is known")]
Days: TypeAlias = Annotated[int, AtLeast(1)]
