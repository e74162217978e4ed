"""Why the data are needed, how urgent it is, and what must stay secret."""

from functools import partial

from mla_schema.core.law.budapest import BUDAPEST_27_8, BUDAPEST_29_2_E, BUDAPEST_31_3_A
from mla_schema.core.law.committee import PCOC_2015_09
from mla_schema.core.law.mutual_assistance_1959 import ETS182_25
from mla_schema.core.law.second_protocol import CETS224_3_2_C, CETS224_9_3_E, CETS224_10_1
from mla_schema.phrases.definition import Kind, Slot, define
from mla_schema.phrases.slots import AT, DATE, UNTIL

_necessity = partial(define, fields=("necessity",), law=(BUDAPEST_29_2_E,))
_urgency = partial(define, fields=("necessity", "reasons"), law=(PCOC_2015_09,))
_emergency = partial(define, fields=("emergencyFacts",), law=(CETS224_3_2_C, CETS224_9_3_E, CETS224_10_1))
_assessment = partial(define, fields=("reasons",), law=(CETS224_3_2_C,))
_deadline = partial(define, fields=("reasons",), law=(PCOC_2015_09,))
_secret = partial(define, fields=("reasons",), law=(BUDAPEST_27_8, ETS182_25))

_EXPIRY = Slot("expiresOn", Kind.DATE, "The day on which the data are expected to be deleted.")
_PRESERVED = Slot("expiresOn", Kind.DATE, "The day on which the preservation ends.")

