"""The messages as typed, frozen models; one file per noun, scalars apart."""

# Derived by ``python -m mla_schema.derive``; do not edit.

# The literal False keeps the import of ``typing`` out of the way; type checkers read it as true.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from mla_schema.model.attachment import Attachment as Attachment
    from mla_schema.model.authority import ActingCapacity as ActingCapacity
    from mla_schema.model.authority import Authority as Authority
    from mla_schema.model.authority import InvolvedAuthority as InvolvedAuthority
    from mla_schema.model.authority import RelatedDecision as RelatedDecision
    from mla_schema.model.authority import Representative as Representative
    from mla_schema.model.body import Body as Body
    from mla_schema.model.body import Opening as Opening
    from mla_schema.model.collection_request import Collection as Collection
    from mla_schema.model.collection_request import CollectionRequest as CollectionRequest
    from mla_schema.model.condition import Condition as Condition
    from mla_schema.model.contact import Contact as Contact
    from mla_schema.model.contact import PostalAddress as PostalAddress
    from mla_schema.model.correspondent import Correspondent as Correspondent
    from mla_schema.model.evidence import CustodyEvent as CustodyEvent
    from mla_schema.model.evidence import EvidenceFile as EvidenceFile
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
    from mla_schema.model.openings.consultation import Consultation as Consultation
    from mla_schema.model.openings.data_request import DataRequest as DataRequest
    from mla_schema.model.openings.domain_registration_request import (
        DomainRegistrationRequest as DomainRegistrationRequest,
    )
    from mla_schema.model.openings.give_effect_request import GiveEffectRequest as GiveEffectRequest
    from mla_schema.model.openings.interception_request import InterceptionRequest as InterceptionRequest
    from mla_schema.model.openings.joint_investigation import JointInvestigation as JointInvestigation
    from mla_schema.model.openings.preservation_request import IntendedRequest as IntendedRequest
    from mla_schema.model.openings.preservation_request import PreservationRequest as PreservationRequest
    from mla_schema.model.openings.provider_order import ProviderOrder as ProviderOrder
    from mla_schema.model.openings.real_time_traffic_request import (
        RealTimeTrafficRequest as RealTimeTrafficRequest,
    )
    from mla_schema.model.openings.spontaneous_information import (
        SpontaneousInformation as SpontaneousInformation,
    )
    from mla_schema.model.order import Order as Order
    from mla_schema.model.order import ProviderSupplement as ProviderSupplement
    from mla_schema.model.order import SupportingInformation as SupportingInformation
    from mla_schema.model.outcome import ConflictOfLaws as ConflictOfLaws
    from mla_schema.model.outcome import ItemOutcome as ItemOutcome
    from mla_schema.model.person import LegalPerson as LegalPerson
    from mla_schema.model.person import NationalNumber as NationalNumber
    from mla_schema.model.person import NaturalPerson as NaturalPerson
    from mla_schema.model.person import Person as Person
    from mla_schema.model.person import UnknownSubject as UnknownSubject
    from mla_schema.model.proceeding import Proceeding as Proceeding
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
    from mla_schema.model.step import Step as Step
    from mla_schema.model.steps.amendment import Amendment as Amendment
    from mla_schema.model.steps.conditions_answer import ConditionAnswer as ConditionAnswer
    from mla_schema.model.steps.conditions_answer import ConditionsAnswer as ConditionsAnswer
    from mla_schema.model.steps.conditions_proposal import ConditionsProposal as ConditionsProposal
    from mla_schema.model.steps.consent_answer import ConsentAnswer as ConsentAnswer
    from mla_schema.model.steps.consent_request import ConsentRequest as ConsentRequest
    from mla_schema.model.steps.consultation_answer import ConsultationAnswer as ConsultationAnswer
    from mla_schema.model.steps.consultation_answer import ConsultationPoint as ConsultationPoint
    from mla_schema.model.steps.data_preserved import DataPreserved as DataPreserved
    from mla_schema.model.steps.data_preserved import PreservedData as PreservedData
    from mla_schema.model.steps.data_protection_notice import DataProtectionNotice as DataProtectionNotice
    from mla_schema.model.steps.decision import Decision as Decision
    from mla_schema.model.steps.delay import Delay as Delay
    from mla_schema.model.steps.determination import Determination as Determination
    from mla_schema.model.steps.domestic_investigation import DomesticInvestigation as DomesticInvestigation
    from mla_schema.model.steps.emergency_assessment import EmergencyAssessment as EmergencyAssessment
    from mla_schema.model.steps.impediment import Impediment as Impediment
    from mla_schema.model.steps.message_translation import MessageTranslation as MessageTranslation
    from mla_schema.model.steps.message_translation import TranslatedText as TranslatedText
    from mla_schema.model.steps.order_instruction import OrderInstruction as OrderInstruction
    from mla_schema.model.steps.order_notification import OrderNotification as OrderNotification
    from mla_schema.model.steps.order_served import OrderServed as OrderServed
    from mla_schema.model.steps.partial_disclosure import PartialDisclosure as PartialDisclosure
    from mla_schema.model.steps.partial_disclosure import PathStation as PathStation
    from mla_schema.model.steps.preservation_ended import PreservationEnded as PreservationEnded
    from mla_schema.model.steps.preservation_extension import PreservationExtension as PreservationExtension
    from mla_schema.model.steps.provider_reply import ProviderReply as ProviderReply
    from mla_schema.model.steps.receipt import Examination as Examination
    from mla_schema.model.steps.receipt import Receipt as Receipt
    from mla_schema.model.steps.receipt import ReceivedFinding as ReceivedFinding
    from mla_schema.model.steps.referral import Referral as Referral
    from mla_schema.model.steps.result import Result as Result
    from mla_schema.model.steps.result_receipt import ReceivedFile as ReceivedFile
    from mla_schema.model.steps.result_receipt import ResultReceipt as ResultReceipt
    from mla_schema.model.steps.status import ItemStatus as ItemStatus
    from mla_schema.model.steps.status import Status as Status
    from mla_schema.model.steps.status_enquiry import StatusEnquiry as StatusEnquiry
    from mla_schema.model.steps.supplement import OpenPoint as OpenPoint
    from mla_schema.model.steps.supplement import Supplement as Supplement
    from mla_schema.model.steps.supplement_request import SupplementPoint as SupplementPoint
    from mla_schema.model.steps.supplement_request import SupplementRequest as SupplementRequest
    from mla_schema.model.steps.transmittal import Transmittal as Transmittal
    from mla_schema.model.steps.use_explanation import UseExplanation as UseExplanation
    from mla_schema.model.steps.validation import Validation as Validation
    from mla_schema.model.steps.withdrawal import Withdrawal as Withdrawal
    from mla_schema.model.steps.withdrawal_confirmation import (
        WithdrawalConfirmation as WithdrawalConfirmation,
    )
    from mla_schema.model.text import Parameter as Parameter
    from mla_schema.model.text import Phrase as Phrase
    from mla_schema.model.text import Prose as Prose
    from mla_schema.model.text import Text as Text
    from mla_schema.model.text import Translation as Translation

