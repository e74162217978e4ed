"""The book of cases: what a family writes, and the files that come of it."""

from __future__ import annotations

import hashlib
import json
import re
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import mla_schema as mla
from mla_schema.codec.shape import SCHEMA_VERSION
from mla_schema.conformance.adapter import FEATURES
from mla_schema.conformance.cases import VERSION
from mla_schema.rules import RULE_SET

FOLDER: Final = Path(__file__).parent.parent
ROOT: Final = FOLDER.parent.parent
INDEX: Final = "vectors.json"
CASES: Final = "cases"
_INLINE: Final = 1_200
"""Files up to this size stand in the index itself."""

Refusal = tuple[str, str]
"""The stage and the code."""


@dataclass
class Book:
    """Cases and files, each once."""

    cases: dict[str, dict[str, Any]] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    _known: dict[str, str] = field(default_factory=dict)

    def add(
        self,
        family: str,
        name: str,
        about: str,
        clauses: Sequence[str],
        do: str,
        source: Mapping[str, Any] | None,
        expected: Mapping[str, Any],
        *,
        features: Iterable[str] = (),
        **arguments: Any,
    ) -> None:
        """Write a case.

        Args:
            family: Its family.
            name: Its name, in any words.
            about: What is tried and why it matters, in one sentence.
            clauses: The clauses that it shows.
            do: What is asked.
            source: The file.
            expected: What must come of it.
            features: What an implementation must claim for it, beside the syntax.
            **arguments: Everything else that is asked with.
        """
        id_ = f"{family}::{slug(name)}"
        assert id_ not in self.cases, id_
        assert about.endswith("."), about
        assert clauses, id_
        told: dict[str, Any] = {
            "id": id_,
            "description": about,
            "specification": list(clauses),
            "features": sorted(set(features)),
            "do": do,
        }
        if source is not None:
            told["input"] = dict(source)
        if arguments:
            told["arguments"] = arguments
        self.cases[id_] = told | {"expected": dict(expected)}

    def source(self, data: bytes, *, near: str, form: str | None = None) -> dict[str, Any]:
        """A file, as a case names it.

        Args:
            data: Its bytes.
            near: The family and name of the case, for the name of the file.
            form: Its syntax, where the bytes do not tell.
        """
        syntax = form or ("xml" if data.lstrip()[:1] == b"<" else "json")
        if len(data) <= _INLINE:
            return {"form": syntax, "data": b64encode(data).decode()}
        return {"form": syntax, "file": self.file(data, near=near, ending=f".mla.{syntax}")}

    def file(self, data: bytes, *, near: str, ending: str) -> str:
        """The path of a file; the same bytes have one file.

        Args:
            data: Its bytes.
            near: The family and name of the case.
            ending: What its name ends with.
        """
        key = hashlib.sha256(data).hexdigest() + ending
        if key not in self._known:
            family, _, name = near.partition("/")
            path = f"{CASES}/{family}/{slug(name)}{ending}"
            assert path not in self.files, path
            self.files[path] = data
            self._known[key] = path
        return self._known[key]

    def kept(self, path: Path) -> dict[str, Any]:
        """A file that is committed beside the suite already.

        Args:
            path: Where it is.
        """
        return {"form": path.suffix[1:], "file": path.relative_to(FOLDER).as_posix()}

    def written(self) -> dict[str, bytes]:
        """All files by their path in the folder of the suite, the index among them."""
        lines = ",\n".join(
            json.dumps(each, ensure_ascii=False, separators=(",", ":")) for each in self.cases.values()
        )
        head = json.dumps(
            {
                "version": VERSION,
                "schemaVersion": SCHEMA_VERSION,
                "ruleSet": RULE_SET,
                "features": dict(FEATURES),
            },
            ensure_ascii=False,
            indent=1,
        )
        index = f'{head[:-2]},\n "cases": [\n{lines}\n]}}\n'.encode()
        return {INDEX: index, **self.files}


def slug(name: str) -> str:
    """A name of small letters, digits and hyphens.

    Args:
        name: Any words.
    """
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name)
    return re.sub(r"[^a-z0-9]+", "-", spaced.lower()).strip("-")


def accepted(**more: Any) -> dict[str, Any]:
    """What is expected of a file that must be accepted.

    Args:
        **more: What else the answer says.
    """
    return {"outcome": "accepted", **more}


def refused(stage: str, code: str) -> dict[str, Any]:
    """What is expected of a file that must be refused.

    Args:
        stage: Where.
        code: Why.
    """
    return {"outcome": "refused", "stage": stage, "code": code}


def undecided(stage: str, code: str) -> dict[str, Any]:
    """What is expected of a file of which it cannot be told.

    Args:
        stage: Where.
        code: Why.
    """
    return {"outcome": "undecided", "stage": stage, "code": code}


def code_of(data: bytes) -> str:
    """The code with which this library refuses a file, where the table of bad input names only what is wrong.

    Args:
        data: The file.
    """
    from tests.example_files import TODAY

    report = mla.validate(data, at=TODAY, rules=False)
    codes = {each.code for each in report.findings}
    assert len(codes) == 1, codes
    return codes.pop()
