"""The public face: which names there are, that they load late, and how misuse is answered."""

import ast
import inspect
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import pytest

import mla_schema as mla
from mla_schema.core import errors, faults
from mla_schema.core.report import Finding, Outcome, Place, Report, Severity
from tests.strategies import bare

_AT: Final = datetime(2026, 11, 23, tzinfo=UTC)
_NAMES: Final = [
    *("Case", "Endorsement", "Event", "Finding", "Form", "InvalidMessage", "Layer", "LayerStatus"),
    *("LimitExceeded", "Limits", "Log", "LogDamaged", "LogError", "Message", "MlaError", "Outcome"),
    *("PartyProfile", "Place", "Proof", "Received", "Report", "Revocation", "RevocationMode"),
    *("Severity", "SignatureError", "Signer", "SigningRole", "TranslationLoad", "Trust", "TrustList"),
    *(
        "TrustedAuthority",
        "Undecided",
        "Unreadable",
        "UnsupportedVersion",
        "UntrustedSigner",
        "Verified",
        "Waiver",
    ),
    *("check", "codes", "digest", "encode", "endorsed", "fold", "lay_out", "load_party", "model"),
    *("parse_party", "phrase", "phrases", "read", "read_trust_list", "read_waivers", "readiness", "seal"),
    *("translation_load", "validate", "waive"),
]


