"""Which form to write: what the option says, or the name of the file."""

from mla_schema.cli.exits import Misuse

_ENDINGS = {".xml": "xml", ".json": "json"}


def form_by_name(chosen: str | None, out: str | None, *, option: str) -> str | None:
    """The form that was asked for.

    Args:
        chosen: The value of the option.
        out: The name of the file to write.
        option: The name of the option.

    Returns:
        "xml" or "json", or ``None`` where nothing tells.

    Raises:
        Misuse: The option and the name contradict each other.
    """
    named = next((form for ending, form in _ENDINGS.items() if out and out.lower().endswith(ending)), None)
    if chosen and named and chosen != named:
        message = f"The name '{out}' says {named.upper()}, but {option} says {chosen.upper()}."
        raise Misuse(message)
    return chosen or named
