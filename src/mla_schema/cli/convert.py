"""``mla-schema convert``: the same message in the other form, XML or JSON."""

import click

from mla_schema.cli.files import one_file
from mla_schema.cli.forms import form_by_name
from mla_schema.cli.judging import open_message
from mla_schema.cli.output import Output, output_options

_EPILOG = """\b
Examples:
  mla-schema convert request.mla.xml -o request.mla.json
  mla-schema convert request.mla.json --to xml
  mla-schema convert - --canonical < request.mla.xml
"""


@click.command(epilog=_EPILOG)
@click.argument("file", metavar="FILE", type=click.Path(readable=False))
@click.option(
    "--to",
    type=click.Choice(["xml", "json"]),
    help="The form to write. Without it the name of OUT decides, else it is the other one.",
)
@output_options()
@click.option(
    "--canonical", is_flag=True, help="Write the one exact byte form instead of a page laid out for people."
)
@click.option("--digest", is_flag=True, help="Print the digest of the content to standard error.")
def command(*, file: str, to: str | None, output: Output, canonical: bool, digest: bool) -> None:
    """Write a message in the other form, XML or JSON. Nothing in it changes.

    FILE is a file, or - for standard input. If it holds no valid message, what is wrong is shown, and nothing
    is written.
    """
    wanted = form_by_name(to, output.name, option="--to")
    source = one_file(file)
    output.check_free()
    received, message = open_message(source)

    from mla_schema.road import Form, encode, lay_out
    from mla_schema.road import digest as digest_of

    form = Form(wanted) if wanted else Form.JSON if received.form is Form.XML else Form.XML
    output.put((encode if canonical else lay_out)(message, form=form))
    if digest:
        click.echo(digest_of(message), err=True)
