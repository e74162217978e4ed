"""With which trust list it was judged: as a sentence, as rows, and as members for programs."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from mla_schema.codec.lexical import write_instant
from mla_schema.core.trust_source import TrustListReference, TrustSource
from mla_schema.rendering.document import Line, Role, Row, RowKind, Run
from mla_schema.rendering.isolating import shown
from mla_schema.rendering.reader import Reader
from mla_schema.rendering.wording import IN_ENGLISH, Wording


def trust_words(source: TrustSource) -> str:
    """The heading with which ``trust_told`` tells it.

    Args:
        source: From where it was known who is trusted.
    """
    return "trust.byHand" if source.trust_list is None else "trust.list"


def trust_told(source: TrustSource, wording: Wording = IN_ENGLISH) -> str:
    """All of it in one sentence.

    Args:
        source: From where it was known who is trusted.
        wording: The languages.
    """
    found = source.trust_list
    if found is None:
        return wording.word("trust.byHand")
    return wording.word(
        "trust.list",
        number=found.sequence,
        # The list was signed by its operator, who may nevertheless write into it what turns the line.
        operator=shown(found.operator),
        issued=_instant(found.issued_at),
        until=_instant(found.next_update),
        digest=found.digest,
    )


def trust_rows(source: TrustSource, reader: Reader) -> Iterator[Row]:
    """The rows of a document: who keeps the list, and below it which of the lists it was.

    Args:
        source: From where it was known who is trusted.
        reader: For whom.
    """
    caption = reader.heading("report.trustList")
    found = source.trust_list
    if found is None:
        yield Row(RowKind.FIELD, caption, (reader.heading("trust.byHand"),))
        return
    yield Row(RowKind.FIELD, caption, (_verbatim(found.operator),))
    for name, line in (
        ("trust.number", _verbatim(str(found.sequence))),
        ("trust.issued", reader.instant(found.issued_at)),
        ("trust.until", reader.instant(found.next_update)),
        ("trust.digest", _verbatim(found.digest)),
    ):
        yield Row(RowKind.FIELD, reader.heading(name), (line,), 1)


def trust_members(source: TrustSource | None) -> dict[str, Any] | None:
    """The members for JSON, the same in every form for programs.

    Args:
        source: From where it was known who is trusted; none where no signature was judged.
    """
    if source is None:
        return None
    found = source.trust_list
    return {"list": _members(found) if found is not None else None}


def _members(found: TrustListReference) -> dict[str, Any]:
    return {
        "operator": found.operator,
        "sequence": found.sequence,
        "issuedAt": _instant(found.issued_at),
        "nextUpdate": _instant(found.next_update),
        "digest": found.digest,
    }


def _verbatim(text: str) -> Line:
    return (Run(text, Role.VALUE),)


def _instant(at: datetime) -> str:
    return write_instant(at.astimezone(UTC).replace(microsecond=0))
