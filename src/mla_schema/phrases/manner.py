"""How a request is to be executed and answered: delivery, costs, forms, legal basis, preservation, earlier steps."""

from functools import partial

from mla_schema.core.law.budapest import (
    BUDAPEST_25_3,
    BUDAPEST_27_3,
    BUDAPEST_27_7,
    BUDAPEST_27_9_A,
    BUDAPEST_29_2_F,
    BUDAPEST_29_7,
    BUDAPEST_31_1,
)
from mla_schema.core.law.mutual_assistance_1959 import (
    ETS030_3_2,
    ETS030_20_1,
    ETS030_20_1_C,
    ETS182_8,
)
from mla_schema.core.law.second_protocol import (
    CETS224_7_4_D,
    CETS224_7_4_E,
    CETS224_7_8,
    CETS224_8_3_B,
    CETS224_8_3_B_VIII,
    CETS224_9_3_B,
    CETS224_9_4,
)
from mla_schema.phrases.definition import Kind, Slot, define
from mla_schema.phrases.slots import (
    ACCOUNT,
    ADDRESS,
    AMOUNT,
    ARTICLE,
    AT,
    AUTHORITY,
    DATE,
    INSTRUMENT,
    ITEM,
    NAME,
    PROVISION,
    REFERENCE,
    SINCE,
    UNTIL,
)

_delivery = partial(define, fields=("instructions",), law=(CETS224_7_4_D,))
_formality = partial(define, fields=("details",), law=(BUDAPEST_27_3, ETS182_8))
_costs = partial(define, fields=("costs",))
_basis = partial(define, fields=("wording", "otherInformation", "remarks"))
_preservation = partial(define, fields=("otherInformation", "remarks"))
_relation = partial(define, fields=("remarks",))
_confirms = partial(define, fields=("content",))
_other = partial(define, fields=("otherInformation",))

_TOPIC = Slot("date", Kind.DATE, "The day of the consultation.")

