"""Code list: statuses of a request."""

from enum import StrEnum


class RequestStatus(StrEnum):
    """Where a request or an item of it stands at the receiver, who alone states it.

    Source: TCY_2013_17_REC_9, ETSI_TS_103120_7_2_5.
    """

    RECEIVED = "received"
    """Received. It has arrived and is not yet registered.
    Source: TCY_2013_17_REC_9."""

    REGISTERED = "registered"
    """Registered. It is entered in the register.
    Source: TCY_2013_17_REC_9."""

    REFERRED = "referred"
    """Referred. It was passed on to another authority.
    Source: BUDAPEST_27_9_C."""

    SUPPLEMENT_REQUESTED = "supplementRequested"
    """Supplement requested. More information was asked for.
    Source: CETS224_10_3."""

    CONDITIONS_PROPOSED = "conditionsProposed"
    """Conditions proposed. Conditions were proposed and not yet answered.
    Source: BUDAPEST_27_6, BUDAPEST_28_2."""

    ACCEPTED = "accepted"
    """Accepted. It will be executed.
    Source: OURS."""

    IN_EXECUTION = "inExecution"
    """In execution. It is being executed.
    Source: TCY_2013_17_REC_9."""

    ORDER_SERVED = "orderServed"
    """Order served. The order was served on the provider.
    Source: CETS224_8_6_A."""

    DATA_PRESERVED = "dataPreserved"
    """Data preserved. The data are preserved.
    Source: BUDAPEST_29_1."""

    PRESERVATION_ENDED = "preservationEnded"
    """Preservation ended. The data are no longer preserved.
    Source: BUDAPEST_29_7."""

    POSTPONED = "postponed"
    """Postponed. Action was put off.
    Source: BUDAPEST_27_5."""

    PARTLY_EXECUTED = "partlyExecuted"
    """Partly executed. A part was executed.
    Source: BUDAPEST_27_7."""

    EXECUTED = "executed"
    """Executed. It was executed.
    Source: BUDAPEST_27_7."""

    RESULT_TRANSMITTED = "resultTransmitted"
    """Result transmitted. The result was sent.
    Source: CETS224_8_6_B."""

    REFUSED = "refused"
    """Refused. It was refused.
    Source: BUDAPEST_27_4."""

    NOT_EXECUTABLE = "notExecutable"
    """Not executable. It cannot be executed.
    Source: BUDAPEST_27_7."""

    WITHDRAWN = "withdrawn"
    """Withdrawn. It was withdrawn.
    Source: OURS."""

    CLOSED = "closed"
    """Closed. Nothing more will be done.
    Source: OURS."""
