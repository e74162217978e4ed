"""What is promised, on what conditions assistance is given, and how personal data are protected."""

from functools import partial

from mla_schema.core.law.budapest import (
    BUDAPEST_26_2,
    BUDAPEST_27_6,
    BUDAPEST_27_8,
    BUDAPEST_28_2_A,
    BUDAPEST_28_2_B,
    BUDAPEST_28_3,
    BUDAPEST_28_4,
)
from mla_schema.core.law.mutual_assistance_1959 import ETS182_26_4
from mla_schema.core.law.second_protocol import (
    CETS224_14_2,
    CETS224_14_3,
    CETS224_14_5,
    CETS224_14_7,
    CETS224_14_10,
    CETS224_14_11,
)
from mla_schema.phrases.definition import Kind, Slot, define
from mla_schema.phrases.slots import AUTHORITY, BY, CASE, CONDITION, COUNT, COUNTRY, DATE, UNTIL

_assurance = partial(define, fields=("terms",))
_retention = partial(define, fields=("retention", "terms"), law=(CETS224_14_5,))
_condition = partial(define, fields=("terms",), law=(BUDAPEST_28_2_B, BUDAPEST_26_2))
_answer = partial(define, fields=("explanation", "remarks", "reasons"), law=(BUDAPEST_28_3,))
_consent = partial(define, fields=("reasons",), law=(CETS224_14_10,))
_use = partial(define, fields=("explanation",), law=(BUDAPEST_28_4, ETS182_26_4))
_notice = partial(define, fields=("description",), law=(CETS224_14_7,))
_measure = partial(define, fields=("measures",), law=(CETS224_14_7,))

