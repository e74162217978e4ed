"""What is around it: channels, languages, direct cooperation, information told unasked, data protection. The indicators of groups 10 to 14."""

from mla_schema.case.states import Family
from mla_schema.statistics.kpi import RUNNING, Counted, Kind, Kpi, OnPaper, Unit, View
from mla_schema.statistics.views import ELECTRONIC_MEDIA, NOBODY, SUCCEEDED, of_type

_T, _S, _D = Kind.TABLE, Kind.SHARE, Kind.DURATION
_C, _P = Counted, OnPaper
_YES = frozenset({"yes"})

BY_CHANNEL = Kpi(
    "openings-by-channel",
    10,
    _T,
    _C.OPENING,
    "By channel",
    "Openings by the route they state.",
    View("channel"),
    _P.COUNTED,
)
BY_MEDIUM = Kpi(
    "openings-by-medium",
    10,
    _T,
    _C.OPENING,
    "By medium",
    "Openings by the means they state.",
    View("medium"),
    _P.COUNTED,
)
ELECTRONIC = Kpi(
    "electronic",
    10,
    _S,
    _C.OPENING,
    "Electronic",
    (
        "Openings by portal, interface, e-mail or registered electronic delivery; fax, post, courier and "
        "oral are not. Unknown where none is stated."
    ),
    View("medium", rows=ELECTRONIC_MEDIA),
    _P.COUNTED,
)
SIGNATURES = Kpi(
    "signature-verdicts",
    10,
    _T,
    _C.MESSAGE,
    "Signatures, as verified by the receiver",
    "The verdict on the signature in each receipt; notChecked where a receipt records none.",
    View("signature"),
    _P.LEFT_OUT,
)
BY_LANGUAGE = Kpi(
    "openings-by-language",
    11,
    _T,
    _C.OPENING,
    "By language",
    "Openings by their main language, without region or script.",
    View("language"),
    _P.UNKNOWN,
)
TRANSLATED = Kpi(
    "translated",
    11,
    _S,
    _C.OPENING,
    "Translated",
    "Openings whose facts carry a translation, or for which one was sent in a message of its own.",
    View("translated"),
    _P.UNKNOWN,
)
TIME_TO_TRANSLATION = Kpi(
    "time-to-translation",
    11,
    _D,
    _C.OPENING,
    "From sending to a translation sent later",
    (
        "From the issue of the opening to the first message that translates one of its conversation; only "
        "where there is one."
    ),
    View("", ended={"translatedLater": _YES}, open=NOBODY),
    _P.LEFT_OUT,
    unit=Unit.HOURS,
    clock=RUNNING,
)
COMPLIANCE = Kpi(
    "voluntary-compliance",
    12,
    _S,
    _C.ORDER,
    "Voluntary compliance",
    (
        "Of the orders and requests to providers and registrars with a final outcome, those executed in "
        "whole or in part."
    ),
    View("outcome", rows=SUCCEEDED),
    _P.COUNTED,
)
UNANSWERED = Kpi(
    "no-answer-in-30-days",
    12,
    _S,
    _C.ORDER,
    "No answer in 30 days",
    (
        "Orders and requests to providers and registrars without a reply for 30 days from issue. Unknown "
        "where the 30 days are not over and no reply came."
    ),
    View("unanswered"),
    _P.COUNTED,
    clock=RUNNING,
)
CONVERTED = Kpi(
    "effect-after-order",
    12,
    _S,
    _C.REQUEST,
    "Converted: asked of the State after other means",
    (
        "Requests to give effect to an order that say that other means, such as an order to the provider, "
        "were tried before."
    ),
    View("converted", where={"type": frozenset({"giveEffectRequest"})}),
    _P.UNKNOWN,
)
INSTRUCTIONS = Kpi(
    "order-instructions",
    12,
    _T,
    _C.MESSAGE,
    "Positions of notified authorities",
    (
        "Messages in which a notified authority takes a position, by what it says; doNotDisclose is an "
        "objection."
    ),
    View("instruction"),
    _P.LEFT_OUT,
)
SPONTANEOUS = Kpi(
    "spontaneous-information",
    13,
    _T,
    _C.OPENING,
    "Spontaneous information",
    ("What was told unasked, by what followed: an investigation opened, none opened, or no answer so far."),
    View("followed", where=of_type(Family.INFORMATION)),
    _P.UNKNOWN,
)
TEAMS = Kpi(
    "joint-investigations",
    13,
    _T,
    _C.OPENING,
    "Joint investigations",
    "Openings about a joint investigation, by their stage.",
    View("stage", where=of_type(Family.JOINT_INVESTIGATION)),
    _P.UNKNOWN,
)
PROTECTION = Kpi(
    "data-protection-events",
    14,
    _T,
    _C.MESSAGE,
    "Data-protection notices",
    "Notices by their event: incidents, deletions, persons notified or not yet, onward transfers.",
    View("protectionEvent"),
    _P.LEFT_OUT,
)
