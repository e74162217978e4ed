"""The messages as typed, frozen models; one file per noun, scalars apart."""

# Derived by ``python -m mla_schema.derive``; do not edit.

# The literal False keeps the import of ``typing`` out of the way; type checkers read it as true.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from mla_schema.model.attachment import Attachment as Attachment
    from mla_schema.model.authority import ActingCapacity as ActingCapacity
    from mla_schema.model.authority import Authority as Authority
    from mla_schema.model.authority import Decision as Decision
    from mla_schema.model.authority import InvolvedAuthority as InvolvedAuthority
    from mla_schema.model.authority import Representative as Representative
    from mla_schema.model.body import Body as Body
    from mla_schema.model.contact import Contact as Contact
    from mla_schema.model.contact import PostalAddress as PostalAddress
    from mla_schema.model.correspondent import Correspondent as Correspondent
    from mla_schema.model.data_request import DataRequest as DataRequest
    from mla_schema.model.extension import Extension as Extension
    from mla_schema.model.extension import ExtensionValue as ExtensionValue
    from mla_schema.model.header import ConfirmedCommunication as ConfirmedCommunication
    from mla_schema.model.header import FormalConfirmation as FormalConfirmation
    from mla_schema.model.header import Handling as Handling
    from mla_schema.model.header import Header as Header
    from mla_schema.model.header import KnownGap as KnownGap
    from mla_schema.model.identifier import Identifier as Identifier
    from mla_schema.model.identifier import Observation as Observation
    from mla_schema.model.identifier import ValueIdentifier as ValueIdentifier
    from mla_schema.model.identifiers.account import AccountId as AccountId
    from mla_schema.model.identifiers.account import AdvertisingId as AdvertisingId
    from mla_schema.model.identifiers.account import CookieId as CookieId
    from mla_schema.model.identifiers.account import DeviceSerial as DeviceSerial
    from mla_schema.model.identifiers.account import EmailAddress as EmailAddress
    from mla_schema.model.identifiers.account import MessageIdentifier as MessageIdentifier
    from mla_schema.model.identifiers.account import ProviderUserId as ProviderUserId
    from mla_schema.model.identifiers.account import Username as Username
    from mla_schema.model.identifiers.asset import BankAccount as BankAccount
    from mla_schema.model.identifiers.asset import CryptoAddress as CryptoAddress
    from mla_schema.model.identifiers.asset import OtherIdentifier as OtherIdentifier
    from mla_schema.model.identifiers.asset import PaymentCard as PaymentCard
    from mla_schema.model.identifiers.asset import TransactionHash as TransactionHash
    from mla_schema.model.identifiers.asset import VehicleIdentifier as VehicleIdentifier
    from mla_schema.model.identifiers.network import AutonomousSystem as AutonomousSystem
    from mla_schema.model.identifiers.network import DomainName as DomainName
    from mla_schema.model.identifiers.network import Eui64 as Eui64
    from mla_schema.model.identifiers.network import HostName as HostName
    from mla_schema.model.identifiers.network import IpAddress as IpAddress
    from mla_schema.model.identifiers.network import IpNetwork as IpNetwork
    from mla_schema.model.identifiers.network import IpRange as IpRange
    from mla_schema.model.identifiers.network import MacAddress as MacAddress
    from mla_schema.model.identifiers.network import Url as Url
    from mla_schema.model.identifiers.telecom import GpsiMsisdn as GpsiMsisdn
    from mla_schema.model.identifiers.telecom import GpsiNai as GpsiNai
    from mla_schema.model.identifiers.telecom import Iccid as Iccid
    from mla_schema.model.identifiers.telecom import Imei as Imei
    from mla_schema.model.identifiers.telecom import Imsi as Imsi
    from mla_schema.model.identifiers.telecom import Msisdn as Msisdn
    from mla_schema.model.identifiers.telecom import PhoneNumber as PhoneNumber
    from mla_schema.model.identifiers.telecom import SipUri as SipUri
    from mla_schema.model.identifiers.telecom import SupiImsi as SupiImsi
    from mla_schema.model.identifiers.telecom import SupiNai as SupiNai
    from mla_schema.model.identifiers.telecom import TelUri as TelUri
    from mla_schema.model.item import Custodian as Custodian
    from mla_schema.model.item import Item as Item
    from mla_schema.model.item import Preservation as Preservation
    from mla_schema.model.item import Retention as Retention
    from mla_schema.model.legal_basis import LegalBasis as LegalBasis
    from mla_schema.model.legal_basis import LegalProvision as LegalProvision
    from mla_schema.model.message import Message as Message
    from mla_schema.model.name import Name as Name
    from mla_schema.model.name import PersonName as PersonName
    from mla_schema.model.name import Romanisation as Romanisation
    from mla_schema.model.node import Choice as Choice
    from mla_schema.model.node import Node as Node
    from mla_schema.model.offence import Damage as Damage
    from mla_schema.model.offence import Offence as Offence
    from mla_schema.model.offence import Penalty as Penalty
    from mla_schema.model.offence import Period as Period
    from mla_schema.model.person import LegalPerson as LegalPerson
    from mla_schema.model.person import NationalNumber as NationalNumber
    from mla_schema.model.person import NaturalPerson as NaturalPerson
    from mla_schema.model.person import Person as Person
    from mla_schema.model.person import UnknownSubject as UnknownSubject
    from mla_schema.model.preservation_request import IntendedRequest as IntendedRequest
    from mla_schema.model.preservation_request import PreservationRequest as PreservationRequest
    from mla_schema.model.proceeding import Proceeding as Proceeding
    from mla_schema.model.receipt import Examination as Examination
    from mla_schema.model.receipt import Receipt as Receipt
    from mla_schema.model.receipt import ReceivedFinding as ReceivedFinding
    from mla_schema.model.reference import CaseReference as CaseReference
    from mla_schema.model.reference import ExternalReference as ExternalReference
    from mla_schema.model.reference import MessageReference as MessageReference
    from mla_schema.model.reference import Reference as Reference
    from mla_schema.model.reference import RelatedReference as RelatedReference
    from mla_schema.model.reference import UnreadableFile as UnreadableFile
    from mla_schema.model.request import Delivery as Delivery
    from mla_schema.model.request import Request as Request
    from mla_schema.model.request import RequestedDeadline as RequestedDeadline
    from mla_schema.model.safeguards import Assurance as Assurance
    from mla_schema.model.safeguards import Confidentiality as Confidentiality
    from mla_schema.model.safeguards import DataProtection as DataProtection
    from mla_schema.model.safeguards import Formality as Formality
    from mla_schema.model.safeguards import UserNotificationDelay as UserNotificationDelay
    from mla_schema.model.service_provider import ServiceProvider as ServiceProvider
    from mla_schema.model.text import Parameter as Parameter
    from mla_schema.model.text import Phrase as Phrase
    from mla_schema.model.text import Prose as Prose
    from mla_schema.model.text import Text as Text
    from mla_schema.model.text import Translation as Translation
    from mla_schema.model.withdrawal import Withdrawal as Withdrawal

