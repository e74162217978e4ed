"""The table of everything that is derived, and how it is written and compared."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from hashlib import sha256
from pathlib import Path

from mla_schema.codec.shape import SCHEMA_VERSION
from mla_schema.derive.catalogue import catalogue
from mla_schema.derive.code_lists import code_lists
from mla_schema.derive.glossary import glossary_pages
from mla_schema.derive.json_schema import json_schema
from mla_schema.derive.packages import codes_package, model_package
from mla_schema.derive.party_pages import party_pages
from mla_schema.derive.party_schema import party_schema
from mla_schema.derive.phrases_json import phrases_json
from mla_schema.derive.reference import pages
from mla_schema.derive.reference_rules import rule_pages
from mla_schema.derive.report_schema import report_schema
from mla_schema.derive.rules_json import rules_json
from mla_schema.derive.signed_examples import SIGNED, signed_examples
from mla_schema.derive.simulation import simulation_page
from mla_schema.derive.statistics import statistics_page
from mla_schema.derive.testing_twins import testing_twins
from mla_schema.derive.twins import twin_files
from mla_schema.derive.xsd import xsd
from mla_schema.derive.xslt import xslt

_PACKAGE = "src/mla_schema"
_REFERENCE = "docs/reference"
_RULES = "docs/rules"
_SCHEMAS = f"xsd/{SCHEMA_VERSION}"
_PARTIES = "docs/parties"
_GLOSSARY = "docs/glossary"
_FOLDERS = (_GLOSSARY, _PARTIES, _REFERENCE, _RULES, _SCHEMAS, SIGNED)


class State(StrEnum):
    """What is wrong with a file."""

    MISSING = "missing"
    """Missing. It is derived, and is not there."""
    STALE = "stale"
    """Stale. It differs from what is derived now."""
    UNEXPECTED = "unexpected"
    """Unexpected. It is in a folder where everything is derived, and is not."""


@dataclass(frozen=True, slots=True)
class Drift:
    """A file that is not as it would be derived.

    Attributes:
        path: Its path in the repository, with slashes.
        state: What is wrong with it.
    """

    path: str
    state: State


def artefacts(root: Path | None = None) -> dict[str, Callable[[], bytes]]:
    """Every derived file by its path in the repository, as the function that gives its bytes.

    Args:
        root: The root of the repository, for what is derived from its examples; without it only what is derived
            from the definitions.
    """
    published: dict[str, Callable[[], str]] = {
        f"{_SCHEMAS}/codes.json": code_lists,
        f"{_SCHEMAS}/mla-to-json.xsl": xslt,
        f"{_SCHEMAS}/mla.schema.json": json_schema,
        f"{_SCHEMAS}/mla.xsd": xsd,
        f"{_SCHEMAS}/party.schema.json": party_schema,
        f"{_SCHEMAS}/phrases.json": phrases_json,
        f"{_SCHEMAS}/report.schema.json": report_schema,
        f"{_SCHEMAS}/rules.json": partial(rules_json, root),
    }
    texts: dict[str, Callable[[], str]] = {
        **published,
        f"{_SCHEMAS}/SHA256SUMS": partial(_sums, published),
        "docs/simulator.md": simulation_page,
        "docs/statistics.md": statistics_page,
        f"{_PACKAGE}/codes/__init__.py": codes_package,
        f"{_PACKAGE}/locale/en.json": catalogue,
        f"{_PACKAGE}/model/__init__.py": model_package,
        **{f"{_REFERENCE}/{name}": write for name, write in pages(root).items()},
        **{f"{_RULES}/{name}": write for name, write in rule_pages(root).items()},
        **{f"{_PARTIES}/{name}": write for name, write in party_pages().items()},
        **{f"{_GLOSSARY}/{name}": write for name, write in glossary_pages().items()},
    }
    derived: dict[str, Callable[[], bytes]] = {path: partial(_encoded, text) for path, text in texts.items()}
    if root is None:
        return derived
    more = {f"{_PACKAGE}/testing/twins.json": partial(testing_twins, root)}
    return {**derived, **more, **signed_examples(root), **twin_files(root)}


def check(root: Path) -> list[Drift]:
    """Compare the derived files of a repository, byte for byte.

    Args:
        root: The root of the repository.

    Returns:
        What is missing, stale or unexpected, by path.
    """
    expected = artefacts(root)
    found = [
        Drift(path, State.STALE if (root / path).exists() else State.MISSING)
        for path, derive in expected.items()
        if _content(root / path) != derive()
    ]
    found += [Drift(path, State.UNEXPECTED) for path in _files(root) if path not in expected]
    return sorted(found, key=lambda drift: drift.path)


def write(root: Path) -> list[Drift]:
    """Write what is missing or stale. An unexpected file is left alone: somebody may have put work into it.

    Args:
        root: The root of the repository.

    Returns:
        What was not as it should be; only unexpected files still are not.
    """
    expected = artefacts(root)
    found = check(root)
    for drift in found:
        if drift.state is not State.UNEXPECTED:
            target = root / drift.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(expected[drift.path]())
    return found


def find_root(start: Path) -> Path | None:
    """The root of the checkout in which a folder lies.

    Args:
        start: The folder.

    Returns:
        The nearest folder, from this one upwards, whose ``pyproject.toml`` is that of this project.
    """
    for folder in (start, *start.parents):
        if b'\nname = "mla-schema"\n' in (_content(folder / "pyproject.toml") or b""):
            return folder
    return None


def _sums(published: dict[str, Callable[[], str]]) -> str:
    """The digests of the published files, in the form that ``sha256sum --check`` reads."""
    return "".join(
        f"{sha256(_encoded(text)).hexdigest()}  {path.rpartition('/')[2]}\n"
        for path, text in published.items()
    )


def _encoded(text: Callable[[], str]) -> bytes:
    return text().encode()


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _files(root: Path) -> list[str]:
    """The files in the folders where everything is derived."""
    return [
        path.relative_to(root).as_posix()
        for folder in _FOLDERS
        for path in (root / folder).rglob("*")
        if path.is_file()
    ]
