"""What happens to a request: receipt, referral, supplements, obstacles, decisions on them, withdrawal, amendment."""

from functools import partial

from mla_schema.core.law.budapest import (
    BUDAPEST_27_8,
    BUDAPEST_27_9_C,
    BUDAPEST_29_6,
    BUDAPEST_29_7,
)
from mla_schema.core.law.committee import TCY_2013_17_REC_9, TCY_2013_17_REC_12
from mla_schema.core.law.mutual_assistance_1959 import ETS030_18
from mla_schema.core.law.second_protocol import CETS224_8_7
from mla_schema.phrases.definition import define
from mla_schema.phrases.slots import (
    ADDRESS,
    ARTICLE,
    AUTHORITY,
    BY,
    DATE,
    FORMALITY,
    INSTRUMENT,
    ITEM,
    LANGUAGE,
    NUMBER,
    UNTIL,
)

_receipt = partial(define, fields=("remarks",), law=(TCY_2013_17_REC_9,))
_supplement = partial(define, fields=("question",), law=(TCY_2013_17_REC_12,))
_impediment = partial(define, fields=("explanation",), law=(BUDAPEST_27_8,))
_determination = partial(define, fields=("explanation",), law=(BUDAPEST_27_8,))
_withdrawal = partial(define, fields=("explanation", "remarks"))
_amendment = partial(define, fields=("explanation",))

