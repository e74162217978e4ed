"""``mla-schema demo``: a whole exchange, really carried out in a temporary folder and told step by step."""

import contextlib
import inspect
import shlex
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import click

from mla_schema.cli import filling
from mla_schema.cli.group import NAME, call
from mla_schema.cli.output import empty_folder
from mla_schema.cli.screen import Screen, screen_of
from mla_schema.road import digest, read

_REQUEST = "request.mla.xml"
_SAME_REQUEST = "request.mla.json"
_BROKEN = "broken.mla.xml"
_SIGNED = "signed.mla.xml"
_FORGED = "forged.mla.xml"
_RECEIPT = "receipt.mla.xml"
_SENDER = "MD-PG"
_PKI = "pki"
_TRUST = ("--trust", f"{_PKI}/trust.json", "--operator", f"{_PKI}/operator.pem")

_MISTAKES = (("<port>51820</port>", "<port>70000</port>"), ("summary>", "sumary>"))


@click.command()
@click.option(
    "--keep",
    type=click.Path(readable=False),
    metavar="DIR",
    help="Keep the files in this folder; it is made if it is missing.",
)
def command(*, keep: str | None) -> None:
    """Show a whole exchange, step by step.

    A request is made, filled in, saved in both forms, broken on purpose, explained, sealed, verified and answered with
    a receipt.
    Everything is invented, nothing is sent anywhere, and nothing stays behind unless you say --keep.
    """
    story = _Story(screen_of(sys.stdout))
    with _folder(keep) as folder, contextlib.chdir(folder):
        story.tell()
    story.say(
        f"The files are in '{keep}'." if keep else "The files are gone; --keep DIR would have kept them."
    )


class _Story:
    """Tells the steps and does what it tells."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen

    def tell(self) -> None:
        """Go through the steps in the current folder."""
        self.say(
            "A prosecutor in Moldova needs to know who used an internet address of a provider in Romania. All names and "
            "numbers are invented. Lines that begin with $ are commands that you can type yourself."
        )
        self._begin()
        self._fill()
        self._break()
        self._seal()
        self._answer()

    def say(self, text: str) -> None:
        """Print a paragraph.

        Args:
            text: The paragraph.
        """
        click.echo("\n".join(["", *self.screen.wrap(text)]))

    def _begin(self) -> None:
        self._title("1. A request is begun")
        self.say("A new message is valid from the start. It marks what is still to be said.")
        self._type("new", "data-request", "--from", "MD", "--id", _SENDER, "--to", "RO", "-o", _REQUEST)

    def _fill(self) -> None:
        self._title("2. It is filled in")
        self.say("An editor will do. A case management system does it like this, in Python:")
        steps = (filling.fill, filling.fill_file)
        self._show("\n".join([inspect.getsource(step) for step in steps]))
        filling.fill_file(_REQUEST)
        self.say("The same request can be written as XML or as JSON. Nothing in it changes:")
        self._type("convert", _REQUEST, "-o", _SAME_REQUEST)
        self.say("The digest is computed from the content alone, so both files have the same:")
        self._show("\n".join(f"{name}\n  {_digest(name)}" for name in (_REQUEST, _SAME_REQUEST)))

    def _break(self) -> None:
        self._title("3. Mistakes are explained")
        self.say("Someone changes the file by hand, in a hurry:")
        right = Path(_REQUEST).read_text(encoding="utf-8")
        wrong = right
        for correct, mistaken in _MISTAKES:
            wrong = wrong.replace(correct, mistaken)
        Path(_BROKEN).write_text(wrong, encoding="utf-8")
        lines = zip(right.splitlines(), wrong.splitlines(), strict=True)
        self._show(
            "\n".join(
                f"line {number}: {before.strip()} becomes {after.strip()}"
                for number, (before, after) in enumerate(lines, 1)
                if before != after
            )
        )
        self._type("validate", _BROKEN)

    def _seal(self) -> None:
        self._title("4. It is sealed and verified")
        self.say(
            "A seal shows who sends the request. Here its key is a specimen; a real one lives in a smart card or an HSM, "
            "and a trust list tells whose it is."
        )
        self._type("keys", _PKI, "--country", "MD", "--id", _SENDER)
        key = ("--key", f"{_PKI}/seal.key.pem", "--cert", f"{_PKI}/seal.pem")
        self._type("seal", _REQUEST, *key, "-o", _SIGNED)
        self._type("verify", _SIGNED, *_TRUST)
        self.say("On the way someone changes one digit, so that another person would be identified:")
        (right, _), *_ = _MISTAKES
        signed = Path(_SIGNED).read_text(encoding="utf-8")
        wrong = right.replace("51820", "51821")
        Path(_FORGED).write_text(signed.replace(right, wrong), encoding="utf-8")
        self._show(f"{right} becomes {wrong}")
        self._type("verify", _FORGED, *_TRUST)

    def _answer(self) -> None:
        self._title("5. The request is confirmed")
        self.say(
            "The right file is sent, and the office in Romania confirms that it arrived. The receipt names the "
            "request by its identifier and its digest, so that nobody can exchange it afterwards."
        )
        self._type("reply", _SIGNED, "--as", "receipt", "-o", _RECEIPT)
        self._type("validate", _REQUEST, _SAME_REQUEST, _RECEIPT)

    def _title(self, text: str) -> None:
        click.echo("\n\n" + self.screen.paint(text, bold=True), color=self.screen.colour)

    def _show(self, text: str) -> None:
        """Print lines as they are, set in a little."""
        click.echo("\n" + "\n".join(f"    {line}".rstrip() for line in text.splitlines()))

    def _type(self, *arguments: str) -> None:
        """Type a command: print it and carry it out."""
        line = f"$ {NAME} {shlex.join(arguments)}"
        click.echo("\n" + self.screen.paint(line, "cyan"), color=self.screen.colour)
        sys.stdout.flush()
        code = call(arguments)
        sys.stdout.flush()
        if code:
            self.say(f"The exit code is {code}, so that a program notices it too.")


@contextlib.contextmanager
def _folder(keep: str | None) -> Iterator[str]:
    """The folder of the demonstration: a temporary one, or an empty one that stays."""
    if keep is None:
        with tempfile.TemporaryDirectory(prefix=f"{NAME}-") as name:
            yield name
        return
    empty_folder(keep)
    yield keep


def _digest(name: str) -> str:
    return digest(read(Path(name).read_bytes()).unverified())