PHRASES = (
    _necessity(
        "necessity.identifySuspect",
        "The data are needed to identify the person who committed the offence.",
        "The usual purpose of subscriber information.",
    ),
    _necessity(
        "necessity.locateSuspect",
        "The data are needed to find where the suspect is.",
        "The suspect is known and not found.",
    ),
    _necessity(
        "necessity.proveOffence", "The data are needed as evidence of the offence.", "The data are evidence."
    ),
    _necessity(
        "necessity.exculpate",
        "The data may show that the suspect did not commit the offence.",
        "The data may exculpate.",
    ),
    _necessity(
        "necessity.identifyVictims",
        "The data are needed to identify and protect victims.",
        "Victims are not known.",
    ),
    _necessity(
        "necessity.traceProceeds",
        "The data are needed to trace the proceeds of the offence.",
        "Proceeds are traced.",
    ),
    _necessity(
        "necessity.stopOffence",
        "The data are needed to stop an offence that is being committed.",
        "The offence goes on.",
    ),
    _necessity(
        "necessity.noOtherMeans",
        "The data cannot be obtained by other or less intrusive means.",
        "There is no other way.",
    ),
    _necessity(
        "necessity.certifiedCopyForTrial",
        "A certified copy is needed so that the data can be used as evidence at the trial.",
        "Why the form matters.",
    ),
    _urgency(
        "necessity.dataVolatile",
        "The data are particularly vulnerable to loss or modification.",
        "Data may vanish at any time.",
        law=(BUDAPEST_29_2_E, BUDAPEST_31_3_A),
    ),
    _urgency(
        "necessity.userMayDelete",
        "The user can delete or alter the data at any time.",
        "The suspect has access to the data.",
        law=(BUDAPEST_29_2_E, BUDAPEST_31_3_A),
    ),
    _urgency(
        "necessity.retentionExpiry",
        "The provider will delete the data in the ordinary course of business. Expected date of deletion: {expiresOn}.",
        "The retention period ends.",
        _EXPIRY,
        law=(BUDAPEST_29_2_E,),
    ),
    _urgency(
        "necessity.preservationExpiry",
        "The preservation of the data will end. Last day of the preservation: {expiresOn}.",
        "The preservation ends.",
        _PRESERVED,
        law=(BUDAPEST_29_2_E,),
    ),
    _urgency(
        "necessity.courtDecisionPending",
        "The decision of a court that is needed for a request for the data is pending.",
        "Why the preservation is to go on.",
    ),
    _urgency(
        "urgency.assetsMayBeMoved",
        "Money or crypto-assets may be moved out of reach at any time.",
        "Assets are at risk.",
    ),
    _urgency(
        "urgency.limitationPeriod",
        "The offence will be barred by lapse of time. Last day: {until}.",
        "The limitation period ends.",
        UNTIL,
    ),
    _emergency(
        "emergency.threatToLife",
        "There is a significant and imminent risk to the life of a person.",
        "The core statement of an emergency.",
    ),
    _emergency(
        "emergency.threatToSafety",
        "There is a significant and imminent risk to the safety of a person.",
        "The core statement of an emergency.",
    ),
    _emergency(
        "emergency.childInDanger", "A child is in danger of being abused or harmed.", "A child is at risk."
    ),
    _emergency(
        "emergency.personAbducted",
        "A person is held against their will, and where that person is held is not known.",
        "A person was abducted.",
    ),
    _emergency(
        "emergency.attackAnnounced",
        "An attack on persons was announced. Time announced: {at}.",
        "An attack is imminent.",
        AT,
    ),
    _emergency(
        "emergency.infrastructure",
        "A system on which the life or safety of persons depends is under attack.",
        "Infrastructure is attacked and persons are in danger.",
    ),
    _emergency(
        "emergency.dataLeadToPerson",
        "The data that are requested lead to the person who is in danger or who causes the danger.",
        "How the data relate to the emergency.",
        fields=("emergencyFacts", "relevance"),
    ),
    _assessment(
        "emergency.confirmed",
        "The facts show an emergency. The request is executed at once.",
        "Answer of the requested Party.",
    ),
    _assessment(
        "emergency.notImminent",
        "The danger that is described is significant and not imminent. The request is treated as urgent.",
        "Answer of the requested Party: re-classified.",
    ),
    _assessment(
        "emergency.linkNotShown",
        "The request does not show how the data relate to the danger.",
        "Answer of the requested Party: more facts are needed.",
    ),
    _assessment(
        "emergency.providerReached",
        "The provider has been reached and is preparing the data.",
        "Answer of the requested Party.",
    ),
    _deadline(
        "deadline.beforeRetentionExpiry",
        "The answer is needed before the provider deletes the data. Expected date of deletion: {expiresOn}.",
        "Why that day.",
        _EXPIRY,
    ),
    _deadline(
        "deadline.beforePreservationExpiry",
        "The answer is needed before the preservation ends. Last day of the preservation: {expiresOn}.",
        "Why that day.",
        _PRESERVED,
    ),
    _deadline(
        "deadline.offenceContinues",
        "The offence is still being committed, and every day adds victims.",
        "Why soon.",
    ),
    _deadline(
        "deadline.threatTakesEffect",
        "The threat is announced to be carried out at a certain time. Time announced: {at}.",
        "Why that hour.",
        AT,
        fields=("reasons", "emergencyFacts"),
    ),
    _deadline(
        "deadline.detentionEnds", "The detention of the suspect ends. Date: {date}.", "Why that day.", DATE
    ),
    _deadline(
        "deadline.hearing",
        "The data are needed at a hearing. Date of the hearing: {date}.",
        "Why that day.",
        DATE,
    ),
    _deadline(
        "deadline.investigationEnds",
        "The period that the law sets for the investigation ends. Date: {date}.",
        "Why that day.",
        DATE,
    ),
    _deadline(
        "deadline.periodOfTheProtocol",
        "The deadline follows the period that the Second Additional Protocol provides.",
        "The day follows from the instrument.",
        law=(),
    ),
    _secret(
        "confidentiality.suspectMustNotKnow",
        "A suspect who learns of the request could destroy evidence or flee.",
        "The usual reason of secrecy.",
    ),
    _secret(
        "confidentiality.assetsCouldBeMoved",
        "A suspect who learns of the request could move money or crypto-assets out of reach.",
        "Assets are at risk.",
    ),
    _secret(
        "confidentiality.protectionOfChild",
        "The identity and the privacy of a child must be protected.",
        "A child is concerned.",
    ),
    _secret(
        "confidentiality.protectionOfWitness",
        "A witness or a victim could be put in danger if the request became known.",
        "A person is at risk.",
    ),
)
