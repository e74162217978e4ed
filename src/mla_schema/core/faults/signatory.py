"""What is wrong with who signed, and when (``A20`` to ``A39``)."""

from mla_schema.core.faults._fault import Fault

SIGNER_UNKNOWN = Fault(
    "MLA-A20",
    "The certificate that signed is not that of anybody who is trusted.",
    "Compare with the current trust list; ask the sender, by another means, which certificate it uses.",
    rule="MLA-S08",
)
NO_PATH = Fault(
    "MLA-A21",
    "The certificate that signed does not lead to an issuer that is trusted, or may not sign documents.",
    "Ask the sender to include the certificates of its issuers, or the operator to complete the trust list.",
    rule="MLA-S08",
)
CERTIFICATE_EXPIRED = Fault(
    "MLA-A22",
    "A certificate had expired when the signature is proven to have existed.",
    "If the message arrived earlier, verify it with the time of its registration; else ask for a new signature.",
    rule="MLA-S08",
)
CERTIFICATE_NOT_YET_VALID = Fault(
    "MLA-A23",
    "A certificate was not valid yet when the signature is proven to have existed.",
    "Check the clock of this system, then ask the sender.",
    rule="MLA-S08",
)
KEY_IN_PATH = Fault(
    "MLA-A24",
    "A certificate on the path to the trusted issuer has a key of a kind or size that is not accepted.",
    "Ask the sender for a certificate whose issuers use keys of the profile.",
    rule="MLA-S08",
)
ANOTHER_AUTHORITY = Fault(
    "MLA-A25",
    "The signature is not that of the authority that the message names as its sender.",
    "Do not act on the message. Ask the authority that is named, by another means, whether it sent it.",
    rule="MLA-S08",
)
NOT_GRANTED = Fault(
    "MLA-A26",
    "The authority was not trusted at the time the signature is proven to have existed.",
    "Look up in the trust list since and until when it is; ask the operator of the list.",
    rule="MLA-S08",
)
ROLE_NOT_PERMITTED = Fault(
    "MLA-A27",
    "The authority may not sign a message of the type '{type}' in its role.",
    "Ask the sender to have the message signed by an authority that may.",
    rule="MLA-S08",
)
SPECIMEN_CERTIFICATE = Fault(
    "MLA-A28",
    "A certificate for specimens signed a message that is not marked as one.",
    "Do not act on the message; such certificates are for tests only.",
    rule="MLA-S08",
)
CERTIFICATE_REVOKED = Fault(
    "MLA-A29",
    "A certificate was revoked when the signature is proven to have existed.",
    "Do not act on the message. Ask the authority, by another means, for a new signature.",
    rule="MLA-S08",
)
REVOCATION_UNKNOWN = Fault(
    "MLA-A30",
    "Whether a certificate was revoked cannot be told: a current list of its issuer is missing.",
    "Supply the revocation lists of the issuers, current at the time that is judged.",
    rule="MLA-S08",
)
TIMESTAMP_WRONG = Fault(
    "MLA-A31",
    "The timestamp does not belong to this signature, or is not that of a trusted timestamp authority.",
    "Ask the sender for a new signature with a timestamp of a trusted authority, or without one.",
    rule="MLA-S08",
)
TIMESTAMP_UNCHECKED = Fault(
    "MLA-A32",
    "The timestamp cannot be checked: {problem}.",
    "Install mla-schema[timestamp] and name the timestamp authorities that are trusted.",
    rule="MLA-S08",
)
TIMESTAMP_IN_FUTURE = Fault(
    "MLA-A33",
    "The timestamp bears a time that has not come yet.",
    "Check the clock of this system, then ask the sender.",
    rule="MLA-S08",
)
TRANSITIONAL_ALGORITHM = Fault(
    "MLA-A34",
    "The signature uses RSA PKCS#1 v1.5, which is accepted for a time only.",
    "Ask the sender to move to ECDSA, RSA-PSS or Ed25519.",
)
SIGNED_IN_FUTURE = Fault(
    "MLA-A35",
    "The signature claims to be made more than five minutes after the time at which it is judged.",
    "Check the clock of this system, and the time that was given if one was; then ask the sender to check its clock "
    "and to sign again.",
    rule="MLA-S08",
)
