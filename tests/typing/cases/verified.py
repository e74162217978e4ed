"""Where verified content is asked for, nothing else will do; and there is one way to get it."""

from datetime import datetime

import mla_schema as mla
from mla_schema.model.verified import Verified


def act(request: mla.Verified[mla.Message]) -> None:
    """Ask for verified content, and for nothing less."""


def a_message_is_not_verified(message: mla.Message) -> None:
    act(message)  # E: Argument 1 to "act" has incompatible type "Message"; expected "Verified[Message]"


def what_was_received_is_not_verified(received: mla.Received) -> None:
    act(received)  # E: Argument 1 to "act" has incompatible type "Received"; expected "Verified[Message]"
    act(received.unverified())  # E: incompatible type "Message"; expected "Verified[Message]"


def a_proof_is_not_verified_content(proof: mla.Proof) -> None:
    act(proof)  # E: incompatible type "Proof"; expected "Verified[Message]"


def something_else_verified_is_not_a_message(other: mla.Verified[str]) -> None:
    act(other)  # E: incompatible type "Verified[str]"; expected "Verified[Message]"


def nobody_else_makes_it(message: mla.Message, proof: mla.Proof) -> None:
    Verified(message, proof)  # E: Missing named argument "producer" for "Verified"
    Verified(message, proof, producer=object())  # E: "producer" to "Verified" has incompatible type "object"
    Verified(message, proof, producer=None)  # E: "producer" to "Verified" has incompatible type "None"


class Forged(Verified[mla.Message]):  # E: Cannot inherit from final class "Verified"
    """A class of one's own would be taken for verified content."""


def it_does_not_change(verified: mla.Verified[mla.Message], message: mla.Message, at: datetime) -> None:
    verified.content = message  # E: Property "content" defined in "Verified" is read-only
    verified.proof.claimed_at = at  # E: Property "claimed_at" defined in "Proof" is read-only
    verified.content.header = message.header  # E: Property "header" defined in "Message" is read-only


def it_is_not_the_message(verified: mla.Verified[mla.Message]) -> None:
    _ = verified.header  # E: "Verified[Message]" has no attribute "header"
    mla.encode(verified, form=mla.Form.XML)  # E: incompatible type "Verified[Message]"; expected "Message"


def that_it_is_there_is_no_question(verified: mla.Verified[mla.Message]) -> int:
    return 1 if verified else 2  # E: could always be true in boolean context & If condition is always true


def the_less_special_is_not_the_more_special(verified: mla.Verified[object]) -> mla.Verified[mla.Message]:
    return verified  # E: got "Verified[object]", expected "Verified[Message]"
