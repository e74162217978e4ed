"""Service providers and other entities that hold data."""

from typing import Annotated

from mla_schema.codes.processing_role import ProcessingRole
from mla_schema.core.marks import PERSONAL
from mla_schema.model.contact import Contact, PostalAddress
from mla_schema.model.correspondent import Correspondent
from mla_schema.model.name import Name
from mla_schema.model.node import Many
from mla_schema.model.scalars import CountryCode, Line, ServiceName
from mla_schema.model.text import Narrative


class ServiceProvider(Correspondent):
    """An entity that provides a communication service, or stores or processes data for one or its users.

    Source: BUDAPEST_1_C, CETS224_7_3_C.
    """

    id: Line | None = None
    """Provider identifier. The identifier under which registers know the entity, such as a company number.
    Source: OURS."""
    names: Many[Name] = ()
    """Names. The name of the legal entity.
    Source: CETS224_7_3_C."""
    services: Many[ServiceName] = ()
    """Services. The names of the services concerned, as their users know them.
    Source: EPOC_ANNEX_I_E."""
    country: CountryCode | None = None
    """State. The State in which the entity is established.
    Source: CETS224_7_3_C."""
    address: PostalAddress | None = None
    """Address. The postal address.
    Source: CETS224_7_3_C."""
    contacts: Many[Contact] = ()
    """Contacts. Where the entity receives requests.
    Source: CETS224_7_3_C."""
    represented_by: Annotated[Name | None, PERSONAL] = None
    """Represented by. The designated establishment or legal representative that receives orders for it.
    Source: EPOC_ANNEX_I_B."""
    holds_data_because: Narrative = ()
    """Why it holds the data. The grounds to believe that this entity holds or controls the data.
    Source: CETS224_8_3_B."""
    processing_role: ProcessingRole | None = None
    """Role in the processing. Whether it is the controller of the data or processes them for another.
    Source: EPOC_ANNEX_I_G_D."""
    addressed_because: Narrative = ()
    """Why it is addressed. Why a processor is addressed instead of the controller.
    Source: EPOC_ANNEX_I_G_D."""
