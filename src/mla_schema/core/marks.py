"""The few marks that a field of the model may carry beside its type."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Personal:
    """The field holds personal data, or text in which personal data must be expected.

    The data dictionary shows the mark, statistics leave such fields out, and ``repr`` never prints them.
    """


PERSONAL = Personal()


@dataclass(frozen=True, slots=True)
class Words:
    """The field holds words in the language of the message: no name, number or code, so a reader needs a translator.

    The translation load counts them. Narratives need no mark: there a phrase or a prose text says what it is.
    """


WORDS = Words()
