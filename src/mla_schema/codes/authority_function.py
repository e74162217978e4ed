"""Code list: functions of an authority."""

from enum import StrEnum


class AuthorityFunction(StrEnum):
    """What an authority does in the case at hand.

    One authority may have several functions.

    Source: BUDAPEST_27_2_A, CETS224_7_3_A, EPOC_ANNEX_I_I, TCY_2018_10_S7, TCY_2018_10_S8.
    """

    ISSUING = "issuing"
    """Issuing authority. Decides on the request or order and answers for it.
    Source: CETS224_7_3_A, EPOC_ANNEX_I_I."""

    VALIDATING = "validating"
    """Validating authority. Confirms a request or order that another authority has issued.
    Source: EPOC_ANNEX_I_J."""

    SUPERVISING = "supervising"
    """Supervising authority. Supervises the issue of an order, as a prosecutor, a judicial authority or an
    independent body.
    Source: CETS224_7_2_B."""

    SEEKING = "seeking"
    """Authority seeking the data. Asks for the data or their preservation where another authority issues or
    sends the request.
    Source: BUDAPEST_29_2_A, CETS224_7_3_E, CETS224_8_3_A."""

    INVESTIGATING = "investigating"
    """Investigating authority. Conducts the investigation.
    Source: TCY_2018_10_S7, UNCC_40_B."""

    PROSECUTING = "prosecuting"
    """Prosecuting authority. Conducts the prosecution.
    Source: TCY_2018_10_S8, UNCC_40_B."""

    ADJUDICATING = "adjudicating"
    """Adjudicating authority. Is the court in charge of the case.
    Source: TCY_2018_10_S8, UNCC_40_B."""

    TRANSMITTING = "transmitting"
    """Transmitting authority. Sends the message without having decided on it.
    Source: BUDAPEST_27_2_A."""

    RECEIVING = "receiving"
    """Receiving authority. Receives the message and confirms receipt.
    Source: BUDAPEST_27_2_A, EIO_ANNEX_B."""

    EXECUTING = "executing"
    """Executing authority. Carries out the request in the requested State.
    Source: BUDAPEST_27_2_A."""

    NOTIFIED = "notified"
    """Notified authority. Is informed of an order that is addressed to a provider in its territory.
    Source: CETS224_7_5_A, EPOC_ANNEX_I_K."""

    CONSULTED = "consulted"
    """Consulted authority. Is asked for its view before a request is sent or an order is complied with.
    Source: CETS224_7_5_B, TCY_2013_17_REC_14."""
