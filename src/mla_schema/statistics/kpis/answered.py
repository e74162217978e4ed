"""What becomes of it: outcomes, refusals, quality, preservation. The indicators of groups 6 to 9."""

from mla_schema.case.states import Family
from mla_schema.statistics.kpi import RUNNING, Counted, Kind, Kpi, OnPaper, Unit, View
from mla_schema.statistics.views import GRANTED, NOBODY, SUCCEEDED, of_type

_T, _S, _D = Kind.TABLE, Kind.SHARE, Kind.DURATION
_C, _P = Counted, OnPaper
_YES, _NO = frozenset({"yes"}), frozenset({"no"})

OUTCOMES = Kpi(
    "requests-by-outcome",
    6,
    _T,
    _C.REQUEST,
    "By outcome",
    (
        "Requests by what became of all their items, by the states in which these stand. One outcome for "
        "all counts as that; some executed and some not counts as partlyExecuted; else refused, "
        "notExecutable, noData and closed prevail in this order. Without a final outcome: postponed, where "
        "an item is; abandoned, where nothing was heard for the last 365 days; pending, also where a part "
        "was handed over and more is to follow."
    ),
    View("outcome"),
    _P.COUNTED,
)
ITEM_OUTCOMES = Kpi(
    "items-by-outcome",
    6,
    _T,
    _C.ITEM,
    "Items by outcome",
    "Items by what became of them, also those that an amendment added; pending without an outcome.",
    View("itemOutcome"),
    _P.COUNTED,
)
SUCCESS = Kpi(
    "success",
    6,
    _S,
    _C.REQUEST,
    "Success",
    (
        "Of the requests with a final outcome that were neither withdrawn nor closed without one, those "
        "that were executed in whole or in part."
    ),
    View("outcome", rows=SUCCEEDED),
    _P.COUNTED,
)
GROUNDS = Kpi(
    "refusals-by-ground",
    7,
    _T,
    _C.CODE,
    "Refusals by ground",
    "Each ground that a refusal states; a result that repeats the decision is not counted again.",
    View("ground"),
    _P.LEFT_OUT,
)
POSTPONEMENTS = Kpi(
    "postponements-by-ground",
    7,
    _T,
    _C.CODE,
    "Postponements by ground",
    "Each ground that a postponement states.",
    View("postponementGround"),
    _P.LEFT_OUT,
)
NON_EXECUTION = Kpi(
    "non-execution-by-reason",
    7,
    _T,
    _C.CODE,
    "Not executed, by reason",
    "Each reason stated for what was not executed.",
    View("nonExecutionReason"),
    _P.LEFT_OUT,
)
CONDITIONS = Kpi(
    "conditions-by-kind",
    7,
    _T,
    _C.CODE,
    "Conditions by kind",
    "Each condition in proposals, decisions and results.",
    View("condition"),
    _P.LEFT_OUT,
)
REASONS_GIVEN = Kpi(
    "reasons-given",
    7,
    _S,
    _C.CODE,
    "Reasons given",
    "Refusals and postponements that give reasons in words or cite the law, outcome by outcome.",
    View("reasonsGiven"),
    _P.LEFT_OUT,
)
PARTIAL_CONSIDERED = Kpi(
    "partial-execution-considered",
    7,
    _S,
    _C.CODE,
    "Partial execution considered",
    (
        "Refusals and postponements that say whether execution in part or on conditions was considered, "
        "outcome by outcome."
    ),
    View("partialConsidered"),
    _P.LEFT_OUT,
)
VALID_AT_FIRST = Kpi(
    "valid-at-first",
    8,
    _S,
    _C.OPENING,
    "Valid at first submission",
    (
        "Openings by the verdict on the rules that the first receipt with one records: the receiver's "
        "verdict, not the sender's. Unknown where none is recorded."
    ),
    View("valid"),
    _P.UNKNOWN,
)
SUPPLEMENT_ROUNDS = Kpi(
    "supplement-rounds",
    8,
    _T,
    _C.REQUEST,
    "Supplement rounds",
    "Requests by how often a supplement was asked for: 0, 1, 2, 3 and more.",
    View("rounds"),
    _P.UNKNOWN,
)
FAILING_RULES = Kpi(
    "failing-rules",
    8,
    _T,
    _C.CODE,
    "Rules that were not met",
    "Each rule in the findings of receipts and the points of supplement requests.",
    View("rule"),
    _P.LEFT_OUT,
)
RETURNED_FOR_LANGUAGE = Kpi(
    "returned-for-language",
    8,
    _S,
    _C.REQUEST,
    "Returned for language",
    (
        "Requests for which a supplement was asked under the rule on language (MLA-P06), or that were not "
        "executed because of it."
    ),
    View("returnedForLanguage"),
    _P.UNKNOWN,
)
CONSULTED_FIRST = Kpi(
    "consulted-first",
    8,
    _S,
    _C.REQUEST,
    "With consultation first",
    "Requests that name a consultation that they build on.",
    View("consulted"),
    _P.UNKNOWN,
)
PRESERVATIONS = Kpi(
    "preservations",
    9,
    _T,
    _C.PRESERVATION,
    "Preservations",
    (
        "Requested; of these granted (a confirmation), extended (an extension was asked and confirmed), "
        "expiredUnused (ended because the period ran out). The rows overlap."
    ),
    View(
        "",
        each={
            "requested": {},
            "granted": GRANTED,
            "extended": {"extended": _YES},
            "expiredUnused": {"used": _NO},
        },
    ),
    _P.COUNTED,
)
PRESERVATIONS_USED = Kpi(
    "preservations-used",
    9,
    _S,
    _C.PRESERVATION,
    "Ended with the data used",
    (
        "Of the preservations that ended, those whose data were handed over or whose request was decided; "
        "the others expired unused. Unknown: not ended, or ended otherwise."
    ),
    View("used"),
    _P.UNKNOWN,
)
ON_PRESERVATION = Kpi(
    "requests-on-preservation",
    9,
    _S,
    _C.REQUEST,
    "Requests that follow a preservation",
    "Requests for data that name a preservation that they are based on.",
    View("onPreservation", where=of_type(Family.REQUEST)),
    _P.UNKNOWN,
)
DAYS_LEFT = Kpi(
    "preservation-days-left",
    9,
    _D,
    _C.REQUEST,
    "Days of preservation left when the request was sent",
    (
        "From the issue of the request to the earliest end of preservation that its items state; none left "
        "counts as 0."
    ),
    View("", ended={"preservedUntil": _YES}, open=NOBODY),
    _P.LEFT_OUT,
    unit=Unit.DAYS,
    clock=RUNNING,
)
