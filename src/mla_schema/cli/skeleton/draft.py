"""A message that is begun."""

from dataclasses import dataclass

from mla_schema import model
from mla_schema.codec.shape import Field


@dataclass(frozen=True, slots=True)
class Draft:
    """A message, and what is to be decided in it before all else.

    Attributes:
        message: The message.
        decisions: The required codes that were chosen for now, each with the code.
    """

    message: model.Message
    decisions: tuple[tuple[Field, str], ...] = ()
