"""``mla-schema render``: a message as a document that a person reads and files, in the language of that person."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from mla_schema.cli.exits import Misuse, exit_code
from mla_schema.cli.files import one_file
from mla_schema.cli.judging import Judge
from mla_schema.cli.languages import language_options
from mla_schema.cli.output import Output, output_options
from mla_schema.cli.report_text import tell
from mla_schema.cli.screen import remark
from mla_schema.cli.trusting import Trusting, trust_options
from mla_schema.core.errors import RenderingError
from mla_schema.core.report import Outcome, Report
from mla_schema.rendering.wording import Wording
from mla_schema.wire.limits import Limits

if TYPE_CHECKING:
    from datetime import tzinfo

    from mla_schema.model.message import Message
    from mla_schema.model.verified import Verified
    from mla_schema.road import Received, Rendering

_EPILOG = """\b
Examples:
  mla-schema render request.mla.xml --language ka
  mla-schema render request.mla.xml --language ro --beside en -o request.pdf
  mla-schema render request.mla.xml --language ar --trust trust.json --operator operator.pem -o request.html
  mla-schema render request.mla.xml --report --language hy -o report.docx
"""
_FORMS = ("text", "html", "pdf", "docx")
_ENDINGS = {".txt": "text", ".html": "html", ".htm": "html", ".pdf": "pdf", ".docx": "docx"}
_BINARY = frozenset({"pdf", "docx"})
_EXTRAS = {"typst": "pdf", "docx": "docx"}


@click.command(epilog=_EPILOG)
@click.argument("file", metavar="FILE", type=click.Path(readable=False))
@language_options
@click.option(
    "--to",
    type=click.Choice(_FORMS),
    help="The form of the document. Without it the name of OUT decides, else it is text.",
)
@output_options()
@click.option("--zone", metavar="ZONE", help="Your time zone, such as Asia/Tbilisi; UTC is always shown.")
@click.option("--report", is_flag=True, help="Show what was checked and found, instead of the message.")
@trust_options(required=False)
@click.option(
    "--fonts",
    multiple=True,
    type=click.Path(exists=True, file_okay=False),
    metavar="FOLDER",
    help="Take the fonts of a PDF from here and not from the system. May be given several times.",
)
@click.pass_context
def command(
    ctx: click.Context,
    /,
    *,
    file: str,
    wording: Wording,
    to: str | None,
    output: Output,
    zone: str | None,
    report: bool,
    trusting: Trusting,
    fonts: Sequence[str],
) -> None:
    """Show a message as a document, in one language or two side by side.

    All that was signed is shown, and what the message does not say itself is marked. With a trust list the signature
    is verified first, and a message that does not pass is not shown. The document is a rendering: the signed file is
    the message.
    """
    from mla_schema.road import Rendering, read

    form = to or _by_name(output.name) or "text"
    output.check_free()
    if form in _BINARY and output.name is None and on_a_terminal():
        raise Misuse(f"A {form.upper()} is no text for a terminal: name a file with -o.")
    where = _zone(zone)
    judge = Judge(Limits(), trusting=trusting, rules=report)
    judged, data = judge.opened(one_file(file))
    if trusting.trust is not None:
        remark(f"Trust list: {trusting.told}.")
    subject: Received | Verified[Message] | Report = judged.report
    if not report:
        if judged.outcome is not Outcome.VALID:
            tell([judged], verifying=trusting.trust is not None, to_stderr=True, wording=wording)
            remark("Nothing was written.")
            ctx.exit(exit_code([judged.outcome]))
        subject = read(data) if trusting.trust is None else judge.verified(data)
    made = _made(subject, Rendering(form), wording, where, fonts, data)
    output.put(made)
    ctx.exit(exit_code([judged.outcome]))


def on_a_terminal() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout.isatty()


def _made(
    subject: "Received | Verified[Message] | Report",
    form: "Rendering",
    wording: Wording,
    zone: "tzinfo | None",
    fonts: Sequence[str],
    data: bytes,
) -> bytes:
    from mla_schema.road import render

    try:
        return render(
            subject,
            to=form,
            language=wording.main or "en",
            beside=wording.second,
            zone=zone,
            source=data,
            fonts=fonts,
        )
    except ImportError as error:
        missing = _EXTRAS.get((error.name or "").partition(".")[0])
        if missing is None:
            raise
        raise Misuse(f"{form.upper()} needs more: pip install 'mla-schema[{missing}]'.") from error
    except RenderingError as error:
        raise Misuse(f"{error}\nWhat to do: {error.advice}") from None


def _by_name(out: str | None) -> str | None:
    if out is None:
        return None
    found = next((form for ending, form in _ENDINGS.items() if out.lower().endswith(ending)), None)
    if found is None:
        raise Misuse(
            f"'{out}' does not say which form it has: end it in {', '.join(_ENDINGS)}, or give --to."
        )
    return found


def _zone(name: str | None) -> "tzinfo | None":
    if name is None:
        return None
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Misuse(f"'{name}' is no time zone that is known here. An example is Europe/Chisinau.") from None
