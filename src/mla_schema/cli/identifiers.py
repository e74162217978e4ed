"""The identifier of an authority, as it is typed."""

import re
from typing import get_args

import click

from mla_schema.model.scalars import Line


def identifier(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
    """The identifier, if messages can carry it.

    Args:
        value: What was typed.

    Raises:
        BadParameter: They cannot.
    """
    scalar = get_args(Line)[1]
    if value is None or (len(value) <= scalar.max_length and re.fullmatch(scalar.pattern, value)):
        return value
    message = f"'{value}' must be {scalar.form}."
    raise click.BadParameter(message)
