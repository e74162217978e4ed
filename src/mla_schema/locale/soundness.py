"""What may be wrong with a translation, whoever made it: each fault with what to do about it."""

import re
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from string import Formatter
from typing import Final, NamedTuple

MAX_TEXT: Final = 10_000
"""Characters of the longest text; the longest in English has less than a tenth of it."""

_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


class Kind(StrEnum):
    """What is wrong with a translation."""

    EMPTY = "empty"
    EDGE_SPACE = "edgeSpace"
    CHARACTER = "character"
    TOO_LONG = "tooLong"
    BROKEN_PLACEHOLDER = "brokenPlaceholder"
    MISSING_PARAMETER = "missingParameter"
    DOUBLED_PARAMETER = "doubledParameter"
    UNKNOWN_PARAMETER = "unknownParameter"
    CHANGED_SOURCE = "changedSource"
    UNKNOWN_KEY = "unknownKey"
    DOUBLED_KEY = "doubledKey"
    MARKUP = "markup"
    STATUS = "status"


class Fault(NamedTuple):
    """One thing that is wrong with a translation.

    Attributes:
        kind: What kind of thing it is.
        wrong: What is wrong, a sentence in English.
        advice: What to do.
    """

    kind: Kind
    wrong: str
    advice: str


def placeholders(text: str) -> Counter[str] | None:
    """The placeholders of a text, each as often as it stands there.

    Args:
        text: The text.

    Returns:
        The names; none at all where the braces of the text make no placeholders, or one has more than a name.
    """
    found: Counter[str] = Counter()
    try:
        for _, name, form, conversion in Formatter().parse(text):
            if name is None:
                continue
            # With a form, a text of a few characters could ask for one of a thousand million.
            if not name.isidentifier() or form or conversion:
                return None
            found[name] += 1
    except ValueError:
        return None
    return found


def forbidden(text: str) -> str | None:
    """The first character that no text may have: a control character, or what is no character.

    Args:
        text: The text.

    Returns:
        Its number, such as U+0007, or ``None``.
    """
    found = _FORBIDDEN.search(text)
    return f"U+{ord(found.group()):04X}" if found is not None else None


def faults_of(text: str, origin: str, *, current: bool = True) -> Iterator[Fault]:
    """What is wrong with a translation.

    Args:
        text: The translation.
        origin: The English text.
        current: Whether it is a translation of that text, and not of an older one, whose placeholders nobody knows.
    """
    if not text.strip():
        yield Fault(Kind.EMPTY, "The text is empty.", "Translate it, or leave the whole entry out.")
        return
    if text != text.strip():
        yield Fault(Kind.EDGE_SPACE, "The text begins or ends with white space.", "Take it away.")
    if (character := forbidden(text)) is not None:
        yield Fault(
            Kind.CHARACTER,
            f"The text has the character {character}, which no text may have.",
            "Take it away.",
        )
    if len(text) > MAX_TEXT:
        yield Fault(
            Kind.TOO_LONG,
            f"The text has {len(text)} characters; {MAX_TEXT} are allowed.",
            "Say it in fewer words.",
        )
    if current:
        yield from _placeholder_faults(text, origin)


def _placeholder_faults(text: str, origin: str) -> Iterator[Fault]:
    wanted, found = placeholders(origin) or Counter(), placeholders(text)
    if found is None:
        yield Fault(
            Kind.BROKEN_PLACEHOLDER,
            "A brace stands alone, or what stands between two braces is no name.",
            "Write each placeholder exactly as in the English text.",
        )
        return
    for name in sorted(wanted.keys() | found.keys()):
        shown = f"{{{name}}}"
        if name not in wanted:
            yield Fault(
                Kind.UNKNOWN_PARAMETER,
                f"The English text has no {shown}.",
                "Take it away, or write it as in the English text.",
            )
        elif found[name] < wanted[name]:
            yield Fault(Kind.MISSING_PARAMETER, f"{shown} is missing.", "Put it where the value belongs.")
        elif found[name] > wanted[name]:
            yield Fault(Kind.DOUBLED_PARAMETER, f"{shown} stands there too often.", "Leave one of them.")
