"""What the reference page of a message says beside its fields: who signs it, what the law asks it to say, an example."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from textwrap import dedent

from mla_schema.case.steps import STEPS, Side
from mla_schema.codec.shape import Field, shape_of
from mla_schema.core.law import Instrument, provisions
from mla_schema.derive.docstrings import words_of_code, words_of_field
from mla_schema.derive.markdown import bullets, code, fence, link, prose, section
from mla_schema.derive.reference_places import body_pages, to_field, to_provision
from mla_schema.derive.signed_examples import EXAMPLES, SIGNED
from mla_schema.model.item import Item
from mla_schema.model.node import Node, tag
from mla_schema.model.order import Order, ProviderSupplement, SupportingInformation
from mla_schema.road import Form, lay_out, read
from mla_schema.signature.trusted import PERMITTED, SigningRole

_ENDING = ".mla.json"
_UP = "../../"
_INCOMPLETE = "incomplete"
"""In the name of an example that lacks things on purpose: it would teach the wrong thing here."""

_PARTS = (Order, ProviderSupplement, SupportingInformation, Item)
"""The parts of a body of which the law says what they contain; a body says what its parts say."""
TECHNICAL = frozenset(
    {
        Instrument.OURS,
        Instrument.RFC,
        Instrument.ISO,
        Instrument.ITU,
        Instrument.ETSI103120,
        Instrument.ETSI103280,
    }
)
"""Sources that say how a thing is written; the others say what is to be stated."""


@dataclass(frozen=True, slots=True)
class Example:
    """The body of an example, laid out for people.

    Attributes:
        path: Where the example stands in the repository.
        in_json: The body in JSON.
        in_xml: The body in XML.
    """

    path: str
    in_json: str
    in_xml: str


class Examples:
    """The examples of a checkout, looked through when the first is asked for."""

    def __init__(self, root: Path | None) -> None:
        """Take the checkout.

        Args:
            root: Its root; without it there are no examples.
        """
        self._root = root

    def smallest(self, body: type[Node]) -> Example | None:
        """The example with the smallest body of a kind; nothing where there is none.

        Args:
            body: The class of the body.
        """
        path = self._by_tag.get(tag(body))
        if self._root is None or path is None:
            return None
        message = read((self._root / path).read_bytes()).unverified()
        tree = json.loads(lay_out(message, form=Form.JSON))["body"]
        lines = lay_out(message, form=Form.XML).decode().splitlines()
        inner = lines[lines.index("  <body>") : lines.index("  </body>") + 1]
        return Example(path, json.dumps(tree, ensure_ascii=False, indent=2), dedent("\n".join(inner)))

    @cached_property
    def _by_tag(self) -> dict[str, str]:
        if self._root is None:
            return {}
        signed = self._root / SIGNED
        sizes: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for path in (self._root / EXAMPLES).rglob(f"*{_ENDING}"):
            if path.is_relative_to(signed) or _INCOMPLETE in path.name:
                continue
            body = json.loads(path.read_bytes())["body"]
            [kind] = body
            sizes[kind].append((len(json.dumps(body)), path.relative_to(self._root).as_posix()))
        return {kind: min(found)[1] for kind, found in sizes.items()}


def message_sections(body: type[Node], examples: Examples) -> str:
    """The sections of the page of a message that come after its fields.

    Args:
        body: The class of the body.
        examples: Where its example is looked for.
    """
    return section(
        who_may_sign(body), who_sends_it_after_what(body), what_it_must_say(body), example(body, examples)
    )


def who_may_sign(body: type[Node]) -> str:
    """The roles whose certificates may sign the message.

    Args:
        body: The class of the body.
    """
    roles = [role for role in SigningRole if tag(body) in PERMITTED[role]]
    return section(
        "## Who may sign it",
        f"A certificate of one of these roles, by the table {code('PERMITTED')} in {code('signature/trusted.py')}; whoever "
        "verifies may give another table. Whether the law of a State lets that authority send it is not told here.",
        bullets(
            f"{code(role.value)}: **{prose(words.label)}.** {prose(words.meaning)}"
            for role, words in zip(roles, map(words_of_code, roles), strict=True)
        ),
    )


_SIDES = {
    Side.REQUESTER: "the side that asks, or that sent the information",
    Side.ADDRESSEE: "the side that is asked, or that received the information",
    Side.EITHER: "either side",
    Side.THIRD: "a third authority",
}


def who_sends_it_after_what(body: type[Node]) -> str:
    """By whom it is sent, to whom, and in answer to which messages.

    Args:
        body: The class of the body.
    """
    turn = STEPS.get(tag(body))
    if turn is None:
        return section(
            "## Who sends it, after what",
            "It opens a conversation: the side that asks or informs sends it first.",
        )
    pages = {tag(cls): name for name, cls in body_pages().items()}
    after = ", ".join(link(code(each), pages[each]) for each in sorted(turn.after)) or "any message"
    return section(
        "## Who sends it, after what",
        bullets([f"From: {_SIDES[turn.by]}", f"To: {_SIDES[turn.to]}", f"In answer to: {after}"]),
    )


def what_it_must_say(body: type[Node]) -> str:
    """The provisions that ask for something in the message, each with the fields that say it.

    Args:
        body: The class of the body.
    """
    asked: dict[str, list[str]] = defaultdict(list)
    for path, field in _fields(body, f"body.{tag(body)}"):
        for name in words_of_field(field).sources:
            asked[name].append(f"{code(path)} ({to_field(field)})")
    law = [(name, provision) for name, provision in provisions().items() if name in asked]
    entries = bullets(
        f"{to_provision(provision)}, {prose(provision.subject)}: {', '.join(asked[name])}"
        for name, provision in law
        if provision.instrument not in TECHNICAL
    )
    return section(
        "## What it must say",
        "What a provision asks for, and where it is said. Which of them apply depends on the legal basis of the request. "
        "The structure requires only what occurs once in the tables above; what else is missing is found by rules. Who "
        f"writes to whom about which case stands in the {link('header', 'message.md#header')}.",
        entries,
    )


def example(body: type[Node], examples: Examples) -> str:
    """The body of the smallest example, in both syntaxes; nothing where there is none.

    Args:
        body: The class of the body.
        examples: Where it is looked for.
    """
    found = examples.smallest(body)
    if found is None:
        return ""
    return section(
        "## Example",
        f"The body of {link(code(found.path), _UP + found.path)}; names, numbers and facts are invented. In JSON:",
        fence("json", found.in_json),
        "In XML, inside the namespace of the format:",
        fence("xml", found.in_xml),
    )


def _fields(cls: type[Node], path: str) -> Iterator[tuple[str, Field]]:
    """The fields of a class and of its parts, each with its place."""
    for field in shape_of(cls).fields:
        place = f"{path}.{field.wire}{'[]' if field.many else ''}"
        yield place, field
        for part in _PARTS:
            if field.type is part:
                yield from _fields(part, place)
