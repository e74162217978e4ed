"""The verb ``render``: a message as text in a language, as ``docs/rendering.md`` tells."""

from collections.abc import Mapping
from typing import Any

from mla_schema.conformance.answers import ACCEPTED, message_of, refusal
from mla_schema.conformance.judging import UNSUPPORTED
from mla_schema.core.errors import MlaError
from mla_schema.locale.catalogue import languages
from mla_schema.model.message import Message
from mla_schema.rendering.reader import reader_of
from mla_schema.rendering.text import as_text
from mla_schema.road.rendering import document_of


def render(request: Mapping[str, Any]) -> dict[str, Any]:
    """The text form of a message that nobody has verified.

    Args:
        request: ``form``, ``data`` and ``language``.
    """
    if request["language"] not in languages():
        return {"outcome": UNSUPPORTED}
    try:
        message = message_of(request)
    except MlaError as error:
        return refusal(error)
    return {"outcome": ACCEPTED, "text": text_of(message, request["language"])}


def text_of(message: Message, language: str) -> str:
    """The text form without its last line of the closing, which names the program that made it.

    Args:
        message: The message.
        language: The code of the language.
    """
    document = document_of(message, reader_of(language))
    return as_text([document._replace(closing=document.closing[:-1])]).decode()
