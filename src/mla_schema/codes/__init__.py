"""The code lists, one file per list.

The value of a member is its wire form. A value is never renamed and never reused.
"""

# Derived by ``python -m mla_schema.derive``; do not edit.

# The literal False keeps the import of ``typing`` out of the way; type checkers read it as true.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from mla_schema.codes.address_assignment import AddressAssignment as AddressAssignment
    from mla_schema.codes.amendment_reason import AmendmentReason as AmendmentReason
    from mla_schema.codes.assurance_kind import AssuranceKind as AssuranceKind
    from mla_schema.codes.attachment_kind import AttachmentKind as AttachmentKind
    from mla_schema.codes.audience import Audience as Audience
    from mla_schema.codes.authority_function import AuthorityFunction as AuthorityFunction
    from mla_schema.codes.authority_type import AuthorityType as AuthorityType
    from mla_schema.codes.capacity import Capacity as Capacity
    from mla_schema.codes.case_reference_kind import CaseReferenceKind as CaseReferenceKind
    from mla_schema.codes.channel import Channel as Channel
    from mla_schema.codes.collection_mode import CollectionMode as CollectionMode
    from mla_schema.codes.competence import Competence as Competence
    from mla_schema.codes.condition_kind import ConditionKind as ConditionKind
    from mla_schema.codes.confidentiality_scope import ConfidentialityScope as ConfidentialityScope
    from mla_schema.codes.conflict_nature import ConflictNature as ConflictNature
    from mla_schema.codes.consent_subject import ConsentSubject as ConsentSubject
    from mla_schema.codes.consent_verdict import ConsentVerdict as ConsentVerdict
    from mla_schema.codes.consultation_topic import ConsultationTopic as ConsultationTopic
    from mla_schema.codes.contact_purpose import ContactPurpose as ContactPurpose
    from mla_schema.codes.custody_action import CustodyAction as CustodyAction
    from mla_schema.codes.data_category import DataCategory as DataCategory
    from mla_schema.codes.data_element import DataElement as DataElement
    from mla_schema.codes.data_protection_event import DataProtectionEvent as DataProtectionEvent
    from mla_schema.codes.data_protection_regime import DataProtectionRegime as DataProtectionRegime
    from mla_schema.codes.decision_outcome import DecisionOutcome as DecisionOutcome
    from mla_schema.codes.delay_reason import DelayReason as DelayReason
    from mla_schema.codes.determination_kind import DeterminationKind as DeterminationKind
    from mla_schema.codes.emergency_verdict import EmergencyVerdict as EmergencyVerdict
    from mla_schema.codes.file_verdict import FileVerdict as FileVerdict
    from mla_schema.codes.formality_kind import FormalityKind as FormalityKind
    from mla_schema.codes.identifier_role import IdentifierRole as IdentifierRole
    from mla_schema.codes.impediment_kind import ImpedimentKind as ImpedimentKind
    from mla_schema.codes.instruction_ground import InstructionGround as InstructionGround
    from mla_schema.codes.instrument import Instrument as Instrument
    from mla_schema.codes.joint_investigation_stage import JointInvestigationStage as JointInvestigationStage
    from mla_schema.codes.medium import Medium as Medium
    from mla_schema.codes.name_kind import NameKind as NameKind
    from mla_schema.codes.national_number_kind import NationalNumberKind as NationalNumberKind
    from mla_schema.codes.non_execution_reason import NonExecutionReason as NonExecutionReason
    from mla_schema.codes.offence_category import OffenceCategory as OffenceCategory
    from mla_schema.codes.order_instruction_kind import OrderInstructionKind as OrderInstructionKind
    from mla_schema.codes.participation import Participation as Participation
    from mla_schema.codes.person_role import PersonRole as PersonRole
    from mla_schema.codes.postponement_ground import PostponementGround as PostponementGround
    from mla_schema.codes.preservation_end_reason import PreservationEndReason as PreservationEndReason
    from mla_schema.codes.preserved_data_disposition import (
        PreservedDataDisposition as PreservedDataDisposition,
    )
    from mla_schema.codes.proceeding_stage import ProceedingStage as ProceedingStage
    from mla_schema.codes.processing_role import ProcessingRole as ProcessingRole
    from mla_schema.codes.protected_status import ProtectedStatus as ProtectedStatus
    from mla_schema.codes.purpose import Purpose as Purpose
    from mla_schema.codes.receipt_status import ReceiptStatus as ReceiptStatus
    from mla_schema.codes.received_verdict import ReceivedVerdict as ReceivedVerdict
    from mla_schema.codes.referral_reason import ReferralReason as ReferralReason
    from mla_schema.codes.refusal_ground import RefusalGround as RefusalGround
    from mla_schema.codes.rejection_reason import RejectionReason as RejectionReason
    from mla_schema.codes.relation import Relation as Relation
    from mla_schema.codes.request_status import RequestStatus as RequestStatus
    from mla_schema.codes.sensitive_category import SensitiveCategory as SensitiveCategory
    from mla_schema.codes.stored_data_measure import StoredDataMeasure as StoredDataMeasure
    from mla_schema.codes.time_precision import TimePrecision as TimePrecision
    from mla_schema.codes.translation_provenance import TranslationProvenance as TranslationProvenance
    from mla_schema.codes.urgency import Urgency as Urgency
    from mla_schema.codes.urgency_reason import UrgencyReason as UrgencyReason
    from mla_schema.codes.user_notification_delay_ground import (
        UserNotificationDelayGround as UserNotificationDelayGround,
    )
    from mla_schema.codes.validation_verdict import ValidationVerdict as ValidationVerdict
    from mla_schema.codes.withdrawal_reason import WithdrawalReason as WithdrawalReason
    from mla_schema.codes.yes_no_unknown import YesNoUnknown as YesNoUnknown

