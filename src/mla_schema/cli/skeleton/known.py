"""What is known of a conversation when one of its messages is answered."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from mla_schema import model
from mla_schema.case.steps import Side, sender_of
from mla_schema.core.report import Report
from mla_schema.model.node import tag
from mla_schema.road import Form, encode


@dataclass(frozen=True, slots=True)
class Answered:
    """A message that is answered.

    Attributes:
        message: The message.
        report: What was found in it.
        request: The message that the conversation is about, where it is at hand and another one.
    """

    message: model.Message
    report: Report
    request: model.Message | None = None

    @property
    def tag(self) -> str:
        """The type of the message."""
        return tag(type(self.message.body))

    @property
    def opening(self) -> model.Opening | None:
        """What is asked, as it stands in the message or in the request."""
        found = carried(self.message)
        return carried(self.request) if found is None and self.request is not None else found

    @property
    def side(self) -> Side:
        """Who sent the message, as far as its type or the request tells."""
        side = sender_of(self.tag)
        if side is not Side.EITHER or self.request is None:
            return side
        asking, asked = (
            country_of(each) for each in (self.request.header.sender, self.request.header.recipient)
        )
        if asking == asked:
            return side
        return Side.REQUESTER if country_of(self.message.header.sender) == asking else Side.ADDRESSEE

    @property
    def items(self) -> tuple[str, ...]:
        """The identifiers of the items that the message names or asks for."""
        body = self.message.body
        named = _named(body) or _named(*getattr(body, "outcomes", ()))
        return named or tuple(item.id for item in self._asked())

    def item(self, name: str) -> model.Item | None:
        """What is asked under an identifier, where it is known.

        Args:
            name: The identifier.
        """
        return next((item for item in self._asked() if item.id == name), None)

    def parts(self, name: str) -> tuple[Any, ...]:
        """The parts of the message of that name, such as its conditions, topics or points.

        Args:
            name: The name of a list.
        """
        return tuple(getattr(self.message.body, name, ()))

    def prose(self) -> Iterator[str]:
        """The places of all prose in the message."""
        return _prose(json.loads(encode(self.message, form=Form.JSON)), "")

    def _asked(self) -> tuple[model.Item, ...]:
        holder = self.opening or self.message.body
        return tuple(getattr(getattr(holder, "order", None) or holder, "items", ()))


def carried(message: model.Message) -> model.Opening | None:
    """The opening in a message: its body, or what an amendment or a supplement puts in its place.

    Args:
        message: The message.
    """
    body = message.body
    return body if isinstance(body, model.Opening) else getattr(body, "replacement", None)


def concern_of(message: model.Message) -> model.Reference:
    """What the conversation is about, as a message tells it.

    Args:
        message: The message.
    """
    body = message.body
    return body.concerns if isinstance(body, model.Step) else reference_to(message)


def reference_to(message: model.Message) -> model.MessageReference:
    """The reference to a message: by identifier and digest for machines, by number and date for people.

    Args:
        message: The message.
    """
    from mla_schema.cli.skeleton.words import real
    from mla_schema.road import digest

    header = message.header
    return model.MessageReference(
        id=header.id,
        digest=digest(message),
        number=real(header.our_reference),
        date=header.issued_at.date(),
    )


def conversation_of(message: model.Message) -> str:
    """The identifier of the conversation to which a message belongs.

    Args:
        message: The message.
    """
    return message.header.conversation or message.header.id


def country_of(correspondent: model.Correspondent) -> str | None:
    """The State of a correspondent, where it names one.

    Args:
        correspondent: An authority or an entity.
    """
    country: str | None = getattr(correspondent, "country", None)
    return country


def _named(*nodes: model.Node) -> tuple[str, ...]:
    """The identifiers of items that a step names, each once; an opening has the items themselves."""
    names = (name for node in nodes for name in getattr(node, "items", ()) if isinstance(name, str))
    return tuple(dict.fromkeys(names))


def _prose(value: Any, pointer: str) -> Iterator[str]:
    match value:
        case {"prose": {"text": str()}}:
            yield f"{pointer}/prose/text"
        case dict():
            for name, each in value.items():
                yield from _prose(each, f"{pointer}/{name}")
        case list():
            for number, each in enumerate(value):
                yield from _prose(each, f"{pointer}/{number}")
