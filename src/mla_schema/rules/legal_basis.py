"""The law on which a request rests: instrument, article, and the statement that it is issued under it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mla_schema.codes.instrument import Instrument
from mla_schema.core.law.budapest import BUDAPEST_27_1
from mla_schema.core.law.second_protocol import CETS224_6_3_C, CETS224_7_3_B, CETS224_8_3_A_II, CETS224_9_3_B
from mla_schema.core.law.technical import OURS
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.legal_basis import LegalBasis
    from mla_schema.model.request import Request
    from mla_schema.rules.context import Context

_PURSUANT = ("6", "7", "8", "9")


@rule("MLA-C05", Severity.ERROR, BUDAPEST_27_1, OURS, on="Request")
def _no_legal_basis(request: "Request", _: "Context") -> Iterator[Hit]:
    """The request does not say on which instrument and article it rests.

    Why: What the requested authority may do, and how fast, depends on the instrument; without it nobody can begin.

    Fix: Name the instrument in 'legalBases', with its articles, such as Article 31 of the Budapest Convention.
    """
    if not any(basis.instrument is not None for basis in request.legal_bases):
        yield hit("legalBases")


@rule(
    "MLA-C06", Severity.ERROR, CETS224_6_3_C, CETS224_7_3_B, CETS224_8_3_A_II, CETS224_9_3_B, on="LegalBasis"
)
def _not_stated_to_be_pursuant(basis: "LegalBasis", _: "Context") -> Iterator[Hit]:
    """It is not stated that the request or order is issued pursuant to the Second Additional Protocol.

    Why: The Protocol makes this statement part of every request and order under its Articles 6 to 9.

    Fix: Set 'issuedPursuant' in the legal basis if the statement is true.
    """
    if (
        basis.instrument is Instrument.SECOND_ADDITIONAL_PROTOCOL
        and not basis.issued_pursuant
        and any(article.partition("(")[0] in _PURSUANT for article in basis.articles)
    ):
        yield hit("issuedPursuant")
