"""``mla-schema reply``: the answer to a message, begun with all that the message tells."""

import click

from mla_schema.cli.answering import answer
from mla_schema.cli.countries import country_code
from mla_schema.cli.drafting import begin, hand_over
from mla_schema.cli.files import one_file
from mla_schema.cli.forms import form_by_name
from mla_schema.cli.identifiers import identifier
from mla_schema.cli.judging import Judge
from mla_schema.cli.kinds import AnswersOnly, type_of_answer
from mla_schema.cli.output import Output, output_options
from mla_schema.cli.trusting import Trusting, trust_options
from mla_schema.wire.limits import Limits

_EPILOG = """\b
Examples:
  mla-schema reply request.mla.xml --as receipt -o receipt.mla.xml
  mla-schema reply request.mla.xml --as decision
  mla-schema reply question.mla.xml --as supplement --request request.mla.xml
  mla-schema reply request.mla.xml --as withdrawal
  mla-schema reply request.mla.xml --as validation --from MD --id MD-COURT
  mla-schema reply request.mla.xml --as receipt --trust trust.json --operator operator.pem
  mla-schema reply broken.mla.xml --as receipt --from RO --to MD
"""


@click.command(cls=AnswersOnly, epilog=_EPILOG)
@click.argument("file", metavar="FILE", type=click.Path(readable=False))
@click.option(
    "--as",
    "tag",
    required=True,
    metavar="TYPE",
    callback=type_of_answer,
    help="What the answer is; see below.",
)
@click.option(
    "--request",
    type=click.Path(readable=False),
    metavar="FILE",
    help="The request that the conversation is about, where FILE is another message; its items are then listed.",
)
@click.option(
    "--from",
    "sender",
    callback=country_code,
    metavar="COUNTRY",
    help="Country of the sender, where FILE cannot tell it: of who endorses it, or your own where either side may write.",
)
@click.option(
    "--id",
    "sender_id",
    callback=identifier,
    metavar="ID",
    help="Identifier of the sender in trust lists, such as RO-MJ; it is needed before the message can be sealed.",
)
@click.option(
    "--to",
    "recipient",
    callback=country_code,
    metavar="COUNTRY",
    help="Country of the recipient, where FILE cannot tell it: of the authority that is notified of an order.",
)
@click.option(
    "--form",
    type=click.Choice(["xml", "json"]),
    help="The form to write. Without it the name of OUT decides, else it is xml.",
)
@output_options()
@trust_options(required=False)
def command(
    *,
    file: str,
    tag: str,
    request: str | None,
    sender: str | None,
    sender_id: str | None,
    recipient: str | None,
    form: str | None,
    output: Output,
    trusting: Trusting,
) -> None:
    """Begin the answer to a message.

    FILE is the message that is answered, or one of your own that you follow up, such as a request that you withdraw;
    it is a file, or - for standard input. The answer refers to it by identifier and digest, goes the right way, and
    lists what is to be answered: items, conditions, files. What is yours to say begins with the words TO BE REPLACED.

    With a trust list, the signature of the message that a receipt confirms is verified, and the receipt says what was
    found.
    """
    wanted = form_by_name(form, output.name, option="--form")
    source = one_file(file)
    asked = one_file(request) if request is not None else None
    if trusting.trust is not None and tag != "receipt":
        raise click.UsageError("--trust is for receipts.")
    output.check_free()
    draft = answer(
        begin(sender_id),
        tag,
        source,
        Judge(Limits()),
        sender=sender,
        recipient=recipient,
        request=asked,
        trusting=trusting,
    )
    hand_over(draft, form=wanted, output=output)
