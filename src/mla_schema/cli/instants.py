"""Times as they are typed."""

import re
from datetime import UTC, datetime

import click

_FORM = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?")


def instant(_ctx: click.Context, _param: click.Parameter, value: str | None) -> datetime | None:
    """Take an instant in UTC as it is, such as ``2026-11-20T19:07:33Z``; a date alone is its first second.

    Args:
        value: What was typed.

    Raises:
        click.BadParameter: It is no instant.
    """
    if value is None:
        return None
    try:
        found = datetime.fromisoformat(value) if _FORM.fullmatch(value) else None
    except ValueError:
        found = None
    if found is None:
        message = f"'{value}' must be an instant in UTC, such as 2026-11-20T19:07:33Z."
        raise click.BadParameter(message)
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def now() -> datetime:
    """The time of the clock, in whole seconds."""
    return datetime.now(UTC).replace(microsecond=0)


def shown(at: datetime) -> str:
    """An instant for people.

    Args:
        at: An aware datetime.
    """
    from mla_schema.codec.lexical import write_instant

    return write_instant(at.replace(microsecond=0))
