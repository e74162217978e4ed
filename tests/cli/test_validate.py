"""``validate``: what it says to people and to programs, and which files it takes."""

import json
import os
import socket
from pathlib import Path

import pytest

from mla_schema import __version__
from mla_schema.cli.files import Source
from mla_schema.codec.published import published
from tests.cli.conftest import Process, Type

PORT = "Data request › Items 1 › Identifiers 1 › IP address › Port"


def test_a_valid_message_is_valid_and_what_was_not_judged_is_said(desk: Path, type_: Type) -> None:
    del desk
    verdict, *findings, said, signature = type_("validate", "valid.mla.xml").output.splitlines()
    assert verdict == "valid.mla.xml (XML): valid, 5 warnings, 16 notes"
    (finding,) = (line for line in findings if line.endswith("   [MLA-C14b]"))
    assert finding.startswith("    warning: The request under Article 31 does not name the provisions of ")
    assert said == "Not judged:"
    assert signature == "  signature: the file is not signed: the sender is not proven"


def test_a_finding_says_where_what_and_what_to_do(desk: Path, type_: Type) -> None:
    text = (desk / "invalid.mla.xml").read_text()
    line = text[: text.index("<port>")].count("\n") + 1
    lines = type_("validate", "invalid.mla.xml").output.splitlines()
    assert lines[0] == "invalid.mla.xml (XML): not valid, 2 errors"
    at = lines.index(f"  line {line} · {PORT}")
    assert lines[at - 1] == ""
    assert lines[at + 1] == "    'port' must be a whole number from 0 to 65535.   [MLA-F15]"
    assert lines[at + 2].startswith("    What to do: ")


def test_json_has_a_column(desk: Path, type_: Type) -> None:
    type_("convert", "valid.mla.xml", "-o", "valid.mla.json")
    broken = (desk / "valid.mla.json").read_text().replace("50123", "70000")
    Path("broken.mla.json").write_text(broken)
    lines = broken.splitlines()
    row = next(number for number, line in enumerate(lines) if "70000" in line)
    place = f"  line {row + 1}, column {lines[row].index('70000') + 1} · {PORT}"
    assert place in type_("validate", "broken.mla.json").output.splitlines()


def test_what_is_not_shown_is_counted(desk: Path, type_: Type) -> None:
    del desk
    output = type_("validate", "invalid.mla.xml", "--max-findings", "1").output
    assert "invalid.mla.xml (XML): not valid, 2 errors" in output
    assert "\n  and 1 further finding that is not shown (use --max-findings)\n" in output


def test_many_that_are_not_shown_are_counted(desk: Path, type_: Type) -> None:
    twice = (desk / "invalid.mla.xml").read_bytes().replace(b"<country>MD", b"<country>md")
    Path("worse.mla.xml").write_bytes(twice)
    output = type_("validate", "worse.mla.xml", "--max-findings", "1").output
    assert "further findings that are not shown (use --max-findings)" in output


def test_many_files_have_a_summary_and_say_once_what_was_not_judged(desk: Path, type_: Type) -> None:
    del desk
    output = type_("validate", ".").output
    assert "\n4 files: 1 valid, 1 not valid, 1 cannot be read, 1 undecided\nNot judged:\n" in output
    assert output.count("the file is not signed") == 1
    assert "(3 of 4 files)" in output


def test_an_extension_that_is_understood_is_no_obstacle(desk: Path, type_: Type) -> None:
    del desk
    assert type_("validate", "undecided.mla.xml").exit_code == 4
    assert type_("validate", "undecided.mla.xml", "--understood", "https://example.org/x").exit_code == 0


def test_a_second_opinion_that_cannot_be_had_is_said(desk: Path, type_: Type) -> None:
    del desk
    type_("convert", "valid.mla.xml", "-o", "valid.mla.json")
    output = type_("validate", "--xsd", "valid.mla.json").output
    assert "  second opinion: the XML Schema judges unsigned XML only" in output.splitlines()


