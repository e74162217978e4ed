"""Code list: kinds of formality."""

from enum import StrEnum


class FormalityKind(StrEnum):
    """A form or procedure that the law of the requesting State needs for the evidence to be usable.

    Source: BUDAPEST_27_3, EIO_ANNEX_A, ETS182_8.
    """

    CERTIFIED_COPY = "certifiedCopy"
    """Certified copy. Copies are certified as true to the original.
    Source: ETS030_3_3."""

    ORIGINALS = "originals"
    """Originals. The originals are sent, and not copies.
    Source: ETS030_3_3."""

    CUSTODIAN_CERTIFICATE = "custodianCertificate"
    """Custodian certificate. The holder of the records certifies where they come from and that they are true.
    Source: OURS."""

    CUSTODY_STATEMENT = "custodyStatement"
    """Custody statement. It is stated who held the evidence, when and how.
    Source: OURS."""

    HASH_VALUES = "hashValues"
    """Hash values. Each file is delivered with a digest taken when it was acquired.
    Source: OURS."""

    OATH = "oath"
    """Oath. A statement is given on oath or affirmation.
    Source: ETS030_3_2."""

    DATE_AND_PLACE_OF_EXECUTION = "dateAndPlaceOfExecution"
    """Date and place of execution. The sender is told when and where the request will be executed.
    Source: ETS030_4_1."""

    PRESENCE_OF_OFFICIALS = "presenceOfOfficials"
    """Presence of officials. Officials or interested persons of the requesting State attend the execution.
    Source: EIO_ANNEX_A, ETS030_4_1."""

    OTHER = "other"
    """Other formality. Another form or procedure, which the request describes.
    Source: BUDAPEST_27_3, ETS182_8."""
