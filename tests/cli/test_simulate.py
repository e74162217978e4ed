"""``mla-schema simulate``: lines and files, in both forms."""

from pathlib import Path

import pytest

import mla_schema as mla
from tests.cli.conftest import Type

_FEW = ("simulate", "--cases", "3", "--seed", "7")


def test_lines_are_messages(type_: Type) -> None:
    done = type_(*_FEW)
    assert done.exit_code == 0
    assert all(mla.read(line).unverified().header.specimen for line in done.stdout_bytes.splitlines())
    assert done.stdout_bytes == type_(*_FEW).stdout_bytes
    assert done.stdout_bytes != type_(*_FEW, "--start", "2025-02-03").stdout_bytes


def test_both_forms_say_the_same(type_: Type) -> None:
    in_json, in_xml = (
        [mla.read(line).unverified() for line in type_(*_FEW, "--form", form).stdout_bytes.splitlines()]
        for form in ("json", "xml")
    )
    assert in_json == in_xml
    assert type_(*_FEW, "--form", "xml").stdout_bytes.startswith(b"<message")


def test_files_are_named_in_the_order_of_time(type_: Type, tmp_path: Path) -> None:
    done = type_(*_FEW, "-o", str(tmp_path / "out"))
    assert done.exit_code == 0
    lines = type_(*_FEW).stdout_bytes.splitlines()
    assert done.stderr == f"Wrote {len(lines)} messages to '{tmp_path / 'out'}'.\n"
    files = sorted((tmp_path / "out").iterdir())
    assert files[0].name == "0000001.mla.json"
    assert [file.read_bytes() for file in files] == lines


@pytest.mark.parametrize("kind", ["a file", "a full folder", "a folder that goes away"])
def test_a_folder_that_cannot_be_used(
    kind: str, type_: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "out"
    if kind == "a file":
        place.write_bytes(b"x")
    elif kind == "a full folder":
        place.mkdir()
        (place / "x").write_bytes(b"x")
    else:
        monkeypatch.setattr(Path, "write_bytes", _full)
    done = type_(*_FEW, "-o", str(place))
    assert done.exit_code == 2
    assert str(place) in done.stderr.replace("\n", "")


def _full(_path: Path, _data: bytes) -> int:
    raise OSError(28, "No space left on device")
