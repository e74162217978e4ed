"""The joint investigation: the agreement on a team, or its proposal, as a typed shell (Second Protocol, Article 12)."""

from mla_schema.codes.joint_investigation_stage import JointInvestigationStage
from mla_schema.model.authority import InvolvedAuthority
from mla_schema.model.body import Opening
from mla_schema.model.legal_basis import LegalBasis
from mla_schema.model.node import Many
from mla_schema.model.offence import Offence, Period
from mla_schema.model.scalars import CountryCode, Line
from mla_schema.model.text import Narrative


class JointInvestigation(Opening):
    """What the authorities of several States agree on when they investigate together.

    Source: CETS224_12, UNCC_48.
    """

    stage: JointInvestigationStage | None = None
    """Stage. Proposal, agreement, change or end."""
    legal_bases: Many[LegalBasis] = ()
    """Legal bases. The instruments on which the team rests."""
    purposes: Narrative = ()
    """Purposes. What the team is for.
    Source: CETS224_12."""
    offences: Many[Offence] = ()
    """Offences. The offences that are investigated."""
    summary: Narrative = ()
    """Summary of facts. What the case is about."""
    composition: Many[InvolvedAuthority] = ()
    """Composition. The authorities that take part, and their functions.
    Source: CETS224_12."""
    duration: Period | None = None
    """Duration. From when until when the team exists.
    Source: CETS224_12."""
    extension_terms: Narrative = ()
    """Extension. How the duration can be extended.
    Source: CETS224_12."""
    countries: Many[CountryCode] = ()
    """States. The States in whose territory the team operates.
    Source: CETS224_12."""
    location: Line | None = None
    """Location. Where the team has its seat.
    Source: CETS224_12."""
    organisation: Narrative = ()
    """Organisation. Who leads, and how the members work together.
    Source: CETS224_12."""
    gathering_terms: Narrative = ()
    """Gathering. On what terms information and evidence are gathered and passed on.
    Source: CETS224_12."""
    use_terms: Narrative = ()
    """Use. On what terms information and evidence are used.
    Source: CETS224_12."""
    confidentiality_terms: Narrative = ()
    """Confidentiality. What is kept confidential, and how.
    Source: CETS224_12."""
    participation_terms: Narrative = ()
    """Participation. On what terms the members take part in measures on the territory of another State.
    Source: CETS224_12."""
    costs: Narrative = ()
    """Costs. Who bears which costs."""
