"""What a refusal is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of refusal: what is wrong, and what a person does about it."""

    code: str
    message: str
    advice: str
    rule: str = ""
    """The rule that is broken, where the refusal is one; of a rule's own finding, its identifier."""
