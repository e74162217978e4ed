"""What is wrong with a signature itself (``A01`` to ``A19``)."""

from mla_schema.core.faults._fault import Fault

NOT_SIGNED = Fault(
    "MLA-A01",
    "The message is not signed.",
    "Ask the sender for the signed file; what is not signed proves nothing about who wrote it.",
    rule="MLA-S08",
)
SIGNATURE_SHAPE = Fault(
    "MLA-A02",
    "The signature is not of the one shape that this format uses: {problem}.",
    "Ask the sender to sign with the profile of this format, without options.",
    rule="MLA-S08",
)
SIGNATURE_PLACE = Fault(
    "MLA-A03",
    "A signature stands where none may stand.",
    "A message has one signature, the last element of the first; treat the file as tampered with.",
    rule="MLA-S08",
)
NAMESPACE_NOT_USED = Fault(
    "MLA-A13",
    "The document declares a namespace beside its own; where nothing uses it, that is not signed.",
    "Remove the declaration and have the message signed again.",
    rule="MLA-S08",
)
ISSUER_SERIAL = Fault(
    "MLA-A14",
    "The issuer and serial number in the signature (IssuerSerialV2) are not those of the certificate that signed.",
    "Treat the file as tampered with, keep it, and ask the sender by another means; its tool may also be at fault.",
    rule="MLA-S08",
)
CERTIFICATE_NAME = Fault(
    "MLA-A15",
    "A name in a certificate of the signature is too short or too long: a common name has 1 to 64 characters, a "
    "country has 2.",
    "Ask the sender to sign with a certificate whose names keep to X.520.",
    rule="MLA-S08",
)
ALGORITHM_NOT_ACCEPTED = Fault(
    "MLA-A04",
    "The signature uses an algorithm that is not accepted.",
    "Ask the sender to sign with ECDSA on P-256 or P-384, RSA-PSS of at least 3072 bits, or Ed25519.",
    rule="MLA-S08",
)
DIGEST_NOT_ACCEPTED = Fault(
    "MLA-A05",
    "The signature uses a digest that is not accepted.",
    "Ask the sender to use SHA-256, SHA-384 or SHA-512.",
    rule="MLA-S08",
)
KEY_DOES_NOT_FIT = Fault(
    "MLA-A06",
    "The key of the certificate is not of the kind or size that the algorithm takes.",
    "Ask the sender to sign with a key that fits; RSA keys have 3072 to 8192 bits.",
    rule="MLA-S08",
)
CERTIFICATE_COUNT = Fault(
    "MLA-A07",
    "The signature must carry one to {limit} certificates.",
    "Ask the sender to include its certificate and those of its issuers, without the root.",
    rule="MLA-S08",
)
CERTIFICATE_UNREADABLE = Fault(
    "MLA-A08",
    "A certificate in the signature cannot be read.",
    "Ask the sender for a new signature with certificates in DER, encoded in canonical base64.",
    rule="MLA-S08",
)
SIGNATURE_WRONG = Fault(
    "MLA-A09",
    "The signature is wrong: it was not made with this key over this signature's own description.",
    "Treat the file as forged or damaged, keep it, and ask the sender by another means.",
    rule="MLA-S08",
)
PROPERTIES_CHANGED = Fault(
    "MLA-A10",
    "The signing time or certificate stated in the signature was changed after signing.",
    "Treat the file as tampered with, keep it, and ask the sender by another means.",
    rule="MLA-S08",
)
CONTENT_CHANGED = Fault(
    "MLA-A11",
    "The message was changed after it was signed.",
    "Treat the file as tampered with, keep it, and ask the sender by another means.",
    rule="MLA-S08",
)
CERTIFICATE_EXCHANGED = Fault(
    "MLA-A12",
    "The certificate in the signature is not the one that the signatory named.",
    "Treat the file as tampered with, keep it, and ask the sender by another means.",
    rule="MLA-S08",
)
