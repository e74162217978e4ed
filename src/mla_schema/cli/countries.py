"""Country codes as they are typed."""

import re
from typing import get_args

import click

from mla_schema.model.scalars import CountryCode


def country_code(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
    """Take a country code as it is, or say what is wrong with it.

    Args:
        value: What was typed.

    Raises:
        click.BadParameter: It is no country code.
    """
    scalar = get_args(CountryCode)[1]
    if value is None or re.fullmatch(scalar.pattern, value):
        return value
    capitals = value.upper()
    hint = f" Did you mean {capitals}?" if re.fullmatch(scalar.pattern, capitals) else ""
    message = f"'{value}' must be {scalar.form}.{hint}"
    raise click.BadParameter(message)
