"""What the tests of signatures begin with: a message, who may sign it, and the trust that says so."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Final

import mla_schema as mla
from mla_schema import codes, model
from mla_schema.signature.trusted import Period, SigningRole
from tests.signature import pki
from tests.signature.pki import AT, Holder, Kind

PROSECUTOR: Final = "SPECIMEN Prosecutor"
MINISTRY: Final = "SPECIMEN Ministry"
PROVIDER: Final = "SPECIMEN Provider"
SCHOOL: Final = "SPECIMEN School"
_IDS: Final = {
    PROSECUTOR: "specimen-prosecutor",
    MINISTRY: "specimen-ministry",
    PROVIDER: "specimen-provider",
    SCHOOL: "specimen-school",
}
_COUNTRIES: Final = {PROSECUTOR: "MD", MINISTRY: "RO", PROVIDER: "MD", SCHOOL: "MD"}
_ROLES: Final = {
    PROSECUTOR: SigningRole.JUDICIAL_AUTHORITY,
    MINISTRY: SigningRole.CENTRAL_AUTHORITY,
    PROVIDER: SigningRole.SERVICE_PROVIDER,
    SCHOOL: SigningRole.JUDICIAL_AUTHORITY,
}
CONTACTS: Final = (
    model.Contact(
        function="Duty desk",
        emails=("desk@example.org",),
        office_hours="Mo-Fr 08:00-17:00",
        time_zone="Europe/Chisinau",
    ),
    model.Contact(
        purpose=codes.ContactPurpose.CONFIRMATION, function="Registry", emails=("registry@example.org",)
    ),
)
NO_SPECIMEN: Final = (
    model.Prose(text="The identifiers are those of specimens: nobody is meant.", language="en"),
)
MORE_FACTS: Final = (
    "The victim paid by transfer for goods ordered on a site that was made for fraud and received nothing; the money was "
    "withdrawn on the same day from the account that had been opened from this address."
)
FACTS: Final = "Fraudă: „A & B” < 1200,00 MDL, cont 1 > cont 2"


@cache
def root() -> Holder:
    """The root that is trusted."""
    return pki.root()


@cache
def issuer() -> Holder:
    """The issuer below it, whose certificate travels in the signature."""
    return pki.issuer(root())


def holder(organisation: str = PROSECUTOR, kind: Kind = Kind.P256) -> Holder:
    """Somebody who has a certificate of that issuer: always the same one in a process.

    Args:
        organisation: Whom the certificate names.
        kind: The kind of the key.
    """
    return _holder(organisation, kind)


@cache
def _holder(organisation: str, kind: Kind) -> Holder:
    return pki.leaf(issuer(), organisation, kind)


def entry(
    organisation: str = PROSECUTOR, *, issuers: tuple[Holder, ...] = (), pinned: tuple[Holder, ...] = ()
) -> mla.TrustedAuthority:
    """An entry of the trust list.

    Args:
        organisation: Whose it is.
        issuers: Who issues certificates for it; the root if nothing is given.
        pinned: Whose certificates stand for it themselves.
    """
    above = issuers if issuers or pinned else (root(),)
    return mla.TrustedAuthority(
        country=_COUNTRIES[organisation],
        id=_IDS[organisation],
        name=organisation,
        roles=frozenset({_ROLES[organisation]}),
        granted=(Period(pki.SINCE),),
        issuers=tuple(each.der for each in above),
        pinned=tuple(each.der for each in pinned),
        organisation=organisation,
        specimen=organisation == SCHOOL,
    )


@cache
def trust() -> mla.Trust:
    """Trust in everyone who is named here, through the one root."""
    return mla.Trust([entry(each) for each in _IDS])


@cache
def message(
    sender: str = PROSECUTOR, *, country: str | None = None, facts: str = FACTS, specimen: bool = True
) -> mla.Message:
    """A small request for the data of a subscriber, in which the rules find nothing.

    Args:
        sender: Whom the header names.
        country: Its State, when it is not the one of the trust list.
        facts: The summary of the facts.
        specimen: Whether the message is marked as a specimen.
    """
    return mla.Message(
        header=model.Header(
            id="0f8fad5b-d9cb-469f-a165-70867728950e",
            issued_at=datetime(2026, 11, 23, 9, 30, tzinfo=UTC),
            sender=model.Authority(
                id=_IDS[sender],
                country=country or _COUNTRIES[sender],
                names=(model.Name(value=sender, language="en"),),
                contacts=CONTACTS,
            ),
            recipient=model.Authority(country="NL", names=(model.Name(value="Ministerie", language="nl"),)),
            our_reference="MD-2026/1",
            # A message that is no specimen may not hold the addresses of specimens, and tests hold no others.
            known_gaps=() if specimen else (model.KnownGap(rule="MLA-K07b", reason=NO_SPECIMEN),),
            specimen=specimen or None,
        ),
        body=model.DataRequest(
            legal_bases=(
                model.LegalBasis(instrument=codes.Instrument.BUDAPEST_CONVENTION, articles=("31",)),
            ),
            offences=(model.Offence(categories=(codes.OffenceCategory.BC8_COMPUTER_RELATED_FRAUD,)),),
            domestic_legal_bases=(model.LegalProvision(country="MD", articles=("134",)),),
            summary=(model.Prose(text=facts, language="ro"), model.Prose(text=MORE_FACTS, language="en")),
            relevance=(model.Prose(text="The subscriber received the money.", language="en"),),
            items=(
                model.Item(
                    id="1",
                    category=codes.DataCategory.SUBSCRIBER,
                    identifiers=(model.IpAddress(address="198.51.100.7", port=50123),),
                ),
            ),
            confidentiality=model.Confidentiality(requested=codes.YesNoUnknown.NO),
            data_protection=model.DataProtection(
                regimes=(codes.DataProtectionRegime.CONVENTION_108,),
                incident_contact=model.Contact(emails=("incident@example.org",)),
            ),
        ),
    )


@cache
def sealed(sender: str = PROSECUTOR) -> bytes:
    """That message in XML, sealed by who it names.

    Args:
        sender: Whom it names.
    """
    return mla.seal(message(sender), holder(sender).signer(), form=mla.Form.XML, at=AT)
