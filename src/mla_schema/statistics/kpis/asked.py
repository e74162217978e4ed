"""What is asked, and how long it takes. The indicators of groups 1 to 5."""

from mla_schema.statistics.kpi import RUNNING, STOPPED, Counted, Kind, Kpi, OnPaper, Unit, View
from mla_schema.statistics.views import (
    ACKNOWLEDGED_NO,
    ACKNOWLEDGED_YES,
    EMERGENCY,
    GRANTED,
    NOBODY,
    OUTCOME_FINAL,
    OUTCOME_OPEN,
)

_T, _M, _S, _D = Kind.TABLE, Kind.MATRIX, Kind.SHARE, Kind.DURATION
_C, _P = Counted, OnPaper
_YES, _NO = frozenset({"yes"}), frozenset({"no"})

BY_PERIOD = Kpi(
    "openings-by-period",
    1,
    _T,
    _C.OPENING,
    "By quarter",
    "Openings by the quarter of issue, in UTC.",
    View("period"),
    _P.COUNTED,
)
BETWEEN_STATES = Kpi(
    "openings-between-states",
    1,
    _M,
    _C.OPENING,
    "Sent and received, State by State",
    (
        "Openings by the State of the sender and that of the recipient, which for a provider is that of the "
        "provider."
    ),
    View("sender", across="recipient"),
    _P.COUNTED,
)
BY_TYPE = Kpi(
    "openings-by-type",
    1,
    _T,
    _C.OPENING,
    "By type",
    "Openings by the type of message.",
    View("type"),
    _P.COUNTED,
)
BY_INSTRUMENT = Kpi(
    "openings-by-instrument",
    1,
    _T,
    _C.CODE,
    "By instrument and article",
    (
        "Each instrument that an opening relies on, with the number of each article; one opening may state "
        "several."
    ),
    View("instrument"),
    _P.COUNTED,
)
BY_CATEGORY = Kpi(
    "items-by-category",
    2,
    _T,
    _C.ITEM,
    "By category of data",
    "Items of requests by category, as the opening first said it; later changes do not move it.",
    View("itemCategory"),
    _P.COUNTED,
)
BY_ELEMENT = Kpi(
    "items-by-element",
    2,
    _T,
    _C.CODE,
    "By element of data",
    "Each data element that an item names; an item may name several.",
    View("element"),
    _P.LEFT_OUT,
)
SUBSCRIBER_ONLY = Kpi(
    "subscriber-only",
    2,
    _S,
    _C.REQUEST,
    "Subscriber information only",
    (
        "Requests all of whose items are for subscriber information, as the opening first said it; later "
        "changes do not move it."
    ),
    View("subscriberOnly"),
    _P.COUNTED,
)
BY_IDENTIFIER = Kpi(
    "identifiers-by-type",
    2,
    _T,
    _C.IDENTIFIER,
    "By type of identifier",
    "Identifiers in items, as the opening first said it; later changes do not move it.",
    View("identifier"),
    _P.LEFT_OUT,
)
IDENTIFIERS_PER_REQUEST = Kpi(
    "identifiers-per-request",
    2,
    _T,
    _C.REQUEST,
    "Identifiers per request",
    "Requests by how many identifiers their items name: 0, 1, 2-5, 6-10, 11 and more.",
    View("identifiers"),
    _P.UNKNOWN,
)
BY_OFFENCE = Kpi(
    "openings-by-offence",
    3,
    _T,
    _C.CODE,
    "By category of offence",
    ("Each category that an opening gives its offences, once per opening; one opening may state several."),
    View("offence"),
    _P.LEFT_OUT,
)
BY_URGENCY = Kpi(
    "requests-by-urgency",
    3,
    _T,
    _C.REQUEST,
    "By urgency",
    "Requests by the urgency that the sender states.",
    View("urgency"),
    _P.UNKNOWN,
)
BY_URGENCY_REASON = Kpi(
    "requests-by-urgency-reason",
    3,
    _T,
    _C.CODE,
    "By reason of urgency",
    "Each reason of urgency that a request states.",
    View("urgencyReason"),
    _P.LEFT_OUT,
)
EMERGENCIES = Kpi(
    "emergencies-assessed",
    3,
    _T,
    _C.REQUEST,
    "Emergencies, as assessed",
    (
        "Requests sent as emergencies, by the first assessment of the addressee; notAssessed where it made "
        "none."
    ),
    View("assessed", where=EMERGENCY),
    _P.LEFT_OUT,
)
TIME_TO_RECEIPT = Kpi(
    "time-to-receipt",
    4,
    _D,
    _C.OPENING,
    "From sending to receipt",
    "From the issue of the opening to the issue of the first receipt for it.",
    View("", ended=ACKNOWLEDGED_YES, open=ACKNOWLEDGED_NO),
    _P.LEFT_OUT,
    unit=Unit.HOURS,
    clock=RUNNING,
)
TIME_TO_DECISION = Kpi(
    "receipt-to-decision",
    4,
    _D,
    _C.REQUEST,
    "From receipt to the first decision",
    (
        "From the receipt to the first decision on any item, whatever it is; a result without a decision "
        "before it decides."
    ),
    View("", ended={"decidedAfterReceipt": _YES}, open={"decidedAfterReceipt": _NO}),
    _P.LEFT_OUT,
    unit=Unit.HOURS,
    clock=STOPPED,
)
TIME_TO_EXECUTION = Kpi(
    "receipt-to-execution",
    4,
    _D,
    _C.REQUEST,
    "From receipt to execution",
    (
        "From the receipt to the first result or reply that reports an item executed, in part or whole; "
        "what ended otherwise is left out."
    ),
    View("", ended={"executedAfterReceipt": _YES}, open={"executedAfterReceipt": _NO}),
    _P.LEFT_OUT,
    unit=Unit.HOURS,
    clock=STOPPED,
)
TIME_TO_TRANSMISSION = Kpi(
    "execution-to-transmission",
    4,
    _D,
    _C.REQUEST,
    "From execution to transmission",
    "From when the first result says that execution took place to the issue of that result.",
    View("", ended={"executed": _YES}, open=NOBODY),
    _P.LEFT_OUT,
    unit=Unit.HOURS,
    clock=RUNNING,
)
TIME_TO_OUTCOME = Kpi(
    "time-to-outcome",
    4,
    _D,
    _C.REQUEST,
    "From sending to the outcome",
    (
        "From the issue of the request to when the last of its items came to a final outcome, as the "
        "message says that tells it."
    ),
    View("", ended=OUTCOME_FINAL, open=OUTCOME_OPEN),
    _P.COUNTED,
    unit=Unit.HOURS,
    clock=STOPPED,
)
TIME_TO_PRESERVATION = Kpi(
    "time-to-preservation",
    4,
    _D,
    _C.PRESERVATION,
    "From a preservation request to the preservation",
    "From the issue of the request to when the first confirmation says that data were preserved.",
    View("", ended=GRANTED, open={"granted": _NO}),
    _P.COUNTED,
    unit=Unit.HOURS,
    clock=STOPPED,
)
TIME_IN_EMERGENCY = Kpi(
    "emergency-to-answer",
    4,
    _D,
    _C.REQUEST,
    "From an emergency request to the answer",
    "As time-to-outcome, for requests sent as emergencies, whatever they were later treated as.",
    View("", where=EMERGENCY, ended=OUTCOME_FINAL, open=OUTCOME_OPEN),
    _P.LEFT_OUT,
    unit=Unit.HOURS,
    clock=STOPPED,
)
OVER_DEADLINE = Kpi(
    "over-deadline",
    4,
    _S,
    _C.REQUEST,
    "Over the deadline of the instrument",
    (
        "Requests with a deadline in their instrument that had no final outcome when it ended, counted from "
        "receipt: order to a provider 30 days; giving effect to an order 65 days (traffic data 90); "
        "European Investigation Order 120 days. The periods of the Second Protocol and of the Directive are recalled and "
        "not read; that the latter may be extended by 30 days is left aside. Unknown: no deadline, no receipt, or time "
        "is left."
    ),
    View("overDeadline"),
    _P.UNKNOWN,
    clock=STOPPED,
)
ACKNOWLEDGED = Kpi(
    "acknowledged",
    5,
    _S,
    _C.OPENING,
    "Acknowledged",
    (
        "Openings for which a receipt was issued until the day of counting; the others were never "
        "acknowledged so far."
    ),
    View("acknowledged"),
    _P.UNKNOWN,
)
