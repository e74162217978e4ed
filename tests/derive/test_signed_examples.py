"""The signed examples are derived: byte for byte the same each time, and a changed byte is noticed."""

import shutil
from pathlib import Path
from typing import Final

import pytest

import mla_schema
from mla_schema.derive import __main__ as command
from mla_schema.derive.artefacts import Drift, State, artefacts, check, write
from mla_schema.derive.signed_examples import SIGNED, signed_examples

_ROOT: Final = Path(__file__).parents[2]
_NAME: Final = "02-receipt-registered"
_ENDINGS: Final = ("json", "xml")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with one example and the specimen keys, where everything is derived."""
    (tmp_path / "examples").mkdir()
    shutil.copy(_ROOT / "examples" / f"{_NAME}.mla.json", tmp_path / "examples")
    shutil.copytree(_ROOT / "tests/vectors/pki", tmp_path / "tests/vectors/pki")
    write(tmp_path)
    return tmp_path


def test_each_example_is_signed_in_both_forms() -> None:
    folder = _ROOT / "examples"
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*.mla.*")}
    examples = {name for name in found if not name.startswith("signed/")}
    assert any(name.startswith("conversations/") for name in examples)
    assert set(signed_examples(_ROOT)) == {f"{SIGNED}/{name}" for name in examples}


def test_the_same_example_gives_the_same_bytes(checkout: Path) -> None:
    for ending in _ENDINGS:
        made = (checkout / SIGNED / f"{_NAME}.mla.{ending}").read_bytes()
        assert made == (_ROOT / SIGNED / f"{_NAME}.mla.{ending}").read_bytes()
    assert check(checkout) == []


@pytest.mark.parametrize("ending", _ENDINGS)
def test_a_changed_byte_is_noticed(checkout: Path, ending: str) -> None:
    path = f"{SIGNED}/{_NAME}.mla.{ending}"
    file = checkout / path
    data = bytearray(file.read_bytes())
    data[-20] ^= 1
    file.write_bytes(data)
    assert check(checkout) == [Drift(path, State.STALE)]
    assert write(checkout) == [Drift(path, State.STALE)]
    assert check(checkout) == []


def test_a_signed_file_without_an_example_is_noticed(checkout: Path) -> None:
    (checkout / SIGNED / "stray.mla.xml").touch()
    assert check(checkout) == [Drift(f"{SIGNED}/stray.mla.xml", State.UNEXPECTED)]


def test_who_has_no_specimen_key_is_named(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / "tests/vectors/pki/RO-PICCJ.key.pem").unlink()
    shutil.copy(_ROOT / "pyproject.toml", checkout)
    monkeypatch.chdir(checkout)
    monkeypatch.setattr(mla_schema, "__file__", str(checkout / "src" / "mla_schema" / "__init__.py"))
    assert command.main(["--check"]) == 1
    assert "'RO-PICCJ' signs an example and has no key" in capsys.readouterr().out


def test_without_a_checkout_nothing_is_signed() -> None:
    assert not [path for path in artefacts() if path.startswith("examples")]
