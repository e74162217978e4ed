"""``mla-schema validate``: check messages and say what is wrong, where, and what to do.

``--format json`` writes one object to standard output::

    {
      "files": [
        {
          "file":      the name as it was given, "-" for standard input
          "form":      "xml", "json", or null when it is neither
          "outcome":   "valid", "invalid", "unreadable" or "undecided"
          "problem":   why the file could not be opened, or null
          "messageId": the identifier of the message, or null when it could not be read
          "digest":    the content digest, or null when it could not be read
          "proof":     what was verified about who signed, or null:
            {
              "country":       State of the authority, or null for an international body
              "authorityId":   its identifier
              "authorityName": its name in the trust list
              "kind":          "seal" of an office or "signature" of a person
              "certificate":   SHA-256 of the certificate that signed, in hexadecimal digits
              "algorithm":     of the signature
              "transitional":  true when that algorithm is on its way out
              "claimedAt":     the signing time that the signatory claims
              "provenAt":      the time at which the signature is proven to have existed
              "provenBy":      "timestamp", "registration" or "judgement"
              "revocation":    "good", "byTrustList", "notChecked" or "unknown"
              "specimen":      true when the certificate is for specimens only
            }
          "endorsement": what verify --endorsement tells of the message that this one endorses, or null:
            {
              "kind":       "transmittal", "validation" or "messageTranslation"
              "verdict":    of a validation: "validated", "validatedInPart" or "notValidated"; or null
              "items":      of a validation: the items that are validated; none named means all
              "validUntil": of a validation: until when it holds, or null
              "language":   of a translation: into which language, or null
            }
          "findings": [
            {
              "code":     of the rule or fault; it never changes its meaning
              "severity": "error", "warning" or "note"
              "layer":    which layer found it
              "message":  what is wrong
              "advice":   what to do
              "field":    the definition concerned, such as "IpAddress.port", or null
              "label":    its name for people, or null
              "where":    the place in words, or ""
              "pointer":  JSON Pointer (RFC 6901) in the JSON form, whichever form was read, or null
              "xpath":    XPath 1.0 for XML, or null; for its prefixes see "xpathNamespaces"
              "line":     counted from 1, or null
              "column":   counted from 1 in characters, or null
            }
          ],
          "omitted":  how many further findings are not listed
          "layers":   [{"name", "status": "ran", "failed" or "skipped", "reason"}]
        }
      ],
      "summary":         how many files have which outcome; an outcome that no file has is left out
      "xpathNamespaces": {"m": the namespace of the format}
      "version":         of this program
    }

Every member is always there. More may be added; none is removed or changes its meaning within a major version.
Nothing that a message says is ever in it: only its identifier, and the names of elements that the format does not
know.
"""

import sys
from collections.abc import Iterable, Sequence

import click

from mla_schema.cli.exits import exit_code
from mla_schema.cli.files import Source, find, read_file
from mla_schema.cli.judging import Judge, Judged
from mla_schema.cli.output import put
from mla_schema.cli.report_json import as_json
from mla_schema.cli.report_text import tell
from mla_schema.cli.screen import remark
from mla_schema.cli.trusting import Trusting, trust_options
from mla_schema.wire.limits import Limits

_DEFAULTS = Limits()
# Fewer are checked before a bar could be read.
_MANY = 50

_EPILOG = """\b
Examples:
  mla-schema validate request.mla.xml
  mla-schema validate inbox/
  mla-schema validate "inbox/**/*.mla.json" --format json
  mla-schema validate - < request.mla.xml
  mla-schema validate request.mla.xml --trust trust.json --operator operator.pem
"""


def _positive(_ctx: click.Context, _param: click.Parameter, value: int) -> int:
    if value < 1:
        message = f"{value} is too small: write 1 or more."
        raise click.BadParameter(message)
    return value


@click.command(epilog=_EPILOG)
@click.argument("files", nargs=-1, required=True, metavar="FILES...", type=click.Path(readable=False))
@click.option(
    "-f",
    "--format",
    "output",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people, or for programs.",
)
@click.option(
    "--second-opinion",
    "--xsd",
    is_flag=True,
    help="Let the published XML Schema judge too, through another implementation. XML only.",
)
@click.option(
    "--understood",
    multiple=True,
    metavar="URI",
    help="An extension that you understand. May be given several times.",
)
@trust_options(required=False)
@click.option(
    "--attachment",
    "attachments",
    multiple=True,
    type=click.Path(readable=False),
    metavar="FILE",
    help="A file that travelled beside the message. May be given several times.",
)
@click.option("-q", "--quiet", is_flag=True, help="Print nothing. The exit code tells the verdict.")
@click.option(
    "--limit-size",
    type=int,
    callback=_positive,
    default=_DEFAULTS.size,
    show_default=True,
    metavar="BYTES",
    help="Refuse larger files.",
)
@click.option(
    "--max-findings",
    type=int,
    callback=_positive,
    default=_DEFAULTS.findings,
    show_default=True,
    metavar="N",
    help="How many findings to show for each file.",
)
@click.pass_context
def command(
    ctx: click.Context,
    /,
    *,
    files: Sequence[str],
    output: str,
    second_opinion: bool,
    understood: Sequence[str],
    trusting: Trusting,
    attachments: Sequence[str],
    quiet: bool,
    limit_size: int,
    max_findings: int,
) -> None:
    """Check messages: what is wrong, where, and what to do.

    FILES are files, folders, patterns in quotation marks, or - for standard input. In a folder and its
    subfolders only names that end in .mla.xml or .mla.json are taken. Who sent them is judged when a trust list is
    given.
    """
    found = find(files)
    if attachments and len(found.sources) > 1:
        raise click.UsageError("--attachment is for one message at a time.")
    judge = Judge(
        Limits(size=limit_size, findings=max_findings),
        frozenset(understood),
        second_opinion=second_opinion,
        trusting=trusting,
        attachments=tuple(read_file(each) for each in attachments),
    )
    if quiet:
        ctx.exit(exit_code([judge.file(source).outcome for source in found.sources]))
    for note in found.notes:
        remark(note)
    judged = _judge_all(judge, found.sources)
    if output == "json":
        seen = list(judged)
        put(as_json(seen), None, force=False)
        ctx.exit(exit_code([each.outcome for each in seen]))
    ctx.exit(exit_code(tell(judged, second_opinion=second_opinion)))


def _judge_all(judge: Judge, sources: Sequence[Source]) -> Iterable[Judged]:
    """Judge the files one by one; many of them with a bar, where somebody sits and waits."""
    if len(sources) < _MANY or not _somebody_waits():
        return map(judge.file, sources)
    try:
        from rich.console import Console
        from rich.progress import track
    except ModuleNotFoundError:
        return map(judge.file, sources)
    # The verdicts follow when the bar is gone, for both may go to the same terminal.
    console = Console(stderr=True)
    bar = track(sources, description="Checking", console=console, transient=True)
    return [judge.file(source) for source in bar]


def _somebody_waits() -> bool:
    return sys.stderr.isatty()
