"""What is wrong with a trust list (``A50`` to ``A59``)."""

from mla_schema.core.faults._fault import Fault

TRUST_LIST_NOT_SIGNED = Fault(
    "MLA-A50",
    "The trust list is not signed.",
    "Use the signed file that the operator of the list publishes; an unsigned list proves nothing.",
)
TRUST_LIST_OPERATOR = Fault(
    "MLA-A51",
    "The trust list is not signed by an operator whose certificate was named.",
    "Do not use the list. Compare the certificate with the operator by another means; it may have been renewed.",
)
TRUST_LIST_SHAPE = Fault(
    "MLA-A52",
    "The trust list is not of the one form that this reader knows, at '{place}': {problem}.",
    "Ask the operator of the list for a corrected one; meanwhile use the last good one while it holds.",
)
TRUST_LIST_CERTIFICATE = Fault(
    "MLA-A53",
    "A certificate in the trust list cannot be used, at '{place}': {problem}.",
    "Ask the operator of the list for a corrected one; meanwhile use the last good one while it holds.",
)
TRUST_LIST_ROLLBACK = Fault(
    "MLA-A54",
    "The trust list has the number {sequence}; number {minimum} was seen before.",
    "Do not use the list: somebody presents an old one. Fetch the current list again, by another way.",
)
TRUST_LIST_NOT_YET_ISSUED = Fault(
    "MLA-A55",
    "The trust list bears a time of issue that has not come yet.",
    "Check the clock of this system, and the time that was given; then ask the operator of the list.",
)
TRUST_LIST_EXPIRED = Fault(
    "MLA-A56",
    "The trust list was to be replaced by a newer one before now.",
    "Fetch the current list from its operator; an old one does not tell who was suspended since.",
)
TRUST_LIST_OPERATOR_NOT_VALID = Fault(
    "MLA-A57",
    "The certificate of the operator of the trust list is not valid at this time.",
    "Check the clock of this system, and the time that was given. Then ask the operator, by another means, for its new "
    "certificate and the list that is signed with it.",
)
