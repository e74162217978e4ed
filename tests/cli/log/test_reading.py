"""``log list``, ``show`` and ``export``."""

import json
import os
import stat
from datetime import UTC, datetime
from errno import ENOSPC
from hashlib import sha256
from pathlib import Path
from typing import Final

import pytest

from mla_schema.cli.log_words import entry_line
from mla_schema.cli.screen import Screen
from mla_schema.log import Direction, Facts, Log
from tests.cli.conftest import Type
from tests.cli.log.conftest import LOG, TALK, Typed, lines

_ONE: Final = TALK / "01-data-request.mla.json"


def test_an_export_can_be_checked_without_this_program(kept: list[str], type_: Type, log: Typed) -> None:
    import hmac
    from base64 import b64decode

    assert kept
    log("erase", "3", *LOG, "--by", "Registry", "--why", "over", "--yes")
    begin, *entries = lines(type_("log", "export", *LOG).stdout)
    previous = sha256(json.dumps(begin, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
    names = ("at", "commitment", "direction", "kind", "number", "previous", "recordedAt", "subject")
    for entry in entries:
        chained = {name: entry[name] for name in names if name in entry}
        assert chained["previous"] == previous
        previous = sha256(json.dumps(chained, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
        assert previous == entry["digest"]
        if "key" in entry:
            facts, data = entry["facts"].encode(), b64decode(entry["data"])
            mac = hmac.new(
                bytes.fromhex(entry["key"]), len(facts).to_bytes(8, "big") + facts + data, "sha256"
            )
            assert mac.hexdigest() == entry["commitment"]
    assert log("check", *LOG).splitlines()[1] == f"Head: {len(entries)}:sha256:{previous}"


def test_an_export_into_a_folder(kept: list[str], type_: Type, log: Typed, place: Path) -> None:
    assert kept
    log("add", "-", *LOG, stdin=b"a scan")
    log("erase", "3", *LOG, "--by", "Registry", "--why", "over", "--yes")
    done = type_("log", "export", *LOG, "-o", "out")
    assert done.exit_code == 0
    assert "Wrote 16 files and 'log.jsonl' to 'out'. Head: 19:sha256:" in done.stderr
    names = sorted(each.name for each in (place / "out").iterdir())
    assert names[:2] == ["000001-received-dataRequest.mla.json", "000002-received-dataRequest.mla.xml"]
    assert names[-2:] == ["000018-received.bin", "log.jsonl"]
    told = lines((place / "out" / "log.jsonl").read_text(encoding="utf-8"))
    assert len(told) == 20
    for line in told:
        if "file" in line:
            number = str(line["number"])
            assert (place / "out" / line["file"]).read_bytes() == type_(
                "log", "show", number, *LOG, "--raw"
            ).stdout_bytes
    if os.name != "nt":
        assert stat.S_IMODE((place / "out").stat().st_mode) == 0o700
    assert "not empty" in type_("log", "export", *LOG, "-o", "out").stderr
    assert "cannot be used" in type_("log", "export", *LOG, "-o", "case.db").stderr


def test_an_export_for_which_there_is_no_room(
    kept: list[str], type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(ENOSPC, "No space left on device")

    assert kept
    monkeypatch.setattr(Path, "write_bytes", full)
    done = type_("log", "export", *LOG, "-o", "out")
    assert (done.exit_code, done.stderr) == (2, "Error: 'out' cannot be written: no space left on device.\n")


def test_a_file_is_written(kept: list[str], log: Typed, place: Path) -> None:
    assert kept
    assert log("show", "1", *LOG, "-o", "out.mla.json") == ""
    assert (place / "out.mla.json").read_bytes() == _ONE.read_bytes()
    assert lines(log("show", "1", *LOG, "--json"))[0]["content"]["type"] == "dataRequest"


def test_entries_after_a_number(kept: list[str], log: Typed) -> None:
    assert log("list", *LOG, "--after", "15").splitlines() == kept[15:]


def test_an_empty_log_says_so(log: Typed, type_: Type) -> None:
    with Log.open("case.db", create=True):
        pass
    done = type_("log", "list", *LOG)
    assert (done.stdout, done.stderr) == ("", "There is nothing in this log.\n")
    assert "0 entries" in log("check", *LOG)


def test_a_name_cannot_steer_the_terminal() -> None:
    at = datetime(2026, 11, 24, tzinfo=UTC)
    from mla_schema.log import Entry, Kind

    entry = Entry(1, Kind.MESSAGE, Direction.SENT, at, at, "", Facts(), None)
    assert "\\x1b" in entry_line(entry, Screen(), "a\x1b[2Jb")