PHRASES = (
    _receipt("receipt.registered", "The request was registered and is being examined.", "The usual receipt."),
    _receipt(
        "receipt.pleaseComplete", "Please complete what the findings name.", "The receipt carries findings."
    ),
    _receipt(
        "receipt.sendAgain", "The file could not be read. Please send it again.", "The file is damaged."
    ),
    _receipt(
        "receipt.namedByCoveringMessage",
        "The file could not be opened. Its identifier and its digest are those that the covering message states.",
        "The receipt names a message that nobody could read.",
    ),
    _receipt(
        "receipt.cameBefore",
        "The same arrived before in another way. Date: {date}.",
        "A letter, a call or another channel was faster.",
        DATE,
    ),
    _receipt(
        "receipt.staysPreserved",
        "The data stay preserved under a number. Number: {number}.",
        "A preservation goes on.",
        NUMBER,
        law=(BUDAPEST_29_7,),
    ),
    _receipt(
        "receipt.referred",
        "The request was referred to the competent authority. Instrument: {instrument}. Article: {article}.",
        "The receipt says where the request went, and under which provision.",
        INSTRUMENT,
        ARTICLE,
        law=(BUDAPEST_27_9_C, ETS030_18),
    ),
    _receipt(
        "receipt.orderBeingSought",
        "The order of a court that is needed for execution is being sought.",
        "What happens next.",
    ),
    _receipt(
        "receipt.providerBeingServed", "The provider is being served with an order.", "What happens next."
    ),
    _receipt(
        "progress.nextStepBy",
        "The next step can be expected. Last day: {by}.",
        "Until when news can be expected.",
        BY,
    ),
    _receipt(
        "status.oneItemFirst",
        "One item is dealt with before the others. Item: {item}.",
        "What happens first.",
        ITEM,
    ),
    _receipt(
        "status.orderOfCourtServed",
        "The order of the court was served on the provider. Date: {date}.",
        "What was done.",
        DATE,
    ),
    _receipt(
        "status.toldOnPaper",
        "This was told on paper. Date: {date}.",
        "A step was taken outside the format; the register knows it.",
        DATE,
    ),
    define(
        "referral.answersComeFrom",
        "Answers will come from the authority to which the request was referred. Authority: {authority}.",
        "Who answers from now on.",
        AUTHORITY,
        fields=("remarks",),
        law=(BUDAPEST_27_9_C,),
    ),
    define(
        "referral.addressIt",
        "Please address further messages to that authority.",
        "To whom to write from now on.",
        fields=("remarks",),
        law=(BUDAPEST_27_9_C,),
    ),
    define(
        "served.sentenceShownWithConsent",
        "The provider was shown a sentence of the supporting information, to which consent was given. Date of the consent: {date}.",
        "What the provider was shown.",
        DATE,
        fields=("remarks",),
    ),
    _supplement(
        "supplement.instantOfUse",
        "At what time was the address used? Please state the time zone. Address: {address}.",
        "The time of use is missing.",
        ADDRESS,
    ),
    _supplement(
        "supplement.sourcePort",
        "Which source port does the log show? Address: {address}.",
        "The port is missing.",
        ADDRESS,
    ),
    _supplement(
        "supplement.timeZone",
        "In which time zone is the time of the observation stated? Address: {address}.",
        "The time zone is missing.",
        ADDRESS,
    ),
    _supplement(
        "supplement.period",
        "For which period are the data requested? Item: {item}.",
        "The period is missing.",
        ITEM,
    ),
    _supplement("supplement.relevance", "How do the data relate to the offence?", "The relation is missing."),
    _supplement(
        "supplement.facts",
        "Please describe the facts of the case: what happened, when and how.",
        "Facts are missing or too thin.",
    ),
    _supplement(
        "supplement.suspicion",
        "Please state the facts on which the suspicion rests.",
        "The threshold for the measure is in question.",
    ),
    _supplement(
        "supplement.offenceAndPenalty",
        "Which provisions make the conduct an offence, and what penalty do they provide?",
        "Provisions or penalty are missing.",
    ),
    _supplement(
        "supplement.legalBasis",
        "On which instrument and article is the request based?",
        "The legal basis is missing.",
    ),
    _supplement("supplement.necessity", "Why are the data needed?", "The necessity is missing."),
    _supplement(
        "supplement.identifier",
        "Which account, address or number is meant? Item: {item}.",
        "The identifier is missing or wrong.",
        ITEM,
    ),
    _supplement(
        "supplement.elements",
        "Which data exactly are requested? Item: {item}.",
        "The description is too broad.",
        ITEM,
    ),
    _supplement(
        "supplement.provider",
        "Which provider is believed to hold the data, and why? Item: {item}.",
        "The provider is missing.",
        ITEM,
    ),
    _supplement(
        "supplement.urgencyReason",
        "Why is the request urgent, and until when is an answer needed?",
        "Urgency without a reason.",
    ),
    _supplement(
        "supplement.emergencyFacts",
        "Which facts show the danger, and how do the data relate to it?",
        "The emergency is not shown.",
    ),
    _supplement(
        "supplement.assurance",
        "Can the assurance be given that the death penalty will not be carried out?",
        "An assurance is missing.",
    ),
    _supplement(
        "supplement.courtDecision",
        "Please send the decision of the court or authority on which the request is based.",
        "A decision is missing.",
    ),
    _supplement(
        "supplement.translation",
        "Please send a translation. Language: {language}.",
        "A translation is missing.",
        LANGUAGE,
    ),
    define(
        "supplement.preservedMeanwhile",
        "The data are preserved in the meantime. Last day: {until}.",
        "Nothing is lost by asking.",
        UNTIL,
        fields=("remarks",),
    ),
    define(
        "supplement.notRecordedInLog",
        "The log does not record this.",
        "Why a point stays open.",
        fields=("reasons",),
    ),
    define(
        "supplement.notYetKnown",
        "This is not yet known. It will be told as soon as it is.",
        "Why a point stays open.",
        fields=("reasons",),
    ),
    _impediment(
        "impediment.cannotKeepConfidential",
        "The request cannot be executed without breaching the confidentiality that was asked for.",
        "For the impediment cannotKeepConfidential.",
    ),
    _impediment(
        "impediment.preservationNotEnough",
        "Preservation will not ensure that the data remain available.",
        "For the impediment preservationNotEnough.",
        law=(BUDAPEST_29_6,),
    ),
    _impediment(
        "impediment.preservationThreatensSecrecy",
        "Preservation will threaten the confidentiality of the investigation or prejudice it otherwise.",
        "For the impediment preservationThreatensSecrecy.",
        law=(BUDAPEST_29_6,),
    ),
    _impediment(
        "impediment.oathNotProvided",
        "The law of the requested State does not provide for an oath of the custodian.",
        "For the impediment cannotFollowProcedure.",
        law=(CETS224_8_7,),
    ),
    _impediment(
        "impediment.procedureNotPossible",
        "The procedure that was asked for is not possible under the law of the requested State. Formality: {formality}.",
        "For the impediment cannotFollowProcedure.",
        FORMALITY,
        law=(CETS224_8_7,),
    ),
    _impediment(
        "impediment.couldBeDoneInstead",
        "Something else could be done instead. Formality: {formality}.",
        "Offers another way.",
        FORMALITY,
        law=(CETS224_8_7,),
    ),
    _impediment(
        "impediment.userMustBeInformed",
        "The user must be informed before the data are handed over.",
        "For the impediment userMustBeInformed.",
    ),
    _impediment(
        "impediment.shallItBeExecuted",
        "Please state whether the request is to be executed nevertheless.",
        "The question that the requesting Party decides.",
    ),
    _determination(
        "determination.acceptInstead",
        "We accept what was offered instead. Formality: {formality}.",
        "The requesting Party decides.",
        FORMALITY,
        law=(CETS224_8_7,),
    ),
    _determination(
        "determination.executeNevertheless",
        "Please execute the request nevertheless.",
        "The requesting Party decides.",
    ),
    _determination(
        "determination.doNotExecute",
        "Please do not execute the request under these circumstances.",
        "The requesting Party decides.",
    ),
    _determination(
        "determination.conditionsFollow",
        "Conditions will be proposed in a separate message.",
        "A decision that announces conditions.",
    ),
    _withdrawal(
        "withdrawal.itemOnly",
        "Only one item is withdrawn. The others are maintained. Item: {item}.",
        "A withdrawal in part.",
        ITEM,
    ),
    _withdrawal(
        "withdrawal.suspectIdentified",
        "The suspect has been identified by other means.",
        "For the reason suspectIdentified.",
    ),
    _withdrawal(
        "withdrawal.noLongerNeeded", "The data are no longer needed.", "For the reason noLongerNecessary."
    ),
    _withdrawal(
        "withdrawal.answerNotOpened",
        "The answer of the provider arrived after the withdrawal and was not opened. Item: {item}.",
        "What became of an answer.",
        ITEM,
    ),
    _withdrawal("withdrawal.stopped", "Execution has been stopped.", "A withdrawal is confirmed."),
    _withdrawal(
        "withdrawal.alreadyExecuted",
        "The request had already been executed when the withdrawal arrived.",
        "A withdrawal came too late.",
    ),
    _amendment(
        "amendment.addressRemoved",
        "An address that was named by mistake is removed. Item: {item}. Address: {address}.",
        "A request was narrowed.",
        ITEM,
        ADDRESS,
    ),
    _amendment(
        "amendment.emergencyNotMaintained",
        "The emergency is no longer maintained. The request is treated as an ordinary one.",
        "The urgency has changed.",
    ),
    _amendment("amendment.errorCorrected", "An error was corrected. The rest is unchanged.", "A correction."),
)
