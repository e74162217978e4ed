"""Co-operation around requests: information, consultation, endorsement, joint investigation, replies of providers."""

from functools import partial

from mla_schema.core.law.budapest import BUDAPEST_25_4, BUDAPEST_26_1, BUDAPEST_26_2, BUDAPEST_27_4_A
from mla_schema.core.law.committee import TCY_2013_17_REC_10, TCY_2013_17_REC_14
from mla_schema.core.law.mutual_assistance_1959 import (
    ETS182_20_1,
    ETS182_20_10_A,
    ETS182_20_10_B,
)
from mla_schema.core.law.second_protocol import CETS224_8_4, CETS224_12
from mla_schema.phrases.definition import define
from mla_schema.phrases.slots import (
    CASE,
    COUNT,
    COUNTRY,
    LANGUAGE,
    MONTHS,
    PROVISION,
    SERVICE,
    UNTIL,
)

_information = partial(define, fields=("information",), law=(BUDAPEST_26_1,))
_investigation = partial(define, fields=("explanation",), law=(TCY_2013_17_REC_10,))
_answer = partial(define, fields=("answer",), law=(TCY_2013_17_REC_14,))
_question = partial(define, fields=("questions",), law=(TCY_2013_17_REC_14,))
_team = partial(define, law=(CETS224_12, ETS182_20_1))

