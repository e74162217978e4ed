"""``mla-schema seal``: sign a message with a key from a file."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from mla_schema.cli.about_party import party_options
from mla_schema.cli.exits import Misuse, exit_code
from mla_schema.cli.files import check_stdin, one_file
from mla_schema.cli.forms import form_by_name
from mla_schema.cli.instants import now
from mla_schema.cli.judging import HISTORY_OPTION, Judged, messages_in, open_message
from mla_schema.cli.output import Output, output_options
from mla_schema.cli.signing import Signing, signing_options
from mla_schema.core.errors import InvalidMessage, SignatureError

if TYPE_CHECKING:
    from mla_schema.parties import PartyProfile

_EPILOG = """\b
Examples:
  mla-schema seal request.mla.xml --key seal.key.pem --cert seal.pem -o signed.mla.xml
  mla-schema seal request.mla.xml --key seal.key.pem --cert seal.pem --form json -o signed.mla.json
"""


@click.command(epilog=_EPILOG)
@click.argument("file", metavar="FILE", type=click.Path(readable=False))
@signing_options
@click.option(
    "--form",
    type=click.Choice(["xml", "json"]),
    help="The form to write. Without it the name of OUT decides, else it is that of FILE.",
)
@output_options()
@party_options()
@HISTORY_OPTION
def command(
    *,
    file: str,
    signing: Signing,
    form: str | None,
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
    check_stdin(file, signing.key, signing.cert, *history)
    from mla_schema.signature.signed import CLOCKS_DIFFER

    moment = signing.moment
    if moment - now() > CLOCKS_DIFFER:
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

    from mla_schema.road import Form, seal
    from mla_schema.signature.proof import claim_of

    if not claim_of(message).id:
        text = f"'{file}' does not name the authority that signs. Add its identifier to the sender: 'id'."
        raise Misuse(text)
    signer = signing.signer()
    try:
        data = seal(
            message,
            signer,
            form=Form(wanted) if wanted else received.form,
            at=moment,
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
