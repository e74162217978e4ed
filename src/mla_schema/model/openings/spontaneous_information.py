"""Spontaneous information: what one Party tells another without being asked (Article 26)."""

from mla_schema.codes.purpose import Purpose
from mla_schema.model.body import Opening
from mla_schema.model.condition import Condition
from mla_schema.model.evidence import EvidenceFile
from mla_schema.model.identifier import Identifier
from mla_schema.model.legal_basis import LegalBasis
from mla_schema.model.node import Many
from mla_schema.model.offence import Offence
from mla_schema.model.person import Person
from mla_schema.model.scalars import Date
from mla_schema.model.text import Narrative


class SpontaneousInformation(Opening):
    """Information from a Party's own investigations that may help another Party.

    Source: BUDAPEST_26_1, BUDAPEST_26_2, UNCC_40_4.
    """

    legal_bases: Many[LegalBasis] = ()
    """Legal bases. The instrument under which it is sent.
    Source: BUDAPEST_26_1."""
    information: Narrative = ()
    """Information. What is known, and how it came to be known.
    Source: BUDAPEST_26_1."""
    purposes: Many[Purpose] = ()
    """Purposes. What the information may be useful for."""
    offences: Many[Offence] = ()
    """Offences. The offences that the receiving Party may investigate.
    Source: BUDAPEST_26_1."""
    persons: Many[Person] = ()
    """Persons. The persons concerned."""
    identifiers: Many[Identifier] = ()
    """Identifiers. The accounts, addresses, devices or assets concerned."""
    conditions: Many[Condition] = ()
    """Conditions. The conditions on which the information is given; whoever accepts it is bound by them.
    Source: BUDAPEST_26_2."""
    evidence: Many[EvidenceFile] = ()
    """Evidence. The files that are handed over with it."""
    withheld_until_accepted: Narrative = ()
    """Withheld. What will be sent when the conditions are accepted.
    Source: BUDAPEST_26_2."""
    answer_by: Date | None = None
    """Answer by. When an answer on the conditions, or on what is planned, is needed."""
