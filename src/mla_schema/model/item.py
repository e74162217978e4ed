"""Items: what data is asked for, about whom or what, from when, and who holds it."""

from mla_schema.codes.data_category import DataCategory
from mla_schema.codes.data_element import DataElement
from mla_schema.model.contact import Contact, PostalAddress
from mla_schema.model.identifier import Identifier
from mla_schema.model.name import Name
from mla_schema.model.node import Many, Node
from mla_schema.model.offence import Period
from mla_schema.model.reference import Reference
from mla_schema.model.safeguards import Formality
from mla_schema.model.scalars import CountryCode, Date, ItemId, Line
from mla_schema.model.service_provider import ServiceProvider
from mla_schema.model.text import Narrative


class Custodian(Node):
    """Who keeps the data, or where the computer system is, as far as it is known.

    Source: BUDAPEST_29_2_D.
    """

    name: Name | None = None
    """Name. The custodian of the data, where it is not a service provider."""
    address: PostalAddress | None = None
    """Address. The postal address of the custodian."""
    contact: Contact | None = None
    """Contact. How the custodian is reached."""
    country: CountryCode | None = None
    """State. The State in which the computer system is."""
    location: Line | None = None
    """Location. The place of the computer system: town, data centre, network."""
    remarks: Narrative = ()
    """Remarks. What else helps to find the custodian or the system."""


class Retention(Node):
    """How long the data are expected to exist."""

    expires_on: Date | None = None
    """Expires on. When the holder is expected to delete the data."""
    remarks: Narrative = ()
    """Remarks. How this is known."""


class Preservation(Node):
    """An earlier preservation of the same data.

    Source: BUDAPEST_31_1, TCY_2018_10_S10, CETS224_7_4_E.
    """

    reference: Reference | None = None
    """Reference. The preservation request or its confirmation."""
    until: Date | None = None
    """Until. The date until which the data are preserved.
    Source: BUDAPEST_29_7."""


class Item(Node):
    """One set of data that is asked for or to be preserved; outcomes name it by its identifier.

    Source: BUDAPEST_29_2_C, CETS224_7_3_F, UNCC_40.
    """

    id: ItemId
    """Item identifier. Unique in the request and stable through the conversation."""
    category: DataCategory
    """Category. Subscriber, traffic or content data, or another category.
    Source: BUDAPEST_1_D, BUDAPEST_18_3."""
    elements: Many[DataElement] = ()
    """Data elements. Which data of the category are asked for; none named means the category as a whole.
    Source: BUDAPEST_18_3_A, BUDAPEST_18_3_B, BUDAPEST_18_3_C, BUDAPEST_1_D, CETS224_6_3_B."""
    description: Narrative = ()
    """Description. What else describes the data.
    Source: CETS224_7_3_F."""
    identifiers: Many[Identifier] = ()
    """Identifiers. The accounts, addresses, devices or assets concerned.
    Source: UNCC_40, EPOC_ANNEX_I_E."""
    period: Period | None = None
    """Period. The time for which the data are asked.
    Source: UNCC_40, EPOC_ANNEX_I_E."""
    period_justification: Narrative = ()
    """Justification of the period. Why so long a period is needed."""
    provider: ServiceProvider | None = None
    """Provider. The service provider that holds the data.
    Source: CETS224_7_3_C, BUDAPEST_29_2_D."""
    custodian: Custodian | None = None
    """Custodian. Who else keeps the data, or where the system is.
    Source: BUDAPEST_29_2_D."""
    retention: Retention | None = None
    """Retention. How long the data are expected to exist.
    Source: BUDAPEST_31_3_A."""
    preservation: Preservation | None = None
    """Preservation. The earlier preservation of these data.
    Source: BUDAPEST_31_1, TCY_2018_10_S10."""
    formalities: Many[Formality] = ()
    """Formalities. What this item needs in order to be evidence.
    Source: BUDAPEST_27_3."""
