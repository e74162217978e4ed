"""``mla-schema new``: a message to begin with, which is valid and says what is to be replaced."""

import re
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mla_schema.cli.countries import country_code
from mla_schema.cli.exits import Misuse, exit_code
from mla_schema.cli.files import STDIN, Source, one_file
from mla_schema.cli.forms import form_by_name
from mla_schema.cli.identifiers import identifier
from mla_schema.cli.judging import Judge, Judged
from mla_schema.cli.output import check_free, put
from mla_schema.cli.report_text import tell
from mla_schema.cli.screen import remark
from mla_schema.cli.skeleton import PLACEHOLDER, Beginning
from mla_schema.cli.trusting import Trusting, trust_options
from mla_schema.codec.shape import member_of
from mla_schema.codes.data_category import DataCategory
from mla_schema.core.errors import MlaError
from mla_schema.model.body import Body
from mla_schema.model.request import Request
from mla_schema.road import Form, lay_out, read
from mla_schema.wire.limits import Limits

if TYPE_CHECKING:
    from mla_schema.core.report import Report
    from mla_schema.model.message import Message

_TYPES = {re.sub("([A-Z])", r"-\1", tag).lower(): tag for tag in Body.MEMBERS}

_EPILOG = """\b
Examples:
  mla-schema new data-request --from MD --to RO -o request.mla.xml
  mla-schema new preservation-request --from GE --to DE --category traffic
  mla-schema new receipt --in-reply-to request.mla.xml -o receipt.mla.xml
  mla-schema new receipt --in-reply-to request.mla.xml --trust trust.json --operator operator.pem
  mla-schema new withdrawal --in-reply-to request.mla.xml
  mla-schema new receipt --in-reply-to broken.mla.xml --from RO --to MD
"""


@click.command(epilog=_EPILOG)
@click.argument("kind", metavar="TYPE", type=click.Choice(list(_TYPES)))
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
@click.option("--to", "recipient", callback=country_code, metavar="COUNTRY", help="Country of the recipient.")
@click.option(
    "--category",
    type=click.Choice([category.value for category in DataCategory]),
    metavar="CATEGORY",
    help=f"What a request asks for: {', '.join(DataCategory)}. Without it: subscriber.",
)
@click.option(
    "--in-reply-to",
    type=click.Path(readable=False),
    metavar="FILE",
    help="What a receipt confirms, or the request that a withdrawal takes back. It says who writes to whom.",
)
@click.option(
    "--as",
    "form",
    type=click.Choice(["xml", "json"]),
    help="The form to write. Without it the name of OUT decides, else it is xml.",
)
@click.option(
    "-o",
    "--output",
    "out",
    type=click.Path(readable=False),
    metavar="OUT",
    help="Write to this file instead of standard output.",
)
@click.option("--force", is_flag=True, help="Replace OUT if it exists.")
@trust_options(required=False)
def command(
    *,
    kind: str,
    sender: str | None,
    sender_id: str | None,
    recipient: str | None,
    category: str | None,
    in_reply_to: str | None,
    form: str | None,
    out: str | None,
    force: bool,
    trusting: Trusting,
) -> None:
    """Begin a new message to be filled in.

    TYPE is one of {types}. The message is valid and marked as a specimen. What is yours to say begins with the words
    TO BE REPLACED.

    With a trust list, the signature of the message that a receipt confirms is verified, and the receipt says what was
    found.
    """
    tag = _TYPES[kind]
    _check(tag, sender, recipient, category, in_reply_to)
    if trusting.trust is not None and (tag != "receipt" or in_reply_to is None):
        raise click.UsageError("--trust is for receipts that confirm a message: --in-reply-to FILE.")
    wanted = Form(form_by_name(form, out, option="--as") or Form.XML)
    answered = one_file(in_reply_to) if in_reply_to is not None else None
    check_free(out, force=force)
    beginning = Beginning(
        str(uuid.uuid4()),
        datetime.now(UTC).replace(microsecond=0),
        DataCategory(category or DataCategory.SUBSCRIBER),
        sender_id,
    )
    if answered is not None:
        message = _referring(beginning, tag, answered, sender, recipient, trusting)
    else:
        message = beginning.opening(tag, sender or "", recipient or "")
    put(lay_out(message, form=wanted), out, force=force)
    if out is not None and out != STDIN:
        remark(f"'{out}' is written.")
    remark(
        f"It is a specimen. Replace each text that begins with {PLACEHOLDER}, check all codes and values, and "
        "take out 'specimen' last."
    )


command.help = (command.help or "").format(types=", ".join(_TYPES))


def _check(
    tag: str, sender: str | None, recipient: str | None, category: str | None, in_reply_to: str | None
) -> None:
    """Refuse options that do not go together."""
    if _is_request(tag):
        if in_reply_to is not None:
            raise click.UsageError("--in-reply-to is for receipts and withdrawals.")
        if not (sender and recipient):
            raise click.UsageError("Say who writes to whom, such as --from MD --to RO.")
        return
    if category is not None:
        raise click.UsageError("--category is for requests.")
    if in_reply_to is None and not (sender and recipient):
        raise click.UsageError(
            "Name the message with --in-reply-to FILE, or say who writes to whom, such as --from MD --to RO."
        )


def _is_request(tag: str) -> bool:
    member = member_of(Body, tag)
    return member is not None and issubclass(member, Request)


def _referring(
    beginning: Beginning,
    tag: str,
    source: Source,
    sender: str | None,
    recipient: str | None,
    trusting: Trusting,
) -> "Message":
    """The receipt or withdrawal of what is in a file."""
    judge = Judge(Limits())
    data = source.read(judge.limits.size)
    report = judge.data(data)
    try:
        received = read(data, limits=judge.limits)
        found = received.unverified()
    except MlaError:
        # Of a file that is too large only the beginning was read, so its digest is not known.
        if tag == "receipt" and sender and recipient and len(data) <= judge.limits.size:
            name = None if source.name == STDIN else Path(source.name).name
            return beginning.receipt_for_file(data, name, report, sender=sender, recipient=recipient)
        tell([Judged(source, report)], to_stderr=True)
        if tag == "receipt":
            remark("To confirm nevertheless that the file arrived, say who writes to whom: --from and --to.")
        raise click.exceptions.Exit(exit_code([report.outcome])) from None
    if sender or recipient:
        message = f"'{source.name}' says who writes to whom. Leave out --from and --to."
        raise Misuse(message)
    if tag == "receipt":
        return beginning.receipt(found, report, _verified(source, data, trusting, signed=received.signed))
    if not isinstance(found.body, Request):
        message = f"'{source.name}' is not a request. Only a request can be withdrawn."
        raise Misuse(message)
    return beginning.withdrawal(found)


def _verified(source: Source, data: bytes, trusting: Trusting, *, signed: bool) -> "Report | None":
    """What is found when the signature is verified; what is wrong with it is said, and the receipt says it too."""
    if trusting.trust is None:
        return None
    remark(f"Trust list: {trusting.told}.")
    if not signed:
        remark(f"'{source.shown}' is not signed, so that nothing was verified.")
        return None
    report = Judge(Limits(), trusting=trusting).data(data)
    tell([Judged(source, report)], to_stderr=True, verifying=True)
    return report
