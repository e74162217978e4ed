"""Language, channel and medium: in which form the requested Party takes a request."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mla_schema.codes.attachment_kind import AttachmentKind
from mla_schema.codes.authority_type import AuthorityType
from mla_schema.codes.channel import Channel
from mla_schema.codes.instrument import Instrument
from mla_schema.codes.medium import Medium
from mla_schema.codes.urgency import Urgency
from mla_schema.core.law.budapest import (
    BUDAPEST_25_3,
    BUDAPEST_27_9_A,
    BUDAPEST_27_9_B,
    BUDAPEST_35,
)
from mla_schema.core.law.committee import TCY_2013_17_REC_24
from mla_schema.core.law.mutual_assistance_1959 import ETS030_16_2, ETS182_4
from mla_schema.core.law.second_protocol import CETS224_4
from mla_schema.core.law.technical import OURS
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.model.authority import Authority
from mla_schema.rules._party import addressed, asked, cited_bases, issued_on, resting_on
from mla_schema.rules._registry import hit, rule

if TYPE_CHECKING:
    from mla_schema.model.header import Header
    from mla_schema.model.text import Prose, Translation
    from mla_schema.parties import Fact, PartyProfile
    from mla_schema.rules.context import Context

_DIRECT = frozenset({Channel.JUDICIAL_DIRECT, Channel.COMPETENT_AUTHORITY_DIRECT})
_TO_ENTITIES = frozenset({Channel.PROVIDER_DIRECT, Channel.REGISTRAR_DIRECT, Channel.VOLUNTARY_PROVIDER})
_OPEN = frozenset({Medium.EMAIL, Medium.FAX})
_ELECTRONIC = frozenset({Medium.PORTAL, Medium.API, Medium.ENCRYPTED_EMAIL, Medium.EMAIL})
_ONLY_CONVENTION = frozenset({Instrument.BUDAPEST_CONVENTION, Instrument.FIRST_ADDITIONAL_PROTOCOL})


@rule("MLA-P06", Severity.ERROR, ETS030_16_2, CETS224_4, TCY_2013_17_REC_24, on="Prose", needs_party=True)
def _language_not_accepted(prose: "Prose", context: "Context") -> Iterator[Hit]:
    """These words stand in a language that the requested Party does not accept, and no translation is there.

    Why: A request that cannot be read is sent back for translation, and weeks are lost.

    Fix: Add a translation into an accepted language, or attach one; phrases need none.
    """
    party = asked(context)
    # What goes to a provider or registrar is in a language that this entity accepts, of which profiles know nothing.
    if party is None or not isinstance(context.header.recipient, Authority):
        return
    day = issued_on(context)
    there = _languages_of(prose) | context.once("attached_languages", lambda: _attached(context))
    facts = context.once("facts_on_languages", lambda: _on_languages(party, context))
    if not facts or any(_satisfied(fact, there) for fact in facts):
        return
    from mla_schema.parties.vocabulary import Basis, LanguageRule

    preferred = any(getattr(fact.value, "rule", None) is LanguageRule.PREFERRED for fact in facts)
    practice = any(fact.instrument in {Basis.PRACTICE, Basis.DOMESTIC_LAW} for fact in facts)
    silent = context.once("silent_on_languages", lambda: _silent(party, context))
    most = Severity.NOTE if preferred else Severity.WARNING if practice or silent else Severity.ERROR
    yield hit("language", **resting_on(party, *facts, on=day, at_most=most))


def _languages_of(prose: "Prose") -> frozenset[str]:
    """The languages in which words can be read: their own and those of their translations."""
    tags = (prose.language, *(each.language for each in prose.translations))
    return frozenset(each.partition("-")[0].lower() for each in tags)


def _attached(context: "Context") -> frozenset[str]:
    """The languages of attached translations, which may translate the whole message."""
    kinds = (each for each in context.message.attachments if each.kind is AttachmentKind.TRANSLATION)
    return frozenset(each.language.partition("-")[0].lower() for each in kinds if each.language is not None)


def _on_languages(party: "PartyProfile", context: "Context") -> "tuple[Fact, ...]":
    """What the Party has declared on languages for any of the instruments that the message rests on."""
    day = issued_on(context)
    found = (fact for basis in cited_bases(context) for fact in party.languages(basis, on=day))
    return tuple(dict.fromkeys(fact for fact in found if fact.value is not None))


def _silent(party: "PartyProfile", context: "Context") -> bool:
    """Whether nothing is recorded for one of the instruments, under which any language may then do."""
    day = issued_on(context)
    return any(not party.languages(basis, on=day) for basis in cited_bases(context))


def _satisfied(fact: Any, there: frozenset[str]) -> bool:
    from mla_schema.parties.vocabulary import LanguageRule

    rule_, wanted = fact.value.rule, set(fact.value.languages)
    if rule_ is LanguageRule.NOT_REQUIRED:
        return True
    return wanted <= there if rule_ is LanguageRule.CUMULATIVE else not wanted.isdisjoint(there)


@rule("MLA-P07", Severity.WARNING, OURS, on="Translation")
def _unlabelled_translation(translation: "Translation", _: "Context") -> Iterator[Hit]:
    """It is not said who or what translated.

    Why: A machine translation helps to understand and proves nothing; the reader must know which one it is. The original
    prevails in any case.

    Fix: Choose 'provenance': sworn, official, internal, or machine.
    """
    if translation.provenance is None:
        yield hit("provenance")


@rule("MLA-P08a", Severity.WARNING, BUDAPEST_27_9_A, ETS182_4, on="Header", needs_party=True)
def _no_copy_for_the_central_authority(header: "Header", context: "Context") -> Iterator[Hit]:
    """The request goes directly from one judicial authority to another, and no copy goes to the central authority.

    Why: Under Article 27(9)(a) a copy goes through the central authorities at the same time; some Parties ask for one
    whatever the treaty.

    Fix: Name in 'copyTo' the central authority of the requested Party.
    """
    party = asked(context)
    to_central = AuthorityType.CENTRAL_AUTHORITY in getattr(header.recipient, "types", ())
    if party is None or header.channel not in _DIRECT or header.copy_to or to_central:
        return
    from mla_schema.parties import Topic

    day = issued_on(context)
    bases = cited_bases(context)
    asks = [fact for fact in party.about(Topic.CHANNELS, on=day) if fact.instrument in bases]
    if asks:
        yield hit("copyTo", **resting_on(party, *asks, on=day))
    elif _only_the_convention(context):
        for authority in party.about(Topic.CENTRAL_AUTHORITY, on=day)[:1]:
            yield hit("copyTo", **resting_on(party, authority, on=day))


def _only_the_convention(context: "Context") -> bool:
    """Whether the message rests on the Convention alone, so that its Article 27 decides on the channel."""
    cited = {each.instrument for each in context.bases}
    return bool(cited) and cited <= _ONLY_CONVENTION


@rule("MLA-P08b", Severity.WARNING, BUDAPEST_27_9_B, BUDAPEST_35, on="Header", needs_party=True)
def _unusual_channel(header: "Header", context: "Context") -> Iterator[Hit]:
    """The channel does not fit what is sent: a way to entities for an authority, or INTERPOL without urgency.

    Why: Article 27(9) opens direct ways and that through INTERPOL for urgent requests; what comes on another way is
    registered late, or by the wrong office.

    Fix: Check 'channel'. If it is urgent, say so in 'urgency'.
    """
    party = asked(context)
    if party is None:
        return
    to_authority = isinstance(header.recipient, Authority)
    opening = context.opening
    calm = getattr(opening, "urgency", None) in {None, Urgency.ROUTINE}
    misplaced = header.channel in _TO_ENTITIES and to_authority
    if misplaced or (header.channel is Channel.INTERPOL and calm and _only_the_convention(context)):
        from mla_schema.parties import Topic

        day = issued_on(context)
        facts = party.about(Topic.URGENT_CHANNEL, on=day) or party.about(Topic.CENTRAL_AUTHORITY, on=day)
        if facts:
            yield hit("channel", **resting_on(party, facts[0], on=day))


@rule("MLA-P09a", Severity.ERROR, BUDAPEST_25_3, on="Header", needs_party=True)
def _medium_not_taken(header: "Header", context: "Context") -> Iterator[Hit]:
    """The requested Party does not take requests by this medium, or not without encryption.

    Why: Article 25(3) lets each Party say which security it needs; what does not meet it may be left unread.

    Fix: Choose a medium that the Party takes.
    """
    party = addressed(context)
    if party is None:
        return
    from mla_schema.parties import Topic
    from mla_schema.parties.vocabulary import Acceptance, Condition

    day = issued_on(context)
    for fact in party.about(Topic.ELECTRONIC_TRANSMISSION, on=day):
        value: Any = fact.value
        if value is None:
            continue
        refused = value.acceptance is Acceptance.NOT_ACCEPTED and header.medium in _ELECTRONIC
        bare = Condition.ENCRYPTION in value.conditions and header.medium in _OPEN
        if refused or bare:
            yield hit("medium", **resting_on(party, fact, on=day))
            return


@rule("MLA-P09b", Severity.WARNING, BUDAPEST_25_3, on="Header", needs_party=True)
def _no_paper_announced(header: "Header", context: "Context") -> Iterator[Hit]:
    """The requested Party wants a formal confirmation after an electronic request, and none is announced.

    Why: Without it the Party may begin, and must not hand over.

    Fix: Say in 'formalConfirmation' how and until when it follows.
    """
    party = asked(context)
    if party is None or header.medium not in _ELECTRONIC or header.formal_confirmation is not None:
        return
    from mla_schema.parties import Topic
    from mla_schema.parties.vocabulary import Condition

    day = issued_on(context)
    for fact in party.about(Topic.ELECTRONIC_TRANSMISSION, on=day):
        value: Any = fact.value
        if value is not None and Condition.HARD_COPY_FOLLOWS in value.conditions:
            yield hit("formalConfirmation", **resting_on(party, fact, on=day))
            return
