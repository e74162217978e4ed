"""The steps of a conversation: who sends which, and what each may answer. It is written here and nowhere else.

A conversation is opened by one side, the requester, and addressed to the other, the addressee. Who opens by telling
something unasked (Article 26 of the Budapest Convention) or by asking for advice is the requester too: of attention.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mla_schema.model.body import Body, Opening


class Side(StrEnum):
    """A side of a conversation."""

    REQUESTER = "requester"
    """Who opened the conversation."""
    ADDRESSEE = "addressee"
    """To whom the conversation was opened: an authority, a provider, or an entity that registers domain names."""
    EITHER = "either"
    """Requester or addressee. Whoever received the message that is answered sends the step."""
    THIRD = "third"
    """Neither: an endorser, a translator, or the authority that is notified of an order."""


@dataclass(frozen=True, slots=True)
class Turn:
    """When a step is whose to take.

    Attributes:
        by: Who sends it.
        to: Who receives it.
        after: Tags of the messages that it may answer or follow up; empty means any.
        law: Names of the provisions that say so, as constants of `mla_schema.core.law`; empty where none does.
        on_itself: Whether it is about the very message that is answered; else it is about what the conversation is.
    """

    by: Side
    to: Side
    after: frozenset[str] = frozenset()
    law: tuple[str, ...] = ()
    on_itself: bool = False


OPENINGS = frozenset(Opening.MEMBERS)
"""Tags of the messages that open a conversation."""
TO_ENTITIES = frozenset({"providerOrder", "domainRegistrationRequest"})
"""Tags of the openings that go to a provider or registrar, and not to an authority."""
REPLACING = frozenset({"amendment", "supplement"})
"""Tags of the steps that carry the whole body of an opening again; they are answered as it is."""

_REQUESTS = frozenset(
    {
        "dataRequest",
        "preservationRequest",
        "giveEffectRequest",
        "realTimeTrafficRequest",
        "interceptionRequest",
    }
)
_ASKING = _REQUESTS | TO_ENTITIES
_AUTHORITIES = OPENINGS - TO_ENTITIES


def _requester(*after: str | frozenset[str], law: tuple[str, ...] = ()) -> Turn:
    return Turn(Side.REQUESTER, Side.ADDRESSEE, _union(after), law)


def _addressee(*after: str | frozenset[str], law: tuple[str, ...] = ()) -> Turn:
    return Turn(Side.ADDRESSEE, Side.REQUESTER, _union(after), law)


def _either(*after: str | frozenset[str], law: tuple[str, ...] = (), on_itself: bool = False) -> Turn:
    return Turn(Side.EITHER, Side.EITHER, _union(after), law, on_itself)


def _third(*after: str | frozenset[str], law: tuple[str, ...] = ()) -> Turn:
    return Turn(Side.THIRD, Side.EITHER, _union(after), law, on_itself=True)


def _union(tags: tuple[str | frozenset[str], ...]) -> frozenset[str]:
    return frozenset().union(*(each if isinstance(each, frozenset) else {each} for each in tags))


STEPS: Mapping[str, Turn] = {
    # Whatever arrives is confirmed. A receipt is not, or two machines would never come to an end.
    "receipt": _either(
        frozenset(Body.MEMBERS) - {"receipt"},
        law=("TCY_2013_17_REC_9", "BUDAPEST_27_9_C", "EIO_ANNEX_B"),
        on_itself=True,
    ),
    "referral": _addressee(_AUTHORITIES, "orderNotification", law=("BUDAPEST_27_9_C",)),
    # What is incomplete: also the notified authority may ask for more before it takes a position.
    "supplementRequest": _addressee(
        OPENINGS, "orderNotification", law=("CETS224_7_5_D", "CETS224_10_3", "EPOC_ANNEX_III_F")
    ),
    # More is asked for in other words too: by findings in a receipt, doubts about an emergency, questions of a
    # provider, and a notified authority that consults before it takes a position.
    "supplement": _requester(
        "supplementRequest",
        "emergencyAssessment",
        "orderInstruction",
        "providerReply",
        "receipt",
        law=("CETS224_7_5_D", "CETS224_10_3"),
    ),
    # What is sent as an emergency and not taken for one may be changed into an ordinary request.
    "amendment": _requester(
        OPENINGS, "receipt", "emergencyAssessment", "impediment", "conditionsProposal", "consultationAnswer"
    ),
    "preservationExtension": _requester(
        "preservationRequest", "dataPreserved", "preservationEnded", law=("TCY_2018_11_S3", "UNCC_42")
    ),
    "emergencyAssessment": _addressee(_REQUESTS, law=("CETS224_9_6", "CETS224_10_4")),
    # Conditions are set by the Party that is asked. The other one may say on which terms it would accept them.
    "conditionsProposal": _either(
        _REQUESTS,
        "conditionsAnswer",
        "impediment",
        law=("BUDAPEST_27_6", "BUDAPEST_28_2", "CETS224_8_9", "CETS224_9_6"),
    ),
    # Conditions stand in a proposal, and as well in what is decided, handed over, consented to or told unasked.
    "conditionsAnswer": _either(
        "conditionsProposal",
        "decision",
        "result",
        "consentAnswer",
        "spontaneousInformation",
        law=("BUDAPEST_26_2", "BUDAPEST_28_3", "CETS224_8_9", "CETS224_9_7"),
    ),
    # The addressee cannot do as asked (27(8), 29(6)), or who is to be bound cannot meet a condition (26(2), 28(3)).
    "impediment": _either(
        _REQUESTS,
        "preservationExtension",
        "spontaneousInformation",
        "conditionsProposal",
        "decision",
        "result",
        "consentAnswer",
        law=(
            "BUDAPEST_26_2",
            "BUDAPEST_27_8",
            "BUDAPEST_28_3",
            "BUDAPEST_29_6",
            "CETS224_8_7",
            "CETS224_9_7",
        ),
    ),
    # The other Party then determines, also where conditions were declined.
    "determination": _either(
        "impediment",
        "conditionsAnswer",
        law=("BUDAPEST_26_2", "BUDAPEST_27_8", "BUDAPEST_28_3", "BUDAPEST_29_6", "CETS224_8_7"),
    ),
    "delay": _addressee(
        _ASKING,
        "consultation",
        "preservationExtension",
        "determination",
        "statusEnquiry",
        law=("BUDAPEST_27_7", "CETS224_8_8"),
    ),
    "orderServed": _addressee(
        "giveEffectRequest", "conditionsAnswer", "determination", law=("CETS224_8_6_A",)
    ),
    # Order and notification go out at the same time, by the same authority, to two recipients.
    "orderNotification": Turn(
        Side.REQUESTER, Side.THIRD, frozenset({"providerOrder"}), law=("CETS224_7_5_A",)
    ),
    "orderInstruction": Turn(
        Side.THIRD,
        Side.REQUESTER,
        frozenset({"orderNotification", "supplement"}),
        law=("CETS224_7_5_B", "CETS224_7_5_C", "CETS224_7_5_D_II"),
    ),
    # Only in the course of a preservation.
    "partialDisclosure": _addressee("preservationRequest", law=("BUDAPEST_30_1", "UNCC_43")),
    # A request for the data that follows a preservation keeps them preserved (29(7)).
    "dataPreserved": _addressee(
        "preservationRequest",
        "preservationExtension",
        "dataRequest",
        "conditionsAnswer",
        "determination",
        law=("BUDAPEST_29_1", "BUDAPEST_29_7", "UNCC_42"),
    ),
    "preservationEnded": _addressee(
        "preservationRequest",
        "preservationExtension",
        "dataRequest",
        "dataPreserved",
        "determination",
        "withdrawal",
        law=("BUDAPEST_29_7",),
    ),
    "decision": _addressee(
        _REQUESTS,
        "preservationExtension",
        "conditionsAnswer",
        "determination",
        law=("BUDAPEST_27_5", "BUDAPEST_27_6", "BUDAPEST_27_7", "CETS224_8_8", "CETS224_9_6"),
    ),
    # To preserve is no result: what is preserved is confirmed, and asked for by a request of its own.
    "result": _addressee(
        _REQUESTS - {"preservationRequest"},
        "conditionsAnswer",
        "determination",
        "resultReceipt",
        law=("BUDAPEST_27_7", "BUDAPEST_31_1", "CETS224_8_6_B"),
    ),
    "resultReceipt": _either("result", "providerReply", "partialDisclosure", "spontaneousInformation"),
    "providerReply": _addressee(TO_ENTITIES, law=("CETS224_6_5", "CETS224_7_1", "EPOC_ANNEX_III")),
    "useExplanation": _either(
        "result", "partialDisclosure", "decision", "spontaneousInformation", law=("BUDAPEST_28_4",)
    ),
    # The addressee asks before it shows supporting information to a provider; the requester before it passes data on.
    "consentRequest": _either(
        _REQUESTS,
        "orderNotification",
        "spontaneousInformation",
        "conditionsProposal",
        "decision",
        "partialDisclosure",
        "result",
        law=("BUDAPEST_28_2_B", "CETS224_7_5_D_I", "CETS224_8_3_B", "CETS224_14_10"),
    ),
    "consentAnswer": _either("consentRequest", law=("BUDAPEST_28_2_B", "CETS224_8_3_B", "CETS224_14_10")),
    "domesticInvestigation": _addressee(
        _REQUESTS, "spontaneousInformation", law=("TCY_2013_17_REC_10", "BUDAPEST_26_1")
    ),
    # Data can be lost, corrected or deleted whatever was said last.
    "dataProtectionNotice": _either(law=("CETS224_14_7", "CETS224_14_10", "CETS224_14_11", "UNCC_36")),
    "statusEnquiry": _requester(
        OPENINGS,
        "dataPreserved",
        "decision",
        "delay",
        "emergencyAssessment",
        "orderServed",
        "preservationExtension",
        "receipt",
        "referral",
        "status",
        law=("TCY_2013_17_REC_9", "UNCC_40"),
    ),
    # Only the receiver states where a request stands.
    "status": _addressee(
        OPENINGS, "preservationExtension", "statusEnquiry", law=("TCY_2013_17_REC_9", "UNCC_40")
    ),
    # What was told cannot be taken back.
    "withdrawal": _requester(
        OPENINGS - {"spontaneousInformation"},
        "conditionsProposal",
        "dataPreserved",
        "delay",
        "impediment",
        "status",
        "supplementRequest",
    ),
    "withdrawalConfirmation": _addressee("withdrawal"),
    "consultationAnswer": _addressee("consultation", law=("TCY_2013_17_REC_14", "TCY_2013_17_REC_15")),
    "transmittal": _third(law=("BUDAPEST_27_2_A", "BUDAPEST_27_9_A")),
    # What a judge, court or prosecutor must have agreed to is what is asked or ordered.
    "validation": _third(
        _ASKING,
        "jointInvestigation",
        "preservationExtension",
        law=("CETS224_7_2_B", "EPOC_4_5", "EPOC_ANNEX_I_J"),
    ),
    "messageTranslation": _third(law=("CETS224_4_1", "ETS030_16_2", "TCY_2013_17_REC_24")),
}
"""Whose turn each step is, by its tag."""


def may_answer(step: str, tag: str, carried: str | None = None) -> bool:
    """Whether a step makes sense in answer to a message.

    Args:
        step: The tag of the step.
        tag: The tag of the message that is answered.
        carried: The tag of the opening that the message carries again, where it is an amendment or a supplement.
    """
    after = STEPS[step].after
    return not after or not after.isdisjoint({tag, carried})


def answers_to(tag: str, carried: str | None = None) -> tuple[str, ...]:
    """The steps that make sense in answer to a message.

    Args:
        tag: The tag of the message.
        carried: The tag of the opening that it carries again, where it is an amendment or a supplement.

    Returns:
        Their tags, in the order of the format.
    """
    return tuple(step for step in STEPS if may_answer(step, tag, carried))


def sender_of(tag: str) -> Side:
    """Who sends a message.

    Args:
        tag: The tag of the message.
    """
    return Side.REQUESTER if tag in OPENINGS else STEPS[tag].by
