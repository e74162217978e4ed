"""``log add``: which files are logged, and with which verdict, proof and time."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest

import mla_schema as mla
from mla_schema.log import Log
from tests.cli.conftest import Process, Type
from tests.cli.log.conftest import LOG, PAPER, ROOT, SIGNED, TALK, TRUST, Typed, lines


def test_a_conversation_is_logged(kept: list[str]) -> None:
    # Both forms of each of the eight messages, and the paper.
    assert len(kept) == 17
    assert kept[0] == "    1  2026-10-12T10:00:00Z  received  GE > RO  data request              valid"
    assert kept[2] == "    3  2026-10-12T12:30:00Z  sent      RO > GE  receipt                   valid"
    assert kept[16].endswith("received  MD > RO  data request              open (post, Zaphod 12/2026)")


def test_the_same_files_are_there_already(kept: list[str], type_: Type) -> None:
    done = type_("log", "add", str(TALK), *LOG, "--own", "RO")
    assert done.exit_code == 0
    assert done.stdout.count("was there already, nothing added") == 16
    assert "Added: 0, 16 of 16 were there already. Head: 17:sha256:" in done.stderr
    assert "Without --trust no signature is checked" in done.stderr
    again = type_("log", *PAPER)
    # Another time would be another registration; the same case is not registered twice.
    assert "was there already" in again.stdout
    assert len(kept) == 17


def test_what_is_no_message_is_logged_with_its_verdict(log: Typed, desk: Path, type_: Type) -> None:
    names = ["valid.mla.xml", "invalid.mla.xml", "unreadable.mla.xml", "undecided.mla.xml"]
    told = [
        json.loads(line)
        for line in log("add", *names, *LOG, "--received-at", "2026-11-20T10:00:00Z", "--json").splitlines()
    ]
    assert [each["content"]["verdict"] for each in told] == ["valid", "invalid", "unreadable", "undecided"]
    assert [each["at"] for each in told] == ["2026-11-20T10:00:00Z"] * 4
    assert [each["new"] for each in told] == [True] * 4
    for number, name in enumerate(names, 1):
        assert type_("log", "show", str(number), *LOG, "--raw").stdout_bytes == (desk / name).read_bytes()


def test_what_the_rules_find_is_recorded_where_that_is_asked_and_decides_nothing(
    log: Typed, type_: Type
) -> None:
    example = str(ROOT / "examples" / "16-incomplete-on-purpose.mla.xml")
    added = ("add", example, str(TALK), "--own", "RO", "--received-at", "issued", "--json")
    bare, judged = (
        lines(log(*added, "--log", name, *more)) for name, more in (("a.db", ()), ("b.db", ("--judge",)))
    )
    request, *_ = (each["content"] for each in judged)
    assert (request["verdict"], request["rules"]) == ("valid", "invalid")
    assert any(code.startswith("MLA-C") for code in request["findings"])
    assert "rules" not in bare[0]["content"]
    told = [type_("stats", "--log", name, "--include-specimens").stdout_bytes for name in ("a.db", "b.db")]
    assert told[0] == told[1]
    assert "rules" in log("show", "1", "--log", "b.db")
    export = log("export", "--log", "b.db").encode()
    assert lines(log("add", "-", "--log", "c.db", "--json", stdin=export))[0]["content"]["verdict"] == "valid"
    # What is no message has nothing that rules could judge.
    (unread,) = lines(log("add", "-", "--log", "d.db", "--judge", "--json", stdin=b"no message"))
    assert "rules" not in unread["content"]


def test_what_is_not_there(log: Typed, type_: Type, place: Path) -> None:
    assert type_("log", "add", "missing.mla.xml", *LOG).exit_code == 2
    assert type_("log", "add", str(place), *LOG).exit_code == 2
    assert log("list", *LOG) == ""


def test_a_file_that_cannot_be_opened_is_named(
    type_: Type, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mla_schema.cli import files

    def shut(source: files.Source, limit: int) -> bytes:
        if source.name == "shut":
            raise files.Unopened(source.name, PermissionError(13, "Permission denied"))
        return b"x" * min(limit, 1)

    (place / "shut").touch()
    (place / "open").touch()
    monkeypatch.setattr(files.Source, "read", shut)
    done = type_("log", "add", "shut", "open", *LOG)
    assert done.exit_code == 3
    assert "'shut' cannot be opened and was not logged: permission denied." in done.stderr
    assert done.stdout.count("\n") == 1


def test_who_signed_is_logged(log: Typed) -> None:
    told = lines(log("add", str(SIGNED / "01-data-request.mla.xml"), *LOG, *TRUST, "--json"))
    proof = told[0]["content"]["proof"]
    assert (proof["authorityId"], proof["provenBy"]) == ("GE-MOJ", "registration")
    assert "signed by       Ministry of Justice of Georgia (GE-MOJ), GE" in log("show", "1", *LOG)
    assert "specimen        yes" in log("show", "1", *LOG)


def test_a_stranger_is_logged_as_not_valid_and_moves_no_case(log: Typed, sealed: Path) -> None:
    told = lines(log("add", str(sealed), *LOG, *TRUST, "--json"))
    assert (told[0]["content"]["verdict"], told[0]["content"].get("proof")) == ("invalid", None)
    with Log.open("case.db") as opened:
        assert list(opened.messages(lambda data: mla.read(data).unverified())) == []


def test_what_was_verified_is_what_is_told(log: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    """Were the message read to be another than the one that was verified, the log would not tell of it."""
    monkeypatch.setattr("mla_schema.road.digest", lambda _: "sha256:other")
    told = lines(log("add", str(SIGNED / "01-data-request.mla.xml"), *LOG, *TRUST, "--json"))
    assert "type" not in told[0]["content"]
    assert told[0]["content"]["proof"]["authorityId"] == "GE-MOJ"


_ONE: Final = TALK / "01-data-request.mla.json"


def test_the_future_is_not_recorded_as_past(log: Typed) -> None:
    """A message that states a time in the future is logged at that time when it is asked for, and no clock says more."""
    message = mla.read(_ONE.read_bytes()).unverified()
    later = datetime.now(UTC).replace(microsecond=0) + timedelta(days=900)
    changed = message.changed(header=message.header.changed(issued_at=later))
    told = lines(
        log(
            "add",
            "-",
            *LOG,
            "--received-at",
            "issued",
            "--json",
            stdin=mla.encode(changed, form=mla.Form.JSON),
        )
    )
    assert told[0]["at"] == told[0]["recordedAt"]


def test_a_log_is_kept_by_a_process(process: Process, place: Path) -> None:
    done = process("log", "add", str(TALK), *LOG, "--own", "RO", cwd=place)
    assert (done.returncode, done.stdout.count(b"\n")) == (0, 16)
    done = process("log", "check", *LOG, cwd=place)
    assert done.returncode == 0
    assert sorted(each.name for each in place.iterdir()) == ["case.db"]
