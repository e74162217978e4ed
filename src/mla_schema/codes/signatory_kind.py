"""Code list: what kind of signatory a certificate stands for."""

from enum import StrEnum


class SignatoryKind(StrEnum):
    """Whether a certificate is the seal of an office or stands for a person.

    Source: OURS.
    """

    SEAL = "seal"
    """Seal of an office. The office itself seals; it is not told which person did."""

    SIGNATURE = "signature"
    """Signature of a person. A person signs by virtue of an office."""
