"""Offences: what was done, when and where, under which provisions, with which penalty and damage."""

from typing import Annotated

from mla_schema.codes.offence_category import OffenceCategory
from mla_schema.codes.participation import Participation
from mla_schema.core.marks import PERSONAL
from mla_schema.model.legal_basis import LegalProvision
from mla_schema.model.node import Many, Node
from mla_schema.model.scalars import Amount, CountryCode, CurrencyCode, Date, Flag, Instant, Line, Months
from mla_schema.model.text import Narrative


class Period(Node):
    """A span of time; either end may be open."""

    start: Instant | None = None
    """Start. The first instant of the span."""
    end: Instant | None = None
    """End. The last instant of the span."""


class Penalty(Node):
    """The penalty that the law provides, structured so that thresholds can be checked.

    Source: CETS224_7_4_B, CETS224_9_3_D.
    """

    min_months: Months | None = None
    """Minimum. The shortest deprivation of liberty in months."""
    max_months: Months | None = None
    """Maximum. The longest deprivation of liberty in months.
    Source: UNCC_2_H."""
    life: Flag | None = None
    """Life. The law provides for life imprisonment."""
    death: Flag | None = None
    """Death penalty. The law provides for the death penalty."""
    other: Narrative = ()
    """Other penalties. Fines, confiscation and other consequences."""


class Damage(Node):
    """A loss in money or in crypto-assets."""

    amount: Amount
    """Amount. How much."""
    currency: CurrencyCode | None = None
    """Currency. In which currency, where the loss is in money."""
    asset: Line | None = None
    """Asset. In which crypto-asset, where the loss is in one."""


class Offence(Node):
    """An offence under investigation or prosecution.

    Source: BUDAPEST_29_2_B, CETS224_7_3_D, UNCC_40.
    """

    categories: Many[OffenceCategory] = ()
    """Categories. Where the offence stands in the lists of conventions and instruments.
    Source: BUDAPEST_25_4, EPOC_ANNEX_IV."""
    provisions: Many[LegalProvision] = ()
    """Provisions. The provisions of the requesting State that make the conduct an offence.
    Source: CETS224_7_4_B, CETS224_9_3_D."""
    qualification: Narrative = ()
    """Legal qualification. The name and nature of the offence.
    Source: BUDAPEST_29_2_B."""
    conduct: Narrative = ()
    """Conduct. The conduct itself, in words that do not depend on a legal system, for dual criminality.
    Source: BUDAPEST_25_5."""
    corresponding_provisions: Many[LegalProvision] = ()
    """Corresponding provisions. Provisions of the requested State that the same conduct would offend, where known.
    Source: BUDAPEST_25_5."""
    penalty: Penalty | None = None
    """Penalty. The penalty that the law provides.
    Source: CETS224_7_4_B, CETS224_9_3_D."""
    participation: Participation | None = None
    """Participation. Perpetrator, instigator, aid.
    Source: BUDAPEST_11_1."""
    attempted: Flag | None = None
    """Attempted. The offence was attempted, not completed.
    Source: BUDAPEST_11_2."""
    committed: Period | None = None
    """Committed. When the offence was committed."""
    place: Annotated[Line | None, PERSONAL] = None
    """Place. Where the offence was committed."""
    countries: Many[CountryCode] = ()
    """States. The States in which the offence was committed or had effect."""
    limitation_date: Date | None = None
    """Limitation. The date on which the offence becomes time-barred."""
    damages: Many[Damage] = ()
    """Damage. The loss, one entry per currency or asset."""
