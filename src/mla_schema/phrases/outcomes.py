"""Why something is not executed, has no result, is done in part or comes late."""

from functools import partial

from mla_schema.core.law.budapest import (
    BUDAPEST_27_7,
    BUDAPEST_27_9_C,
    BUDAPEST_30_1,
)
from mla_schema.core.law.second_protocol import CETS224_4, CETS224_7_5_C, CETS224_7_7, CETS224_8_8
from mla_schema.core.law.technical import ETSI_TS_104144_6_4_4
from mla_schema.phrases.definition import Kind, Slot, define
from mla_schema.phrases.slots import COUNTRY, DATE, DAYS, ITEM, LANGUAGE, PROVIDER, PROVISION

_failed = partial(define, fields=("reasons",), law=(ETSI_TS_104144_6_4_4,))
_outcome = partial(define, fields=("reasons", "remarks"), law=(BUDAPEST_27_7,))
_delay = partial(define, fields=("explanation",), law=(BUDAPEST_27_7, CETS224_8_8))

PHRASES = (
    _failed(
        "notExecuted.dataExpired",
        "The data existed and were deleted before the request arrived. Date of the deletion: {date}.",
        "For the reason dataExpired.",
        DATE,
    ),
    _failed(
        "notExecuted.dataExpiredDateUnknown",
        "The data existed and were deleted before the request arrived.",
        "For the reason dataExpired, where the day is not known.",
    ),
    _failed(
        "notExecuted.retentionPeriod",
        "The provider keeps such data for a limited time only. Period: {days}.",
        "Explains why data are gone.",
        DAYS,
    ),
    _failed(
        "notExecuted.dataNotHeld",
        "The provider does not hold such data and never held them.",
        "For the reason dataNotHeld.",
    ),
    _failed(
        "notExecuted.unknownIdentifier",
        "The identifier does not lead to a user, an account or a device.",
        "For the reason unknownIdentifier.",
    ),
    _failed(
        "notExecuted.wrongProvider",
        "Another provider holds the data. Provider: {provider}.",
        "For the reason wrongProvider.",
        PROVIDER,
    ),
    _failed(
        "notExecuted.wrongState",
        "The data are held in another State. State: {country}.",
        "For the reason wrongState.",
        COUNTRY,
        law=(BUDAPEST_30_1,),
    ),
    _failed(
        "notExecuted.overBroad",
        "More is asked for than can be produced. Please limit the identifiers, the period or the elements.",
        "For the reason overBroad.",
    ),
    _failed(
        "notExecuted.languageNotAccepted",
        "The request is in a language that is not accepted. An accepted language: {language}.",
        "For the reason languageNotAccepted.",
        LANGUAGE,
        law=(CETS224_4,),
    ),
    _failed(
        "notExecuted.notCompetent",
        "The authority that was addressed is not competent.",
        "For the reason notCompetent.",
        law=(BUDAPEST_27_9_C,),
    ),
    _failed(
        "notExecuted.incomplete",
        "Something that is needed is missing, and it was not supplied when asked for.",
        "For the reason incomplete.",
    ),
    _failed(
        "notExecuted.manifestErrors",
        "The request contains manifest errors.",
        "For the reason manifestErrors.",
    ),
    _failed(
        "notExecuted.insufficientInformation",
        "What is stated is not enough to find the data.",
        "For the reason insufficientInformation.",
    ),
    _failed(
        "notExecuted.sharedAddress",
        "The address was shared by many users at that time. Without the source port the user cannot be found.",
        "The usual case of insufficient information.",
    ),
    _failed(
        "notExecuted.technicallyImpossible",
        "The data cannot be produced for technical reasons that cannot be removed.",
        "For the reason deFactoImpossibility.",
    ),
    _failed(
        "notExecuted.invalidIssuingAuthority",
        "The authority that issued the order may not issue such an order.",
        "For the reason invalidIssuingAuthority.",
    ),
    _failed(
        "notExecuted.offenceNotCovered",
        "The instrument does not cover the offence.",
        "For the reason offenceNotCovered.",
    ),
    _failed(
        "notExecuted.serviceNotCovered",
        "The instrument does not cover the service.",
        "For the reason serviceNotCovered.",
    ),
    _failed(
        "notExecuted.privilege",
        "The data are protected by an immunity or a privilege.",
        "For the reason immunitiesOrPrivileges.",
    ),
    _failed(
        "notExecuted.conflictOfLaw",
        "The law of another State forbids the disclosure. State: {country}. Provision: {provision}.",
        "For the reason conflictOfLaw.",
        COUNTRY,
        PROVISION,
    ),
    _failed(
        "notExecuted.instructedNotToDisclose",
        "The authority that was notified has instructed the provider not to disclose the data.",
        "For the reason instructedNotToDisclose.",
        law=(CETS224_7_5_C,),
    ),
    _failed(
        "notExecuted.needsMutualAssistance",
        "The provider answers only to a request made through the authorities of its State.",
        "For the reason needsMutualAssistance.",
        law=(CETS224_7_7,),
    ),
    _outcome(
        "noData.noneInPeriod",
        "The identifier exists, and there are no data for the period stated.",
        "For the outcome noData.",
    ),
    _outcome("noData.neverUsed", "The account was opened and never used.", "For the outcome noData."),
    _outcome(
        "outcome.asDecided",
        "The decision that was already communicated stands. Date of the decision: {date}.",
        "Points to a decision.",
        DATE,
    ),
    _outcome(
        "partial.onlySomeElements",
        "Only part of the data could be produced; the rest does not exist.",
        "Execution in part.",
    ),
    _outcome(
        "partial.onlyPartOfPeriod",
        "Data exist only for part of the period. First day: {since}. Last day: {until}.",
        "Execution in part.",
        Slot("since", Kind.DATE, "The first day with data."),
        Slot("until", Kind.DATE, "The last day with data."),
    ),
    _outcome(
        "partial.restFollows",
        "The rest will follow. Expected date: {date}.",
        "Execution in part, for now.",
        DATE,
    ),
    _outcome(
        "partial.restRefused",
        "The rest is refused for the reasons stated for the item. Item: {item}.",
        "Execution in part.",
        ITEM,
    ),
    _delay(
        "delay.awaitingProvider",
        "The provider has been ordered to produce the data and has not answered yet.",
        "For the reason awaitingProvider.",
    ),
    _delay(
        "delay.awaitingDecision",
        "A court or another authority has yet to decide.",
        "For the reason awaitingDecision.",
    ),
    _delay(
        "delay.awaitingSupplement",
        "Execution waits for the information that was asked for.",
        "For the reason awaitingSupplement.",
    ),
    _delay(
        "delay.awaitingTranslation", "A translation is being made.", "For the reason awaitingTranslation."
    ),
    _delay(
        "delay.largeVolume",
        "The amount of data is large and takes time to prepare.",
        "For the reason largeVolume.",
    ),
    _delay(
        "delay.technicalDifficulty",
        "A technical difficulty has to be solved first.",
        "For the reason technicalDifficulty.",
    ),
    _delay(
        "delay.legalChallenge",
        "A person concerned or the provider has challenged the measure before a court.",
        "For the reason legalChallenge.",
    ),
    _delay("delay.workload", "Other cases have to be dealt with first.", "For the reason workload."),
)
