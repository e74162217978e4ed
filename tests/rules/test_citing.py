"""However a provision is cited, all rules read the same article in it."""

from datetime import UTC, datetime

import pytest

import mla_schema as mla
from mla_schema.codes.instrument import Instrument
from mla_schema.rules.context import Context
from tests.rules.conversing import made, put

AT = datetime(2026, 11, 24, tzinfo=UTC)
THE_ARTICLE = ["31", "31(1)", "31 (1)(a)", "31.1", "31, paragraph 1", "Article 31", "Art. 31(1)"]
ANOTHER = ["3(1)", "3.1", "13", "131", "General principles", "Article 29(31)"]


def citing(cited: str) -> mla.Message:
    """A request on the Budapest Convention alone, with one citation."""
    return made(
        "subscriber",
        put("/body/dataRequest/legalBases", [{"instrument": "budapestConvention", "articles": [cited]}]),
    )


@pytest.mark.parametrize("cited", [*THE_ARTICLE, *ANOTHER])
def test_an_article_is_read_in_every_citation(cited: str) -> None:
    known = Context(citing(cited), AT)
    assert known.cites(Instrument.BUDAPEST_CONVENTION)
    assert known.cites(Instrument.BUDAPEST_CONVENTION, "29", "31") is (cited in THE_ARTICLE or "29" in cited)
    assert known.cites(Instrument.BUDAPEST_CONVENTION, "31") is (cited in THE_ARTICLE)
    assert not known.cites(Instrument.SECOND_ADDITIONAL_PROTOCOL, "31")
