"""The page of the simulator: the default mix, from the tables by which it draws."""

from typing import Any

from mla_schema.derive.markdown import code, page, prose, table
from mla_schema.simulate import mixes
from mla_schema.simulate.dice import Mix

_WORDS = (
    "`mla-schema simulate` invents whole conversations between a dozen States, for tests, demonstrations and "
    "measurements. The same options give the same bytes, on every machine. Every message is valid, is marked as a specimen, and "
    "is about nobody. This page is derived from the tables in `mla_schema.simulate.mixes`; do not edit it."
)
_CLEAN = (
    "No message breaks a rule of this standard, and none is warned of; a test says so for several seeds. With "
    "`--incomplete 0.3` three of ten requests for stored data lack one to three things, the receipt names the rules "
    "that found it, and the supplement has it; and of the refusals half as large a share gives no reasons. "
    "Without the option the share is 0."
)
_INVENTED = (
    "The shares are invented. They follow what practitioners tell of their work (most requests are for subscriber information, "
    "many are late, some are never confirmed) and measure nothing. Real-time traffic data and interception are "
    "asked for rarely, as in practice; such data are handed over week by week."
)
_MIXES: tuple[tuple[str, Mix[Any]], ...] = (
    ("What a conversation begins with", mixes.KIND),
    ("Category of the data", mixes.CATEGORY),
    ("Offence", mixes.OFFENCE),
    ("Urgency of an ordinary request", mixes.URGENCY),
    ("Channel", mixes.CHANNEL),
    ("Medium", mixes.MEDIUM),
    ("Outcome of what is not refused", mixes.OUTCOME),
    ("Outcome of an order to a provider", mixes.PROVIDER_OUTCOME),
    ("Ground of a refusal", mixes.GROUND),
    ("Reason why something was not executed", mixes.REASON),
    ("Reason of a delay", mixes.DELAY),
    ("Reason of a withdrawal", mixes.WITHDRAWAL),
    ("Rule on which more is asked for", mixes.RULE),
    ("What an incomplete request lacks, by rule", mixes.OMISSION),
    ("Data-protection notice", mixes.NOTICE),
)


def simulation_page() -> str:
    """The page, in Markdown."""
    blocks = []
    for title, mix in _MIXES:
        rows = [(code(str(thing)), f"{100 * share:.1f} %") for thing, share in mix.shares.items()]
        blocks += [f"### {title}", table(("What", "Share"), rows)]
    return page(
        "# The simulator",
        _WORDS,
        "## Clean unless asked otherwise",
        _CLEAN,
        "## The default mix",
        prose(_INVENTED),
        *blocks,
    )