def _run(code: str) -> list[str]:
    """Run code in a fresh interpreter, and say which modules it has loaded that it had not before."""
    program = f"import sys; before = set(sys.modules); {code}; print(*sorted(set(sys.modules) - before))"
    source = str(Path(mla.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {[source, *sys.path]!r}; {program}"],
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.split()


def test_these_names_are_public() -> None:
    assert mla.__all__ == _NAMES
    assert sorted(dir(mla)) == sorted([*_NAMES, "__version__"])


@pytest.mark.parametrize("name", _NAMES)
def test_a_public_name_is_there(name: str) -> None:
    value = getattr(mla, name)
    assert value is getattr(mla, name)
    assert inspect.getdoc(value)


def test_the_types_know_the_same_names() -> None:
    tree = ast.parse(Path(mla.__file__).read_text(encoding="utf-8"))
    [block] = [node for node in tree.body if isinstance(node, ast.If) and isinstance(node.test, ast.Name)]
    imported = [alias for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names]
    assert sorted(alias.name for alias in imported) == sorted(_NAMES)
    # Only "import a as a" makes a name public for a type checker.
    assert all(alias.name == alias.asname for alias in imported)


def test_another_name_is_not_there() -> None:
    with pytest.raises(AttributeError, match="'mla_schema' has no attribute 'sign'"):
        getattr(mla, "sign")  # noqa: B009  # A type checker knows better.
    with pytest.raises(ImportError):
        exec("from mla_schema import sign")  # noqa: S102


def test_the_import_loads_nothing() -> None:
    loaded = _run("import mla_schema")
    assert [name for name in loaded if name.partition(".")[0] == "mla_schema"] == ["mla_schema"]
    assert {"pydantic", "lxml", "typing", "re", "json", "enum", "dataclasses"}.isdisjoint(loaded)


_NEVER_NEEDED: Final = ["xmlschema", "click", "rich", "hypothesis", "mla_schema.derive", "mla_schema.cli"]
_LAZY: Final[dict[str, tuple[str, list[str]]]] = {
    "reading JSON": ("mla_schema.read(b'{}')", ["lxml", "pydantic"]),
    "reading XML": ("mla_schema.read(b'<a/>')", ["pydantic", "mla_schema.wire.json"]),
    "judging JSON": (
        "from datetime import *; mla_schema.validate(b'{}', at=datetime.now(UTC))",
        ["lxml", "mla_schema.model.person", "mla_schema.codec.xml_reader"],
    ),
    "asking for the limits": ("mla_schema.Limits()", ["lxml", "pydantic", "mla_schema.road"]),
    "asking for an error": ("mla_schema.MlaError", ["lxml", "pydantic", "mla_schema.road"]),
}


@pytest.mark.parametrize(("code", "absent"), _LAZY.values(), ids=_LAZY)
def test_what_is_not_used_is_not_loaded(code: str, absent: list[str]) -> None:
    loaded = set(_run(f"import mla_schema; {code}"))
    assert loaded.isdisjoint([*absent, *_NEVER_NEEDED])


@pytest.mark.parametrize("data", ["<message/>", bytearray(b"{}"), memoryview(b"{}"), None, Path("a.xml"), 1])
def test_only_bytes_are_read(data: Any) -> None:
    with pytest.raises(TypeError, match="bytes are needed"):
        mla.read(data)
    with pytest.raises(TypeError, match="bytes are needed"):
        mla.validate(data, at=_AT)


def test_a_judgement_needs_an_aware_time() -> None:
    with pytest.raises(ValueError, match="aware"):
        mla.validate(b"{}", at=datetime(2026, 11, 23))  # noqa: DTZ001  # That is what is wrong.


def test_a_report_has_no_truth_value() -> None:
    report = mla.validate(b"", at=_AT)
    with pytest.raises(TypeError, match=r"ask report\.outcome"):
        bool(report)


@pytest.mark.parametrize("given", [None, {}, b"{}", bare(mla.Message).header], ids=repr)
def test_only_a_message_is_written(given: Any) -> None:
    with pytest.raises(TypeError, match="a Message is needed"):
        mla.digest(given)
    for verb in (mla.encode, mla.lay_out):
        with pytest.raises(TypeError, match="a Message is needed"):
            verb(given, form=mla.Form.XML)


@pytest.mark.parametrize("verb", [mla.encode, mla.lay_out])
def test_only_a_form_of_the_format_is_written(verb: Any) -> None:
    with pytest.raises(ValueError, match="'yaml' is not a valid Form"):
        verb(bare(mla.Message), form="yaml")


def test_options_are_given_by_name() -> None:
    for verb in (mla.read, mla.encode, mla.endorsed, mla.lay_out, mla.digest, mla.validate, mla.check):
        kinds = [each.kind for each in inspect.signature(verb).parameters.values()]
        assert kinds[0] is inspect.Parameter.POSITIONAL_OR_KEYWORD
        assert set(kinds[1:]) <= {inspect.Parameter.KEYWORD_ONLY}


def test_an_invalid_message_carries_its_report() -> None:
    with pytest.raises(mla.InvalidMessage) as refusal:
        mla.read(b'{"schemaVersion": "1.0"}').unverified()
    report = refusal.value.report
    assert [finding.fault for finding in report.findings] == [faults.MISSING, faults.MISSING]
    assert refusal.value.code == "MLA-F04"
    assert str(refusal.value) == (
        "MLA-F04: 'header' is missing; without it the message cannot be processed. (line 1, column 1)"
    )
    assert refusal.value.advice == "Add it."


def test_the_tree_of_errors_is_the_one_that_is_drawn() -> None:
    drawn = [line.split()[-1] for line in _tree_lines()]
    defined = [
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, Exception)
    ]
    assert sorted(drawn) == sorted(defined)
    assert issubclass(mla.LimitExceeded, mla.Unreadable)


def _tree_lines() -> list[str]:
    lines = (errors.__doc__ or "").splitlines()
    names = [line.split("  ")[0] if not line.startswith(" ") else line for line in lines]
    return [
        line.strip("│├└─ ").split(" ")[0]
        for line in names
        if any(mark in line for mark in ("├", "└")) or line.strip().startswith("MlaError")
    ]


def test_a_finding_reads_as_a_sentence() -> None:
    finding = Finding(faults.MISSING, Severity.ERROR, "structure", Place(), params={"name": "id"})
    assert (finding.code, finding.message) == (
        "MLA-F04",
        "'id' is missing; without it the message cannot be processed.",
    )
    assert Report(Outcome.INVALID, (finding,), ()).omitted == 0
