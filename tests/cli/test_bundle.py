"""``bundle``: made inside a checkout, and nowhere else."""

from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.conftest import Type
from tests.example_files import ROOT


def test_it_is_written_and_its_digest_told(
    type_: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    out = tmp_path / "bundle.zip"
    done = type_("bundle", "-o", str(out))
    assert done.exit_code == 0
    assert sha256(out.read_bytes()).hexdigest() in done.stderr
    assert type_("bundle", "-o", str(out)).exit_code == 2
    assert type_("bundle", "-o", str(out), "--force").exit_code == 0


def test_elsewhere_it_cannot_be_made(type_: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = type_("bundle", "-o", "bundle.zip")
    assert (done.exit_code, "no checkout" in done.stderr) == (2, True)