PHRASES = (
    _delivery(
        "delivery.encryptFiles",
        "Please encrypt the files and send the key by another channel.",
        "Files are to be protected on their way.",
    ),
    _delivery(
        "delivery.partialAnswersAtOnce",
        "Please send each part of the answer as soon as it is available.",
        "Parts are wanted before the whole.",
    ),
    _delivery(
        "delivery.structuredFormat",
        "Please send records in a structured format that a machine can read.",
        "Tables, and no pictures of tables.",
    ),
    _delivery(
        "delivery.stateTimeZone",
        "Please state the time zone of every time in the data.",
        "Times are to be clear.",
    ),
    define(
        "handling.notForProvider",
        "This part is for the requested authority only. It must not be shown to the service provider.",
        "Who may not see it.",
        fields=("instruction",),
        law=(CETS224_8_3_B,),
    ),
    define(
        "handling.onlyForExecution",
        "Access only for the persons who execute the request.",
        "Who may see it.",
        fields=("instruction",),
    ),
    _costs("costs.none", "No costs are claimed.", "Nothing is to be paid."),
    _costs(
        "costs.noneClaimed",
        "The requesting State expects that costs are not claimed, as the instrument provides. Instrument: {instrument}. Article: {article}.",
        "The rule on costs of a treaty is relied on.",
        INSTRUMENT,
        ARTICLE,
        law=(ETS030_20_1,),
    ),
    _costs(
        "costs.extraordinaryToBeAgreed",
        "Please consult before costs of an extraordinary nature arise.",
        "Costs need agreement.",
        law=(ETS030_20_1_C,),
    ),
    _costs(
        "costs.borne",
        "The requesting State bears the costs of execution up to an amount. Amount: {amount}.",
        "Costs are taken over.",
        AMOUNT,
    ),
    _costs(
        "costs.ofProvider",
        "The provider claims compensation for its costs. Amount: {amount}.",
        "A provider wants to be paid.",
        AMOUNT,
    ),
    _formality(
        "formality.hashAlgorithm",
        "Please state a digest of each file. Algorithm: {algorithm}.",
        "Digests prove that a file is unaltered.",
        Slot("algorithm", Kind.IDENTIFIER, "The name of the algorithm."),
    ),
    _formality(
        "formality.custodianOath",
        "Please take the statement of the custodian of the records on oath.",
        "An oath must be asked for expressly.",
        law=(BUDAPEST_27_3, ETS030_3_2),
    ),
    _formality(
        "formality.custodianCertificate",
        "Please add a certificate of the custodian that the records were made and kept in the ordinary course of business.",
        "A certificate makes records evidence.",
    ),
    _formality(
        "formality.specialistsPresent",
        "Please permit specialists of the requesting authority to be present. Number of persons: {number}.",
        "Officials want to attend.",
        Slot("number", Kind.COUNT, "How many persons."),
    ),
    define(
        "collection.authorisedBy",
        "The measure was authorised by a decision. Authority: {authority}. Decision: {decision}. First day: {since}. Last day: {until}.",
        "Who allowed a collection in real time, and for how long.",
        AUTHORITY,
        Slot("decision", Kind.REFERENCE, "The number of the decision."),
        SINCE,
        UNTIL,
        fields=("authorisation",),
    ),
    define(
        "collection.deliverTo",
        "Please send the collected data to an address. IP address: {address}. Port: {port}.",
        "Where collected data are received.",
        ADDRESS,
        Slot("port", Kind.COUNT, "The port."),
        fields=("technicalDetails",),
    ),
    _basis(
        "legalBasis.instrument",
        "The request is based on an instrument. Instrument: {instrument}. Article: {article}.",
        "The legal basis in words.",
        INSTRUMENT,
        ARTICLE,
    ),
    _basis(
        "legalBasis.pursuantToProtocol",
        "The request is made pursuant to the Second Additional Protocol to the Convention on Cybercrime.",
        "The statement that the Protocol wants.",
        law=(CETS224_9_3_B,),
    ),
    _basis(
        "legalBasis.domesticPower",
        "The law of the requesting State empowers the authority to obtain such data in a case of its own. Provision: {provision}.",
        "The power at home.",
        PROVISION,
    ),
    _basis(
        "legalBasis.reciprocity",
        "No treaty applies. The request is based on reciprocity.",
        "Assistance without a treaty.",
    ),
    _basis(
        "legalBasis.urgentDirect",
        "The request is sent directly because it is urgent. A copy goes through the central authorities.",
        "The direct channel of urgent cases.",
        law=(BUDAPEST_27_9_A,),
    ),
    _preservation(
        "preservation.requestIntended",
        "A request for mutual assistance to obtain the preserved data will follow.",
        "The intention that a preservation request must state.",
        law=(BUDAPEST_29_2_F,),
    ),
    _preservation(
        "preservation.requestIntendedBy",
        "A request for mutual assistance to obtain the preserved data will follow. Expected date: {date}.",
        "The intention, with a day.",
        DATE,
        law=(BUDAPEST_29_2_F,),
    ),
    _preservation(
        "preservation.alreadySought",
        "Preservation of the data was already sought. Date: {date}. Reference: {reference}.",
        "An earlier preservation.",
        DATE,
        REFERENCE,
        law=(CETS224_7_4_E,),
    ),
    _preservation(
        "preservation.keepUntilDecision",
        "Please keep the data preserved until the request is decided.",
        "Data stay preserved while a request is pending.",
        law=(BUDAPEST_29_7,),
    ),
    _relation("relation.replacesPaper", "This message replaces the paper document.", "From paper to data."),
    _relation(
        "relation.sentAgainReadable",
        "This message repeats an earlier one that could not be read.",
        "A file was damaged or wrongly encoded.",
    ),
    _relation(
        "relation.earlierRequestAnsweredInPart",
        "The earlier request was answered in part.",
        "What is asked again was not answered.",
    ),
    _relation(
        "relation.stillToBeRequested",
        "The data of an item were preserved and will be requested later. Item: {item}.",
        "Part of the preserved data is not requested yet.",
        ITEM,
        law=(BUDAPEST_31_1,),
    ),
    _relation(
        "relation.staysPreservedPendingDecision",
        "The data of an item stay preserved until the request is decided. Item: {item}.",
        "Preserved data are kept.",
        ITEM,
        law=(BUDAPEST_29_7,),
    ),
    _confirms(
        "confirms.emergencyAnnounced",
        "The emergency was announced by telephone, and this message was said to follow.",
        "What was said by word of mouth.",
        law=(CETS224_9_4,),
    ),
    _confirms(
        "confirms.consultedBeforeRefusal",
        "The authorities consulted each other before the refusal of an item. Item: {item}.",
        "A consultation took place.",
        ITEM,
    ),
    _confirms(
        "confirms.consultedBeforePostponement",
        "The authorities consulted each other before the postponement of an item. Item: {item}.",
        "A consultation took place.",
        ITEM,
    ),
    _confirms(
        "confirms.oralRequest",
        "This message confirms a request that was made by word of mouth.",
        "A formal confirmation.",
        law=(BUDAPEST_25_3,),
    ),
    define(
        "otherMeans.orderToProvider",
        "The data were sought by an order sent directly to the provider. Order: {order}. Result: {outcome}.",
        "Why the provider is not asked directly again.",
        Slot("order", Kind.REFERENCE, "The number of the order."),
        Slot("outcome", Kind.CODE, "Why the provider did not produce the data.", "NonExecutionReason"),
        fields=("otherMeans",),
        law=(CETS224_8_3_B_VIII,),
    ),
    define(
        "otherMeans.policeChannel",
        "The data were sought through police co-operation, without result.",
        "Another way was tried.",
        fields=("otherMeans",),
        law=(CETS224_8_3_B_VIII,),
    ),
    define(
        "order.sentToProviderAt",
        "The order was sent to the provider. Time: {at}.",
        "When a provider was served.",
        AT,
        fields=("remarks",),
    ),
    define(
        "order.providerDoesNotAnswerDirectly",
        "The provider does not answer orders that are sent to it directly from another State.",
        "Why the provider was not asked directly.",
        fields=("notAskedDirectlyBecause", "otherMeans"),
        law=(CETS224_7_8,),
    ),
    define(
        "giveEffect.itemOnlyUnderArticle8",
        "An item concerns traffic data, which cannot be ordered from the provider directly. Item: {item}.",
        "Why the provider was not asked directly.",
        ITEM,
        fields=("notAskedDirectlyBecause",),
        law=(CETS224_7_8,),
    ),
    define(
        "gap.followsWithFormalConfirmation",
        "What is missing will follow with the formal confirmation. Last day: {until}.",
        "A known gap that will be closed.",
        UNTIL,
        fields=("reason", "wording"),
    ),
    define(
        "gap.notKnown",
        "What is missing is not known to the requesting authority.",
        "A known gap that cannot be closed.",
        fields=("reason",),
    ),
    define(
        "gap.cannotBeDisclosed",
        "What is missing cannot be disclosed without harm to the investigation.",
        "A known gap that is kept on purpose.",
        fields=("reason",),
    ),
    define(
        "enquiry.whereDoesItStand",
        "Please tell what has been done and when an answer can be expected.",
        "The usual enquiry.",
        fields=("questions",),
        law=(BUDAPEST_27_7,),
    ),
    define(
        "enquiry.answerFromProvider",
        "Has the provider answered for an item? Item: {item}.",
        "An enquiry about a provider.",
        ITEM,
        fields=("questions",),
    ),
    _other(
        "other.accountNumberFromInvoice",
        "The account number is taken from an invoice of the provider. Account: {account}.",
        "May help the provider to find a customer.",
        ACCOUNT,
    ),
    _other(
        "other.nameServers",
        "The domain is served by these name servers: {first}, {second}.",
        "May help a registrar.",
        Slot("first", Kind.IDENTIFIER, "A name server."),
        Slot("second", Kind.IDENTIFIER, "Another name server."),
    ),
    _other(
        "other.providerReachableByTelephone",
        "The provider can be reached by telephone at any time. Provider: {name}.",
        "May help in an emergency.",
        NAME,
    ),
    _other(
        "other.separateFreezingRequest",
        "A separate request to freeze assets will be sent.",
        "Data and assets are requested apart.",
    ),
)
