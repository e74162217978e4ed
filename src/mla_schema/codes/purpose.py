"""Code list: purposes of a request."""

from enum import StrEnum


class Purpose(StrEnum):
    """What the requested data are for.

    Source: UNCC_40_G.
    """

    IDENTIFY_SUSPECT = "identifySuspect"
    """Identify a suspect. To find out who is behind an act, an account or an address.
    Source: UNCC_40_G."""

    LOCATE_PERSON = "locatePerson"
    """Locate a person. To find out where a suspect or another person is.
    Source: BUDAPEST_35_1_C, UNCC_40_G."""

    PROVE_OFFENCE = "proveOffence"
    """Prove an offence. To serve as evidence of the offence and of who committed it.
    Source: BUDAPEST_25_1, UNCC_40_G."""

    EXCULPATE = "exculpate"
    """Clear a person. To establish facts in favour of the suspect or accused.
    Source: UNCC_40_G."""

    TRACE_PROCEEDS = "traceProceeds"
    """Trace proceeds. To follow and secure the proceeds of the offence.
    Source: UNCC_40_G."""

    IDENTIFY_VICTIM = "identifyVictim"
    """Identify a victim. To find out who has been harmed.
    Source: UNCC_40_G."""

    PREVENT_IMMINENT_HARM = "preventImminentHarm"
    """Prevent imminent harm. To avert a danger to the life or safety of a person.
    Source: CETS224_3_2_C."""

    EXECUTE_SENTENCE = "executeSentence"
    """Execute a sentence. To carry out a custodial sentence or to find the person sentenced.
    Source: EPOC_ANNEX_I_G."""

    OTHER = "other"
    """Other purpose. Another purpose, which the request states.
    Source: UNCC_40_G."""
