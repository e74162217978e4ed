"""The family ``rendering``: the text form of messages, in each language.

The text has all of the message and every mark; only the last line, which names the program that made it, is left out.
"""

from __future__ import annotations

from typing import Final

import mla_schema as mla
from mla_schema.conformance.showing import text_of
from mla_schema.locale.promises import PROMISED
from tests.example_files import FOLDER
from tests.vectors.derive.book import Book, accepted

_SHOWN: Final = {
    "01-subscriber-phishing-bank-fraud": "prose and phrases, by the template of Article 31",
    "subscriber-without-prose": "codes and phrases alone",
    "tcy-2018-11-articles-29-30-preservation": "by the template of Articles 29 and 30",
    "conversations/subscriber-information-coded/03-decision": "a refusal",
}
_CLAUSES: Final = ["11.1", "11.2", "11.3", "11.4"]


def write(book: Book) -> None:
    """Write the family.

    Args:
        book: Takes the cases.
    """
    for name, what in _SHOWN.items():
        data = (FOLDER / f"{name}.mla.json").read_bytes()
        message = mla.read(data).unverified()
        source = book.source(data, near=f"rendering/{name.rpartition('/')[2]}")
        for language in PROMISED:
            book.add(
                "rendering",
                f"{name.rpartition('/')[2]} {language}",
                f"The text form in the language '{language}' of a message with {what}: every value, and nothing without a mark.",
                _CLAUSES,
                "render",
                source,
                accepted(text=text_of(message, language)),
                features=[f"language-{language}"],
                language=language,
            )
