"""The expedited disclosure of preserved traffic data: which other provider, and which path (Article 30)."""

from mla_schema.codes.refusal_ground import RefusalGround
from mla_schema.model.evidence import EvidenceFile
from mla_schema.model.identifier import Identifier
from mla_schema.model.node import Many, Node
from mla_schema.model.offence import Period
from mla_schema.model.scalars import CountryCode, ItemId
from mla_schema.model.service_provider import ServiceProvider
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class PathStation(Node):
    """A station on the path of a communication.

    Source: BUDAPEST_30_1.
    """

    provider: ServiceProvider | None = None
    """Provider. The service provider that took part in the transmission.
    Source: BUDAPEST_30_1."""
    country: CountryCode | None = None
    """State. The State in which the station lies.
    Source: BUDAPEST_30_1."""
    identifiers: Many[Identifier] = ()
    """Identifiers. The addresses and other identifiers at that station, with their instants."""
    period: Period | None = None
    """Period. When the communication passed it."""
    remarks: Narrative = ()
    """Remarks. What else is known of the station."""


class PartialDisclosure(Step):
    """The traffic data that identify another provider and the path, disclosed at once while data are preserved.

    Source: BUDAPEST_30_1, UNCC_43.
    """

    items: Many[ItemId] = ()
    """Items. The items concerned; none named means all."""
    path: Many[PathStation] = ()
    """Path. The stations of the communication, in its direction.
    Source: BUDAPEST_30_1."""
    evidence: Many[EvidenceFile] = ()
    """Evidence. The traffic data themselves, by their files."""
    withheld_grounds: Many[RefusalGround] = ()
    """Grounds for withholding. Why traffic data are withheld.
    Source: BUDAPEST_30_2."""
    explanation: Narrative = ()
    """Explanation. What was found, or why it is withheld."""
