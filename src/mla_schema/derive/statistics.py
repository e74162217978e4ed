"""The page of indicators: each with its definition, unit and clock-stop rule, from the one table."""

from mla_schema.case.outcomes import ENDED, HANDED_OVER, OUTCOMES, Became
from mla_schema.derive.markdown import bullets, code, page, prose, table
from mla_schema.statistics.closing import ABANDONED
from mla_schema.statistics.comparing import WORDS
from mla_schema.statistics.kpi import GROUPS, NOT_FROM_MESSAGES, RUNNING, STOPPED
from mla_schema.statistics.kpis import KPIS
from mla_schema.statistics.record import KEPT, SILENT
from mla_schema.statistics.suppression import THRESHOLD
from mla_schema.statistics.units import DAY

_WORDS = (
    "Every indicator is computed from the messages themselves, with no data entry. This page is derived from the table in "
    "`mla_schema.statistics.kpis`; do not edit it."
)
_MAPPING = (
    "Where something was handed over, the last outcome that was stated tells whether it was all. What is closed, or whose "
    "preservation ended, counts as executed where data were preserved, and else by the last final outcome that was "
    "stated. A withdrawal counts from when it is declared, confirmed or not. In all other states an item is pending."
)
_TWO = (
    "`mla-schema stats ours/ --against theirs/` compares the registers of sender and receiver, conversation by conversation, and counts "
    "both together. Each side may be files, a file of lines, or a log (`--log`, and a name that ends in `.db`). `--between MD RO` takes only the "
    "conversations of these two States; `--differences` names each one that differs, for the clerks of both sides and not for "
    "publication. The comparison needs the messages of both, not their published figures, and holds them in memory. It says:"
)
_COST = (
    "A stream is folded in one pass. What is held is one small record for each opening that was closed less than "
    f"{KEPT // DAY} days before, or is open and was heard of in the last {SILENT // DAY // 365} years; the rest is evicted. So memory grows with "
    "what is open at one time, and not with the number of messages; and with the cases on paper, which are held to the "
    "end. Measured with `python -m benchmarks statistics=1000000` (two shared vCPUs; Python 3.11.7, pydantic 2.14.3, lxml 6.1.3):"
)
_FIGURES = (
    "one million simulated messages, over about 25 years of conversations: at most 14 373 openings held at one time, 1 545 bytes each, about 22 MB",
    "peak memory of the whole process, the simulator and the reader among it: 116 MB after 100 000 messages, 31 MB more after 1 000 000",
    "time to count a message that is decoded: 53 µs (20 000 messages, a quiet machine); with inventing and decoding it, 0.3 ms",
    "per message, 1 000 000 took 1.4 times as long as 100 000, in a run beside which others used the machine",
)


def statistics_page() -> str:
    """The page, in Markdown."""
    blocks = []
    for number, title in GROUPS.items():
        rows = [
            (
                code(kpi.id),
                prose(f"{kpi.title}. {kpi.definition}"),
                kpi.kind,
                kpi.counted,
                kpi.unit,
                _clock(kpi.clock),
                kpi.paper,
            )
            for kpi in KPIS
            if kpi.group == number
        ]
        blocks += [
            f"## {number}. {title}",
            table(
                ("Indicator", "Definition", "Kind", "Unit of count", "Measured in", "Clock", "On paper"), rows
            ),
        ]
    return page(
        "# Statistics",
        _WORDS,
        "## How it is counted",
        bullets(
            [
                "An opening counts as it was first sent, with the steps that concern it; a conversation may hold several openings.",
                "The outcome of a request and of an item is the one that follows from their states: the same tables as those of the case, so that there is no second record. The mapping stands below.",
                f'Clock "stops": {STOPPED}.',
                "What is open on the day of counting is right-censored: it is told how much is open, and beside the plain median stands that of Kaplan and Meier, which takes it into account.",
                f"Abandoned is an open request of which nothing was heard for {ABANDONED // DAY} days.",
                f"What comes more than {KEPT // DAY} days after an opening is closed, after {SILENT // DAY // 365} years of silence about one that is open, or concerns no known message, is unplaced: it is counted as that and changes nothing.",
                "Durations are whole hours (or days), counted one by one: medians and percentiles are exact to the hour, and the statistics of disjoint logs add up to those of their union.",
                "Times are those that messages state: when a step occurred, or else was issued. Signatures are not checked here; count what was verified.",
                'Cases on paper or by word of mouth count by the last entry that a register has of each (`stats --log`), as the column "On paper" says: counted by what the entry says; unknown, because an entry never says it; or left out. They began on the date on the paper, and times are in whole days.',
                'What the rules found ("valid at first submission", "rules that were not met") is what the receiver recorded in its receipts and supplement requests; nothing is judged anew here, and what `log add --judge` notes for one\'s own use is not counted.',
                "Specimens, and so simulated messages, are left aside unless they are asked for.",
                "Only codes, counts and durations are held. A rule, a language, a State or an article is shown only in the form of a code.",
            ]
        ),
        "## Small numbers",
        (
            f"Counts from 1 to {THRESHOLD - 1} are hidden, and with them so much else that they cannot be had by subtracting: for "
            "each of them there is another table that looks the same when it is published and in which it is not small. "
            "In the matrix of States that holds with the sums of its rows and columns. Where all counts of a table are small, "
            "only its sum is shown. Tables that tell of each other are hidden together: which do follows from what each indicator "
            "looks at, and is listed nowhere. Zeros are shown. The numbers of all openings and of all requests "
            "are taken as public, and with them their difference. It protects each publication by itself, not against comparing many "
            "of them, such as one for each day; and not against who knows more than is published, such as that a route is "
            "only ever taken by one kind of request."
        ),
        "## From states to outcomes",
        _MAPPING,
        table(("State of the item", "Outcome"), _outcomes()),
        *blocks,
        "## Two registers",
        _TWO,
        bullets([f"*{words}*: {advice}" for words, advice in WORDS.values()]),
        "## What it costs",
        _COST,
        bullets(_FIGURES),
        "## Not from messages",
        bullets([f"{prose(what)}: {prose(why)}." for what, why in NOT_FROM_MESSAGES.items()]),
    )


def _outcomes() -> list[tuple[str, str]]:
    handed = f"{code(Became.EXECUTED)} or {code(Became.PARTLY_EXECUTED)}"
    over = f"{code(Became.CLOSED)}, unless data were preserved or an outcome was stated"
    special = dict.fromkeys(HANDED_OVER, handed) | dict.fromkeys(ENDED, over)
    return [(code(state), special.get(state, code(outcome))) for state, outcome in OUTCOMES.items()]


def _clock(rule: str) -> str:
    return {STOPPED: "stops", RUNNING: "runs"}.get(rule, "")
