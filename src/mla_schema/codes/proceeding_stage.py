"""Code list: stages of proceedings."""

from enum import StrEnum


class ProceedingStage(StrEnum):
    """How far the proceedings have come in the requesting State.

    Source: EIO_ANNEX_A, EPOC_ANNEX_I_G, UNCC_40_B.
    """

    PRELIMINARY_INQUIRY = "preliminaryInquiry"
    """Preliminary inquiry. Facts are checked before a formal investigation is opened.
    Source: OURS."""

    INVESTIGATION = "investigation"
    """Investigation. A criminal investigation is open.
    Source: EIO_ANNEX_A, UNCC_40_B."""

    PROSECUTION = "prosecution"
    """Prosecution. A prosecution has been brought and the trial has not begun.
    Source: EIO_ANNEX_A, UNCC_40_B."""

    TRIAL = "trial"
    """Trial. The case is before the trial court.
    Source: EIO_ANNEX_A, UNCC_40_B."""

    APPEAL = "appeal"
    """Appeal. The case is before a court of appeal or of last instance.
    Source: OURS."""

    EXECUTION_OF_SENTENCE = "executionOfSentence"
    """Execution of a sentence. A sentence is to be or is being carried out.
    Source: EPOC_ANNEX_I_G."""

    ADMINISTRATIVE_PROCEEDINGS = "administrativeProceedings"
    """Administrative proceedings. An administrative authority proceeds on acts where its decision may be
    brought before a court having criminal jurisdiction.
    Source: EIO_ANNEX_A, ETS030_1_3."""
