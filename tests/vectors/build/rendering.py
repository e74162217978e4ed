"""The family ``rendering``: the text form of messages, in each language.

It begins with the renderer: as soon as ``mla_schema.rendering`` has ``render``, a case is written for each language that
it has, on the same message, with the text that must come of it. The verb is ``render``, with ``language``.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any

import mla_schema as mla
from tests.example_files import FOLDER
from tests.vectors.build.book import Book, accepted

_MODULE = "mla_schema.rendering"
_SHOWN = "01-subscriber-phishing-bank-fraud"


def renderer() -> Any:
    """The module that renders; nothing while there is none."""
    module = import_module(_MODULE) if find_spec(_MODULE) is not None else None
    return module if hasattr(module, "render") and hasattr(module, "LANGUAGES") else None


def write(book: Book) -> None:
    """Write the family.

    Args:
        book: Takes the cases.
    """
    rendering = renderer()
    if rendering is None:
        return
    path = FOLDER / f"{_SHOWN}.mla.json"
    message = mla.read(path.read_bytes()).unverified()
    for language in rendering.LANGUAGES:
        book.add(
            "rendering",
            f"text {language}",
            f"The text form of a request in the language '{language}': every value, and nothing without a mark.",
            ["11.1", "11.2", "11.3", "11.4"],
            "render",
            book.source(path.read_bytes(), near=f"rendering/{_SHOWN}"),
            accepted(text=rendering.render(message, language)),
            features=[f"language-{language}"],
            language=language,
        )
