"""Texts that may be the same in another language as in English, each with its reason."""

from typing import Final

_NAME = "an abbreviation or a name that is written so in every language"
_LATIN = "Latin, as lawyers of all languages have it"
_FORMAT = "the word of the format, as it is written"
_VALUES = "has nothing but values and signs"
_FRENCH = "French, as the law of nations has it"
_COGNATE = "the word is the same in that language"

EVERYWHERE: Final = {
    "Cookie ID": _NAME,
    "De minimis": _LATIN,
    "EUI-64": _NAME,
    "GPSI (MSISDN)": _NAME,
    "GPSI (NAI)": _NAME,
    "ICCID": _NAME,
    "INTERPOL e-MLA": _NAME,
    "IMEI": _NAME,
    "IMSI": _NAME,
    "MSISDN": _NAME,
    "Message-ID": _NAME,
    "Ne bis in idem": _LATIN,
    "Ordre public": _FRENCH,
    "SIP URI": _NAME,
    "SUPI (IMSI)": _NAME,
    "SUPI (NAI)": _NAME,
    "Tel URI": _NAME,
    "URI": _NAME,
    "URL": _NAME,
    "true": _FORMAT,
    "{number}/{count}": _VALUES,
    "{party}, {topic}: {said}": _VALUES,
}
"""By the English text."""

IN_ONE: Final[dict[str, dict[str, str]]] = {}
"""By language and key. A single word of a language of the Latin alphabet needs no entry: it is a cognate."""
