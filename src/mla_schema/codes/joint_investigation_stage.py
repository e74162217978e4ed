"""Code list: stages of a joint investigation."""

from enum import StrEnum


class JointInvestigationStage(StrEnum):
    """What a message about a joint investigation is.

    Source: CETS224_12.
    """

    PROPOSAL = "proposal"
    """Proposal. A joint investigation team is proposed.
    Source: CETS224_12."""

    AGREEMENT = "agreement"
    """Agreement. The agreement as it was concluded.
    Source: CETS224_12."""

    CHANGE = "change"
    """Change. The agreement is changed or extended.
    Source: CETS224_12."""

    END = "end"
    """End. The joint investigation has ended.
    Source: CETS224_12."""
