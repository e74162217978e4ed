"""``mla-schema new``: a message to begin with, which is valid and says what is to be replaced."""

import click

from mla_schema.case.steps import OPENINGS
from mla_schema.cli.answering import answer
from mla_schema.cli.countries import country_code
from mla_schema.cli.drafting import begin, hand_over
from mla_schema.cli.files import one_file
from mla_schema.cli.forms import form_by_name
from mla_schema.cli.identifiers import identifier
from mla_schema.cli.judging import Judge
from mla_schema.cli.kinds import OpeningsAndAnswers, type_of_message
from mla_schema.cli.output import Output, output_options
from mla_schema.codes.data_category import DataCategory
from mla_schema.wire.limits import Limits

# What asks for no data has no category.
_WITHOUT_ITEMS = frozenset({"spontaneousInformation", "jointInvestigation"})

_EPILOG = """\b
Examples:
  mla-schema new data-request --from MD --to RO -o request.mla.xml
  mla-schema new preservation-request --from GE --to DE --category traffic
  mla-schema new provider-order --from MD --to IE --id MD-PG
  mla-schema new status-enquiry --from AM --to FR
To answer a message there is 'mla-schema reply'.
"""


@click.command(cls=OpeningsAndAnswers, epilog=_EPILOG)
@click.argument("tag", metavar="TYPE", callback=type_of_message)
@click.option(
    "--from", "sender", callback=country_code, metavar="COUNTRY", help="Country of the sender, such as MD."
)
@click.option(
    "--id",
    "sender_id",
    callback=identifier,
    metavar="ID",
    help="Identifier of the sender in trust lists, such as MD-PG; it is needed before the message can be sealed.",
)
@click.option(
    "--to",
    "recipient",
    callback=country_code,
    metavar="COUNTRY",
    help="Country of the recipient; of the provider, where an order or request goes to one.",
)
@click.option(
    "--category",
    type=click.Choice([category.value for category in DataCategory]),
    metavar="CATEGORY",
    help=f"What a request asks for: {', '.join(DataCategory)}. Without it: what such requests mostly ask for.",
)
@click.option(
    "--in-reply-to",
    type=click.Path(readable=False),
    metavar="FILE",
    help="The message that is answered; it says who writes to whom. The same as 'reply FILE --as TYPE'.",
)
@click.option(
    "--form",
    "--as",
    "form",
    type=click.Choice(["xml", "json"]),
    help="The form to write. Without it the name of OUT decides, else it is xml.",
)
@output_options()
def command(
    *,
    tag: str,
    sender: str | None,
    sender_id: str | None,
    recipient: str | None,
    category: str | None,
    in_reply_to: str | None,
    form: str | None,
    output: Output,
) -> None:
    """Begin a new message to be filled in.

    The message is valid and marked as a specimen. What is yours to say begins with the words TO BE REPLACED.
    """
    _check(tag, sender, recipient, category, in_reply_to)
    wanted = form_by_name(form, output.name, option="--form")
    source = one_file(in_reply_to) if in_reply_to is not None else None
    output.check_free()
    beginning = begin(sender_id, category)
    draft = (
        beginning.alone(tag, sender or "", recipient or "")
        if source is None
        else answer(beginning, tag, source, Judge(Limits()), sender=sender, recipient=recipient)
    )
    hand_over(draft, form=wanted, output=output)


def _check(
    tag: str, sender: str | None, recipient: str | None, category: str | None, in_reply_to: str | None
) -> None:
    """Refuse options that do not go together."""
    if category is not None and (tag not in OPENINGS or tag in _WITHOUT_ITEMS):
        raise click.UsageError("--category is for requests.")
    if tag in OPENINGS and in_reply_to is not None:
        raise click.UsageError("--in-reply-to is for answers; this type opens a conversation.")
    if in_reply_to is None and not (sender and recipient):
        hint = "" if tag in OPENINGS else "Name the message with --in-reply-to FILE, or say"
        raise click.UsageError(f"{hint or 'Say'} who writes to whom, such as --from MD --to RO.")
