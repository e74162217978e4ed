"""The messages that are measured: one like those of practice, and series that grow."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from mla_schema import codes as c
from mla_schema import model as m

_SENT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def _prose(text: str) -> m.Prose:
    return m.Prose(
        text=text,
        language="ro",
        translations=(m.Translation(text=text, language="en", provenance=c.TranslationProvenance.MACHINE),),
    )


def _authority(country: str, name: str) -> m.Authority:
    return m.Authority(
        country=country,
        types=(c.AuthorityType.PROSECUTOR,),
        names=(m.Name(value=name, language="ro"), m.Name(value=name + " (EN)", language="en")),
        address=m.PostalAddress(lines=("Bd. Exemplu 1",), city="Chișinău", country=country),
        contacts=(
            m.Contact(
                purpose=c.ContactPurpose.MAIN,
                function="Duty prosecutor",
                telephones=("+373 00 000 000",),
                emails=("duty@example.org",),
                languages=("ro", "en"),
                office_hours="08:00-17:00",
                time_zone="Europe/Chisinau",
            ),
        ),
    )


def _address(number: int) -> m.IpAddress:
    return m.IpAddress(
        address=f"198.51.100.{number % 256}",
        port=1024 + number % 60000,
        role=c.IdentifierRole.USER_SESSION,
        observed=m.Observation(
            at=_SENT - timedelta(seconds=number),
            precision=c.TimePrecision.SECOND,
            utc_offset="+02:00",
            as_logged="2026-11-20 21:07:33 EET",
        ),
    )


def _item(number: int, identifiers: int) -> m.Item:
    return m.Item(
        id=str(number),
        category=c.DataCategory.SUBSCRIBER,
        elements=(c.DataElement.SUBSCRIBER_IDENTITY, c.DataElement.SUBSCRIBER_POSTAL_OR_GEOGRAPHIC_ADDRESS),
        identifiers=tuple(_address(number * 1000 + each) for each in range(identifiers)),
        period=m.Period(start=_SENT - timedelta(days=30), end=_SENT - timedelta(days=1)),
    )


def request(*, items: int = 4, identifiers: int = 3, attachment: bytes | None = None) -> m.Message:
    """A subscriber request of a prosecutor; about 10 kB in XML with the defaults."""
    return m.Message(
        header=m.Header(
            id="0f8fad5b-d9cb-469f-a165-70867728950e",
            conversation="0f8fad5b-d9cb-469f-a165-70867728950e",
            generation=1,
            issued_at=_SENT,
            language="ro",
            sender=_authority("MD", "Procuratura Generală"),
            recipient=_authority("RO", "Parchetul de pe lângă Înalta Curte"),
            our_reference="12-345/2026",
            channel=c.Channel.CENTRAL_AUTHORITY,
            medium=c.Medium.PORTAL,
            specimen=True,
        ),
        body=m.DataRequest(
            legal_bases=(
                m.LegalBasis(instrument=c.Instrument.BUDAPEST_CONVENTION, articles=("31", "25", "27")),
            ),
            proceedings=(m.Proceeding(stage=c.ProceedingStage.INVESTIGATION, number="2026000000"),),
            purposes=(c.Purpose.IDENTIFY_SUSPECT,),
            offences=(
                m.Offence(
                    categories=(c.OffenceCategory.BC8_COMPUTER_RELATED_FRAUD,),
                    provisions=(
                        m.LegalProvision(
                            country="MD",
                            acts=(m.Name(value="Codul penal", language="ro"),),
                            articles=("260/6",),
                        ),
                    ),
                    qualification=(_prose("Fraudă informatică"),),
                    penalty=m.Penalty(max_months=60),
                    damages=(m.Damage(amount="1200.00", currency="MDL"),),
                ),
            ),
            summary=(
                _prose("O persoană necunoscută a obținut datele de acces ale victimei. " * 8 + "Sfârșit."),
            ),
            persons=(m.UnknownSubject(role=c.PersonRole.SUSPECT),),
            relevance=(_prose("Adresa a fost folosită pentru accesul la cont."),),
            urgency=c.Urgency.EXPEDITED,
            urgency_reasons=(c.UrgencyReason.RETENTION_EXPIRY,),
            confidentiality=m.Confidentiality(
                requested=c.YesNoUnknown.YES, scopes=(c.ConfidentialityScope.FACT_OF_REQUEST,)
            ),
            items=tuple(_item(number, identifiers) for number in range(1, items + 1)),
        ),
        attachments=()
        if attachment is None
        else (m.Attachment(name="log.txt", media_type="text/plain", content=attachment),),
    )