_HOMES = {
    "AccountId": "identifiers.account",
    "ActingCapacity": "authority",
    "AdvertisingId": "identifiers.account",
    "Assurance": "safeguards",
    "Attachment": "attachment",
    "Authority": "authority",
    "AutonomousSystem": "identifiers.network",
    "BankAccount": "identifiers.asset",
    "Body": "body",
    "CaseReference": "reference",
    "Choice": "node",
    "Confidentiality": "safeguards",
    "ConfirmedCommunication": "header",
    "Contact": "contact",
    "CookieId": "identifiers.account",
    "Correspondent": "correspondent",
    "CryptoAddress": "identifiers.asset",
    "Custodian": "item",
    "Damage": "offence",
    "DataProtection": "safeguards",
    "DataRequest": "data_request",
    "Decision": "authority",
    "Delivery": "request",
    "DeviceSerial": "identifiers.account",
    "DomainName": "identifiers.network",
    "EmailAddress": "identifiers.account",
    "Eui64": "identifiers.network",
    "Examination": "receipt",
    "Extension": "extension",
    "ExtensionValue": "extension",
    "ExternalReference": "reference",
    "FormalConfirmation": "header",
    "Formality": "safeguards",
    "GpsiMsisdn": "identifiers.telecom",
    "GpsiNai": "identifiers.telecom",
    "Handling": "header",
    "Header": "header",
    "HostName": "identifiers.network",
    "Iccid": "identifiers.telecom",
    "Identifier": "identifier",
    "Imei": "identifiers.telecom",
    "Imsi": "identifiers.telecom",
    "IntendedRequest": "preservation_request",
    "InvolvedAuthority": "authority",
    "IpAddress": "identifiers.network",
    "IpNetwork": "identifiers.network",
    "IpRange": "identifiers.network",
    "Item": "item",
    "KnownGap": "header",
    "LegalBasis": "legal_basis",
    "LegalPerson": "person",
    "LegalProvision": "legal_basis",
    "MacAddress": "identifiers.network",
    "Message": "message",
    "MessageIdentifier": "identifiers.account",
    "MessageReference": "reference",
    "Msisdn": "identifiers.telecom",
    "Name": "name",
    "NationalNumber": "person",
    "NaturalPerson": "person",
    "Node": "node",
    "Observation": "identifier",
    "Offence": "offence",
    "OtherIdentifier": "identifiers.asset",
    "Parameter": "text",
    "PaymentCard": "identifiers.asset",
    "Penalty": "offence",
    "Period": "offence",
    "Person": "person",
    "PersonName": "name",
    "PhoneNumber": "identifiers.telecom",
    "Phrase": "text",
    "PostalAddress": "contact",
    "Preservation": "item",
    "PreservationRequest": "preservation_request",
    "Proceeding": "proceeding",
    "Prose": "text",
    "ProviderUserId": "identifiers.account",
    "Receipt": "receipt",
    "ReceivedFinding": "receipt",
    "Reference": "reference",
    "RelatedReference": "reference",
    "Representative": "authority",
    "Request": "request",
    "RequestedDeadline": "request",
    "Retention": "item",
    "Romanisation": "name",
    "ServiceProvider": "service_provider",
    "SipUri": "identifiers.telecom",
    "SupiImsi": "identifiers.telecom",
    "SupiNai": "identifiers.telecom",
    "TelUri": "identifiers.telecom",
    "Text": "text",
    "TransactionHash": "identifiers.asset",
    "Translation": "text",
    "UnknownSubject": "person",
    "UnreadableFile": "reference",
    "Url": "identifiers.network",
    "UserNotificationDelay": "safeguards",
    "Username": "identifiers.account",
    "ValueIdentifier": "identifier",
    "VehicleIdentifier": "identifiers.asset",
    "Withdrawal": "withdrawal",
}

__all__ = sorted(_HOMES)  # noqa: PLE0605  # The table is the one list of public names.

# Hidden from type checkers, which would otherwise take every misspelt name for an object.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Load a class from its home when it is first used."""
        home = _HOMES.get(name)
        if home is None:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        from importlib import import_module

        value = getattr(import_module(f"{__name__}.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    """The public names."""
    return __all__
