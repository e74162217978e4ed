"""The two templates of the T-CY as data: numbered sections, captions, tick boxes, and where each line stands.

What was read of them ends with section 11 and section 7. ``docs/templates`` says so line by line; a test holds these
tables and those pages together.

Source: TCY_2018_10, TCY_2018_11 (as far as they were read).
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

from mla_schema.model.message import Message


class Box(StrEnum):
    """When a box is ticked."""

    PRESENT = "present"
    """Present. When one of the paths leads to something."""
    ABSENT = "absent"
    """Absent. When none of them does."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a template.

    Attributes:
        caption: The key of its caption among the headings.
        paths: Where it stands in a message.
        box: When its box is ticked; none where it has no box.
        told: Whether the value by which a box is ticked stands beside it.
    """

    caption: str
    paths: tuple[str, ...]
    box: Box | None = None
    told: bool = False


@dataclass(frozen=True, slots=True)
class TemplateSection:
    """A section of a template.

    Attributes:
        title: The key of its title among the headings.
        entries: Its lines; a section with a single line has no caption beside the title.
    """

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Template:
    """A template.

    Attributes:
        name: The last part of the keys of its title and subtitle.
        sections: Its sections, numbered from 1.
    """

    name: str
    sections: tuple[TemplateSection, ...]

    @cached_property
    def paths(self) -> tuple[str, ...]:
        """All its paths, each once."""
        entries = (entry for section in self.sections for entry in section.entries)
        return tuple(dict.fromkeys(path for entry in entries for path in entry.paths))


_SENDER: Final = "header.sender.authority"
_MAIN: Final = f"{_SENDER}.contacts[purpose: main]"
_CONFIRMING: Final = f"{_SENDER}.contacts[purpose: confirmation]"
_INVESTIGATING: Final = "header.authorities[functions: investigating].authority"
_OFFICER: Final = f"{_INVESTIGATING}.contacts[purpose: caseOfficer]"
_PROSECUTING: Final = "header.authorities[functions: prosecuting]"
_ADJUDICATING: Final = "header.authorities[functions: adjudicating]"
_FOLLOWED: Final = "header.related[relation: follows]"
_PRESERVED: Final = "header.related[relation: basedOnPreservation]"
_EXTENDED: Final = "header.related[relation: extends]"


def _address(authority: str) -> tuple[str, ...]:
    return tuple(f"{authority}.address.{each}" for each in ("lines[]", "postcode", "city", "country"))


def _person(contact: str) -> tuple[str, ...]:
    return f"{contact}.person.value", f"{contact}.person.romanised.value"


def _reached(contact: str) -> tuple[Entry, ...]:
    return (
        Entry("tcy.telephone", (f"{contact}.telephones[]",)),
        Entry("tcy.mobile", (f"{contact}.mobileTelephones[]",)),
        Entry("tcy.email", (f"{contact}.emails[]",)),
    )


def _fax(contact: str) -> Entry:
    return Entry("tcy.fax", (f"{contact}.faxes[]",))


def _requesting(means: str) -> TemplateSection:
    return TemplateSection(
        "tcy.requesting",
        (
            Entry("tcy.organisation", (f"{_SENDER}.names[].value",)),
            Entry("tcy.inChargeOfRequest", _person(_MAIN)),
            Entry("tcy.address", _address(_SENDER)),
            *_reached(_MAIN),
            _fax(_MAIN),
            Entry("tcy.officeHours", (f"{_MAIN}.officeHours",)),
            Entry("tcy.timeZone", (f"{_MAIN}.timeZone",)),
            Entry("tcy.expedited", (f"{_MAIN}.preferredMedia[0]",), Box.PRESENT),
            Entry("tcy.byMeansOf", (means,), Box.PRESENT, told=True),
        ),
    )


_DATE: Final = TemplateSection("tcy.date", (Entry("tcy.date", ("header.issuedAt",)),))
_REFERENCE: Final = TemplateSection(
    "tcy.reference",
    (Entry("tcy.reference", ("header.ourReference", "header.caseReferences[kind: investigation].value")),),
)
_REQUESTED: Final = TemplateSection(
    "tcy.requested",
    (
        Entry(
            "tcy.requested",
            ("header.recipient.authority.names[].value", "header.recipient.authority.country"),
        ),
    ),
)
_CONFIRMATION: Final = TemplateSection(
    "tcy.confirmation",
    (
        Entry("tcy.name", _person(_CONFIRMING)),
        Entry("tcy.jobTitle", (f"{_CONFIRMING}.jobTitle",)),
        Entry("tcy.function", (f"{_CONFIRMING}.function",)),
        *_reached(_CONFIRMING),
    ),
)
_IN_CHARGE: Final = TemplateSection(
    "tcy.investigating",
    (
        Entry("tcy.organisation", (f"{_INVESTIGATING}.names[].value",)),
        Entry("tcy.inChargeOfCase", (f"{_OFFICER}.person.value",)),
        Entry("tcy.address", _address(_INVESTIGATING)),
        *_reached(_OFFICER),
        _fax(_OFFICER),
    ),
)

TCY10: Final = Template(
    "tcy10",
    (
        _DATE,
        _REFERENCE,
        TemplateSection(
            "tcy.status",
            (
                Entry("tcy.new", (_FOLLOWED, _PRESERVED), Box.ABSENT),
                Entry("tcy.followsRequest", (_FOLLOWED,), Box.PRESENT),
                Entry("tcy.followsPreservation", (_PRESERVED,), Box.PRESENT),
            ),
        ),
        _REQUESTED,
        _requesting("body.dataRequest.delivery.media[]"),
        _CONFIRMATION,
        _IN_CHARGE,
        TemplateSection(
            "tcy.prosecuting",
            (
                Entry("tcy.prosecution", (f"{_PROSECUTING}.authority.names[].value",)),
                Entry("tcy.caseNumber", (f"{_PROSECUTING}.caseNumber",)),
                Entry("tcy.court", (f"{_ADJUDICATING}.authority.names[].value",)),
                Entry("tcy.caseNumber", (f"{_ADJUDICATING}.caseNumber",)),
                Entry(
                    "tcy.decisions",
                    tuple(
                        f"{_ADJUDICATING}.decisions[].{each}"
                        for each in ("reference", "decidedOn", "subject")
                    ),
                ),
            ),
        ),
        TemplateSection(
            "tcy.previousRequest",
            (
                Entry("tcy.date", (f"{_FOLLOWED}.reference.externalReference.date",)),
                Entry("tcy.number", (f"{_FOLLOWED}.reference.externalReference.reference",)),
                Entry(
                    "tcy.previousBy",
                    (f"{_FOLLOWED}.requestedBy.person.value", f"{_FOLLOWED}.requestedBy.emails[]"),
                ),
                Entry(
                    "tcy.previousAnsweredBy",
                    (f"{_FOLLOWED}.answeredBy.person.value", f"{_FOLLOWED}.answeredBy.emails[]"),
                ),
                Entry(
                    "tcy.previousMeans",
                    (
                        f"{_FOLLOWED}.reference.externalReference.medium",
                        f"{_FOLLOWED}.reference.externalReference.channel",
                    ),
                ),
            ),
        ),
        TemplateSection(
            "tcy.previousPreservation",
            (
                Entry("tcy.date", (f"{_PRESERVED}.reference.externalReference.date",)),
                Entry(
                    "tcy.number",
                    (
                        f"{_PRESERVED}.reference.messageReference.id",
                        "header.caseReferences[kind: contactPoint].value",
                    ),
                ),
                Entry(
                    "tcy.preservationBy",
                    (f"{_PRESERVED}.requestedBy.function", f"{_PRESERVED}.requestedBy.emails[]"),
                ),
                Entry(
                    "tcy.preservationAnsweredBy",
                    (f"{_PRESERVED}.answeredBy.function", f"{_PRESERVED}.answeredBy.emails[]"),
                ),
                Entry("tcy.channel", (f"{_PRESERVED}.reference.externalReference.channel",)),
            ),
        ),
        TemplateSection(
            "tcy.domestic",
            (
                Entry(
                    "tcy.domestic",
                    (
                        "body.dataRequest.domesticLegalBases[].acts[].value",
                        "body.dataRequest.domesticLegalBases[].articles[]",
                    ),
                ),
            ),
        ),
    ),
)
"""T-CY(2018)10, as far as it was read: sections 1 to 11."""

TCY11: Final = Template(
    "tcy11",
    (
        _DATE,
        _REFERENCE,
        TemplateSection(
            "tcy.status",
            (
                Entry("tcy.new", (_EXTENDED,), Box.ABSENT),
                Entry("tcy.extension", (_EXTENDED,), Box.PRESENT),
                Entry("tcy.previousNumber", (f"{_EXTENDED}.reference", "header.yourReference")),
            ),
        ),
        _REQUESTED,
        _requesting(f"{_MAIN}.preferredMedia[]"),
        _CONFIRMATION,
        _IN_CHARGE,
    ),
)
"""T-CY(2018)11, as far as it was read: sections 1 to 7."""


def template_of(message: Message) -> Template | None:
    """The template that a message follows.

    Args:
        message: The message.

    Returns:
        That of Article 31 where an authority asks another, under the Convention, for subscriber information alone;
        that of Articles 29 and 30 where it asks for preservation under the Convention; else none.
    """
    from mla_schema.codes.data_category import DataCategory
    from mla_schema.codes.instrument import Instrument
    from mla_schema.model.authority import Authority
    from mla_schema.model.node import tag

    body: object = message.body
    kind = tag(type(message.body))
    if kind not in {"dataRequest", "preservationRequest"}:
        return None
    if not isinstance(message.header.sender, Authority) or not isinstance(
        message.header.recipient, Authority
    ):
        return None
    bases = getattr(body, "legal_bases", ())
    if all(each.instrument is not Instrument.BUDAPEST_CONVENTION for each in bases):
        return None
    if kind == "preservationRequest":
        return TCY11
    items = getattr(body, "items", ())
    asked = {DataCategory.SUBSCRIBER, DataCategory.IDENTIFICATION}
    return TCY10 if items and all(each.category in asked for each in items) else None
