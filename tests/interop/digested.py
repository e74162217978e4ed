"""Messages in XML and their content digests, for processors that are not ours to compute anew."""

from pathlib import Path
from typing import Final

from benchmarks.messages import request

from mla_schema.codec.digest import content_digest
from mla_schema.codec.shape import shape_of
from mla_schema.codec.xml_writer import write_xml
from mla_schema.model import Prose
from tests.derive.filled import filled_messages
from tests.example_files import committed_messages
from tests.strategies import NASTY_LINES, NASTY_TEXTS, message_with

_LONG: Final = ('"' * 100_000, "\U0001f4c4\\" * 50_000, '"' + "\u0101" * 99_999, 'a"\\\tb\nc' * 14_285)


def written(folder: Path) -> dict[Path, str]:
    """Write messages with everything, and with texts that are odd or long."""
    text = next(field for field in shape_of(Prose).fields if field.name == "text")
    made = [message_with(Prose, text, each) for each in (*NASTY_TEXTS, *NASTY_LINES, *_LONG)]
    wanted: dict[Path, str] = {}
    for number, message in enumerate([*filled_messages(), *made, request(items=10, identifiers=1000)]):
        path = folder / f"{number}.mla.xml"
        path.write_bytes(write_xml(message))
        wanted[path] = content_digest(message)
    return wanted


def committed() -> dict[Path, str]:
    """The messages of the repository."""
    folders = ("examples", "tests/vectors")
    return {
        path: content_digest(message)
        for folder in folders
        for path, message in committed_messages(folder).items()
    }


def told(output: str) -> dict[Path, str]:
    """What a program has printed: on each line a digest, two spaces, and the file."""
    lines = (line.split("  ", 1) for line in output.splitlines())
    return {Path(file): digest for digest, file in lines}
