"""The order to a provider, and what goes with it to whom: three objects with three audiences."""

from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.model.authority import Authority, InvolvedAuthority
from mla_schema.model.contact import Contact
from mla_schema.model.item import Item, Preservation
from mla_schema.model.legal_basis import LegalBasis, LegalProvision
from mla_schema.model.node import Many, Node
from mla_schema.model.offence import Offence
from mla_schema.model.request import Delivery, RequestedDeadline
from mla_schema.model.safeguards import Confidentiality, Formality
from mla_schema.model.scalars import Date, Line
from mla_schema.model.service_provider import ServiceProvider
from mla_schema.model.text import Narrative


class Order(Node):
    """An order to a service provider, with all that the provider is to see and nothing else.

    Source: CETS224_7_3, CETS224_8_3_A.
    """

    number: Line | None = None
    """Number. The number of the order at the issuing authority."""
    issuing_authority: Authority | None = None
    """Issuing authority. Who issued the order.
    Source: CETS224_7_3_A, CETS224_8_3_A_I."""
    issued_on: Date | None = None
    """Issued on. The date of issue.
    Source: CETS224_7_3_A, CETS224_8_3_A_I."""
    legal_bases: Many[LegalBasis] = ()
    """Legal bases. The instrument under which it is issued or submitted, with the statement that it is.
    Source: CETS224_7_3_B, CETS224_8_3_A_II."""
    provider: ServiceProvider | None = None
    """Provider. The provider to be served, with name and address.
    Source: CETS224_7_3_C, CETS224_8_3_A_III."""
    offences: Many[Offence] = ()
    """Offences. The offences that are the subject of the investigation or proceedings.
    Source: CETS224_7_3_D, CETS224_8_3_A_IV."""
    seeking_authority: InvolvedAuthority | None = None
    """Authority seeking the data. Who seeks the data, where it is not the issuing authority.
    Source: CETS224_7_3_E, CETS224_8_3_A_V."""
    items: Many[Item] = ()
    """Items. A detailed description of the information or data sought.
    Source: CETS224_7_3_F, CETS224_8_3_A_VI."""
    confidentiality: Confidentiality | None = None
    """Confidentiality. What the provider is asked to keep from its user.
    Source: CETS224_7_4_F, CETS224_8_3_C."""
    formalities: Many[Formality] = ()
    """Formalities. Procedural instructions that the provider is to follow.
    Source: CETS224_7_4_F, CETS224_8_3_C."""


class ProviderSupplement(Node):
    """What accompanies an order that goes to the provider directly.

    Source: CETS224_7_4.
    """

    domestic_legal_bases: Many[LegalProvision] = ()
    """Domestic legal grounds. The provisions that empower the authority to issue the order.
    Source: CETS224_7_4_A."""
    provisions: Many[Offence] = ()
    """Provisions and penalties. The offences with the provisions and penalties that apply.
    Source: CETS224_7_4_B."""
    contact: Contact | None = None
    """Contact. To whom the data are returned, and who gives more information.
    Source: CETS224_7_4_C."""
    deadline: RequestedDeadline | None = None
    """Deadline. The time by which the data are to be returned; thirty days or more.
    Source: CETS224_7_4_D, CETS224_7_7."""
    delivery: Delivery | None = None
    """Delivery. The manner of the return.
    Source: CETS224_7_4_D."""
    preservation_sought: YesNoUnknown | None = None
    """Preservation sought. Whether preservation of the data was already sought.
    Source: CETS224_7_4_E."""
    preservations: Many[Preservation] = ()
    """Preservations. The preservations that were sought, with date and reference.
    Source: CETS224_7_4_E."""
    notified: YesNoUnknown | None = None
    """Simultaneously notified. The statement that the authority of the provider's State is notified at the same time.
    Source: CETS224_7_4_G."""
    notified_authority: Authority | None = None
    """Notified authority. The authority that is notified.
    Source: CETS224_7_5_A."""
    other_information: Narrative = ()
    """Other information. What else may help to obtain the data.
    Source: CETS224_7_4_H."""


class SupportingInformation(Node):
    """What supports an order and is for the requested Party only; never for the provider without consent.

    Source: CETS224_8_3_B.
    """

    domestic_legal_bases: Many[LegalProvision] = ()
    """Domestic legal grounds. The provisions that empower the authority to issue the order.
    Source: CETS224_8_3_B_I."""
    provisions: Many[Offence] = ()
    """Provisions and penalties. The offences with the provisions and penalties that apply.
    Source: CETS224_8_3_B_II."""
    holds_data_because: Narrative = ()
    """Why the provider holds the data. The grounds to believe that the provider has the data or controls them.
    Source: CETS224_8_3_B_III."""
    summary: Narrative = ()
    """Summary of facts. What happened, as far as it concerns the investigation.
    Source: CETS224_8_3_B_IV."""
    relevance: Narrative = ()
    """Relevance. How the data relate to the investigation or proceedings.
    Source: CETS224_8_3_B_V."""
    contact: Contact | None = None
    """Contact. Who gives more information.
    Source: CETS224_8_3_B_VI."""
    preservation_sought: YesNoUnknown | None = None
    """Preservation sought. Whether preservation of the data was already sought.
    Source: CETS224_8_3_B_VII."""
    preservations: Many[Preservation] = ()
    """Preservations. The preservations that were sought, with date and reference.
    Source: CETS224_8_3_B_VII."""
    other_means_tried: YesNoUnknown | None = None
    """Other means tried. Whether the data were already sought by other means.
    Source: CETS224_8_3_B_VIII."""
    other_means: Narrative = ()
    """Other means. By which other means, and with what result.
    Source: CETS224_8_3_B_VIII."""
    additional_information: Narrative = ()
    """Additional information. What the requested Party has declared that it needs.
    Source: CETS224_8_4."""
