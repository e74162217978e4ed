"""The few marks that a field of the model may carry beside its type."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Personal:
    """The field holds personal data, or text in which personal data must be expected.

    The data dictionary shows the mark, statistics leave such fields out, and ``repr`` never prints them.
    """


PERSONAL = Personal()
