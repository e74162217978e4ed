"""Where each definition stands in the reference pages, so that every page can point at it."""

import re
from collections import defaultdict
from enum import StrEnum
from functools import cache

from mla_schema.codec.shape import Field, Holds
from mla_schema.core.law import Provision
from mla_schema.derive.docstrings import Words, label_of_name
from mla_schema.derive.inventory import inventory, name_of
from mla_schema.derive.markdown import anchor, code, link, prose
from mla_schema.model.body import Body
from mla_schema.model.node import Node
from mla_schema.model.scalar import Scalar

CASE = "case-states.md"
CODES = "codes.md"
FAULTS = "faults.md"
INDEX = "index.md"
LAW = "law.md"
PHRASES = "phrases.md"
SCALARS = "scalars.md"

_ARTICLE = re.compile("Article [0-9]+|Annex [A-Z]+")

TYPE_PAGES = {
    "message.md": (
        "Message and header",
        "What every message has, whatever its body says.",
        ("message", "body", "header", "reference", "text", "attachment", "extension"),
    ),
    "requests.md": (
        "Parts of requests",
        "What requests for data and for their preservation are made of.",
        (
            "request",
            "item",
            "legal_basis",
            "proceeding",
            "offence",
            "safeguards",
            "collection_request",
            "order",
        ),
    ),
    "steps.md": (
        "Parts of steps",
        "What answers and later steps are made of.",
        ("step", "outcome", "condition", "evidence"),
    ),
    "parties.md": (
        "Authorities, providers and persons",
        "Who writes, who holds the data, and whom the case concerns.",
        ("correspondent", "authority", "service_provider", "person", "name", "contact"),
    ),
    "identifiers.md": (
        "Identifiers",
        "What names a user, an account, a device, a connection or an asset.",
        (
            "identifier",
            "identifiers.network",
            "identifiers.telecom",
            "identifiers.account",
            "identifiers.asset",
        ),
    ),
}
"""The pages of types that are no bodies: title, opening sentence, and the modules whose classes they show."""


@cache
def body_pages() -> dict[str, type[Node]]:
    """The page of each body, in the order of the union."""
    bodies = inventory().unions[Body]
    return {f"{_file_name(Body.MEMBERS[tag])}.md": cls for tag, cls in bodies.items()}


@cache
def classes_by_page() -> dict[str, list[type[Node]]]:
    """The classes that each page shows, in the order in which a message meets them."""
    page_of_module = {module: page for page, (_, _, modules) in TYPE_PAGES.items() for module in modules}
    page_of_module |= {_module(cls): page for page, cls in body_pages().items()}
    found = inventory()
    known = [*found.unions, *found.owners, *found.shapes]
    unplaced = sorted({_module(cls) for cls in known} - set(page_of_module))
    if unplaced:
        message = (
            f"give these modules of the model a page, in derive/reference_places.py: {', '.join(unplaced)}"
        )
        raise LookupError(message)
    pages: dict[str, list[type[Node]]] = {page: [] for page in (*TYPE_PAGES, *body_pages())}
    # Stable: within a module, what a message meets first comes first; a union comes before its members.
    order = list(page_of_module)
    for cls in sorted(known, key=lambda each: order.index(_module(each))):
        pages[page_of_module[_module(cls)]].append(cls)
    return pages


@cache
def _page_of() -> dict[type[Node], str]:
    return {cls: page for page, classes in classes_by_page().items() for cls in classes}


def to_type(holds: Holds) -> str:
    """A link to a type.

    Args:
        holds: A scalar, a code list, a class or a union.
    """
    name = name_of(holds)
    return link(code(name), f"{_page(holds)}#{anchor(name)}")


def to_field(field: Field) -> str:
    """A link to the class that defines a field, showing class and field.

    Args:
        field: The field.
    """
    return link(code(field.key), f"{_page(field.owner)}#{anchor(field.owner.__name__)}")


def to_named(cls: type[StrEnum | Node], label: str = "") -> str:
    """A link to a class or a code list, showing labels instead of names: for readers who write no programs.

    Args:
        cls: The class or the code list.
        label: The label of a field or a code of it.
    """
    shown = label_of_name(cls.__name__)
    return link(prose(f"{shown} › {label}" if label else shown), f"{_page(cls)}#{anchor(cls.__name__)}")


def usage(holds: Holds) -> list[str]:
    """The entry of a list that names the fields of a type; none where no field has it.

    Args:
        holds: A scalar, a code list, a class or a union.
    """
    used = _used_in().get(name_of(holds), [])
    return [f"Used in: {', '.join(map(to_field, used))}"] if used else []


def cited(words: Words) -> str:
    """Links to the sources of a definition, each to the article in which it stands.

    Args:
        words: The words of the definition.
    """
    return "; ".join(map(to_provision, words.provisions))


def to_provision(provision: Provision) -> str:
    """A link to a provision, in the article in which it stands.

    Args:
        provision: The provision.
    """
    return link(str(provision), f"{LAW}#{anchor(article_of(provision))}")


def sources(words: Words) -> list[str]:
    """The entry of a list that names the sources; none where there are no sources.

    Args:
        words: The words of the definition.
    """
    return [f"Source: {cited(words)}"] if words.sources else []


def article_of(provision: Provision) -> str:
    """The heading under which a provision is shown: its article or annex, or else its instrument.

    Args:
        provision: The provision.
    """
    short = provision.instrument.short
    article = _ARTICLE.match(provision.citation)
    return f"{short}, {article[0]}" if article else short


@cache
def _used_in() -> dict[str, list[Field]]:
    used: dict[str, list[Field]] = defaultdict(list)
    for field in inventory().fields:
        used[name_of(field.type)].append(field)
    return used


def _page(holds: Holds) -> str:
    if isinstance(holds, Scalar):
        return SCALARS
    return _page_of()[holds] if issubclass(holds, Node) else CODES


def _file_name(module: str) -> str:
    return module.rpartition(".")[2].replace("_", "-")


def _module(cls: type[Node]) -> str:
    return cls.__module__.split(".", 2)[2]
