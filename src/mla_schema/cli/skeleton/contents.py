"""What a skeleton holds beside what the schema requires: tables of names, by class.

What the law asks for stands here, provision by provision; the docstrings of the fields name their sources.
"""

from collections.abc import Mapping
from enum import StrEnum

from mla_schema import codes

_REQUEST = "legal_bases offences summary items relevance necessity"
_COLLECTION = f"{_REQUEST} collections available_domestically authorisation"

FIELDS: Mapping[str, str] = {
    # The openings. Article 29(2) of the Convention names what a preservation request shall specify, and the Second
    # Protocol does so for each of its instruments: 6(3), 7(3) and (4), 8(3), 12.
    "DataRequest": f"{_REQUEST} measures",
    "PreservationRequest": f"{_REQUEST} intended_request duration",
    "GiveEffectRequest": "supporting_information",
    "RealTimeTrafficRequest": _COLLECTION,
    "InterceptionRequest": _COLLECTION,
    "DomainRegistrationRequest": "issuing_authority issued_on legal_bases items proceedings relevance assurances "
    "deadline delivery",
    "ProviderOrder": "supplement",
    "Consultation": "topics questions legal_bases offences summary items",
    "SpontaneousInformation": "legal_bases information offences",
    "JointInvestigation": "stage legal_bases purposes offences summary composition duration extension_terms "
    "countries location organisation gathering_terms use_terms confidentiality_terms participation_terms",
    # Their parts.
    "Assurance": "terms",
    "Authority": "country names contacts",
    "Collection": "duration technical_details",
    "Contact": "function emails",
    "Delivery": "instructions",
    "IntendedRequest": "intended measures",
    "InvolvedAuthority": "functions",
    "LegalProvision": "country acts articles",
    "Offence": "provisions qualification penalty",
    "Order": "issuing_authority issued_on legal_bases provider offences items",
    "Penalty": "other",
    "Period": "start end",
    "Proceeding": "number nature",
    "ProviderSupplement": "domestic_legal_bases provisions contact deadline delivery preservation_sought notified",
    "RequestedDeadline": "at reasons",
    "ServiceProvider": "names country",
    "SupportingInformation": "domestic_legal_bases provisions holds_data_because summary relevance contact "
    "preservation_sought other_means_tried",
    # The steps.
    "Receipt": "status competence examination contact",
    "Referral": "items referred_to reason contact",
    "SupplementRequest": "points contact",
    "Supplement": "open_points remarks",
    "Amendment": "reasons explanation",
    "PreservationExtension": "confirmation_number items preserved_until duration reasons intended_request",
    "EmergencyAssessment": "reasons contact",
    "ConditionsProposal": "conditions reasons",
    "ConditionsAnswer": "answers",
    "Impediment": "kinds items conditions explanation",
    "Determination": "items explanation",
    "Delay": "items reasons explanation expected_by",
    "OrderServed": "items provider due_by",
    "OrderNotification": "order supplement summary",
    "OrderInstruction": "items reasons",
    "PartialDisclosure": "items path explanation",
    "DataPreserved": "preserved",
    "PreservationEnded": "items reason disposition remarks",
    "Decision": "outcomes",
    "Result": "outcomes evidence transfer_reference",
    "ResultReceipt": "files remarks",
    "ProviderReply": "number outcomes evidence contact",
    "UseExplanation": "items purposes proceedings conditions_kept explanation",
    "ConsentRequest": "items to purposes reasons",
    "ConsentAnswer": "items reasons",
    "DomesticInvestigation": "proceedings authorities offences explanation",
    "DataProtectionNotice": "items description measures contact",
    "StatusEnquiry": "items questions",
    "Status": "statuses register_number contact",
    "Withdrawal": "items reason explanation",
    "WithdrawalConfirmation": "items disposition remarks",
    "ConsultationAnswer": "points",
    "Transmittal": "legal_bases statement",
    "Validation": "items legal_grounds reasons",
    "MessageTranslation": "translator translated_on texts statement",
    # Their parts.
    "Condition": "items terms",
    "ConditionAnswer": "explanation",
    "ConsultationPoint": "favourable answer",
    "EvidenceFile": "items category name description",
    "ItemOutcome": "items reasons",
    "ItemStatus": "items remarks",
    "OpenPoint": "reasons",
    "PathStation": "provider country",
    "PreservedData": "items since until provider number",
    "ReceivedFile": "remarks",
    "SupplementPoint": "question",
}
"""The fields of a class that its skeleton has although the schema does not require them."""

