"""Check words: a digest as words that two people can compare over the telephone.

Six words of a list of 2 048 stand for the first 66 bits of the digest: enough that nobody finds another message with
the same words by trying. The list is the English one of BIP-39, made for reading aloud: four letters tell any two words
apart. One list serves all languages, since both sides must say the same words.

See BIP-39 for the list.
"""

from functools import cache
from importlib.resources import files
from typing import Final

COUNT: Final = 6
_BITS: Final = 11
_DIGITS: Final = 64


def check_words(digest: str) -> tuple[str, ...]:
    """The check words of a digest.

    Args:
        digest: ``sha256:`` and 64 hexadecimal digits.

    Raises:
        ValueError: It is no such digest.
    """
    algorithm, _, digits = digest.partition(":")
    if algorithm != "sha256" or len(digits) != _DIGITS:
        message = "check words are made of a digest such as 'sha256:' and 64 hexadecimal digits"
        raise ValueError(message)
    bits = int(digits, 16) >> (4 * _DIGITS - COUNT * _BITS)
    words = _words()
    return tuple(words[bits >> _BITS * place & (1 << _BITS) - 1] for place in reversed(range(COUNT)))


@cache
def _words() -> tuple[str, ...]:
    text = files("mla_schema.rendering").joinpath("check_words.txt").read_text(encoding="utf-8")
    return tuple(text.split())
