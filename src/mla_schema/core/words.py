"""Words of ours that stand in a sentence of ours, such as what exactly is wrong with a malformed file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self


class Words(str):
    """An operand of a sentence that is words and no name: in English as a text, and by its key in any language.

    Attributes:
        key: The key of the words in a catalogue.
        operands: What stands for the placeholders of the words.
    """

    __slots__ = ("key", "operands")

    key: str
    operands: Mapping[str, str]

    def __new__(cls, key: str, text: str, operands: Mapping[str, str]) -> Self:
        """Take the English words.

        Args:
            key: The key of the words.
            text: The English words, with their placeholders filled.
            operands: What stands for the placeholders.
        """
        words = super().__new__(cls, text)
        words.key = key
        words.operands = operands
        return words

    def following(self) -> "Words":
        """The same words after a space, as the end of a sentence that may also go without them."""
        return Words(self.key, f" {self}", self.operands)

    def __reduce__(self) -> tuple[object, ...]:
        """How the words go to another process: as they are, with their key."""
        return Words, (self.key, str(self), dict(self.operands))


@dataclass(frozen=True, slots=True)
class Problem:
    """What may be wrong, where one fault has many ways to be: a part of the sentence of that fault.

    Attributes:
        code: Its code, which keeps its meaning for ever.
        text: The words, in English, with placeholders; the key in a catalogue is ``problem.`` and the code.
    """

    code: str
    text: str

    @property
    def key(self) -> str:
        """The key of the words in a catalogue."""
        return f"problem.{self.code}"

    def said(self, **operands: str) -> Words:
        """The words, filled.

        Args:
            **operands: What stands for the placeholders: names and words of the format, never a value.
        """
        return Words(self.key, self.text.format_map(operands), operands)
