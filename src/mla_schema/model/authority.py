"""Authorities: what they are, in what capacity they act, and what part they have in the case."""

from typing import Annotated

from mla_schema.codes.authority_function import AuthorityFunction
from mla_schema.codes.authority_type import AuthorityType
from mla_schema.codes.capacity import Capacity
from mla_schema.core.marks import PERSONAL, WORDS
from mla_schema.model.contact import Contact, PostalAddress
from mla_schema.model.correspondent import Correspondent
from mla_schema.model.name import Name
from mla_schema.model.node import Many, Node
from mla_schema.model.scalars import CountryCode, Date, LanguageTag, Line


class Representative(Node):
    """A person who acts for an authority by virtue of a post.

    Source: EPOC_ANNEX_I_I.
    """

    name: Annotated[Name, PERSONAL]
    """Name. The name of the person."""
    post: Annotated[Line | None, WORDS] = None
    """Post. The post that the person holds.
    Source: EPOC_ANNEX_I_I."""


class Authority(Correspondent):
    """An authority of a State, or an international body such as Eurojust.

    Source: BUDAPEST_27_2_A, BUDAPEST_29_2_A, TCY_2018_10_S4, TCY_2018_10_S5.
    """

    id: Line | None = None
    """Authority identifier. The identifier under which trust lists and registers know the authority.
    Source: OURS."""
    country: CountryCode | None = None
    """State. The State whose authority it is; absent for an international body.
    Source: TCY_2018_10_S4."""
    types: Many[AuthorityType] = ()
    """Types. Judge, court, prosecutor, police, ministry, central authority, 24/7 point of contact; several may hold.
    Source: EPOC_ANNEX_I_I."""
    type_description: Annotated[Line | None, WORDS] = None
    """Type in words. What kind of authority it is, where no code fits.
    Source: EPOC_ANNEX_I_I."""
    supervised_by: Name | None = None
    """Supervised by. The authority under whose supervision it acts.
    Source: CETS224_7_2_B."""
    names: Many[Name] = ()
    """Names. The name of the organisation, in each language in which it has one.
    Source: TCY_2018_10_S5."""
    represented_by: Representative | None = None
    """Represented by. The judge, prosecutor or official who acts for the authority in this matter.
    Source: EPOC_ANNEX_I_I."""
    address: PostalAddress | None = None
    """Address. The postal address.
    Source: TCY_2018_10_S5."""
    contacts: Many[Contact] = ()
    """Contacts. Persons or duty functions that answer, the main one first.
    Source: TCY_2018_10_S5, TCY_2018_10_S6."""
    languages: Many[LanguageTag] = ()
    """Languages. Languages in which the authority works.
    Source: EPOC_ANNEX_I_I."""


class ActingCapacity(Node):
    """Whether the sender acts in its own name or for another authority."""

    kind: Capacity
    """Kind. In its own name, or on behalf of another authority."""
    principal: Authority | None = None
    """On behalf of. The authority for which the sender acts."""


class RelatedDecision(Node):
    """A decision of a court or prosecutor related to the request.

    Source: TCY_2018_10_S8.
    """

    reference: Line | None = None
    """Reference. The number of the decision."""
    decided_on: Date | None = None
    """Date. The date of the decision."""
    subject: Annotated[Line | None, WORDS] = None
    """Subject. What was decided, in a few words."""


class InvolvedAuthority(Node):
    """An authority with a part in the case beside the sender and the recipient.

    Source: TCY_2018_10_S7, TCY_2018_10_S8.
    """

    functions: Many[AuthorityFunction] = ()
    """Functions. What the authority does in the case: issues, validates, investigates, prosecutes, tries.
    Source: TCY_2018_10_S7, UNCC_40."""
    authority: Authority
    """Authority. Who it is."""
    case_number: Annotated[Line | None, PERSONAL] = None
    """Case number. The number of the case at this authority.
    Source: TCY_2018_10_S8."""
    decisions: Many[RelatedDecision] = ()
    """Decisions. Decisions of this authority that relate to the request.
    Source: TCY_2018_10_S8."""
