"""What is known of the signature of a message that is rendered, and the marks that must be seen first."""

from dataclasses import dataclass
from enum import StrEnum

from mla_schema.core.proof import Proof
from mla_schema.model.message import Message
from mla_schema.rendering.document import Line, Role, Run
from mla_schema.rendering.reader import Reader


class Signing(StrEnum):
    """What is known of the signature."""

    UNSIGNED = "unsigned"
    """Unsigned. The file bears none."""
    UNVERIFIED = "unverified"
    """Unverified. Nobody has checked whether there is one and whether it is good."""
    VERIFIED = "verified"
    """Verified. It was verified; the proof says how."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The standing of a message.

    Attributes:
        signing: What is known of its signature.
        proof: What was verified; none where nothing was.
    """

    signing: Signing
    proof: Proof | None = None


def marks(message: Message, reader: Reader, standing: Standing) -> tuple[Line, ...]:
    """What must be seen first, in the order of its weight.

    Args:
        message: The message.
        reader: For whom.
        standing: What is known of the signature.
    """
    found: list[Line] = []
    if message.header.specimen:
        found.append(reader.mark("mark.specimen"))
    found.append(reader.mark(f"mark.{standing.signing.value}"))
    return (*found, *translation_marks(reader, complete=reader.catalogue.shows_all))


def translation_marks(reader: Reader, *, complete: bool) -> tuple[Line, ...]:
    """How good the words of a document are, and in which time zone its instants stand.

    Args:
        reader: For whom.
        complete: Whether the language has all the words that the document may need.
    """
    found: list[Line] = []
    if reader.zone is not None:
        found.append(reader.mark("mark.zone", zone=(Run(str(reader.zone), Role.VALUE),)))
    if reader.catalogue.machine:
        found.append(reader.mark("mark.machine"))
    if not complete:
        found.append(reader.mark("mark.partly"))
    return tuple(found)
