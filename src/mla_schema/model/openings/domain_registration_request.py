"""The request to a registrar or registry for domain name registration information (Second Protocol, Article 6)."""

from mla_schema.model.authority import Authority
from mla_schema.model.body import Opening
from mla_schema.model.item import Item
from mla_schema.model.legal_basis import LegalBasis
from mla_schema.model.node import Many
from mla_schema.model.proceeding import Proceeding
from mla_schema.model.request import Delivery, RequestedDeadline
from mla_schema.model.safeguards import Assurance, Confidentiality, Formality
from mla_schema.model.scalars import Date
from mla_schema.model.text import Narrative


class DomainRegistrationRequest(Opening):
    """A request to an entity that registers domain names, for what identifies or contacts the registrant.

    Source: CETS224_6_1, CETS224_6_3.
    """

    issuing_authority: Authority | None = None
    """Issuing authority. Who issued the request, with contact details.
    Source: CETS224_6_3_A."""
    issued_on: Date | None = None
    """Issued on. The date of issue.
    Source: CETS224_6_3_A."""
    legal_bases: Many[LegalBasis] = ()
    """Legal bases. The instrument under which it is issued, with the statement that it is.
    Source: CETS224_6_3_C."""
    items: Many[Item] = ()
    """Items. The domain names and a list of the data elements sought.
    Source: CETS224_6_3_B."""
    proceedings: Many[Proceeding] = ()
    """Proceedings. The specific criminal investigation or proceeding.
    Source: CETS224_6_3_C."""
    relevance: Narrative = ()
    """Relevance. The statement that the information is needed because of its relevance to that case.
    Source: CETS224_6_3_C."""
    assurances: Many[Assurance] = ()
    """Assurances. The statement that the information will be used only for that case.
    Source: CETS224_6_3_C."""
    deadline: RequestedDeadline | None = None
    """Deadline. The time frame for disclosure.
    Source: CETS224_6_3_D."""
    delivery: Delivery | None = None
    """Delivery. The manner of disclosure.
    Source: CETS224_6_3_D."""
    formalities: Many[Formality] = ()
    """Formalities. Procedural instructions that the entity is to follow.
    Source: CETS224_6_3_D."""
    confidentiality: Confidentiality | None = None
    """Confidentiality. What the entity is asked to keep from the registrant.
    Source: CETS224_6_3_D."""
    other_information: Narrative = ()
    """Other information. What else may help the entity."""
