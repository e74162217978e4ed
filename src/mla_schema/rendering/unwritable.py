"""Characters that a form of document cannot carry; the name of a file may hold them. Each is replaced by U+FFFD."""

from collections.abc import Iterable, Mapping
from typing import Final

_CONTROLS: Final = range(0x20)
_HIGHER_CONTROLS: Final = range(0x7F, 0xA0)
_SURROGATES: Final = range(0xD800, 0xE000)


def _replaced(*codes: Iterable[int], but: str) -> Mapping[int, str]:
    kept = set(map(ord, but))
    return {code: "\N{REPLACEMENT CHARACTER}" for some in codes for code in some if code not in kept}


NOT_IN_XML: Final = _replaced(_CONTROLS, _SURROGATES, (0xFFFE, 0xFFFF), but="\t\n\r")
"""What XML cannot carry, for ``str.translate``."""
NOT_IN_HTML: Final = _replaced(_CONTROLS, _HIGHER_CONTROLS, _SURROGATES, but="\t\n")
"""What HTML forbids, for ``str.translate``."""
