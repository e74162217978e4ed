"""The law on which a request rests: instruments, provisions, offences."""

from mla_schema.codes.instrument import Instrument
from mla_schema.model.name import Name
from mla_schema.model.node import Many, Node
from mla_schema.model.scalars import ArticleNumber, CountryCode, Flag
from mla_schema.model.text import Narrative


class LegalBasis(Node):
    """A treaty or other instrument on which the request rests.

    Source: BUDAPEST_27_1, CETS224_7_3_B, CETS224_8_3_A.
    """

    instrument: Instrument | None = None
    """Instrument. The treaty, or the kind of basis where there is none.
    Source: BUDAPEST_27_1."""
    titles: Many[Name] = ()
    """Titles. The title of a bilateral or regional treaty, or of the act, in each language in which it has one.
    Source: BUDAPEST_39_1."""
    articles: Many[ArticleNumber] = ()
    """Articles. The articles relied on, such as 31 or 29(2).
    Source: BUDAPEST_31_1, BUDAPEST_29_1."""
    issued_pursuant: Flag | None = None
    """Issued pursuant to it. The statement that the request or order is issued or submitted pursuant to the instrument.
    Source: CETS224_6_3_C, CETS224_7_3_B, CETS224_8_3_A_II, CETS224_9_3_B."""


class LegalProvision(Node):
    """A provision of domestic law, cited or quoted."""

    country: CountryCode | None = None
    """State. The State whose law it is."""
    acts: Many[Name] = ()
    """Act. The name of the code or act, in each language in which it has one."""
    articles: Many[ArticleNumber] = ()
    """Articles. The articles, with paragraph and letter."""
    wording: Narrative = ()
    """Wording. The text of the provision, or what it says."""
