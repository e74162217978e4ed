"""How to reach an authority, a provider or a person: postal addresses and contact points."""

from typing import Annotated

from mla_schema.codes.contact_purpose import ContactPurpose
from mla_schema.codes.medium import Medium
from mla_schema.core.marks import PERSONAL, WORDS
from mla_schema.model.name import Name
from mla_schema.model.node import Many, Node
from mla_schema.model.scalars import (
    AddressLine,
    CountryCode,
    LanguageTag,
    Line,
    MailAddress,
    TelephoneNumber,
    TimeZone,
)


class PostalAddress(Node):
    """A postal or geographic address."""

    lines: Annotated[Many[AddressLine], PERSONAL] = ()
    """Lines. Street, number, building and whatever the post needs, in order."""
    city: Annotated[Line | None, PERSONAL] = None
    """City. City, town or village."""
    region: Line | None = None
    """Region. District, region or state."""
    postcode: Annotated[Line | None, PERSONAL] = None
    """Postcode. The postal code."""
    country: CountryCode | None = None
    """Country. The State in which the address lies."""


class Contact(Node):
    """A person or a duty function that answers, and how to reach it.

    Source: TCY_2018_10_S5, TCY_2018_10_S6.
    """

    purpose: ContactPurpose | None = None
    """Purpose. What this contact is for: the case, confirmation, technical questions, incidents.
    Source: TCY_2018_10_S6."""
    person: Annotated[Name | None, PERSONAL] = None
    """Person. The person in charge, where a person is named."""
    function: Annotated[Line | None, WORDS] = None
    """Function. The function of the person; alone, the duty function that answers whoever is on duty.
    Source: TCY_2018_10_S6."""
    job_title: Annotated[Line | None, WORDS] = None
    """Job title. The title or rank of the person.
    Source: TCY_2018_10_S6."""
    organisation_unit: Annotated[Line | None, WORDS] = None
    """Organisation unit. Department, section or office.
    Source: TCY_2018_10_S5."""
    telephones: Annotated[Many[TelephoneNumber], PERSONAL] = ()
    """Telephone. Fixed lines, with the country code.
    Source: TCY_2018_10_S5."""
    mobile_telephones: Annotated[Many[TelephoneNumber], PERSONAL] = ()
    """Mobile telephone. Mobile numbers, with the country code.
    Source: TCY_2018_10_S5."""
    emails: Annotated[Many[MailAddress], PERSONAL] = ()
    """E-mail. E-mail addresses.
    Source: TCY_2018_10_S5."""
    faxes: Many[TelephoneNumber] = ()
    """Fax. Fax numbers.
    Source: TCY_2018_10_S5."""
    languages: Many[LanguageTag] = ()
    """Languages. Languages in which the contact can be spoken and written to.
    Source: EPOC_ANNEX_I_I."""
    office_hours: Annotated[Line | None, WORDS] = None
    """Office hours. When the contact answers, in its own time zone.
    Source: TCY_2018_10_S5."""
    time_zone: TimeZone | None = None
    """Time zone. The time zone of the office hours.
    Source: TCY_2018_10_S5."""
    preferred_media: Many[Medium] = ()
    """Preferred means of response. How the contact prefers to be answered, best first.
    Source: TCY_2018_10_S5."""