PHRASES = (
    _assurance(
        "assurance.onlyForThisCase",
        "The data will be used only for one specific investigation or proceeding. Number of the case: {case}.",
        "The use is limited to a case.",
        CASE,
        law=(BUDAPEST_28_2_B,),
    ),
    _assurance(
        "assurance.onlyForStatedPurposes",
        "The data will be used only for the purposes stated in the request.",
        "The use is limited.",
        law=(BUDAPEST_28_2_B, CETS224_14_2),
    ),
    _assurance(
        "assurance.confidential",
        "The data will be kept confidential as far as the proceedings allow.",
        "Confidentiality of what is supplied.",
        law=(BUDAPEST_28_2_A,),
    ),
    _assurance(
        "assurance.reciprocity",
        "The requesting State would execute a like request of the requested State.",
        "Reciprocity.",
    ),
    _assurance(
        "assurance.deathPenaltyNotSought",
        "The death penalty will not be sought, will not be imposed and will not be carried out.",
        "The whole assurance.",
    ),
    _assurance(
        "assurance.deathPenaltyNotProvided",
        "The law of the requesting State does not provide for the death penalty.",
        "There is nothing to assure.",
    ),
    _assurance(
        "assurance.noOnwardTransfer",
        "The data will not be passed on to another State or to an international organisation without prior consent.",
        "No onward transfer.",
        law=(CETS224_14_10,),
    ),
    _assurance(
        "assurance.securityMeasures",
        "The data will be protected against loss, misuse and access without right.",
        "Security of the data.",
        law=(CETS224_14_7,),
    ),
    _retention(
        "dataRetention.untilFinalDecision",
        "The data will be kept until the decision in the case is final, and then as long as the law on files requires.",
        "How long the data are kept.",
    ),
    _retention(
        "dataRetention.reviewEvery",
        "The need to keep the data will be reviewed regularly. Interval: {months}.",
        "How often the need is reviewed.",
        Slot("months", Kind.MONTHS, "The time between two reviews."),
    ),
    _retention(
        "dataRetention.deletedOn",
        "The data will be deleted on a fixed day. Date: {date}.",
        "A fixed end.",
        DATE,
    ),
    _condition(
        "condition.explainUseBy",
        "Please explain what use was made of the data. Last day: {by}.",
        "An explanation of the use is wanted.",
        BY,
        law=(BUDAPEST_28_4,),
    ),
    _condition(
        "condition.untilEndOfInvestigation",
        "The condition applies until the investigation of the requesting authority ends.",
        "How long the condition binds.",
    ),
    _condition(
        "condition.alsoTowardsDefence",
        "The condition also applies towards the defence.",
        "Confidentiality binds towards the defence too.",
        law=(BUDAPEST_28_2_A,),
    ),
    _condition(
        "condition.onlyAsLead",
        "The information may be used to further the investigation, but not as evidence in court.",
        "Intelligence, and no evidence.",
    ),
    _condition(
        "condition.consentBeforeOtherUse",
        "Any other use needs prior consent.",
        "Other use is not excluded, but needs consent.",
    ),
    _condition(
        "condition.deleteBy",
        "The data are to be deleted. Last day: {by}.",
        "A day for the deletion.",
        BY,
        law=(CETS224_14_5,),
    ),
    _condition(
        "condition.deathPenaltyAssurance",
        "The data are supplied if it is assured that the death penalty will not be carried out.",
        "Assistance depends on an assurance.",
        law=(BUDAPEST_27_6,),
    ),
    define(
        "condition.ownInvestigationContinues",
        "An investigation of our own is still being conducted and could be harmed. State: {country}.",
        "Why a condition is set.",
        COUNTRY,
        fields=("reasons",),
        law=(BUDAPEST_27_6,),
    ),
    define(
        "condition.replaces",
        "This proposal replaces an earlier condition. Condition: {condition}.",
        "A condition was changed after consultation.",
        CONDITION,
        fields=("reasons",),
    ),
    _answer(
        "condition.boundFromNow",
        "The conditions that are accepted bind us from now on.",
        "An answer that accepts.",
    ),
    _answer(
        "condition.cannotBeMet",
        "The law of the requesting State does not allow the condition to be met.",
        "An answer that declines.",
    ),
    _answer(
        "condition.untilFileShownToDefence",
        "The condition can be met only until the file is shown to the defence.",
        "An answer that accepts for a time.",
    ),
    _consent(
        "consent.onlyLinesOfCountry",
        "Only the part that concerns one State may be passed on. State: {country}.",
        "A limit of a request or of a consent.",
        COUNTRY,
        fields=("reasons", "description"),
    ),
    _consent(
        "consent.neededForParallelCase",
        "The data are needed in a parallel case. Authority: {authority}.",
        "Why consent is asked for.",
        AUTHORITY,
    ),
    _consent(
        "consent.notGiven",
        "Consent is not given, because the use that was described goes beyond the purpose of the request.",
        "A refusal of consent.",
    ),
    _use(
        "use.identifiedSuspect",
        "The data made it possible to identify the suspect.",
        "What the data were used for.",
    ),
    _use(
        "use.evidenceAtTrial", "The data were used as evidence at the trial.", "What the data were used for."
    ),
    _use("use.notUsed", "The data were examined and not used.", "What the data were used for."),
    _use(
        "use.basisOfRequestTo",
        "The data were the basis of a request to another State. State: {country}.",
        "What the data were used for.",
        COUNTRY,
    ),
    _use(
        "use.holdersWarned",
        "The holders of the accounts concerned were warned. Number of holders: {number}.",
        "What the data were used for.",
        COUNT,
    ),
    _use(
        "use.noIncidentBeyondNotice",
        "Apart from the incident that was notified, no incident is known. Date of the notice: {date}.",
        "The statement that conditions were kept.",
        DATE,
    ),
    _notice(
        "incident.accessWithoutRight",
        "A person had access to the data without right.",
        "What happened to the data.",
    ),
    _notice(
        "incident.sentToWrongRecipient",
        "The data were sent to a wrong recipient.",
        "What happened to the data.",
    ),
    _measure("incident.copyDeleted", "The copy that was made without right was deleted.", "What was done."),
    _measure("incident.holdersWarned", "The persons concerned were warned.", "What was done."),
    _notice(
        "dataProtection.inaccurate",
        "Data that were supplied turned out to be inaccurate.",
        "Data are wrong.",
        law=(CETS224_14_3,),
    ),
    _notice(
        "dataProtection.deletedAfterUse",
        "The data were deleted because they are no longer needed. Date: {date}.",
        "Data were erased.",
        DATE,
        law=(CETS224_14_5,),
    ),
    _notice(
        "userNotification.done",
        "The user was informed. Date: {date}.",
        "The user knows.",
        DATE,
        law=(CETS224_14_11,),
    ),
    _notice(
        "userNotification.delayed",
        "Informing the user is delayed. Last day of the delay: {until}.",
        "The user does not know yet.",
        UNTIL,
        law=(CETS224_14_11,),
    ),
    _notice(
        "userNotification.requiredByLaw",
        "The law of the requested State requires that the user is informed.",
        "Secrecy has an end.",
        law=(BUDAPEST_27_8, CETS224_14_11),
        fields=("description", "explanation"),
    ),
)