CODES: Mapping[str, StrEnum] = {
    # Where nothing is decided yet, the code commits its sender to least.
    "ConsentAnswer.verdict": codes.ConsentVerdict.REFUSED,
    "Determination.kind": codes.DeterminationKind.DO_NOT_PROCEED,
    "EmergencyAssessment.verdict": codes.EmergencyVerdict.MORE_FACTS_NEEDED,
    "OrderInstruction.kind": codes.OrderInstructionKind.CONSULTATION_PENDING,
    "ReceivedFile.verdict": codes.FileVerdict.MISSING,
    "Receipt.competence": codes.Competence.UNDETERMINED,
    "Validation.verdict": codes.ValidationVerdict.NOT_VALIDATED,
    "WithdrawalConfirmation.disposition": codes.PreservedDataDisposition.KEEP_PENDING_REQUEST,
    # What is handed over was executed.
    "providerReply: ItemOutcome.outcome": codes.DecisionOutcome.EXECUTED,
    "result: ItemOutcome.outcome": codes.DecisionOutcome.EXECUTED,
    # What is asked for most.
    "DataRequest.measures": codes.StoredDataMeasure.DISCLOSURE,
    "IntendedRequest.measures": codes.StoredDataMeasure.DISCLOSURE,
    "InvolvedAuthority.functions": codes.AuthorityFunction.INVESTIGATING,
    # What the law asks to be stated.
    "Assurance.kind": codes.AssuranceKind.USE_LIMITATION,
}
"""The code of a field, in one type of message or in all. Elsewhere it is the one for what is unknown, the one for anything else, or the first."""

BASES: Mapping[str, tuple[codes.Instrument, str]] = {
    "dataRequest": (codes.Instrument.BUDAPEST_CONVENTION, "31"),
    "preservationRequest": (codes.Instrument.BUDAPEST_CONVENTION, "29"),
    "giveEffectRequest": (codes.Instrument.SECOND_ADDITIONAL_PROTOCOL, "8"),
    "realTimeTrafficRequest": (codes.Instrument.BUDAPEST_CONVENTION, "33"),
    "interceptionRequest": (codes.Instrument.BUDAPEST_CONVENTION, "34"),
    "domainRegistrationRequest": (codes.Instrument.SECOND_ADDITIONAL_PROTOCOL, "6"),
    "providerOrder": (codes.Instrument.SECOND_ADDITIONAL_PROTOCOL, "7"),
    "orderNotification": (codes.Instrument.SECOND_ADDITIONAL_PROTOCOL, "7"),
    "consultation": (codes.Instrument.BUDAPEST_CONVENTION, "31"),
    "spontaneousInformation": (codes.Instrument.BUDAPEST_CONVENTION, "26"),
    "jointInvestigation": (codes.Instrument.SECOND_ADDITIONAL_PROTOCOL, "12"),
    "transmittal": (codes.Instrument.BUDAPEST_CONVENTION, "27(2)"),
}
"""The instrument and article on which a type of message rests, unless its sender says otherwise."""

CATEGORIES: Mapping[str, codes.DataCategory] = {
    "realTimeTrafficRequest": codes.DataCategory.TRAFFIC,
    "interceptionRequest": codes.DataCategory.CONTENT,
    "domainRegistrationRequest": codes.DataCategory.DOMAIN_REGISTRATION,
}
"""The category of data that a type of request is for; elsewhere it is subscriber information, asked for most."""

DAYS: Mapping[str, int] = {
    # Article 29(7): no less than sixty days.
    "PreservationRequest.duration": 60,
    "PreservationExtension.duration": 60,
    "PreservedData.until": 60,
    # Article 7(7) of the Second Protocol: thirty days, or longer.
    "RequestedDeadline.at": 30,
    # Article 8(6)(a)(i): twenty days for subscriber information.
    "OrderServed.dueBy": 20,
    "Collection.duration": 30,
    "Delay.expectedBy": 30,
    "Period.end": 365,
}
"""How many days a period lasts, or how many days from now a date lies; elsewhere it is today."""