PHRASES = (
    _information(
        "information.mayAssist",
        "The information may assist in opening or conducting an investigation.",
        "Why information is given without a request.",
    ),
    _information(
        "information.nameOfService",
        "The service is known to its users under a name. Name of the service: {service}.",
        "Helps to find the service.",
        SERVICE,
        fields=("information", "otherInformation", "remarks"),
    ),
    _information(
        "information.victimsInYourState",
        "Victims of the offence are in the State that is informed. Number known: {number}.",
        "Why the information concerns the reader.",
        COUNT,
    ),
    _information(
        "information.suspectInYourState",
        "A suspect is believed to be in the State that is informed.",
        "Why the information concerns the reader.",
    ),
    _information(
        "information.serverInYourState",
        "A server that is used to commit the offence is in the State that is informed.",
        "Why the information concerns the reader.",
    ),
    define(
        "information.listWithheld",
        "A list of the accounts concerned will be sent once the conditions are accepted.",
        "What is held back.",
        fields=("withheldUntilAccepted",),
        law=(BUDAPEST_26_2,),
    ),
    _investigation(
        "investigation.opened",
        "An investigation was opened. Number of the case: {case}.",
        "What follows from information.",
        CASE,
    ),
    _investigation(
        "investigation.notOpened", "No investigation was opened.", "What follows from information."
    ),
    _investigation(
        "investigation.requestWillFollow",
        "A request for mutual assistance will follow.",
        "What follows from information.",
    ),
    _question(
        "consultation.wouldItBeExecuted",
        "Could a request of this kind be executed?",
        "The usual question before a request.",
    ),
    _question(
        "consultation.whatIsMissing",
        "What would have to be added to the draft so that the request can be executed?",
        "A draft is shown.",
    ),
    _question(
        "consultation.dualCriminality",
        "Is the conduct that is described an offence in your State?",
        "Dual criminality.",
    ),
    _question(
        "consultation.whichChannel",
        "By which channel and in which language should the request be sent?",
        "Channel and language.",
    ),
    _answer("consultation.yes", "Yes, under the conditions that the instrument provides.", "An answer."),
    _answer(
        "consultation.no", "No, the law does not permit it. Provision: {provision}.", "An answer.", PROVISION
    ),
    _answer(
        "consultation.directToUs", "Please send the request directly to us.", "An answer about the channel."
    ),
    _answer(
        "consultation.centralAuthority",
        "Please send the request through the central authorities.",
        "An answer about the channel.",
    ),
    _answer(
        "consultation.translationNeeded",
        "A translation is needed. Language: {language}.",
        "An answer about the language.",
        LANGUAGE,
    ),
    _answer(
        "consultation.courtOrderNeeded",
        "An order of a court of the requesting State is needed.",
        "An answer about requirements.",
    ),
    _answer(
        "consultation.serverPaidUntil",
        "The server is paid for until a certain day. Last day: {until}.",
        "An answer about availability.",
        UNTIL,
    ),
    define(
        "consultation.decidesNothing",
        "This answer does not decide on the request.",
        "An answer does not bind.",
        fields=("remarks",),
        law=(TCY_2013_17_REC_14,),
    ),
    define(
        "transmittal.examinedAndSupported",
        "The request was examined and is supported.",
        "The central authority passes a request on.",
        fields=("statement",),
    ),
    define(
        "translation.agrees",
        "The translation agrees with the original.",
        "The statement of a translator.",
        fields=("statement",),
    ),
    define(
        "validation.measureProportionate",
        "The measure is necessary and proportionate.",
        "Why the order is validated.",
        fields=("reasons",),
    ),
    define(
        "validation.urgentMeasureLawful",
        "The urgent measure was lawful when it was taken.",
        "Why an urgent order is validated afterwards.",
        fields=("reasons",),
    ),
    define(
        "validation.notValidated",
        "The conditions that the law sets for the measure are not met.",
        "Why the order is not validated.",
        fields=("reasons",),
    ),
    define(
        "support.notPoliticalNorFiscal",
        "The offence is neither a political nor a fiscal offence.",
        "What some Parties want to know.",
        fields=("additionalInformation",),
        law=(CETS224_8_4, BUDAPEST_27_4_A, BUDAPEST_25_4),
    ),
    define(
        "instruction.noObjection",
        "There is no objection to the disclosure.",
        "The authority that was notified has examined the order.",
        fields=("reasons",),
    ),
    define(
        "instruction.prejudiceToOwnCase",
        "The disclosure would prejudice an investigation or proceedings of the State that was notified.",
        "Why the provider is told not to disclose.",
        fields=("reasons",),
    ),
    define(
        "reply.orderForPaymentCompany",
        "Payment data are held by another company. Is an order for that company intended? State of the company: {country}.",
        "A question of a provider.",
        COUNTRY,
        fields=("questions",),
    ),
    define(
        "reply.whichLog",
        "The provider keeps several kinds of logs. Which of them is needed?",
        "A question of a provider.",
        fields=("questions",),
    ),
    _team(
        "jit.investigateTogether",
        "To investigate the offences together.",
        "A purpose of a joint investigation.",
        fields=("purposes",),
    ),
    _team(
        "jit.identifyVictims",
        "To identify the victims in all States concerned.",
        "A purpose of a joint investigation.",
        fields=("purposes",),
    ),
    _team(
        "jit.eachUnderOwnLaw",
        "Each authority gathers evidence under the law of its own State.",
        "How evidence is gathered.",
        fields=("gatheringTerms",),
    ),
    _team(
        "jit.noFurtherRequestNeeded",
        "Members may exchange evidence without further requests for mutual assistance.",
        "How evidence is gathered.",
        fields=("gatheringTerms",),
    ),
    _team(
        "jit.useForPurposes",
        "Information may be used for the purposes of the joint investigation.",
        "How information is used.",
        fields=("useTerms",),
        law=(CETS224_12, ETS182_20_10_A),
    ),
    _team(
        "jit.otherUseByConsent",
        "Any other use needs the prior consent of the State that gave the information.",
        "How information is used.",
        fields=("useTerms",),
        law=(CETS224_12, ETS182_20_10_B),
    ),
    _team(
        "jit.confidentialUntilTrial",
        "Information is kept confidential until it is used at a trial.",
        "What stays secret.",
        fields=("confidentialityTerms",),
    ),
    _team("jit.eachBearsOwn", "Each State bears its own costs.", "Who pays.", fields=("costs",)),
    _team(
        "jit.extendedInWriting",
        "The agreement can be extended in writing. Longest extension: {months}.",
        "How long it lasts.",
        MONTHS,
        fields=("extensionTerms",),
    ),
)