_HOMES = {
    "AccountId": "identifiers.account",
    "ActingCapacity": "authority",
    "AdvertisingId": "identifiers.account",
    "Amendment": "steps.amendment",
    "Assurance": "safeguards",
    "Attachment": "attachment",
    "Authority": "authority",
    "AutonomousSystem": "identifiers.network",
    "BankAccount": "identifiers.asset",
    "Body": "body",
    "CaseReference": "reference",
    "Choice": "node",
    "Collection": "collection_request",
    "CollectionRequest": "collection_request",
    "Condition": "condition",
    "ConditionAnswer": "steps.conditions_answer",
    "ConditionsAnswer": "steps.conditions_answer",
    "ConditionsProposal": "steps.conditions_proposal",
    "Confidentiality": "safeguards",
    "ConfirmedCommunication": "header",
    "ConflictOfLaws": "outcome",
    "ConsentAnswer": "steps.consent_answer",
    "ConsentRequest": "steps.consent_request",
    "Consultation": "openings.consultation",
    "ConsultationAnswer": "steps.consultation_answer",
    "ConsultationPoint": "steps.consultation_answer",
    "Contact": "contact",
    "CookieId": "identifiers.account",
    "Correspondent": "correspondent",
    "CryptoAddress": "identifiers.asset",
    "Custodian": "item",
    "CustodyEvent": "evidence",
    "Damage": "offence",
    "DataPreserved": "steps.data_preserved",
    "DataProtection": "safeguards",
    "DataProtectionNotice": "steps.data_protection_notice",
    "DataRequest": "openings.data_request",
    "Decision": "steps.decision",
    "Delay": "steps.delay",
    "Delivery": "request",
    "Determination": "steps.determination",
    "DeviceSerial": "identifiers.account",
    "DomainName": "identifiers.network",
    "DomainRegistrationRequest": "openings.domain_registration_request",
    "DomesticInvestigation": "steps.domestic_investigation",
    "EmailAddress": "identifiers.account",
    "EmergencyAssessment": "steps.emergency_assessment",
    "Eui64": "identifiers.network",
    "EvidenceFile": "evidence",
    "Examination": "steps.receipt",
    "Extension": "extension",
    "ExtensionValue": "extension",
    "ExternalReference": "reference",
    "FormalConfirmation": "header",
    "Formality": "safeguards",
    "GiveEffectRequest": "openings.give_effect_request",
    "GpsiMsisdn": "identifiers.telecom",
    "GpsiNai": "identifiers.telecom",
    "Handling": "header",
    "Header": "header",
    "HostName": "identifiers.network",
    "Iccid": "identifiers.telecom",
    "Identifier": "identifier",
    "Imei": "identifiers.telecom",
    "Impediment": "steps.impediment",
    "Imsi": "identifiers.telecom",
    "IntendedRequest": "openings.preservation_request",
    "InterceptionRequest": "openings.interception_request",
    "InvolvedAuthority": "authority",
    "IpAddress": "identifiers.network",
    "IpNetwork": "identifiers.network",
    "IpRange": "identifiers.network",
    "Item": "item",
    "ItemOutcome": "outcome",
    "ItemStatus": "steps.status",
    "JointInvestigation": "openings.joint_investigation",
    "KnownGap": "header",
    "LegalBasis": "legal_basis",
    "LegalPerson": "person",
    "LegalProvision": "legal_basis",
    "MacAddress": "identifiers.network",
    "Message": "message",
    "MessageIdentifier": "identifiers.account",
    "MessageReference": "reference",
    "MessageTranslation": "steps.message_translation",
    "Msisdn": "identifiers.telecom",
    "Name": "name",
    "NationalNumber": "person",
    "NaturalPerson": "person",
    "Node": "node",
    "Observation": "identifier",
    "Offence": "offence",
    "OpenPoint": "steps.supplement",
    "Opening": "body",
    "Order": "order",
    "OrderInstruction": "steps.order_instruction",
    "OrderNotification": "steps.order_notification",
    "OrderServed": "steps.order_served",
    "OtherIdentifier": "identifiers.asset",
    "Parameter": "text",
    "PartialDisclosure": "steps.partial_disclosure",
    "PathStation": "steps.partial_disclosure",
    "PaymentCard": "identifiers.asset",
    "Penalty": "offence",
    "Period": "offence",
    "Person": "person",
    "PersonName": "name",
    "PhoneNumber": "identifiers.telecom",
    "Phrase": "text",
    "PostalAddress": "contact",
    "Preservation": "item",
    "PreservationEnded": "steps.preservation_ended",
    "PreservationExtension": "steps.preservation_extension",
    "PreservationRequest": "openings.preservation_request",
    "PreservedData": "steps.data_preserved",
    "Proceeding": "proceeding",
    "Prose": "text",
    "ProviderOrder": "openings.provider_order",
    "ProviderReply": "steps.provider_reply",
    "ProviderSupplement": "order",
    "ProviderUserId": "identifiers.account",
    "RealTimeTrafficRequest": "openings.real_time_traffic_request",
    "Receipt": "steps.receipt",
    "ReceivedFile": "steps.result_receipt",
    "ReceivedFinding": "steps.receipt",
    "Reference": "reference",
    "Referral": "steps.referral",
    "RelatedDecision": "authority",
    "RelatedReference": "reference",
    "Representative": "authority",
    "Request": "request",
    "RequestedDeadline": "request",
    "Result": "steps.result",
    "ResultReceipt": "steps.result_receipt",
    "Retention": "item",
    "Romanisation": "name",
    "ServiceProvider": "service_provider",
    "SipUri": "identifiers.telecom",
    "SpontaneousInformation": "openings.spontaneous_information",
    "Status": "steps.status",
    "StatusEnquiry": "steps.status_enquiry",
    "Step": "step",
    "SupiImsi": "identifiers.telecom",
    "SupiNai": "identifiers.telecom",
    "Supplement": "steps.supplement",
    "SupplementPoint": "steps.supplement_request",
    "SupplementRequest": "steps.supplement_request",
    "SupportingInformation": "order",
    "TelUri": "identifiers.telecom",
    "Text": "text",
    "TransactionHash": "identifiers.asset",
    "TranslatedText": "steps.message_translation",
    "Translation": "text",
    "Transmittal": "steps.transmittal",
    "UnknownSubject": "person",
    "UnreadableFile": "reference",
    "Url": "identifiers.network",
    "UseExplanation": "steps.use_explanation",
    "UserNotificationDelay": "safeguards",
    "Username": "identifiers.account",
    "Validation": "steps.validation",
    "ValueIdentifier": "identifier",
    "VehicleIdentifier": "identifiers.asset",
    "Withdrawal": "steps.withdrawal",
    "WithdrawalConfirmation": "steps.withdrawal_confirmation",
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
