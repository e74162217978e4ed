"""The fact about a Party on which a finding rests, so that a reader can doubt it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PartyFact:
    """A fact about a Party, as far as a reader of a finding needs it.

    Attributes:
        party: The State, as ISO 3166-1 alpha-2 code.
        id: The name of the fact in the profile.
        field: What it is about, such as ``languages_accepted``.
        source: Where it was found: a web address, or the kind of place.
        as_of: The day for which it is known.
        confidence: According to whom and how old it is, in words: "seen on a page of the depositary of 2010, 16 years
            old".
    """

    party: str
    id: str
    field: str
    source: str
    as_of: date | None
    confidence: str

    @property
    def told(self) -> str:
        """The fact in one sentence: "Fact MD.LANG.1 about MD (https://…, as of 2010-06-29): seen …"."""
        day = f"as of {self.as_of}" if self.as_of is not None else "undated"
        return f"Fact {self.id} about {self.party} ({self.source}, {day}): {self.confidence}."
