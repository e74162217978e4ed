"""Why something is refused or postponed, and what can be done against it."""

from functools import partial

from mla_schema.core.law.budapest import (
    BUDAPEST_15_1,
    BUDAPEST_25_4,
    BUDAPEST_25_5,
    BUDAPEST_27_4_A,
    BUDAPEST_27_4_B,
    BUDAPEST_27_5,
    BUDAPEST_27_6,
    BUDAPEST_27_7,
    BUDAPEST_29_4,
)
from mla_schema.core.law.committee import TCY_2013_17_S3_2
from mla_schema.core.law.european_union import EIO_11, EIO_15
from mla_schema.core.law.mutual_assistance_1959 import ETS030_19, ETS182_7_1
from mla_schema.core.law.united_nations import UNCC_40
from mla_schema.phrases.definition import define
from mla_schema.phrases.slots import BY, COUNTRY, DATE, PROVISION

_refusal = partial(define, fields=("reasons",), law=(BUDAPEST_27_7, ETS030_19))
_postponed = partial(define, fields=("reasons",), law=(BUDAPEST_27_5, ETS182_7_1))

PHRASES = (
    _refusal(
        "refusal.groundAsCoded",
        "The ground for refusal is the one that its code names.",
        "The code says all.",
    ),
    _refusal(
        "refusal.politicalOffence",
        "The offence is considered a political offence or an offence connected with a political offence.",
        "For the ground politicalOffence.",
        law=(BUDAPEST_27_4_A,),
    ),
    _refusal(
        "refusal.sovereignty",
        "Execution is likely to prejudice the sovereignty of the requested State.",
        "For the ground sovereignty.",
        law=(BUDAPEST_27_4_B,),
    ),
    _refusal(
        "refusal.security",
        "Execution is likely to prejudice the security of the requested State.",
        "For the ground security.",
        law=(BUDAPEST_27_4_B,),
    ),
    _refusal(
        "refusal.ordrePublic",
        "Execution is likely to prejudice the public order of the requested State.",
        "For the ground ordrePublic.",
        law=(BUDAPEST_27_4_B,),
    ),
    _refusal(
        "refusal.essentialInterests",
        "Execution is likely to prejudice other essential interests of the requested State.",
        "For the ground essentialInterests.",
        law=(BUDAPEST_27_4_B,),
    ),
    _refusal(
        "refusal.domesticLaw",
        "The law of the requested State does not permit the measure. Provision: {provision}.",
        "For the grounds domesticLawOrTreaty and prohibitedByDomesticLaw.",
        PROVISION,
        law=(BUDAPEST_25_4,),
    ),
    _refusal(
        "refusal.dualCriminality",
        "The conduct that is described is not an offence in the requested State, whatever it is called there.",
        "For the ground dualCriminality.",
        law=(BUDAPEST_25_5, BUDAPEST_29_4),
    ),
    _refusal(
        "refusal.notConforming",
        "The request does not have the content that the instrument requires.",
        "For the ground notConforming.",
        law=(UNCC_40,),
    ),
    _refusal(
        "refusal.contraryToAssistanceLaw",
        "Granting the request would be contrary to the law of the requested State on mutual assistance.",
        "For the ground contraryToAssistanceLaw.",
        law=(UNCC_40,),
    ),
    _refusal(
        "refusal.discriminatoryPurpose",
        "There are grounds to believe that the request serves to prosecute a person because of a protected characteristic.",
        "For the ground discriminatoryPurpose.",
        law=(UNCC_40,),
    ),
    _refusal(
        "refusal.neBisInIdem",
        "A final decision was already taken against the person for the same acts. State: {country}. Date of the decision: {date}.",
        "For the ground neBisInIdem.",
        COUNTRY,
        DATE,
        law=(EIO_11,),
    ),
    _refusal(
        "refusal.immunityOrPrivilege",
        "An immunity or a privilege under the law of the requested State protects the data.",
        "For the ground immunityOrPrivilege.",
        law=(EIO_11,),
    ),
    _refusal(
        "refusal.pressFreedom",
        "The rules of the requested State on the freedom of the press or of expression protect the data.",
        "For the ground pressFreedom.",
        law=(EIO_11,),
    ),
    _refusal(
        "refusal.fundamentalRights",
        "Execution would breach a fundamental right.",
        "For the grounds fundamentalRights and humanRights.",
        law=(BUDAPEST_15_1, EIO_11),
    ),
    _refusal(
        "refusal.territoriality",
        "The acts were committed wholly or partly in the requested State, where they are no offence.",
        "For the ground territoriality.",
        law=(EIO_11,),
    ),
    _refusal(
        "refusal.restrictedOffences",
        "The law of the requested State reserves the measure to offences that do not include this one. Provision: {provision}.",
        "For the ground restrictedOffences.",
        PROVISION,
        law=(EIO_11,),
    ),
    _refusal(
        "refusal.nationalSecuritySource",
        "Execution would harm essential national security interests or a source of intelligence.",
        "For the ground nationalSecuritySource.",
        law=(EIO_11,),
    ),
    _refusal(
        "refusal.deathPenalty",
        "The offence carries the death penalty, and no sufficient assurance was given.",
        "For the ground deathPenalty.",
    ),
    _refusal(
        "refusal.deMinimis",
        "The importance of the case does not justify the measure.",
        "For the ground deMinimis.",
        law=(TCY_2013_17_S3_2,),
    ),
    _refusal(
        "refusal.proportionality",
        "The measure is out of proportion to the offence.",
        "For the ground proportionality.",
        law=(BUDAPEST_15_1, TCY_2013_17_S3_2),
    ),
    _refusal(
        "refusal.thirdPartiesConcerned",
        "The data mostly concern persons who have nothing to do with the case.",
        "A reason of disproportion.",
        law=(BUDAPEST_15_1,),
    ),
    _refusal(
        "refusal.thresholdNotMet",
        "The facts that are described do not reach the degree of suspicion that the law of the requested State requires for this measure.",
        "For the ground thresholdNotMet.",
        law=(TCY_2013_17_S3_2,),
    ),
    _refusal(
        "refusal.fiscalOffence",
        "The offence is a fiscal offence for which the law of the requested State does not provide assistance.",
        "For the ground fiscalOffenceOnly; never for the offences of Articles 2 to 11 of the Convention.",
        law=(BUDAPEST_25_4,),
    ),
    _refusal(
        "refusal.narrowerRequestPossible",
        "A request that is limited to the data needed could be executed.",
        "Shows a way; stands after the reason.",
        law=(BUDAPEST_27_6,),
    ),
    _refusal(
        "refusal.moreFactsPossible",
        "A request that states more facts could be examined again.",
        "Shows a way; stands after the reason.",
        law=(BUDAPEST_27_6,),
    ),
    _postponed(
        "postponement.ownInvestigation",
        "Execution now would prejudice an investigation conducted by the requested authorities.",
        "For the ground prejudiceToInvestigation.",
    ),
    _postponed(
        "postponement.ownProceedings",
        "Execution now would prejudice criminal proceedings conducted by the requested authorities.",
        "For the ground prejudiceToProceedings.",
    ),
    _postponed(
        "postponement.objectsInUse",
        "The data or objects are being used in other proceedings.",
        "For the ground objectsInUse.",
        law=(EIO_15,),
    ),
    _postponed(
        "postponement.until",
        "The request will be taken up again. Expected date: {date}.",
        "When execution can be expected.",
        DATE,
    ),
    _postponed(
        "postponement.dataSecured",
        "The data have been secured in the meantime.",
        "Nothing is lost by waiting.",
    ),
    define(
        "remedies.complaintOnceInformed",
        "The person concerned can complain to a court once informed of the measure.",
        "Which remedy exists.",
        fields=("remedies",),
    ),
    define(
        "remedies.complaintWithin",
        "A complaint against the decision is possible. Last day: {by}.",
        "Which remedy exists.",
        BY,
        fields=("remedies",),
    ),
    define(
        "remedies.none",
        "The law provides no separate remedy against the decision.",
        "No remedy exists.",
        fields=("remedies",),
    ),
)
