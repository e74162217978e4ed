"""Names with their script and an optional romanisation; never split or transliterated by the library."""

from typing import Annotated

from mla_schema.codes.name_kind import NameKind
from mla_schema.core.marks import PERSONAL
from mla_schema.model.node import Node
from mla_schema.model.scalars import LanguageTag, Line, ScriptCode


class Romanisation(Node):
    """A name in Latin letters, with the scheme that produced it."""

    value: Annotated[Line, PERSONAL]
    """Value. The name in Latin letters."""
    scheme: Line | None = None
    """Scheme. The romanisation scheme, such as ICAO Doc 9303, ISO 9 or a national one."""
    source: Line | None = None
    """Origin. Where this form stands: passport, register, own transliteration."""


class Name(Node):
    """The name of a body or a thing, in one language and script."""

    value: Line
    """Value. The name as it is officially written."""
    language: LanguageTag | None = None
    """Language. The language of the name."""
    script: ScriptCode | None = None
    """Script. The script in which the value is written."""
    romanised: Romanisation | None = None
    """Romanised. The name in Latin letters."""


class PersonName(Node):
    """A name of a natural or legal person."""

    value: Annotated[Line, PERSONAL]
    """Full name. The whole name in its usual order, as the source writes it."""
    kind: NameKind | None = None
    """Kind. Whether it is the registered name, a former one, an alias."""
    family: Annotated[Line | None, PERSONAL] = None
    """Family name. The part that is the family name, where it is known which it is."""
    given: Annotated[Line | None, PERSONAL] = None
    """Given names. The part that is the given names, where it is known which it is."""
    patronymic: Annotated[Line | None, PERSONAL] = None
    """Patronymic. The name after the father, where the person has one."""
    script: ScriptCode | None = None
    """Script. The script in which the value is written."""
    romanised: Romanisation | None = None
    """Romanised. The name in Latin letters."""
