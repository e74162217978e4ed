"""Catalogues: the texts of one language by key.

Keys are computed from definitions: ``field.IpAddress.port``, ``type.IpAddress``, ``code.Urgency.emergency``,
``fault.MLA-F01.message``.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The texts of one language."""

    language: str
    texts: Mapping[str, str]

    def label(self, key: str) -> str:
        """The text of a key.

        Args:
            key: The key of a definition.

        Returns:
            Its text, or the last word of the key where the catalogue has none.
        """
        return self.texts.get(key) or key.rpartition(".")[2]


@cache
def english() -> Catalogue:
    """The English catalogue, which is derived from the definitions and always complete."""
    text = files("mla_schema.locale").joinpath("en.json").read_text(encoding="utf-8")
    return Catalogue("en", json.loads(text))
