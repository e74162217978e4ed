"""The union of all message bodies. A body's module is loaded when its tag is first met."""

from typing import Any, ClassVar

from mla_schema.model.node import Choice

_OPENINGS = {
    "dataRequest": "openings.data_request",
    "preservationRequest": "openings.preservation_request",
    "giveEffectRequest": "openings.give_effect_request",
    "realTimeTrafficRequest": "openings.real_time_traffic_request",
    "interceptionRequest": "openings.interception_request",
    "domainRegistrationRequest": "openings.domain_registration_request",
    "providerOrder": "openings.provider_order",
    "consultation": "openings.consultation",
    "spontaneousInformation": "openings.spontaneous_information",
    "jointInvestigation": "openings.joint_investigation",
}

_STEPS = {
    "receipt": "steps.receipt",
    "referral": "steps.referral",
    "supplementRequest": "steps.supplement_request",
    "supplement": "steps.supplement",
    "amendment": "steps.amendment",
    "preservationExtension": "steps.preservation_extension",
    "emergencyAssessment": "steps.emergency_assessment",
    "conditionsProposal": "steps.conditions_proposal",
    "conditionsAnswer": "steps.conditions_answer",
    "impediment": "steps.impediment",
    "determination": "steps.determination",
    "delay": "steps.delay",
    "orderServed": "steps.order_served",
    "orderNotification": "steps.order_notification",
    "orderInstruction": "steps.order_instruction",
    "partialDisclosure": "steps.partial_disclosure",
    "dataPreserved": "steps.data_preserved",
    "preservationEnded": "steps.preservation_ended",
    "decision": "steps.decision",
    "result": "steps.result",
    "resultReceipt": "steps.result_receipt",
    "providerReply": "steps.provider_reply",
    "useExplanation": "steps.use_explanation",
    "consentRequest": "steps.consent_request",
    "consentAnswer": "steps.consent_answer",
    "domesticInvestigation": "steps.domestic_investigation",
    "dataProtectionNotice": "steps.data_protection_notice",
    "statusEnquiry": "steps.status_enquiry",
    "status": "steps.status",
    "withdrawal": "steps.withdrawal",
    "withdrawalConfirmation": "steps.withdrawal_confirmation",
    "consultationAnswer": "steps.consultation_answer",
    "transmittal": "steps.transmittal",
    "validation": "steps.validation",
    "messageTranslation": "steps.message_translation",
}


class Body(Choice):
    """What a message says; the tag of its member is the type of the message."""

    MEMBERS: ClassVar = _OPENINGS | _STEPS


class Opening(Body):
    """What opens a conversation: a request, an order, information or a consultation. It can be replaced as a whole."""

    MEMBERS: ClassVar = _OPENINGS
    CONTENT: ClassVar[str | None] = None
    """The field that holds what is asked: legal bases, offences and items. Without one they stand in the opening."""
    COMPANION: ClassVar[str | None] = None
    """The field that holds what accompanies that content, where it is apart from it."""

    @property
    def content(self) -> Any:
        """The object that holds legal bases, offences and items, as far as this kind of opening has them."""
        return self if self.CONTENT is None else getattr(self, self.CONTENT)
