"""Authorities: who asks, who is asked, and who answers a question about it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mla_schema.core.law.committee import TCY_2018_10_S2
from mla_schema.core.law.technical import OURS
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.model.body import Opening
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.header import Header
    from mla_schema.rules.context import Context


@rule("MLA-C03", Severity.ERROR, TCY_2018_10_S2, OURS, on="Header")
def _no_reference(header: "Header", context: "Context") -> Iterator[Hit]:
    """The message has no reference or case number of the sender.

    Why: Letters, calls and answers go by the number of the case. Without one nothing can be found again.

    Fix: Give your own reference in 'ourReference'.
    """
    if isinstance(context.message.body, Opening) and header.our_reference is None:
        yield hit("ourReference")