def test_a_second_opinion_that_agrees_is_said(
    desk: Path, type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    del desk
    monkeypatch.setattr("mla_schema.codec.second_opinion.xsd_accepts", lambda data: data.startswith(b"<"))
    output = type_("validate", "--second-opinion", "valid.mla.xml").output
    assert output.startswith("valid.mla.xml (XML): valid, 5 warnings, 16 notes, and the XML Schema agrees\n")


def test_standard_input(desk: Path, type_: Type) -> None:
    done = type_("validate", "-", stdin=(desk / "valid.mla.xml").read_bytes())
    assert done.exit_code == 0
    assert done.output.startswith("standard input (XML): valid")


def test_a_pattern_finds_files_in_folders(desk: Path, type_: Type, request_xml: bytes) -> None:
    (desk / "a" / "b").mkdir(parents=True)
    (desk / "a" / "b" / "c.mla.xml").write_bytes(request_xml)
    done = type_("validate", "a/**/*.xml", "a")
    assert done.exit_code == 0
    assert done.stdout.count("c.mla.xml (XML): valid") == 1


def test_a_name_that_looks_like_a_pattern_is_a_name(desk: Path, type_: Type, request_xml: bytes) -> None:
    (desk / "request[1].mla.xml").write_bytes(request_xml)
    assert type_("validate", "request[1].mla.xml").exit_code == 0


def test_a_folder_gives_its_messages_and_says_what_else_is_there(
    tmp_path: Path, type_: Type, request_xml: bytes
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.mla.xml").write_bytes(request_xml)
    (tmp_path / "B.MLA.XML").write_bytes(request_xml)
    (tmp_path / "scan.pdf").touch()
    done = type_("validate", str(tmp_path))
    assert done.exit_code == 0
    assert f"Folder '{tmp_path}': 2 messages, 1 other file left aside." in done.stderr
    (tmp_path / "scan.pdf").unlink()
    assert f"Folder '{tmp_path}': 2 messages.\n" in type_("validate", str(tmp_path)).stderr


def test_a_folder_that_cannot_be_looked_into_is_not_passed_over(
    desk: Path, type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = PermissionError(13, "Permission denied", "./secret")

    def walk(top: str, onerror: object) -> list[tuple[str, list[str], list[str]]]:
        assert callable(onerror)
        onerror(error)
        return [(top, [], ["valid.mla.xml"])]

    monkeypatch.setattr(os, "walk", walk)
    done = type_("validate", str(desk))
    assert done.exit_code == 3
    assert "./secret: cannot be opened, permission denied" in done.stdout


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="there are no such sockets here")
def test_a_file_that_cannot_be_opened_is_said_and_the_others_are_judged(desk: Path, type_: Type) -> None:
    # Nobody can open a socket as a file, not even the superuser.
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("locked.mla.xml")
        done = type_("validate", "locked.mla.xml", "valid.mla.xml")
        listed = json.loads(type_("validate", "-f", "json", "locked.mla.xml").stdout)["files"][0]
        converted = type_("convert", "locked.mla.xml")
    assert desk.is_dir()
    assert done.exit_code == 3
    assert "locked.mla.xml: cannot be opened, " in done.stdout
    assert "valid.mla.xml (XML): valid" in done.stdout
    assert (listed["outcome"], listed["findings"], bool(listed["problem"])) == ("unreadable", [], True)
    assert converted.exit_code == 3
    assert "'locked.mla.xml' cannot be opened: " in converted.stderr


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser may open everything")
def test_a_file_without_permission_is_said(desk: Path, process: Process) -> None:
    (desk / "valid.mla.xml").chmod(0)
    done = process("validate", "valid.mla.xml", cwd=desk)
    assert done.returncode == 3
    assert done.stdout == b"valid.mla.xml: cannot be opened, permission denied\n"


def test_a_file_behind_a_locked_door_is_not_called_missing(
    type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "stat", refuse)
    monkeypatch.setattr(Path, "open", refuse)
    done = type_("validate", "behind/door.mla.xml")
    assert done.exit_code == 3
    assert "behind/door.mla.xml: cannot be opened, permission denied" in done.stdout


def test_of_a_huge_file_only_the_beginning_is_read(desk: Path, type_: Type) -> None:
    size = (desk / "valid.mla.xml").stat().st_size
    assert type_("validate", "valid.mla.xml", "--limit-size", str(size)).exit_code == 0
    done = type_("validate", "valid.mla.xml", "--limit-size", str(size - 1))
    assert done.exit_code == 3
    assert f"The file has more than {size - 1} bytes; at most {size - 1} are read.   [MLA-L01]" in done.output
    assert len(Source("valid.mla.xml").read(10)) == 11


def test_json_is_one_object_that_says_everything(desk: Path, type_: Type) -> None:
    del desk
    done = type_("validate", "-f", "json", "valid.mla.xml", "invalid.mla.xml", "unreadable.mla.xml")
    assert done.exit_code == 3
    assert done.stderr == ""
    whole = json.loads(done.stdout)
    assert list(whole) == ["files", "summary", "languages", "xpathNamespaces", "version"]
    assert whole["summary"] == {"valid": 1, "invalid": 1, "unreadable": 1}
    assert whole["xpathNamespaces"] == {"m": "https://w3id.org/mla-schema/1"}
    assert whole["version"] == __version__
    valid, invalid, unreadable = whole["files"]
    assert valid["file"] == "valid.mla.xml"
    assert valid["digest"].startswith("sha256:")
    assert len(valid["messageId"]) == 36
    assert {layer["status"] for layer in valid["layers"]} == {"ran", "skipped"}
    assert unreadable["form"] is None
    finding = next(each for each in invalid["findings"] if each["code"] == "MLA-F15")
    assert finding["where"] == PORT
    assert finding["pointer"] == "/body/dataRequest/items/0/identifiers/0/ipAddress/port"
    assert finding["xpath"].startswith("/m:message/m:body/m:dataRequest/")
    assert (finding["field"], finding["label"]) == ("IpAddress.port", "Port")
    assert (finding["severity"], finding["layer"], finding["column"]) == ("error", "structure", None)


def test_the_members_of_the_json_are_documented_and_always_there(desk: Path, type_: Type) -> None:
    del desk
    documentation = published("report.schema.json")
    whole = json.loads(type_("validate", "-f", "json", ".").stdout)
    for each in whole["files"]:
        assert list(each) == list(whole["files"][0])
    findings = [finding for each in whole["files"] for finding in each["findings"]]
    assert {tuple(finding) for finding in findings} == {tuple(findings[0])}
    layer = whole["files"][0]["layers"][0]
    for member in [*whole, *whole["files"][0], *findings[0], *layer]:
        assert f'"{member}"' in documentation


def test_many_files_are_watched_with_a_bar(desk: Path, type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    del desk
    plain = type_("validate", ".").stdout
    monkeypatch.setattr("mla_schema.cli.validate._MANY", 2)
    monkeypatch.setattr("mla_schema.cli.validate._somebody_waits", lambda: True)
    assert type_("validate", ".").stdout == plain
    monkeypatch.setitem(__import__("sys").modules, "rich.console", None)
    assert type_("validate", ".").stdout == plain


def test_nobody_waits_at_a_pipe(desk: Path, type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    del desk
    monkeypatch.setattr("mla_schema.cli.validate._MANY", 2)
    assert "Checking" not in type_("validate", ".").output


def test_somebody_who_types_is_told_how_to_end(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Keyboard:
        buffer = open(os.devnull, "rb")  # noqa: PTH123, SIM115

        @staticmethod
        def isatty() -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Keyboard())
    assert Source("-").read(10) == b""
    Keyboard.buffer.close()
    assert "end with Ctrl-D" in capsys.readouterr().err


def test_warnings_and_notes_weigh_less(desk: Path, type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    from mla_schema import road
    from mla_schema.core.report import Report, Severity

    del desk
    validate = road.validate

    def milder(data: bytes, **options: object) -> Report:
        report = validate(data, **options)  # type: ignore[arg-type]
        first, second = report.findings
        return replace(
            report,
            findings=(
                replace(first, severity=Severity.WARNING),
                replace(second, severity=Severity.NOTE),
                replace(second, severity=Severity.NOTE),
            ),
        )

    monkeypatch.setattr(road, "validate", milder)
    output = type_("validate", "invalid.mla.xml").output
    assert "invalid.mla.xml (XML): not valid, 1 warning, 2 notes" in output
    assert "\n    warning: 'sumary' is not known here.   [MLA-F01]\n" in output
    assert "\n    note: 'port' must be" in output
