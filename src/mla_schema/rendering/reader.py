"""The reader: in which language, and in which time zone, something is shown.

It turns a key into words, and a value that is the same everywhere, such as an instant or the code of a State, into
what the language calls it. What it shows can be read back: the code of a State stands beside its name, an instant has
its seconds, an amount its decimals.
"""

from collections.abc import Hashable, Mapping
from datetime import UTC, date, datetime, tzinfo
from functools import cached_property, lru_cache
from typing import Any

from mla_schema.locale.catalogue import ENGLISH, Catalogue, catalogue, english
from mla_schema.locale.regional import Regional, regional
from mla_schema.rendering.document import Line, Role, Run
from mla_schema.rendering.headings import key_of

_DATE = slice(10)
_TIME = slice(11, 19)
_DAYS = 1024
"""How many days a reader remembers; the instants of a message lie on few."""
# Members of an enumeration are slow to find.
_VALUE = Role.VALUE
_CLOSED = Run(")")
_EQUAL = Run(" = ")


class Reader:
    """A language and a time zone.

    Attributes:
        catalogue: The texts of the language.
        zone: The time zone beside UTC; none where UTC is enough.
        remembered: What others have worked out for this reader, such as how the fields of a class are shown.
    """

    def __init__(self, catalogue: Catalogue, zone: tzinfo | None = None) -> None:
        """Read in a language.

        Args:
            catalogue: The texts of the language.
            zone: The time zone beside UTC.
        """
        self.catalogue = catalogue
        self.zone = zone
        self.remembered: dict[Hashable, Any] = {}
        self._lines: dict[str, Line] = {}
        self._headings: dict[str, Line] = {}
        self._marks: dict[str, Line] = {}
        self._day = lru_cache(maxsize=_DAYS)(self._written_day)

    @property
    def language(self) -> str:
        """The code of the language."""
        return self.catalogue.language

    @cached_property
    def regional(self) -> Regional:
        """How the language writes dates, amounts and names of States."""
        return regional(self.language)

    @cached_property
    def colon(self) -> Run:
        """What the language writes between a label and its value."""
        return self._between("word.labelled")

    @cached_property
    def semicolon(self) -> Run:
        """What it writes between values of one line."""
        return self._between("word.listed")

    @cached_property
    def comma(self) -> Run:
        """What it writes between a day and a time."""
        return self._between("word.moment")

    def words(self, key: str) -> Line:
        """The text of a key; English, marked as such, where the language has none.

        Args:
            key: The key of a definition.
        """
        found = self._lines.get(key)
        if found is None:
            found = self._lines[key] = (self._run(key),)
        return found

    def heading(self, name: str) -> Line:
        """A heading, a caption or a mark.

        Args:
            name: Its key in ``HEADINGS``.
        """
        found = self._headings.get(name)
        if found is None:
            found = self._headings[name] = self.words(key_of(name))
        return found

    def filled(self, key: str, values: Mapping[str, Line], role: Role = Role.WORDS) -> Line:
        """A text with its placeholders filled.

        Args:
            key: The key of a definition.
            values: What stands for each placeholder.
            role: Where the words around the values come from.
        """
        run = self._run(key)
        return fill(run._replace(role=role), values)

    def mark(self, name: str, **values: Line) -> Line:
        """A heading as a mark: what the rendering says, and the message does not.

        Args:
            name: Its key in ``HEADINGS``.
            **values: What stands for each placeholder.
        """
        if values:
            return self.filled(key_of(name), values, Role.MARK)
        found = self._marks.get(name)
        if found is None:
            found = self._marks[name] = self.filled(key_of(name), values, Role.MARK)
        return found

    def instant(self, value: datetime) -> Line:
        """An instant in UTC, and in the reader's time zone.

        Args:
            value: The instant.
        """
        # Whatever a message holds is in UTC already.
        line = self._moment(value if value.tzinfo is UTC else value.astimezone(UTC), "UTC")
        if self.zone is not None:
            local = value.astimezone(self.zone)
            line = (*line, _EQUAL, *self._moment(local, _offset(local)))
        return line

    def date(self, value: date) -> Line:
        """A date.

        Args:
            value: The date.
        """
        return (Run(self.regional.day(value), Role.DATUM),)

    def amount(self, value: str) -> Line:
        """A decimal number.

        Args:
            value: Digits, and a point before the decimals if there are any.
        """
        return (Run(self.regional.number(value), Role.DATUM),)

    def measure(self, number: int, unit: str) -> Line:
        """A number of hours, days or months.

        Args:
            number: The number.
            unit: "hour", "day" or "month".
        """
        return (Run(self.regional.measure(number, unit), Role.DATUM),)

    def country(self, code: str) -> Line:
        """A State, by its name and its code.

        Args:
            code: Its code of ISO 3166-1.
        """
        return self._named(self.regional.countries, code, code)

    def language_name(self, tag: str) -> Line:
        """A language, by its name and its tag.

        Args:
            tag: Its tag of BCP 47.
        """
        names = self.regional.languages
        return self._named(names, tag if tag in names else tag.partition("-")[0], tag)

    def script(self, code: str) -> Line:
        """A script, by its name and its code.

        Args:
            code: Its code of ISO 15924.
        """
        return self._named(self.regional.scripts, code, code)

    def currency(self, code: str) -> Line:
        """A currency, by its name and its code.

        Args:
            code: Its code of ISO 4217.
        """
        return self._named(self.regional.currencies, code, code)

    def _between(self, name: str) -> Run:
        """What stands between the two placeholders of a heading."""
        _, (between, _) = _pieces(self._run(key_of(name)).text)[:2]
        return Run(between)

    def _run(self, key: str) -> Run:
        text = self.catalogue.texts.get(key)
        if text:
            return Run(text)
        return Run(english().label(key), language="" if self.language == ENGLISH else ENGLISH)

    def _named(self, names: Mapping[str, str], key: str, code: str) -> Line:
        """What has a name and a code, by both; by its code alone where it has no name here."""
        name = names.get(key)
        if name is None:
            return (Run(code, _VALUE),)
        return (Run(f"{name} ("), Run(code, _VALUE), _CLOSED)

    def _moment(self, value: datetime, zone: str) -> Line:
        """A date and a time, each in an isolate of its own: in Arabic the one would turn the other."""
        written = value.isoformat()
        fraction = f".{value.microsecond // 1000:03}" if value.microsecond else ""
        return (
            self._day(written[_DATE]),
            self.comma,
            Run(f"{written[_TIME]}{fraction} {zone}", _VALUE),
        )

    def _written_day(self, written: str) -> Run:
        return Run(self.regional.day(date.fromisoformat(written)), Role.DATUM)


