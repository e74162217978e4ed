"""How many words a text has: a simple count that is the same for everybody."""

import unicodedata

# Scripts that are written without spaces: Thai, Lao, Burmese, Khmer, Japanese and Chinese.
_WITHOUT_SPACES = (
    (0x0E00, 0x0EFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x3040, 0x30FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
_INSIDE_A_WORD = frozenset("LMN")


def count_words(text: str) -> int:
    """Count the words of a text.

    A word is a run of letters, marks and digits with at least one letter, so that ``don't`` is two, and a time or a sum is none.
    In a script without spaces two letters count as one word, and one that is left over as another.

    Args:
        text: The text.
    """
    words = dense = 0
    letter = False
    for character in f"{text} ":
        category = unicodedata.category(character)[0]
        if category == "L" and _is_dense(character):
            dense += 1
        elif category in _INSIDE_A_WORD:
            letter = letter or category == "L"
            continue
        words += letter
        letter = False
    return words + (dense + 1) // 2


def _is_dense(character: str) -> bool:
    code = ord(character)
    return any(first <= code <= last for first, last in _WITHOUT_SPACES)
