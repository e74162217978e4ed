"""What the tests on the examples share: where the examples are, and how to walk through them."""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeVar

import pytest

from mla_schema import Form, Message, MlaError, lay_out, read
from mla_schema.codec.shape import Field, shape_of
from mla_schema.model import Body, MessageReference, Node, Reference

ROOT: Final = Path(__file__).parent.parent
FOLDER: Final = ROOT / "examples"
SIGNED: Final = FOLDER / "signed"
SUFFIX: Final = {Form.JSON: ".mla.json", Form.XML: ".mla.xml"}
ALONE: Final = sorted(path.name.removesuffix(SUFFIX[Form.JSON]) for path in FOLDER.glob("*.json"))
"""The examples that stand by themselves."""
TOLD: Final = sorted(
    path.relative_to(FOLDER).as_posix().removesuffix(SUFFIX[Form.JSON])
    for path in FOLDER.glob("conversations/*/*.json")
)
"""The messages of the conversations, in their order."""
NAMES: Final = [*ALONE, *TOLD]
TODAY: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)

N = TypeVar("N", bound=Node)

each = pytest.mark.parametrize("name", NAMES)


@cache
def message(name: str) -> Message:
    return read((FOLDER / (name + SUFFIX[Form.JSON])).read_bytes()).unverified()


@cache
def by_id() -> dict[str, Message]:
    return {message(name).header.id: message(name) for name in NAMES}


def committed_messages(folder: str) -> dict[Path, Message]:
    """The messages in XML of a folder of the repository and those below it; some vectors cannot be read, on purpose."""
    found = {}
    for path in sorted((ROOT / folder).rglob(f"*{SUFFIX[Form.XML]}")):
        with suppress(MlaError):
            found[path] = read(path.read_bytes()).unverified()
    return found


def folder_of(name: str) -> str:
    """The conversation to which an example belongs; the example itself where it stands alone."""
    return name.split("/")[1] if "/" in name else name


def tree(of: Message) -> Any:
    return json.loads(lay_out(of, form=Form.JSON))


def at_pointer(pointer: str, of: Any) -> Any:
    """What stands at a pointer in a tree; ``KeyError`` or ``IndexError`` where nothing does."""
    for step in pointer.split("/")[1:]:
        of = of[int(step) if isinstance(of, list) else step]
    return of


def nodes(node: Node) -> Iterator[Node]:
    yield node
    for _, value in filled(node):
        if isinstance(value, Node):
            yield from nodes(value)


def filled(node: Node) -> Iterator[tuple[Field, object]]:
    """Yield the fields that say something, once for each value."""
    for field in shape_of(type(node)).fields:
        value = getattr(node, field.name)
        for item in value if field.many else (value,):
            if item is not None:
                yield field, item


def every(cls: type[N], of: Node) -> list[N]:
    return [node for node in nodes(of) if isinstance(node, cls)]


def bodies(cls: type[N]) -> list[tuple[Message, N]]:
    return [(of, of.body) for of in map(message, NAMES) if isinstance(of.body, cls)]


def meant(reference: Reference | None) -> Message | None:
    """The example that a reference names; none where it leads outside the format."""
    return by_id()[reference.id] if isinstance(reference, MessageReference) else None


def subject(body: Body) -> Message | None:
    """The example that a step is about."""
    return meant(getattr(body, "concerns", None))


def sender_id(of: Message) -> object:
    return getattr(of.header.sender, "id", None)


def recipient_id(of: Message) -> object:
    return getattr(of.header.recipient, "id", None)


def ticked(cell: str) -> list[str]:
    """What a page sets between backticks."""
    return re.findall(r"`([^`]+)`", cell)
