"""The specimen keys can be made from nothing, and what is there is kept."""

from pathlib import Path

import pytest

from mla_schema.cli.specimen_pki import Kind
from mla_schema.signature.trust_list import read_trust_list
from mla_schema.signature.trusted import SigningRole
from tests.vectors import make_pki


def test_what_is_missing_is_made_and_what_is_there_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(make_pki, "FOLDER", tmp_path / "pki")
    assert make_pki.main() == 0
    first = {path.name: path.read_bytes() for path in (tmp_path / "pki").iterdir()}
    committed = {path.name for path in (Path(make_pki.__file__).parent / "pki").iterdir()}
    assert set(first) == committed - {"README.md"}
    assert make_pki.main() == 0
    assert {path.name: path.read_bytes() for path in (tmp_path / "pki").iterdir()} == first
    another = {"NL-X": ("Another", SigningRole.JUDICIAL_AUTHORITY, Kind.P256)}
    monkeypatch.setattr(make_pki, "AUTHORITIES", {**make_pki.AUTHORITIES, **another})
    assert make_pki.main() == 0
    second = {path.name: path.read_bytes() for path in (tmp_path / "pki").iterdir()}
    assert {name for name in second if second[name] != first.get(name)} == {
        "NL-X.key.pem",
        "NL-X.pem",
        "trust-list.json",
    }
    operator = make_pki._kept("operator")
    assert operator is not None
    found = read_trust_list(
        second["trust-list.json"], operators=[operator.der], at=make_pki.VALIDITY.since, minimum_sequence=2
    )
    assert {entry.id for entry in found.contents.authorities} == set(make_pki.AUTHORITIES)
