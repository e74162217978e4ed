"""Code list: topics of a consultation."""

from enum import StrEnum


class ConsultationTopic(StrEnum):
    """What is asked in a consultation.

    Source: TCY_2013_17_REC_14, TCY_2013_17_REC_15.
    """

    REQUIREMENTS = "requirements"
    """Requirements. What a request must contain in order to be executed.
    Source: TCY_2013_17_REC_15."""

    THRESHOLD = "threshold"
    """Threshold. From what gravity of the offence or what damage assistance is given.
    Source: TCY_2013_17_REC_15."""

    DUAL_CRIMINALITY = "dualCriminality"
    """Dual criminality. Whether the conduct is an offence in the other State.
    Source: BUDAPEST_25_5."""

    COMPETENCE = "competence"
    """Competence. Which authority or which State is competent.
    Source: BUDAPEST_27_9_C."""

    CHANNEL = "channel"
    """Channel. By which route and means the request is best sent.
    Source: TCY_2013_17_REC_7."""

    LANGUAGE = "language"
    """Language. In which language the request is accepted.
    Source: TCY_2013_17_REC_24."""

    FORMALITIES = "formalities"
    """Formalities. Which form the evidence can be given.
    Source: BUDAPEST_27_3."""

    AVAILABILITY = "availability"
    """Availability of data. Whether the data exist, where, and how long they are kept.
    Source: BUDAPEST_35_1_A."""

    PRESERVATION_PERIOD = "preservationPeriod"
    """Preservation period. How long data stay preserved and how that is extended.
    Source: TCY_2013_17_REC_16."""

    PARTIAL_EXECUTION = "partialExecution"
    """Partial execution. Whether the request can be executed in part or on conditions.
    Source: BUDAPEST_27_6."""

    COORDINATION = "coordination"
    """Coordination. How measures in several States are brought into line.
    Source: BUDAPEST_35_2_B."""

    SAFEGUARDS = "safeguards"
    """Safeguards. Which safeguards and rules of data protection apply.
    Source: CETS224_13, CETS224_14."""

    OTHER = "other"
    """Other topic. Another topic, which the message states.
    Source: OURS."""
