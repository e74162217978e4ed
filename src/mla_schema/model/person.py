"""Persons concerned: natural, legal, or expressly unknown."""

from typing import Annotated, ClassVar

from mla_schema.codes.national_number_kind import NationalNumberKind
from mla_schema.codes.person_role import PersonRole
from mla_schema.codes.protected_status import ProtectedStatus
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.core.marks import PERSONAL
from mla_schema.model.contact import PostalAddress
from mla_schema.model.name import PersonName
from mla_schema.model.node import Choice, Many, Node
from mla_schema.model.scalars import CountryCode, LanguageTag, Line, PartialDate
from mla_schema.model.text import Narrative


class Person(Choice):
    """A person concerned by the request, or the statement that the subject is unknown.

    Source: UNCC_40.
    """

    MEMBERS: ClassVar = {"naturalPerson": "person", "legalPerson": "person", "unknownSubject": "person"}


class NationalNumber(Node):
    """A number that a State gave to the person."""

    value: Annotated[Line, PERSONAL]
    """Value. The number, verbatim."""
    kind: NationalNumberKind | None = None
    """Kind. Identity card, passport, tax number and so on."""
    country: CountryCode | None = None
    """State. The State that gave it."""


class NaturalPerson(Person):
    """A human being.

    Source: UNCC_40, EIO_ANNEX_A.
    """

    role: PersonRole | None = None
    """Role. The part of the person in the case."""
    names: Many[PersonName] = ()
    """Names. The names of the person, the registered one first."""
    protected: ProtectedStatus | None = None
    """Protected. Why the identity is protected; a pseudonym may then stand for the name."""
    pseudonym: Annotated[Line | None, PERSONAL] = None
    """Pseudonym. What stands for the name of a protected person."""
    minor: YesNoUnknown | None = None
    """Minor. Whether the person is under age."""
    birth_date: Annotated[PartialDate | None, PERSONAL] = None
    """Date of birth. As much of it as is known."""
    birth_place: Annotated[Line | None, PERSONAL] = None
    """Place of birth. Town and State, as the source writes them."""
    nationalities: Annotated[Many[CountryCode], PERSONAL] = ()
    """Nationalities. The States whose national the person is.
    Source: UNCC_40."""
    national_numbers: Many[NationalNumber] = ()
    """National numbers. Identity card, passport and other numbers."""
    addresses: Annotated[Many[PostalAddress], PERSONAL] = ()
    """Addresses. Where the person lives or is located.
    Source: UNCC_40."""
    languages: Many[LanguageTag] = ()
    """Languages. Languages that the person understands."""
    remarks: Narrative = ()
    """Remarks. What else identifies the person."""


class LegalPerson(Person):
    """A company, association or other body.

    Source: EIO_ANNEX_A.
    """

    role: PersonRole | None = None
    """Role. The part of the body in the case."""
    names: Many[PersonName] = ()
    """Names. The names of the body, the registered one first."""
    legal_form: Line | None = None
    """Legal form. The form of the body under its law."""
    registration_number: Annotated[Line | None, PERSONAL] = None
    """Registration number. Its number in the commercial or other register."""
    country: CountryCode | None = None
    """State. The State under whose law it exists."""
    addresses: Annotated[Many[PostalAddress], PERSONAL] = ()
    """Addresses. Seat and other addresses."""
    representative: PersonName | None = None
    """Representative. Who represents it."""
    remarks: Narrative = ()
    """Remarks. What else identifies the body."""


class UnknownSubject(Person):
    """The express statement that the person is not known yet; to find out may be the purpose of the request."""

    role: PersonRole | None = None
    """Role. The part that the unknown person has in the case."""
    remarks: Narrative = ()
    """Remarks. What is known about the person."""
