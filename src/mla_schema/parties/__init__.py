"""Party profiles: dated, sourced facts about what each Party to the Budapest Convention requires.

::

    from datetime import date
    from mla_schema.parties import Basis, load_party

    moldova = load_party("MD")
    answer = moldova.member(Basis.ETS185, date(2026, 11, 23))    # yes, with the fact behind it
    answer.weight                                                # how heavy a finding may be that rests on it

Nothing here is legal information. What no fact says is unknown, and unknown is never a no. An office that knows
better keeps a file of its own: ``load_party("MD").overridden_by(parse_party(data))``.
"""

from mla_schema.parties.errors import PartyDataError
from mla_schema.parties.fact import Fact, Scope, Source
from mla_schema.parties.loading import load_party, party_codes
from mla_schema.parties.profile import CITED, Answer, PartyProfile
from mla_schema.parties.reading import parse_party
from mla_schema.parties.vocabulary import Basis, Confidence, Knowledge, Topic
from mla_schema.parties.weight import MAX_AGE, Weight, weigh
from mla_schema.parties.writing import write_party

__all__ = [
    "CITED",
    "MAX_AGE",
    "Answer",
    "Basis",
    "Confidence",
    "Fact",
    "Knowledge",
    "PartyDataError",
    "PartyProfile",
    "Scope",
    "Source",
    "Topic",
    "Weight",
    "load_party",
    "parse_party",
    "party_codes",
    "weigh",
    "write_party",
]
