"""Code list: relations between messages."""

from enum import StrEnum


class Relation(StrEnum):
    """How a message stands to an earlier or parallel one.

    Source: TCY_2018_10_S3, TCY_2018_11_S3.
    """

    FOLLOWS = "follows"
    """Follows. It is a further request in the same matter as the earlier one.
    Source: TCY_2018_10_S3, TCY_2018_10_S9."""

    SUPERSEDES = "supersedes"
    """Supersedes. It takes the place of the earlier message, which is no longer to be executed.
    Source: OURS."""

    EXTENDS = "extends"
    """Extends. It asks for more time under the earlier request, as for a collection in real time; a preservation has a
    message of its own for that.
    Source: OURS."""

    BASED_ON_PRESERVATION = "basedOnPreservation"
    """Based on preservation. It asks for data that are preserved under the earlier request.
    Source: BUDAPEST_29_7, TCY_2018_10_S3, TCY_2018_10_S10."""

    FORMALISES = "formalises"
    """Formalises. It is the request for mutual assistance that follows an emergency disclosure.
    Source: CETS224_9_5."""

    CONFIRMS_ORAL = "confirmsOral"
    """Confirms an oral message. It puts into a lasting form what was said by telephone or in person.
    Source: CETS224_9_4, UNCC_40."""

    COPY_OF = "copyOf"
    """Copy of. It is a copy for another authority, as for a central authority.
    Source: BUDAPEST_27_9_A."""

    DUPLICATE_OF = "duplicateOf"
    """Duplicate of. It is the same request sent again, perhaps by another channel, and is not to be counted
    twice.
    Source: OURS."""

    PARALLEL = "parallel"
    """Parallel to. It belongs to the same case as a request that went to another State.
    Source: OURS."""

    CONSULTED_IN = "consultedIn"
    """Consulted in. Its draft or its subject was discussed in the earlier consultation.
    Source: TCY_2013_17_REC_14."""

    ACTING_ON = "actingOn"
    """Acting on. It was made because of information received without request.
    Source: BUDAPEST_26_1."""
