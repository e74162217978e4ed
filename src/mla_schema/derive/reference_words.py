"""Reference pages of the code lists and of the faults."""

import re
from enum import StrEnum
from itertools import groupby

from mla_schema.core.faults import Fault, faults
from mla_schema.derive.docstrings import label_of_name, words_of_class, words_of_code
from mla_schema.derive.inventory import REPORT_WORDS, inventory
from mla_schema.derive.markdown import bullets, code, link, page, prose, section, table
from mla_schema.derive.reference_places import INDEX, cited, sources, to_type, usage

_BACK = link("Reference", INDEX)
_PLACEHOLDER = re.compile(r"\{([a-z]+)\}")
_FAMILIES = {
    "W": "Waivers",
    "U": "Files that cannot be read",
    "L": "Limits",
    "F": "The form of the message",
    "A": "Authenticity",
    "V": "The version",
    "E": "Extensions",
    "R": "Readiness",
    "D": "Documents for people",
    "G": "The case log",
}


def codes_page() -> str:
    """The page of the code lists."""
    lists = sorted(inventory().codes, key=lambda each: each.__name__)
    return page(
        "# Code lists",
        f"{_BACK}. What a form shows is the label; what a message carries is the code, in which upper and lower "
        "case count. A code never changes its meaning.",
        bullets(f"{to_type(codes)}: {prose(label_of_name(codes.__name__))}" for codes in lists),
        *map(_list, lists),
    )


def faults_page() -> str:
    """The page of the faults, and of the words of a report."""
    families = groupby(faults().values(), key=lambda fault: fault.code[len("MLA-")])
    return page(
        "# Findings",
        f"{_BACK}. What can be wrong with a file or a message, and what to do about it. A code keeps its meaning "
        "for ever; the sentence may improve. Words in italics are filled in from the place where the fault is, "
        "never with a value from the message.",
        *(_family(letter, list(members)) for letter, members in families),
        "## Words of a report",
        *(_enumeration(enumeration) for enumeration in REPORT_WORDS),
    )


def _list(codes: type[StrEnum]) -> str:
    words = words_of_class(codes)
    return section(
        f"## {codes.__name__}",
        f"**{prose(words.label)}.** {prose(words.meaning)}",
        bullets([*usage(codes), *sources(words)]),
        table(
            ("Code", "Label", "Meaning", "Source"),
            [
                (code(member.value), prose(each.label), prose(each.meaning), cited(each))
                for member in codes
                for each in [words_of_code(member)]
            ],
        ),
    )


def _family(letter: str, members: list[Fault]) -> str:
    return section(f"## {_FAMILIES[letter]}", *map(_fault, members))


def _fault(fault: Fault) -> str:
    return section(f"### {fault.code}", _template(fault.message), f"What to do: {_template(fault.advice)}")


def _template(text: str) -> str:
    """A sentence with its placeholders in italics."""
    shown = _PLACEHOLDER.sub(r"*\1*", prose(text))
    return shown.replace("{{", "{").replace("}}", "}")


def _enumeration(enumeration: type[StrEnum]) -> str:
    words = words_of_class(enumeration)
    rows = [
        (code(member.value), prose(each.label), prose(each.meaning))
        for member in enumeration
        for each in [words_of_code(member)]
    ]
    return section(
        f"### {enumeration.__name__}", prose(words.meaning), table(("Word", "Label", "Meaning"), rows)
    )
