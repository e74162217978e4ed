"""The table of indicators: every one of them, once. Code, documentation and reports follow it."""

from mla_schema.statistics.kpi import RUNNING, STOPPED, Counted, Kind, Kpi, Unit

_T, _M, _S, _D = Kind.TABLE, Kind.MATRIX, Kind.SHARE, Kind.DURATION
_C = Counted
_OPENING = "as the opening first said it; later changes do not move it"

BY_PERIOD = Kpi(
    "openings-by-period",
    1,
    _T,
    _C.OPENING,
    "By quarter",
    "Openings by the quarter of issue, in UTC.",
)
BETWEEN_STATES = Kpi(
    "openings-between-states",
    1,
    _M,
    _C.OPENING,
    "Sent and received, State by State",
    "Openings by the State of the sender and that of the recipient, which for a provider is that of the provider.",
)
BY_TYPE = Kpi("openings-by-type", 1, _T, _C.OPENING, "By type", "Openings by the type of message.")
BY_INSTRUMENT = Kpi(
    "openings-by-instrument",
    1,
    _T,
    _C.CODE,
    "By instrument and article",
    "Each instrument that an opening relies on, with the number of each article; one opening may state several.",
)
BY_CATEGORY = Kpi(
    "items-by-category", 2, _T, _C.ITEM, "By category of data", f"Items of requests by category, {_OPENING}."
)
BY_ELEMENT = Kpi(
    "items-by-element",
    2,
    _T,
    _C.CODE,
    "By element of data",
    "Each data element that an item names; an item may name several.",
)
SUBSCRIBER_ONLY = Kpi(
    "subscriber-only",
    2,
    _S,
    _C.REQUEST,
    "Subscriber information only",
    f"Requests all of whose items are for subscriber information, {_OPENING}.",
)
BY_IDENTIFIER = Kpi(
    "identifiers-by-type", 2, _T, _C.IDENTIFIER, "By type of identifier", f"Identifiers in items, {_OPENING}."
)
IDENTIFIERS_PER_REQUEST = Kpi(
    "identifiers-per-request",
    2,
    _T,
    _C.REQUEST,
    "Identifiers per request",
    "Requests by how many identifiers their items name: 0, 1, 2-5, 6-10, 11 and more.",
)
BY_OFFENCE = Kpi(
    "openings-by-offence",
    3,
    _T,
    _C.CODE,
    "By category of offence",
    "Each category that an opening gives its offences, once per opening; one opening may state several.",
)
BY_URGENCY = Kpi(
    "requests-by-urgency", 3, _T, _C.REQUEST, "By urgency", "Requests by the urgency that the sender states."
)
BY_URGENCY_REASON = Kpi(
    "requests-by-urgency-reason",
    3,
    _T,
    _C.CODE,
    "By reason of urgency",
    "Each reason of urgency that a request states.",
)
EMERGENCIES = Kpi(
    "emergencies-assessed",
    3,
    _T,
    _C.REQUEST,
    "Emergencies, as assessed",
    "Requests sent as emergencies, by the first assessment of the addressee; notAssessed where it made none.",
)
TIME_TO_RECEIPT = Kpi(
    "time-to-receipt",
    4,
    _D,
    _C.OPENING,
    "From sending to receipt",
    "From the issue of the opening to the issue of the first receipt for it.",
    Unit.HOURS,
    RUNNING,
)
TIME_TO_DECISION = Kpi(
    "receipt-to-decision",
    4,
    _D,
    _C.REQUEST,
    "From receipt to the first decision",
    "From the receipt to the first decision on any item, whatever it is; a result without a decision before it decides.",
    Unit.HOURS,
    STOPPED,
)
TIME_TO_EXECUTION = Kpi(
    "receipt-to-execution",
    4,
    _D,
    _C.REQUEST,
    "From receipt to execution",
    "From the receipt to the first result or reply that reports an item executed, in part or whole; what ended otherwise is left out.",
    Unit.HOURS,
    STOPPED,
)
TIME_TO_TRANSMISSION = Kpi(
    "execution-to-transmission",
    4,
    _D,
    _C.REQUEST,
    "From execution to transmission",
    "From when the first result says that execution took place to the issue of that result.",
    Unit.HOURS,
    RUNNING,
)
TIME_TO_OUTCOME = Kpi(
    "time-to-outcome",
    4,
    _D,
    _C.REQUEST,
    "From sending to the outcome",
    "From the issue of the request to when the last of its items came to a final outcome, as the message says that tells it.",
    Unit.HOURS,
    STOPPED,
)
TIME_TO_PRESERVATION = Kpi(
    "time-to-preservation",
    4,
    _D,
    _C.PRESERVATION,
    "From a preservation request to the preservation",
    "From the issue of the request to when the first confirmation says that data were preserved.",
    Unit.HOURS,
    STOPPED,
)
TIME_IN_EMERGENCY = Kpi(
    "emergency-to-answer",
    4,
    _D,
    _C.REQUEST,
    "From an emergency request to the answer",
    "As time-to-outcome, for requests sent as emergencies, whatever they were later treated as.",
    Unit.HOURS,
    STOPPED,
)
OVER_DEADLINE = Kpi(
    "over-deadline",
    4,
    _S,
    _C.REQUEST,
    "Over the deadline of the instrument",
    (
        "Requests with a deadline in their instrument that had no final outcome when it ended, counted from receipt: order "
        "to a provider 30 days; giving effect to an order 65 days (traffic data 90); European Investigation Order "
        "120 days. Unknown: no deadline, no receipt, or time is left."
    ),
    clock=STOPPED,
)
ACKNOWLEDGED = Kpi(
    "acknowledged",
    5,
    _S,
    _C.OPENING,
    "Acknowledged",
    "Openings for which a receipt was issued until the day of counting; the others were never acknowledged so far.",
)
OUTCOMES = Kpi(
    "requests-by-outcome",
    6,
    _T,
    _C.REQUEST,
    "By outcome",
    (
        "Requests by what became of all their items, by the states in which these stand. One outcome for all counts as "
        "that; some executed and some not counts as partlyExecuted; else refused, notExecutable, noData and closed prevail "
        "in this order. Without a final outcome: postponed, where an item is; abandoned, where nothing was heard "
        "for the last 365 days; pending, also where a part was handed over and more is to follow."
    ),
)
ITEM_OUTCOMES = Kpi(
    "items-by-outcome",
    6,
    _T,
    _C.ITEM,
    "Items by outcome",
    "Items by what became of them, also those that an amendment added; pending without an outcome.",
)
SUCCESS = Kpi(
    "success",
    6,
    _S,
    _C.REQUEST,
    "Success",
    "Of the requests with a final outcome that were neither withdrawn nor closed without one, those that were executed in whole or in part.",
)
GROUNDS = Kpi(
    "refusals-by-ground",
    7,
    _T,
    _C.CODE,
    "Refusals by ground",
    "Each ground that a refusal states; a result that repeats the decision is not counted again.",
)
POSTPONEMENTS = Kpi(
    "postponements-by-ground",
    7,
    _T,
    _C.CODE,
    "Postponements by ground",
    "Each ground that a postponement states.",
)
NON_EXECUTION = Kpi(
    "non-execution-by-reason",
    7,
    _T,
    _C.CODE,
    "Not executed, by reason",
    "Each reason stated for what was not executed.",
)
CONDITIONS = Kpi(
    "conditions-by-kind",
    7,
    _T,
    _C.CODE,
    "Conditions by kind",
    "Each condition in proposals, decisions and results.",
)
REASONS_GIVEN = Kpi(
    "reasons-given",
    7,
    _S,
    _C.CODE,
    "Reasons given",
    "Refusals and postponements that give reasons in words or cite the law, outcome by outcome.",
)
PARTIAL_CONSIDERED = Kpi(
    "partial-execution-considered",
    7,
    _S,
    _C.CODE,
    "Partial execution considered",
    "Refusals and postponements that say whether execution in part or on conditions was considered, outcome by outcome.",
)
VALID_AT_FIRST = Kpi(
    "valid-at-first",
    8,
    _S,
    _C.OPENING,
    "Valid at first submission",
    "Openings by the verdict on the rules that the first receipt with one records: the receiver's verdict, not the sender's. Unknown where none is recorded.",
)
SUPPLEMENT_ROUNDS = Kpi(
    "supplement-rounds",
    8,
    _T,
    _C.REQUEST,
    "Supplement rounds",
    "Requests by how often a supplement was asked for: 0, 1, 2, 3 and more.",
)
FAILING_RULES = Kpi(
    "failing-rules",
    8,
    _T,
    _C.CODE,
    "Rules that were not met",
    "Each rule in the findings of receipts and the points of supplement requests.",
)
RETURNED_FOR_LANGUAGE = Kpi(
    "returned-for-language",
    8,
    _S,
    _C.REQUEST,
    "Returned for language",
    "Requests for which a supplement was asked under the rule on language (MLA-P06), or that were not executed because of it.",
)
CONSULTED_FIRST = Kpi(
    "consulted-first",
    8,
    _S,
    _C.REQUEST,
    "With consultation first",
    "Requests that name a consultation that they build on.",
)
PRESERVATIONS = Kpi(
    "preservations",
    9,
    _T,
    _C.PRESERVATION,
    "Preservations",
    "Requested; of these granted (a confirmation), extended (an extension was asked and confirmed), expiredUnused (ended because the period ran out). The rows overlap.",
    overlapping=True,
)
PRESERVATIONS_USED = Kpi(
    "preservations-used",
    9,
    _S,
    _C.PRESERVATION,
    "Ended with the data used",
    "Of the preservations that ended, those whose data were handed over or whose request was decided; the others expired unused. Unknown: not ended, or ended otherwise.",
)
ON_PRESERVATION = Kpi(
    "requests-on-preservation",
    9,
    _S,
    _C.REQUEST,
    "Requests that follow a preservation",
    "Requests for data that name a preservation that they are based on.",
)
DAYS_LEFT = Kpi(
    "preservation-days-left",
    9,
    _D,
    _C.REQUEST,
    "Days of preservation left when the request was sent",
    "From the issue of the request to the earliest end of preservation that its items state; none left counts as 0.",
    Unit.DAYS,
    RUNNING,
)
BY_CHANNEL = Kpi("openings-by-channel", 10, _T, _C.OPENING, "By channel", "Openings by the route they state.")
BY_MEDIUM = Kpi("openings-by-medium", 10, _T, _C.OPENING, "By medium", "Openings by the means they state.")
ELECTRONIC = Kpi(
    "electronic",
    10,
    _S,
    _C.OPENING,
    "Electronic",
    "Openings by portal, interface, e-mail or registered electronic delivery; fax, post, courier and oral are not. Unknown where none is stated.",
)
SIGNATURES = Kpi(
    "signature-verdicts",
    10,
    _T,
    _C.MESSAGE,
    "Signatures, as verified by the receiver",
    "The verdict on the signature in each receipt; notChecked where a receipt records none.",
)
BY_LANGUAGE = Kpi(
    "openings-by-language",
    11,
    _T,
    _C.OPENING,
    "By language",
    "Openings by their main language, without region or script.",
)
TRANSLATED = Kpi(
    "translated",
    11,
    _S,
    _C.OPENING,
    "Translated",
    "Openings whose facts carry a translation, or for which one was sent in a message of its own.",
)
TIME_TO_TRANSLATION = Kpi(
    "time-to-translation",
    11,
    _D,
    _C.OPENING,
    "From sending to a translation sent later",
    "From the issue of the opening to the first message that translates one of its conversation; only where there is one.",
    Unit.HOURS,
    RUNNING,
)
COMPLIANCE = Kpi(
    "voluntary-compliance",
    12,
    _S,
    _C.ORDER,
    "Voluntary compliance",
    "Of the orders and requests to providers and registrars with a final outcome, those executed in whole or in part.",
)
UNANSWERED = Kpi(
    "no-answer-in-30-days",
    12,
    _S,
    _C.ORDER,
    "No answer in 30 days",
    "Orders and requests to providers and registrars without a reply for 30 days from issue. Unknown where the 30 days are not over and no reply came.",
    clock=RUNNING,
)
CONVERTED = Kpi(
    "effect-after-order",
    12,
    _S,
    _C.REQUEST,
    "Converted: asked of the State after other means",
    "Requests to give effect to an order that say that other means, such as an order to the provider, were tried before.",
)
INSTRUCTIONS = Kpi(
    "order-instructions",
    12,
    _T,
    _C.MESSAGE,
    "Positions of notified authorities",
    "Messages in which a notified authority takes a position, by what it says; doNotDisclose is an objection.",
)
SPONTANEOUS = Kpi(
    "spontaneous-information",
    13,
    _T,
    _C.OPENING,
    "Spontaneous information",
    "What was told unasked, by what followed: an investigation opened, none opened, or no answer so far.",
)
TEAMS = Kpi(
    "joint-investigations",
    13,
    _T,
    _C.OPENING,
    "Joint investigations",
    "Openings about a joint investigation, by their stage.",
)
PROTECTION = Kpi(
    "data-protection-events",
    14,
    _T,
    _C.MESSAGE,
    "Data-protection notices",
    "Notices by their event: incidents, deletions, persons notified or not yet, onward transfers.",
)

KPIS: tuple[Kpi, ...] = tuple(value for value in dict(globals()).values() if isinstance(value, Kpi))
"""All of them, in the order of their groups."""
