"""Reading a suite: strictly, so that a typing error is no case that is silently left out."""

import json
from base64 import b64encode
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from mla_schema.conformance.cases import VERSION, Case, Suite, SuiteError, case_of

INDEX: Final = "vectors.json"
_MEMBERS: Final = frozenset({"version", "schemaVersion", "ruleSet", "features", "cases"})
_SOURCES: Final = ("file", "data", "parts")
_LINES: Final = "lines"
_OCTETS: Final = frozenset({"canonical", "data"})


def shipped() -> Path:
    """The folder of the suite that comes with the package, or lies beside the sources."""
    packaged = Path(str(files("mla_schema").joinpath("vectors")))
    return packaged if packaged.is_dir() else Path(__file__).parents[3] / "tests" / "vectors"


def load_suite(folder: Path | None = None) -> Suite:
    """Read a suite.

    Args:
        folder: Where it is; that which comes with the package if absent.

    Raises:
        SuiteError: It is not there, or not of the one form.
    """
    where = folder if folder is not None else shipped()
    try:
        told = json.loads((where / INDEX).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        message = f"{where / INDEX} cannot be read: {type(error).__name__}"
        raise SuiteError(message) from error
    if not isinstance(told, dict) or told.keys() != _MEMBERS or told["version"] != VERSION:
        message = f"{where / INDEX} is no suite of version {VERSION}"
        raise SuiteError(message)
    cases: dict[str, Case] = {}
    for each in told["cases"]:
        case = case_of(each, told["features"])
        if case.id in cases:
            message = f"{case.id} is there twice"
            raise SuiteError(message)
        cases[case.id] = case
    return Suite(where, told["schemaVersion"], told["ruleSet"], told["features"], tuple(cases.values()))


def request_of(case: Case, suite: Suite) -> dict[str, Any]:
    """What a program is asked: the case with the content of its files, and without what is expected.

    Args:
        case: The case.
        suite: The suite.

    Raises:
        SuiteError: A file is not there.
    """
    request: dict[str, Any] = {"id": case.id, "do": case.do}
    if case.input is not None:
        request |= _source(case.input, suite.folder)
    return request | {name: _filled(value, suite.folder) for name, value in case.arguments.items()}


def forms_of(case: Case) -> frozenset[str]:
    """The syntaxes of the files of a case.

    Args:
        case: The case.
    """
    return frozenset(_forms([case.input, dict(case.arguments)]))


def _forms(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for each in value:
            yield from _forms(each)
    elif isinstance(value, Mapping):
        if _LINES in value:
            yield "json"
        for name, each in value.items():
            if name in {"form", "to"}:
                yield each
            else:
                yield from _forms(each)


def expected_of(case: Case, suite: Suite) -> dict[str, Any]:
    """What must come of a case, with the content of its files.

    Args:
        case: The case.
        suite: The suite.

    Raises:
        SuiteError: A file is not there.
    """
    filled = {name: _filled(value, suite.folder) for name, value in case.expected.items()}
    # Bytes that are expected are those of a file, whatever its form.
    return {name: value["data"] if name in _OCTETS else value for name, value in filled.items()}


def _filled(value: Any, folder: Path) -> Any:
    """An argument in which files stand instead of their names."""
    if isinstance(value, Mapping):
        if _LINES in value:
            lines = _bytes(folder, value[_LINES]).splitlines()
            return [
                {"form": "json", "data": b64encode(lines[number]).decode()}
                for number in value.get("order", range(len(lines)))
            ]
        if value.keys() == {"json"}:
            return json.loads(_bytes(folder, value["json"]))
        return _source(value, folder) if value.keys() & set(_SOURCES) else dict(value)
    return [_filled(each, folder) for each in value] if isinstance(value, list) else value


def _source(told: Mapping[str, Any], folder: Path) -> dict[str, Any]:
    """A file as it is asked about: its form, and its bytes in base64."""
    if "parts" in told:
        data = "".join(part["text"] * part.get("times", 1) for part in told["parts"]).encode()
    elif "file" in told:
        data = _bytes(folder, told["file"])
    else:
        return {"form": told["form"], "data": told["data"]}
    return {"form": told["form"], "data": b64encode(data).decode()}


def _bytes(folder: Path, name: str) -> bytes:
    try:
        return (folder / name).read_bytes()
    except OSError as error:
        message = f"{folder / name} cannot be read: {type(error).__name__}"
        raise SuiteError(message) from error