@lru_cache(maxsize=64)
def reader_of(language: str, zone: tzinfo | None = None) -> Reader:
    """The reader of a language that comes with the package.

    Args:
        language: Its code.
        zone: The time zone beside UTC.

    Raises:
        LookupError: There is no catalogue of the language.
    """
    return Reader(catalogue(language), zone)


def fill(text: Run, values: Mapping[str, Line]) -> Line:
    """A text with its placeholders filled; each value keeps its own origin and language.

    Args:
        text: The text, with placeholders in braces.
        values: What stands for each placeholder; one that has nothing stays as it is.
    """
    line: list[Run] = []
    for piece, name in _pieces(text.text):
        before = piece[1:] if piece.startswith(".") and _is_stopped(line) else piece
        if before:
            line.append(Run(before, text.role, text.language))
        if name:
            line.extend(values.get(name) or (text._replace(text=f"{{{name}}}"),))
    return tuple(line)


def _is_stopped(line: list[Run]) -> bool:
    """Whether a date that ends in a full stop, as "2026 р." does, ends the sentence too."""
    return bool(line) and line[-1].role is Role.DATUM and line[-1].text.endswith(".")


@lru_cache(maxsize=4096)
def _pieces(text: str) -> tuple[tuple[str, str], ...]:
    """A text in pieces: characters, and the name of the placeholder that follows them; the last has none."""
    pieces: list[tuple[str, str]] = []
    rest = text
    while rest:
        before, _, after = rest.partition("{")
        name, _, rest = after.partition("}")
        pieces.append((before, name))
    return tuple(pieces)


def _offset(local: datetime) -> str:
    """How far a time zone is from UTC, as UTC+04:00."""
    shift = local.strftime("%z")
    return f"UTC{shift[:3]}:{shift[3:5]}"
