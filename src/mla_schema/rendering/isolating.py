"""Values keep their direction, whatever the direction of the text around them.

An IP address or an e-mail address in an Arabic sentence is put between a first strong isolate (U+2068) and a pop
directional isolate (U+2069). What a value itself holds of such characters is made visible, so that it can neither end
its isolate nor turn what follows.

See Unicode Standard Annex 9 (the bidirectional algorithm).
"""

import re
from typing import Final

from mla_schema.locale.regional import direction
from mla_schema.rendering.document import Role, Run

FIRST_STRONG_ISOLATE: Final = "\u2068"
POP_ISOLATE: Final = "\u2069"

_WORDS, _MARK = Role.WORDS, Role.MARK
_CONTROLS: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT: Final = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def shown(text: str) -> str:
    """A text with the invisible characters that turn its direction made visible, as ‹U+202E›.

    Args:
        text: The text as the message has it.
    """
    return _CONTROLS.sub(_visible, text)


def isolated(run: Run, language: str) -> str:
    """The characters of a run as they stand in a text of a language that knows no markup.

    Args:
        run: The run.
        language: The language of the text around it.

    Returns:
        The characters; between isolates where their direction may differ from that of the text. Elsewhere there are
        none, because people copy an address from a text and would copy the isolates with it.
    """
    text = run.text
    if run.role is _WORDS or run.role is _MARK:
        return text
    right_to_left = direction(language) == "rtl"
    if text.isascii() and not right_to_left:
        return text
    text = shown(text)
    if right_to_left or _RIGHT_TO_LEFT.search(text):
        return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"
    return text


def _visible(found: re.Match[str]) -> str:
    return f"‹U+{ord(found.group()):04X}›"
