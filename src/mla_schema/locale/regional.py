"""How a language writes dates, amounts and directions, and what it calls States, languages and scripts.

The data stand in ``regions/<language>.json``. They are taken from the Common Locale Data Repository (CLDR) of the
Unicode Consortium by ``python -m mla_schema.derive.regions``; nothing in them is ours. A language without such a file
is written in the neutral way: dates as in ISO 8601, States and languages by their codes.

See Unicode Technical Standard 35 (CLDR).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files

_RIGHT_TO_LEFT = frozenset({"Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm"})
_RIGHT_TO_LEFT_LANGUAGES = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_NEUTRAL_DATE = "{year}-{month:02}-{day:02}"
_NEUTRAL_UNITS = {
    "hour": {"other": "{number} h"},
    "day": {"other": "{number} d"},
    "month": {"other": "{number} m"},
}
_PLURALS = 200


@dataclass(frozen=True, slots=True)
class Regional:
    """How a language writes what is the same in all languages.

    Attributes:
        language: The code of the language.
        dates: How a date is written, with the placeholders ``year``, ``month``, ``name`` (of the month) and ``day``.
        months: The names of the months as they stand in a date; none where a date is written in figures.
        decimal: What stands before the decimals.
        group: What stands between groups of three digits.
        countries: The names of States and territories by ISO 3166-1 code.
        languages: The names of languages by BCP 47 tag.
        scripts: The names of scripts by ISO 15924 code.
        currencies: The names of currencies by ISO 4217 code.
        units: How a number of hours, days and months is written, by plural category, with the placeholder ``number``.
        plurals: The plural category of 0 to 199; a greater number has that of its last two digits after 100.
    """

    language: str
    dates: str = _NEUTRAL_DATE
    months: tuple[str, ...] = ("",) * 12
    decimal: str = "."
    group: str = ""
    countries: Mapping[str, str] = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)
    scripts: Mapping[str, str] = field(default_factory=dict)
    currencies: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: _NEUTRAL_UNITS)
    plurals: tuple[str, ...] = ("other",) * _PLURALS

    def day(self, value: date) -> str:
        """A date as the language writes it.

        Args:
            value: The date.
        """
        return self.dates.format(
            year=value.year, month=value.month, name=self.months[value.month - 1], day=value.day
        )

    def measure(self, number: int, unit: str) -> str:
        """A number of hours, days or months, with the unit in the form that the number asks for.

        Args:
            number: The number, from 0.
            unit: "hour", "day" or "month".
        """
        forms = self.units[unit]
        category = self.plurals[number if number < _PLURALS else 100 + number % 100]
        form = forms.get(category) or forms["other"]
        return form.format(number=self.number(str(number)))

    def number(self, value: str) -> str:
        """A decimal number as the language writes it; no digit is added or lost.

        Args:
            value: Digits, and a point before the decimals if there are any.
        """
        whole, point, decimals = value.partition(".")
        first = len(whole) % 3
        groups = [whole[:first]] if first else []
        groups += [whole[at : at + 3] for at in range(first, len(whole), 3)]
        # A number of four digits is mostly a year, an article or a number of something: it is left as it is.
        grouped = self.group.join(groups) if len(whole) > 4 else whole  # noqa: PLR2004
        return grouped + (self.decimal + decimals if point else "")


@lru_cache(maxsize=256)
def direction(language: str) -> str:
    """The direction in which a language is written.

    Args:
        language: A BCP 47 tag.

    Returns:
        "ltr" or "rtl".
    """
    first, *others = language.split("-")
    scripts = [each for each in others if len(each) == 4 and each.isalpha()]  # noqa: PLR2004
    if scripts:
        return "rtl" if scripts[0].title() in _RIGHT_TO_LEFT else "ltr"
    return "rtl" if first in _RIGHT_TO_LEFT_LANGUAGES else "ltr"


@cache
def regional(language: str) -> Regional:
    """How a language writes; the neutral way where nothing is known of it.

    Args:
        language: Its code, such as ``ka``.
    """
    file = files("mla_schema.locale").joinpath("regions", f"{language}.json")
    # The code of a language has no dot and no slash, so that it names no file elsewhere.
    if not language.isalpha() or not file.is_file():
        return Regional(language)
    told = json.loads(file.read_text(encoding="utf-8"))
    return Regional(
        language=language,
        dates=told["date"],
        months=tuple(told["months"]),
        decimal=told["decimal"],
        group=told["group"],
        countries=told["countries"],
        languages=told["languages"],
        scripts=told["scripts"],
        currencies=told["currencies"],
        units=told["units"],
        plurals=tuple(told["plurals"]),
    )
