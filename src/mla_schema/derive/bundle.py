"""The bundle: everything that somebody needs who implements the format without this library, in one archive.

It is made of a checkout, and the same checkout gives the same bytes on every machine. So the files in it are stored and
not compressed: two versions of a compressor may pack the same file differently.
"""

import csv
import json
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from mla_schema.codec.shape import NAMESPACE, SCHEMA_VERSION
from mla_schema.locale.catalogue import catalogue
from mla_schema.locale.promises import FULL
from mla_schema.rules import rules

ROOT_NAME: Final = f"mla-schema-{SCHEMA_VERSION}"
"""The folder in which everything stands."""
_SCHEMAS: Final = f"xsd/{SCHEMA_VERSION}"
_FOLDERS: Final = (
    _SCHEMAS,
    "examples",
    "tests/vectors",
    "src/mla_schema/locale",
    "src/mla_schema/parties/data",
    "docs/templates",
    "LICENSES",
)
_FILES: Final = (
    "docs/specification.md",
    "docs/wire-format.md",
    "docs/signing.md",
    "docs/implementing.md",
    "docs/conformance.md",
    "docs/interop.md",
    "LICENSE",
    "NOTICE",
    "CHANGELOG.md",
)
_MOVED: Final = (
    ("tests/vectors/", "vectors/"),
    ("src/mla_schema/locale/", "catalogues/"),
    ("src/mla_schema/parties/data/", "parties/"),
    (f"{_SCHEMAS}/", "schemas/"),
)
"""Where folders stand in the archive, whose readers know nothing of the folders of this project."""
_LEFT_OUT: Final = frozenset({".py", ".pyc"})
_DATE: Final = (1980, 1, 1, 0, 0, 0)
_MODE: Final = 0o100644 << 16

_README: Final = """\
# {name}

Machine-readable requests for mutual legal assistance concerning electronic evidence, version {version}: everything that an
implementation needs, in any language.

| Folder or file | What it is |
|---|---|
| `docs/specification.md` | the specification; start there, then `docs/implementing.md` |
| `schemas/` | XML Schema, JSON Schema, code lists, rules, phrases, the style sheet from XML to JSON, digests |
| `catalog.xml` | an OASIS XML catalog from the namespace to the schema |
| `codes/` | each code list as CSV |
| `rules/` | the texts of the rules by language |
| `catalogues/` | all texts by language, names of States and forms of dates, glossaries |
| `parties/` | what Parties ask for, with sources and dates |
| `vectors/` | the conformance suite, its protocol, its keys |
| `examples/` | messages, conversations, and two small implementations to begin with |
| `SHA256SUMS` | the digest of every file |

The licences stand in `NOTICE` and `LICENSES/`: schemas, code lists, vectors and examples are CC0 1.0, the rest Apache 2.0.
"""


def bundle(root: Path) -> bytes:
    """The archive of a checkout.

    Args:
        root: The root of the checkout.
    """
    files = dict(sorted(_contents(root)))
    sums = "".join(f"{sha256(data).hexdigest()}  {name}\n" for name, data in files.items())
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_STORED) as archive:
        for name, data in {**files, "SHA256SUMS": sums.encode()}.items():
            info = ZipInfo(f"{ROOT_NAME}/{name}", _DATE)
            info.external_attr = _MODE
            # The system on which it was made would be written down too.
            info.create_system = 3
            archive.writestr(info, data)
    return buffer.getvalue()


def _contents(root: Path) -> Iterator[tuple[str, bytes]]:
    for folder in _FOLDERS:
        for path in (root / folder).rglob("*"):
            name = path.relative_to(root).as_posix()
            if path.is_file() and path.suffix not in _LEFT_OUT and not _hidden(name):
                yield _moved(name), path.read_bytes()
    for name in _FILES:
        yield name, (root / name).read_bytes()
    yield "README.md", _README.format(name=ROOT_NAME, version=SCHEMA_VERSION).encode()
    yield "catalog.xml", _xml_catalog().encode()
    codes: dict[str, Any] = json.loads((root / _SCHEMAS / "codes.json").read_bytes())
    for each in codes["lists"]:
        yield f"codes/{each['list']}.csv", _csv(each).encode()
    for language in FULL:
        yield f"rules/{language}.json", _rules(language).encode()


def _hidden(name: str) -> bool:
    """Whether a file is one of a tool, such as what was downloaded or compiled beside the examples."""
    return any(part.startswith((".", "__")) or part in {"node_modules", "target"} for part in name.split("/"))


def _moved(name: str) -> str:
    for before, after in _MOVED:
        if name.startswith(before):
            return after + name.removeprefix(before)
    return name


def _xml_catalog() -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog" prefer="public">\n'
        f'  <uri name="{NAMESPACE}" uri="schemas/mla.xsd"/>\n'
        f'  <system systemId="{NAMESPACE}/mla.xsd" uri="schemas/mla.xsd"/>\n'
        "</catalog>\n"
    )


def _csv(codes: dict[str, Any]) -> str:
    buffer = StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(["code", "label", "meaning"])
    writer.writerows([each["code"], each["label"], each["meaning"]] for each in codes["codes"])
    return buffer.getvalue()


def _rules(language: str) -> str:
    texts = catalogue(language)
    told = {
        id_: {part: texts.label(f"rule.{id_}.{part}") for part in ("message", "why", "fix")}
        for id_ in sorted(rules())
    }
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"
