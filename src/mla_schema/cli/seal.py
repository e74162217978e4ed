"""``mla-schema seal``: sign a message with a key from a file."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import click

from mla_schema.cli.about_party import party_options
from mla_schema.cli.exits import Misuse, exit_code
from mla_schema.cli.files import check_stdin, one_file
from mla_schema.cli.forms import form_by_name
from mla_schema.cli.instants import instant, now
from mla_schema.cli.judging import HISTORY_OPTION, Judged, messages_in, open_message
from mla_schema.cli.output import Output, output_options
from mla_schema.core.errors import InvalidMessage, SignatureError

if TYPE_CHECKING:
    from mla_schema.parties import PartyProfile

_EPILOG = """\b
Examples:
  mla-schema seal request.mla.xml --key seal.key.pem --cert seal.pem -o signed.mla.xml
  mla-schema seal request.mla.xml --key seal.key.pem --cert seal.pem --form json -o signed.mla.json
"""

_KEY_HELP = "The private key in PEM, encrypted or not."
_CERT_HELP = "The certificate of the key and those of its issuers, in PEM."
_PASSWORD_HELP = "The environment variable with the password of the key. Without it you are asked."  # noqa: S105  # A text of help.


@click.command(epilog=_EPILOG)
@click.argument("file", metavar="FILE", type=click.Path(readable=False))
@click.option("--key", required=True, type=click.Path(readable=False), metavar="KEY.pem", help=_KEY_HELP)
@click.option("--cert", required=True, type=click.Path(readable=False), metavar="CHAIN.pem", help=_CERT_HELP)
@click.option("--password-env", metavar="NAME", help=_PASSWORD_HELP)
@click.option(
    "--form",
    type=click.Choice(["xml", "json"]),
    help="The form to write. Without it the name of OUT decides, else it is that of FILE.",
)
@click.option(
    "--at", callback=instant, metavar="INSTANT", help="The signing time that is claimed. Without it: now."
)
@output_options()
@party_options()
@HISTORY_OPTION
def command(
    *,
    file: str,
    key: str,
    cert: str,
    password_env: str | None,
    form: str | None,
    at: datetime | None,
    output: Output,
    party: "PartyProfile | None",
    history: Sequence[str],
) -> None:
    """Sign a message with a key from a file.

    FILE is a file, or - for standard input. The message must name the authority that signs: the identifier and the
    State of its sender. It is checked first: an error refuses it, unless the message declares it as a known gap, asks
    for preservation, or is an emergency. What is written was read back and verified before.

    A key in a file can be copied. For real requests use a smart card or an HSM, as docs/signing.md shows.
    """
    check_stdin(file, key, cert, *history)
    from mla_schema.signature.signed import CLOCKS_DIFFER

    moment = now()
    if at is not None and at - moment > CLOCKS_DIFFER:
        raise click.UsageError(
            "--at has not come yet: whoever receives the message would refuse it (MLA-A35)."
        )
    wanted = form_by_name(form, output.name, option="--form")
    source = one_file(file)
    output.check_free()
    received, message = open_message(source)
    if received.signed:
        text = f"'{file}' is signed already. Convert it first if it is to be signed anew."
        raise Misuse(text)

    from mla_schema.cli.pem_signer import pem_signer
    from mla_schema.road import Form, seal
    from mla_schema.signature.proof import claim_of

    if not claim_of(message).id:
        text = f"'{file}' does not name the authority that signs. Add its identifier to the sender: 'id'."
        raise Misuse(text)
    signer = pem_signer(key, cert, password_env)
    try:
        data = seal(
            message,
            signer,
            form=Form(wanted) if wanted else received.form,
            at=at if at is not None else moment,
            party=party,
            history=messages_in(history),
        )
    except InvalidMessage as error:
        from mla_schema.cli.report_text import tell

        judged = Judged(source, error.report)
        tell([judged], to_stderr=True)
        raise click.exceptions.Exit(exit_code([judged.outcome])) from error
    except SignatureError as error:
        text = f"What was signed does not verify, so nothing was written. {error} {error.advice}"
        raise Misuse(text) from error
    output.put(data)
    output.announce()
