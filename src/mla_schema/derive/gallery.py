"""``python -m mla_schema.derive.gallery``: how a request looks in every language, for ``docs/gallery``.

It needs the extra ``pdf`` and the fonts that the README names. What it writes depends on their versions, so that it is no
part of ``python -m mla_schema.derive``.
"""

import sys
from collections.abc import Iterator
from datetime import timedelta, timezone
from pathlib import Path
from typing import Final

from mla_schema import read
from mla_schema.derive.artefacts import find_root
from mla_schema.locale.catalogue import languages
from mla_schema.rendering.pdf import as_images
from mla_schema.rendering.reader import reader_of
from mla_schema.road.rendering import document_of

_EXAMPLE: Final = "subscriber-without-prose"
_PAIRS: Final = (("ka", "en"), ("ar", "fr"))
_RESOLUTION: Final = 55
_PAGES: Final = (1, 4)
"""The head of the form, and a page of identifiers and coded sentences."""
_ZONE: Final = timezone(timedelta(hours=2))


def pictures(root: Path) -> Iterator[tuple[str, bytes]]:
    """Two pages in every language, and in some two languages side by side, by the name of its file.

    Args:
        root: The root of the repository.
    """
    received = read((root / "examples" / f"{_EXAMPLE}.mla.json").read_bytes())
    for shown in (*((each,) for each in languages()), *_PAIRS):
        documents = [document_of(received, reader_of(language, _ZONE)) for language in shown]
        images = as_images(documents, resolution=_RESOLUTION)
        for number in _PAGES:
            yield f"{'-beside-'.join(shown)}-{number}.png", images[min(number, len(images)) - 1]


def main() -> int:
    """Write the pictures."""
    root = find_root(Path.cwd())
    if root is None:
        print("run it inside a checkout", file=sys.stderr)  # noqa: T201
        return 2
    for name, data in pictures(root):
        (root / "docs" / "gallery" / name).write_bytes(data)
    return 0


if __name__ == "__main__":
    sys.exit(main())
