"""``python -m mla_schema.derive.regions``: the data of CLDR that the languages of the catalogues need.

It needs Babel, which carries the data. What it writes is committed and changes only with the version of CLDR, so that
it is no part of ``python -m mla_schema.derive``; a test compares it where the same version is installed.
"""

import json
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

if TYPE_CHECKING:
    from babel import Locale

LANGUAGES: Final = ("ar", "az", "be", "de", "en", "es", "fr", "hy", "ka", "ro", "ru", "uk")
"""The languages of the catalogues."""
_FOLDER: Final = Path(__file__).parent.parent / "locale" / "regions"
_COUNTRY: Final = re.compile("[A-Z]{2}")
_LANGUAGE: Final = re.compile("[a-z]{2,3}(_[A-Z][a-z]{3})?")
_NO_COUNTRIES: Final = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
_TOKENS: Final = {"y": "{year}", "MMMM": "{name}", "d": "{day}", "dd": "{day:02}"}


def region(language: str) -> str:
    """The file of a language.

    Args:
        language: Its code.
    """
    from babel import Locale

    # British English writes the day before the month, as everybody else here does.
    locale = Locale.parse("en_GB" if language == "en" else language)
    symbols: Mapping[str, str] = locale.number_symbols["latn"]
    currencies = {code: name for code, name in locale.currencies.items() if code in _CURRENCIES}
    told: dict[str, Any] = {
        "cldr": _version(),
        "date": _pattern(locale.date_formats["long"].pattern),
        "months": [locale.months["format"]["wide"][number] for number in range(1, 13)],
        "decimal": symbols["decimal"],
        "group": symbols["group"],
        "countries": _named(locale.territories, _COUNTRY, _NO_COUNTRIES),
        "languages": _named(locale.languages, _LANGUAGE, frozenset()),
        "scripts": {code: locale.scripts[code] for code in sorted(_SCRIPTS) if code in locale.scripts},
        "currencies": dict(sorted(currencies.items())),
        "units": {unit: _forms(unit, locale) for unit in ("hour", "day", "month")},
        "plurals": [locale.plural_form(number) for number in range(200)],
    }
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def main() -> int:
    """Write the files."""
    _FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        (_FOLDER / f"{language}.json").write_text(region(language), encoding="utf-8")
    return 0


def _named(names: Mapping[str, str], pattern: re.Pattern[str], without: frozenset[str]) -> dict[str, str]:
    return {
        code.replace("_", "-"): name
        for code, name in sorted(names.items())
        if pattern.fullmatch(code) and code not in without
    }


def _forms(unit: str, locale: "Locale") -> dict[str, str]:
    """The forms of a unit by plural category, each with the number in figures."""
    from babel.units import format_unit

    forms: dict[str, str] = {}
    name = f"duration-{unit}"
    lengths: tuple[Literal["long", "short", "narrow"], ...] = ("long", "short", "narrow")
    # Where a language has no long form, Babel shows the name of the unit.
    length = next(each for each in lengths if name not in format_unit(5, name, length=each, locale=locale))
    for number in range(199, -1, -1):
        text = format_unit(number, name, length=length, locale=locale)
        # Arabic has words for one day and two days; a deadline is better read as a figure.
        if str(number) in text:
            forms[locale.plural_form(number)] = text.replace(str(number), "{number}")
    return dict(sorted(forms.items()))


def _pattern(pattern: str) -> str:
    """A pattern of CLDR with our placeholders."""
    pieces = re.findall("'[^']*'|y+|M+|d+|[^'yMd]+", pattern)
    return "".join(_TOKENS.get(piece, piece.strip("'")) for piece in pieces)


def _version() -> str:
    from babel.core import get_global

    return str(get_global("cldr")["version"])


# Currencies of the States that have acceded to the Convention or were invited to; others are shown by their code.
_CURRENCIES: Final = frozenset(
    [
        "ALL",
        "AMD",
        "ARS",
        "AUD",
        "AZN",
        "BAM",
        "BGN",
        "BRL",
        "BYN",
        "CAD",
        "CHF",
        "CLP",
        "COP",
        "CRC",
        "CVE",
        "CZK",
        "DKK",
        "DOP",
        "EUR",
        "FJD",
        "GBP",
        "GEL",
        "GHS",
        "GTQ",
        "HUF",
        "ILS",
        "ISK",
        "JPY",
        "KES",
        "KZT",
        "LKR",
        "MAD",
        "MDL",
        "MKD",
        "MUR",
        "MXN",
        "NGN",
        "NOK",
        "NZD",
        "PAB",
        "PEN",
        "PHP",
        "PLN",
        "PYG",
        "RON",
        "RSD",
        "RUB",
        "RWF",
        "SEK",
        "SLE",
        "TND",
        "TOP",
        "TRY",
        "UAH",
        "USD",
        "UYU",
        "VUV",
        "XAF",
        "XOF",
        "ZAR",
    ]
)
_SCRIPTS: Final = frozenset(
    [
        "Arab",
        "Armn",
        "Beng",
        "Cyrl",
        "Deva",
        "Ethi",
        "Geor",
        "Grek",
        "Hang",
        "Hani",
        "Hans",
        "Hant",
        "Hebr",
        "Jpan",
        "Khmr",
        "Kore",
        "Latn",
        "Mong",
        "Sinh",
        "Taml",
        "Thai",
    ]
)


if __name__ == "__main__":
    sys.exit(main())