_HOMES = {
    "AddressAssignment": "address_assignment",
    "AmendmentReason": "amendment_reason",
    "AssuranceKind": "assurance_kind",
    "AttachmentKind": "attachment_kind",
    "Audience": "audience",
    "AuthorityFunction": "authority_function",
    "AuthorityType": "authority_type",
    "Capacity": "capacity",
    "CaseReferenceKind": "case_reference_kind",
    "Channel": "channel",
    "CollectionMode": "collection_mode",
    "Competence": "competence",
    "ConditionKind": "condition_kind",
    "ConfidentialityScope": "confidentiality_scope",
    "ConflictNature": "conflict_nature",
    "ConsentSubject": "consent_subject",
    "ConsentVerdict": "consent_verdict",
    "ConsultationTopic": "consultation_topic",
    "ContactPurpose": "contact_purpose",
    "CustodyAction": "custody_action",
    "DataCategory": "data_category",
    "DataElement": "data_element",
    "DataProtectionEvent": "data_protection_event",
    "DataProtectionRegime": "data_protection_regime",
    "DecisionOutcome": "decision_outcome",
    "DelayReason": "delay_reason",
    "DeterminationKind": "determination_kind",
    "EmergencyVerdict": "emergency_verdict",
    "FileVerdict": "file_verdict",
    "FormalityKind": "formality_kind",
    "IdentifierRole": "identifier_role",
    "ImpedimentKind": "impediment_kind",
    "InstructionGround": "instruction_ground",
    "Instrument": "instrument",
    "JointInvestigationStage": "joint_investigation_stage",
    "Medium": "medium",
    "NameKind": "name_kind",
    "NationalNumberKind": "national_number_kind",
    "NonExecutionReason": "non_execution_reason",
    "OffenceCategory": "offence_category",
    "OrderInstructionKind": "order_instruction_kind",
    "Participation": "participation",
    "PersonRole": "person_role",
    "PostponementGround": "postponement_ground",
    "PreservationEndReason": "preservation_end_reason",
    "PreservedDataDisposition": "preserved_data_disposition",
    "ProceedingStage": "proceeding_stage",
    "ProcessingRole": "processing_role",
    "ProtectedStatus": "protected_status",
    "Purpose": "purpose",
    "ReceiptStatus": "receipt_status",
    "ReceivedVerdict": "received_verdict",
    "ReferralReason": "referral_reason",
    "RefusalGround": "refusal_ground",
    "RejectionReason": "rejection_reason",
    "Relation": "relation",
    "RequestStatus": "request_status",
    "SensitiveCategory": "sensitive_category",
    "StoredDataMeasure": "stored_data_measure",
    "TimePrecision": "time_precision",
    "TranslationProvenance": "translation_provenance",
    "Urgency": "urgency",
    "UrgencyReason": "urgency_reason",
    "UserNotificationDelayGround": "user_notification_delay_ground",
    "ValidationVerdict": "validation_verdict",
    "WithdrawalReason": "withdrawal_reason",
    "YesNoUnknown": "yes_no_unknown",
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
