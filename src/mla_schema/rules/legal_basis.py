"""The law on which a request rests: instrument, article, the statement that it is issued under it, domestic grounds."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mla_schema.codes.instrument import Instrument
from mla_schema.core.law.budapest import BUDAPEST_27_1
from mla_schema.core.law.committee import TCY_2018_10_S11
from mla_schema.core.law.second_protocol import (
    CETS224_6_3_C,
    CETS224_7_3_B,
    CETS224_7_4_A,
    CETS224_8_3_A_II,
    CETS224_8_3_B_I,
    CETS224_9_3_B,
)
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.model.node import tag
from mla_schema.rules._asking import REQUESTS, companion, core
from mla_schema.rules._citing import article, under_protocol
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.body import Opening
    from mla_schema.model.openings.data_request import DataRequest
    from mla_schema.rules.context import Context

_WITHOUT_ARTICLES = frozenset(
    {Instrument.RECIPROCITY, Instrument.LETTERS_ROGATORY, Instrument.DOMESTIC_LAW, Instrument.EIO}
)
"""Bases that have no article to name, or whose form stands for it."""

_OFTEN_BY_TITLE = frozenset(
    {
        Instrument.BILATERAL_TREATY,
        Instrument.REGIONAL_TREATY,
        Instrument.CLOUD_ACT_AGREEMENT,
        Instrument.EU_UK_TCA,
    }
)
"""Bases that practice accepts by their title: the treaty is about mutual assistance and nothing else."""


@rule("MLA-C05", Severity.ERROR, BUDAPEST_27_1, on="Opening")
def _no_legal_basis(opening: "Opening", _: "Context") -> Iterator[Hit]:
    """The message does not say on which instrument and article it rests.

    Why: What the requested authority may do, and how fast, depends on the instrument and the article; without them nobody
    can begin.

    Fix: Name the instrument in 'legalBases', with its articles, such as Article 31 of the Budapest Convention.
    """
    part = core(opening)
    if part is None:
        # Information and joint investigations may rest on domestic law alone; a consultation may ask which basis fits.
        if tag(type(opening)) != "consultation" and not getattr(opening, "legal_bases", ()):
            yield hit("legalBases", weight=Severity.NOTE)
        return
    named = [
        (position, each)
        for position, each in enumerate(part.holder.legal_bases)
        if each.instrument is not None
    ]
    if not named:
        yield hit(*part.path, "legalBases")
    elif not any(each.articles or each.instrument in _WITHOUT_ARTICLES for _, each in named):
        by_title = any(each.instrument in _OFTEN_BY_TITLE for _, each in named)
        weight = Severity.WARNING if by_title else None
        yield hit(*part.path, "legalBases", named[0][0], "articles", weight=weight)


@rule("MLA-C06", Severity.ERROR, CETS224_6_3_C, CETS224_7_3_B, CETS224_8_3_A_II, CETS224_9_3_B, on="Opening")
def _not_stated_to_be_pursuant(opening: "Opening", _: "Context") -> Iterator[Hit]:
    """It is not stated that the request or order is issued pursuant to the Second Additional Protocol.

    Why: The Protocol makes this statement part of every request and order under its Articles 6 to 9.

    Fix: Set 'issuedPursuant' in the legal basis if the statement is true.
    """
    part = core(opening)
    if part is None:
        return
    bases = part.holder.legal_bases
    of_protocol = [
        position
        for position, each in enumerate(bases)
        if under_protocol(each, "6", "7", "8", "9")
        # An order, and a request to a registrar, can rest on these articles alone.
        or (each.instrument is Instrument.SECOND_ADDITIONAL_PROTOCOL and tag(type(opening)) not in REQUESTS)
    ]
    # One statement is enough, however many entries name articles of the Protocol.
    if of_protocol and not any(bases[position].issued_pursuant for position in of_protocol):
        yield hit(*part.path, "legalBases", of_protocol[0], "issuedPursuant")


@rule("MLA-C14a", Severity.ERROR, CETS224_7_4_A, CETS224_8_3_B_I, on="Opening")
def _no_power_to_order(opening: "Opening", _: "Context") -> Iterator[Hit]:
    """The provisions are not given that empower the authority to issue the order.

    Why: An order has effect in another State only because its own law gave the authority the power to issue it.

    Fix: Name act and article in 'domesticLegalBases' of what accompanies the order.
    """
    part = companion(opening)
    if part is not None and not getattr(part.holder, "domestic_legal_bases", ()):
        yield hit(*part.path, "domesticLegalBases")


@rule("MLA-C14b", Severity.WARNING, TCY_2018_10_S11, on="DataRequest")
def _no_domestic_basis(request: "DataRequest", _: "Context") -> Iterator[Hit]:
    """The request under Article 31 does not name the provisions of the requesting State that empower the authority.

    Why: Many authorities may act only if the same measure would be lawful in the State that asks.

    Fix: Name act and article in 'domesticLegalBases'.
    """
    # A warning, and for Article 31 alone: the template asks for it "if applicable", the Convention does not, and some laws
    # give the power without a provision that could be named. No request that lacks it may be held up for that.
    if not request.domestic_legal_bases and any(
        basis.instrument is Instrument.BUDAPEST_CONVENTION and "31" in map(article, basis.articles)
        for basis in request.legal_bases
    ):
        yield hit("domesticLegalBases")
