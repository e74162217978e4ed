"""``convert``: the same content in another form, and nothing lost on the way."""

import json
from pathlib import Path

import pytest

import mla_schema as mla
from tests.cli.conftest import Process, Type


def test_to_the_other_form_and_back(desk: Path, type_: Type) -> None:
    assert type_("convert", "valid.mla.xml", "-o", "b.mla.json").exit_code == 0
    assert type_("convert", "b.mla.json", "-o", "c.mla.xml").exit_code == 0
    assert Path("c.mla.xml").read_bytes() == (desk / "valid.mla.xml").read_bytes()
    first, second = (mla.read(Path(name).read_bytes()) for name in ("valid.mla.xml", "b.mla.json"))
    assert mla.digest(first.unverified()) == mla.digest(second.unverified())


def test_without_a_name_it_goes_to_standard_output(desk: Path, type_: Type) -> None:
    del desk
    assert json.loads(type_("convert", "valid.mla.xml").stdout)["schemaVersion"] == "1.0"
    assert type_("convert", "valid.mla.xml", "--to", "xml", "-o", "-").stdout.startswith("<?xml")


def test_canonical_is_the_one_byte_form(desk: Path, type_: Type) -> None:
    message = mla.read((desk / "valid.mla.xml").read_bytes()).unverified()
    for form in mla.Form:
        done = type_("convert", "valid.mla.xml", "--canonical", "--to", form.value)
        assert done.stdout_bytes == mla.encode(message, form=form)


def test_the_digest_goes_to_standard_error(desk: Path, type_: Type) -> None:
    message = mla.read((desk / "valid.mla.xml").read_bytes()).unverified()
    assert type_("convert", "valid.mla.xml", "--digest").stderr == mla.digest(message) + "\n"
    assert type_("convert", "valid.mla.xml").stderr == ""


def test_standard_input(desk: Path, process: Process) -> None:
    with (desk / "valid.mla.xml").open("rb") as file:
        done = process("convert", "-", stdin=file.fileno())
    assert done.returncode == 0
    assert json.loads(done.stdout)["schemaVersion"] == "1.0"


@pytest.mark.parametrize(("name", "code"), [("invalid.mla.xml", 1), ("unreadable.mla.xml", 3)])
def test_where_there_is_no_message_the_findings_are_shown(
    name: str, code: int, desk: Path, type_: Type
) -> None:
    done = type_("convert", name, "-o", "out.json")
    assert done.exit_code == code
    assert done.stdout == ""
    assert done.stderr == type_("validate", name).stdout
    assert not (desk / "out.json").exists()


def test_a_version_that_is_not_known_is_undecided(desk: Path, type_: Type) -> None:
    newer = (desk / "valid.mla.xml").read_bytes().replace(b'schemaVersion="1.0"', b'schemaVersion="1.999"')
    done = type_("convert", "-", stdin=newer)
    assert (done.exit_code, done.stdout) == (4, "")
    assert "standard input (XML): undecided" in done.stderr


def test_an_extension_that_is_not_understood_is_carried_over(desk: Path, type_: Type) -> None:
    del desk
    assert "https://example.org/x" in type_("convert", "undecided.mla.xml").stdout


def test_a_file_that_exists_is_left_as_it_is(desk: Path, type_: Type) -> None:
    target = desk / "old.json"
    target.write_text("precious")
    done = type_("convert", "valid.mla.xml", "-o", "old.json")
    assert (done.exit_code, target.read_text()) == (2, "precious")
    assert "'old.json' exists already and was left as it is." in done.stderr


def test_with_force_it_is_replaced_and_keeps_its_mode(desk: Path, type_: Type) -> None:
    target = desk / "old.json"
    target.write_text("old")
    target.chmod(0o640)
    assert type_("convert", "valid.mla.xml", "-o", "old.json", "--force").exit_code == 0
    assert json.loads(target.read_text())["schemaVersion"] == "1.0"
    assert target.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in desk.iterdir() if path.name.startswith(".")] == []


def test_a_device_has_nothing_to_lose(desk: Path, type_: Type) -> None:
    del desk
    assert type_("convert", "valid.mla.xml", "-o", "/dev/null").exit_code == 0


@pytest.mark.parametrize("force", [False, True])
def test_a_full_disk_leaves_nothing_half_done(
    *, force: bool, desk: Path, type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = desk / "out.json"
    if force:
        target.write_text("old")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("mla_schema.cli.output._pour", full)
    done = type_("convert", "valid.mla.xml", "-o", "out.json", *(["--force"] if force else []))
    assert done.exit_code == 2
    assert "'out.json' cannot be written: no space left on device." in done.stderr
    assert (target.read_text() if target.exists() else None) == ("old" if force else None)
    assert len(list(desk.iterdir())) == (5 if force else 4)


def test_a_file_that_appears_meanwhile_is_not_replaced(
    desk: Path, type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mla_schema import road

    lay_out = road.lay_out

    def slow(message: mla.Message, *, form: mla.Form) -> bytes:
        (desk / "out.json").write_text("theirs")
        return lay_out(message, form=form)

    monkeypatch.setattr(road, "lay_out", slow)
    assert type_("convert", "valid.mla.xml", "-o", "out.json").exit_code == 2
    assert (desk / "out.json").read_text() == "theirs"
