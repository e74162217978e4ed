"""``mla-schema derive``: what ``python -m mla_schema.derive`` does."""

import click


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; name what is out of date and exit with 1.")
@click.pass_context
def command(ctx: click.Context, /, *, check: bool) -> None:
    """Write schemas, code lists, texts and reference pages from the definitions.

    For those who develop the format: it works inside a checkout of the source.
    """
    from mla_schema.derive.__main__ import main

    ctx.exit(main(["--check"] if check else []))
