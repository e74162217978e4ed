"""How provisions are cited: ``31``, ``31(1)``, ``31.1`` and ``Article 31`` all name Article 31."""

import re
from typing import TYPE_CHECKING

from mla_schema.codes.instrument import Instrument

if TYPE_CHECKING:
    from mla_schema.model.legal_basis import LegalBasis

_NUMBER = re.compile(r"\d+")
_FOLLOW_UP = re.compile(r"\D*9\D*5(?!\d)")


def article(cited: str) -> str:
    """The number of the article in a citation: ``31`` for ``31(1)`` and for ``31.1``; empty where there is none.

    Args:
        cited: The citation.
    """
    found = _NUMBER.search(cited)
    return found[0] if found else ""


def under_protocol(basis: "LegalBasis", *numbers: str) -> bool:
    """Whether a basis names the Second Protocol with one of its articles.

    Article 9(5) does not count as Article 9: it speaks of the ordinary request that follows the disclosure.

    Args:
        basis: The legal basis.
        *numbers: The numbers of the articles.
    """
    return basis.instrument is Instrument.SECOND_ADDITIONAL_PROTOCOL and any(
        article(each) in numbers and not _FOLLOW_UP.match(each) for each in basis.articles
    )
