"""``mla-schema log``: what a clerk does with a log, and what the log says."""

import json
import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import pytest

import mla_schema as mla
from mla_schema.cli.log_words import entry_line
from mla_schema.cli.screen import Screen
from mla_schema.log import Direction, Facts, Log
from tests.cli.conftest import Process, Type
from tests.log.conftest import tamper

_ROOT: Final = Path(__file__).parents[2]
_TALK: Final = _ROOT / "examples" / "conversations" / "incomplete-request"
_SIGNED: Final = _ROOT / "examples" / "signed" / "conversations" / "incomplete-request"
_PKI: Final = _ROOT / "tests" / "vectors" / "pki"
_TRUST: Final = ("--trust", str(_PKI / "trust-list.json"), "--operator", str(_PKI / "operator.pem"))
_LOG: Final = ("--log", "case.db")
_PAPER: Final = (
    *("register", *_LOG, "--reference", "Zaphod 12/2026", "--medium", "post", "--type", "data-request"),
    *("--from", "MD", "--to", "RO"),
)


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def log(type_: Type) -> Callable[..., str]:
    """Type a command of the log that succeeds, and read its output."""

    def typed(*arguments: str, stdin: bytes = b"") -> str:
        done = type_("log", *arguments, stdin=stdin)
        assert done.exit_code == 0, done.output
        return done.stdout

    return typed


Typed = Callable[..., str]


def lines(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


@pytest.fixture
def kept(log: Typed) -> list[str]:
    """A log of a whole conversation and a paper; the lines of its list."""
    log("add", str(_TALK), *_LOG, "--own", "RO", "--received-at", "issued")
    log(*_PAPER)
    return log("list", *_LOG).splitlines()


def test_a_conversation_is_logged(kept: list[str]) -> None:
    # Both forms of each of the eight messages, and the paper.
    assert len(kept) == 17
    assert kept[0] == "    1  2026-10-12T10:00:00Z  received  GE > RO  data request              valid"
    assert kept[2] == "    3  2026-10-12T12:30:00Z  sent      RO > GE  receipt                   valid"
    assert kept[16].endswith("received  MD > RO  data request              open (post, Zaphod 12/2026)")


def test_the_same_files_are_there_already(kept: list[str], type_: Type) -> None:
    done = type_("log", "add", str(_TALK), *_LOG, "--own", "RO")
    assert done.exit_code == 0
    assert done.stdout.count("was there already, nothing added") == 16
    assert "Added: 0, 16 of 16 were there already. Head: 17:sha256:" in done.stderr
    assert "Without --trust no signature is checked" in done.stderr
    again = type_("log", *_PAPER)
    # Another time would be another registration; the same case is not registered twice.
    assert "was there already" in again.stdout
    assert len(kept) == 17


def test_what_is_no_message_is_logged_with_its_verdict(log: Typed, desk: Path, type_: Type) -> None:
    names = ["valid.mla.xml", "invalid.mla.xml", "unreadable.mla.xml", "undecided.mla.xml"]
    told = [
        json.loads(line)
        for line in log("add", *names, *_LOG, "--received-at", "2026-11-20T10:00:00Z", "--json").splitlines()
    ]
    assert [each["content"]["verdict"] for each in told] == ["valid", "invalid", "unreadable", "undecided"]
    assert [each["at"] for each in told] == ["2026-11-20T10:00:00Z"] * 4
    assert [each["new"] for each in told] == [True] * 4
    for number, name in enumerate(names, 1):
        assert type_("log", "show", str(number), *_LOG, "--raw").stdout_bytes == (desk / name).read_bytes()


def test_what_the_rules_find_is_recorded_where_that_is_asked_and_decides_nothing(
    log: Typed, type_: Type
) -> None:
    example = str(_ROOT / "examples" / "16-incomplete-on-purpose.mla.xml")
    added = ("add", example, str(_TALK), "--own", "RO", "--received-at", "issued", "--json")
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
    assert type_("log", "add", "missing.mla.xml", *_LOG).exit_code == 2
    assert type_("log", "add", str(place), *_LOG).exit_code == 2
    assert log("list", *_LOG) == ""


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
    done = type_("log", "add", "shut", "open", *_LOG)
    assert done.exit_code == 3
    assert "'shut' cannot be opened and was not logged: permission denied." in done.stderr
    assert done.stdout.count("\n") == 1


def test_who_signed_is_logged(log: Typed) -> None:
    told = lines(log("add", str(_SIGNED / "01-data-request.mla.xml"), *_LOG, *_TRUST, "--json"))
    proof = told[0]["content"]["proof"]
    assert (proof["authorityId"], proof["provenBy"]) == ("GE-MOJ", "registration")
    assert "signed by       Ministry of Justice of Georgia (GE-MOJ), GE" in log("show", "1", *_LOG)
    assert "specimen        yes" in log("show", "1", *_LOG)


def test_a_stranger_is_logged_as_not_valid_and_moves_no_case(log: Typed, sealed: Path) -> None:
    told = lines(log("add", str(sealed), *_LOG, *_TRUST, "--json"))
    assert (told[0]["content"]["verdict"], told[0]["content"].get("proof")) == ("invalid", None)
    with Log.open("case.db") as opened:
        assert list(opened.messages(lambda data: mla.read(data).unverified())) == []


def test_what_was_verified_is_what_is_told(log: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    """Were the message read to be another than the one that was verified, the log would not tell of it."""
    monkeypatch.setattr("mla_schema.road.digest", lambda _: "sha256:other")
    told = lines(log("add", str(_SIGNED / "01-data-request.mla.xml"), *_LOG, *_TRUST, "--json"))
    assert "type" not in told[0]["content"]
    assert told[0]["content"]["proof"]["authorityId"] == "GE-MOJ"


# Standard input

_ONE: Final = _TALK / "01-data-request.mla.json"
_LAID_OUT: Final = _ROOT / "examples" / "02-receipt-registered.mla.json"


def _draft(path: Path, form: mla.Form) -> bytes:
    return mla.encode(mla.read(path.read_bytes()).unverified(), form=form)


def test_one_message_on_standard_input_is_kept_to_the_byte(log: Typed, type_: Type) -> None:
    tree = json.loads(_LAID_OUT.read_bytes())
    forms = [
        _draft(_LAID_OUT, mla.Form.JSON),
        _draft(_LAID_OUT, mla.Form.JSON) + b"\n",
        _draft(_LAID_OUT, mla.Form.XML) + b"\n",
        json.dumps(tree, indent=1).encode() + b"\n\n",
        (_TALK / "01-data-request.mla.xml").read_bytes(),
        b"Dear colleague,\nplease find",
        b"",
        b"[1]\n[2]\n",
    ]
    for number, data in enumerate(forms, 1):
        assert "standard input" in log("add", "-", *_LOG, stdin=data)
        assert type_("log", "show", str(number), *_LOG, "--raw").stdout_bytes == data


def test_many_messages_on_standard_input(log: Typed, type_: Type) -> None:
    messages = [
        _draft(path, form)
        for path in sorted(_TALK.glob("*.mla.json"))
        for form in (mla.Form.JSON, mla.Form.XML)
    ]
    stdin = b"\n".join([*messages, b"", b"a scan", b""])
    told = lines(log("add", "-", *_LOG, "--received-at", "issued", "--own", "GE", "--json", stdin=stdin))
    assert len(told) == 17
    assert [each["file"] for each in told] == [f"line {number}" for number in (*range(1, 17), 18)]
    assert {each["direction"] for each in told} == {"sent", "received"}
    assert told[16]["content"]["verdict"] == "unreadable"
    assert type_("log", "show", "2", *_LOG, "--raw").stdout_bytes == messages[1]
    with Log.open("case.db") as opened:
        found = list(opened.messages(lambda data: mla.read(data).unverified()))
        assert len(found) == 16
        assert all(each.entry.at == each.message.header.issued_at for each in found)


def test_a_hundred_messages_come_in_batches(log: Typed) -> None:
    told = lines(
        log("add", "-", *_LOG, "--json", stdin=b'{"a":1}\n' + b"".join(b"%d\n" % n for n in range(150)))
    )
    assert [each["number"] for each in told] == list(range(1, 152))


def test_an_export_is_read_again(kept: list[str], log: Typed, type_: Type) -> None:
    log("erase", "2", *_LOG, "--by", "Registry", "--why", "over", "--yes")
    exported = type_("log", "export", *_LOG).stdout_bytes
    done = type_("log", "add", "-", "--log", "other.db", stdin=exported)
    assert done.exit_code == 0
    assert "Line 3: what this entry held was erased; it is passed over." in done.stderr
    rest = [line[5:] for line in log("list", "--log", "other.db").splitlines()]
    assert rest == [line[5:] for number, line in enumerate(kept, 1) if number != 2]
    only = b"\n".join(exported.splitlines()[:1]) + b"\n"
    assert type_("log", "add", "-", "--log", "third.db", stdin=only).stdout == ""


BAD_LINES: Final = {
    "no data": b'{"direction":"sent","at":"2026-11-20T10:00:00Z"}',
    "no time": b'{"direction":"sent","data":""}',
    "a time without a zone": b'{"direction":"sent","at":"2026-11-20T10:00:00","data":""}',
    "a time that is a number": b'{"direction":"sent","at":1,"data":""}',
    "another direction": b'{"direction":"Zaphod","at":"2026-11-20T10:00:00Z","data":""}',
    "no base64": b'{"direction":"sent","at":"2026-11-20T10:00:00Z","data":"Zaphod!"}',
    "a paper without facts": b'{"kind":"registration","direction":"sent","at":"2026-11-20T10:00:00Z"}',
    "a paper with other facts": b'{"kind":"registration","direction":"sent","at":"2026-11-20T10:00:00Z","facts":"{}"}',
    "a paper with a number": b'{"kind":"registration","direction":"sent","at":"2026-11-20T10:00:00Z","facts":1}',
}


@pytest.mark.parametrize("line", BAD_LINES.values(), ids=BAD_LINES)
def test_a_line_that_is_nothing_is_refused(line: bytes, type_: Type) -> None:
    done = type_("log", "add", "-", *_LOG, stdin=line + b"\n{}\n")
    assert done.exit_code == 2
    assert "Line 1 is neither a message nor what 'log export' writes." in done.output
    assert "Zaphod" not in done.output


# Papers


def test_a_paper_is_closed_by_registering_it_again(log: Typed) -> None:
    first = lines(log(*_PAPER, "--dated", "2026-11-03", "--category", "subscriber", "--json"))[0]
    assert first["content"]["categories"] == ["subscriber"]
    closing_ = (
        "--outcome",
        "executed",
        "--closed",
        "2026-11-20",
        "--received-at",
        "2026-11-05T09:00:00Z",
        "--sent",
    )
    assert "executed (post, Zaphod 12/2026)" in log(*_PAPER, *closing_)
    shown = log("show", "2", *_LOG)
    assert "closed       2026-11-20" in shown
    assert "direction    sent" in shown
    assert "categories" in log("show", "1", *_LOG)


BAD_PAPERS: Final = {
    "closed without an outcome": ("--closed", "2026-11-20"),
    "no date": ("--dated", "yesterday"),
    "in the future": ("--received-at", "2999-01-01"),
    "no opening": ("--type", "receipt"),
}


@pytest.mark.parametrize("more", BAD_PAPERS.values(), ids=BAD_PAPERS)
def test_a_paper_that_cannot_be_counted_is_refused(more: tuple[str, ...], type_: Type, place: Path) -> None:
    assert type_("log", *_PAPER, *more).exit_code == 2
    assert not (place / "case.db").exists()


# Erasure


def test_an_erasure_is_confirmed(kept: list[str], type_: Type, log: Typed) -> None:
    typed = ("log", "erase", "1", "17", *_LOG, "--by", "Registry", "--why", "2AP 14(5)")
    done = type_(*typed, stdin=b"n\n")
    assert done.exit_code == 1
    assert len(kept) == len(log("list", *_LOG).splitlines())
    done = type_(*typed, stdin=b"y\n")
    assert done.exit_code == 0, done.output
    assert kept[0] in done.stderr
    assert "erased    entry 1, by Registry: 2AP 14(5)" in done.stdout
    assert "erased    entry 17, by Registry: 2AP 14(5)" in done.stdout
    listed = log("list", *_LOG).splitlines()
    assert listed[0].endswith("received  message: what it held was erased, see entry 18")
    assert "holds        nothing; it was erased, see entry 18" in log("show", "1", *_LOG)
    assert "why          2AP 14(5)" in log("show", "18", *_LOG)
    again = lines(log("erase", "1", *_LOG, "--by", "X", "--why", "Y", "--yes", "--json"))
    assert (again[0]["new"], again[0]["number"]) == (False, 18)
    assert "was erased already" in log("erase", "1", *_LOG, "--by", "X", "--why", "Y", "--yes")
    assert "Zaphod" not in log("export", *_LOG)
    assert "19 entries, 2 of them erased" in log("check", *_LOG)
    assert lines(log("list", *_LOG, "--json"))[0].keys().isdisjoint({"content"})


@pytest.mark.parametrize(("by", "why"), [("", "over"), ("Registry", " ")])
def test_an_erasure_says_by_whom_and_why(kept: list[str], type_: Type, by: str, why: str) -> None:
    assert kept
    done = type_("log", "erase", "1", *_LOG, "--by", by, "--why", why, "--yes")
    assert done.exit_code == 2
    assert "Say who decided" in done.output


def test_a_reader_in_the_way_of_an_erasure_is_told(
    kept: list[str], type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kept
    monkeypatch.setattr(Log, "lingering", True)
    done = type_("log", "erase", "1", *_LOG, "--by", "Registry", "--why", "over", "--yes")
    assert "Another program is reading the log." in done.stderr


# Checks


def test_a_head_that_was_noted_is_compared(kept: list[str], log: Typed, type_: Type) -> None:
    head = log("check", *_LOG).splitlines()[1].removeprefix("Head: ")
    assert "no head from elsewhere" in type_("log", "check", *_LOG).stderr
    log("erase", "1", *_LOG, "--by", "Registry", "--why", "over", "--yes")
    done = type_("log", "check", *_LOG, "--head", head)
    assert (done.exit_code, done.stderr) == (0, "")
    [told] = lines(log("check", *_LOG, "--head", head, "--json"))
    assert (told["entries"], told["erased"], told["comparedWith"]) == (18, 1, head)
    assert lines(log("check", *_LOG, "--json"))[0]["comparedWith"] is None
    wrong = f"{len(kept)}:sha256:{'0' * 64}"
    done = type_("log", "check", *_LOG, "--head", wrong)
    assert done.exit_code == 1
    assert "MLA-G29: Entry 17 of the log is not the one that was noted down." in done.stderr
    assert type_("log", "check", *_LOG, "--head", "17").exit_code == 2


def test_tampering_is_told_with_its_entry(kept: list[str], type_: Type, place: Path) -> None:
    assert kept
    tamper(place / "case.db", "UPDATE entry SET at = '2026-01-01T00:00:00Z' WHERE number = 5")
    for arguments in (["check"], ["list"], ["show", "5"], ["export"]):
        done = type_("log", *arguments, *_LOG)
        assert done.exit_code == 1, arguments
        assert "MLA-G20: Entry 5 of the log was changed after it was written." in done.stderr
        assert "What to do: " in done.stderr


NO_LOGS: Final[dict[str, tuple[bytes | None, int, str]]] = {
    "missing": (None, 2, "There is no log 'case.db'. A log is begun by 'log add' and 'log register'."),
    "empty": (b"", 3, "MLA-G01"),
    "another file": (b"Dear colleague, " * 100, 3, "MLA-G01"),
}


@pytest.mark.parametrize(("content", "code", "text"), NO_LOGS.values(), ids=NO_LOGS)
@pytest.mark.parametrize("verb", [["list"], ["check"], ["show", "1"], ["export"]], ids=str)
def test_what_is_no_log(
    type_: Type, place: Path, verb: list[str], content: bytes | None, code: int, text: str
) -> None:
    if content is not None:
        (place / "case.db").write_bytes(content)
    done = type_("log", *verb, *_LOG)
    assert done.exit_code == code
    assert text in done.stderr


def test_places_where_no_log_can_be(type_: Type, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "is a folder" in type_("log", "list", "--log", str(place)).stderr
    assert "There is no such folder." in type_("log", *_PAPER, "--log", "no/case.db").stderr

    def shut(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Log, "open", shut)
    done = type_("log", "list", *_LOG)
    assert (done.exit_code, done.stderr) == (2, "Error: 'case.db' cannot be opened: permission denied.\n")


def test_a_log_of_another_version(kept: list[str], type_: Type) -> None:
    assert kept
    with closing(sqlite3.connect("case.db", isolation_level=None)) as db:
        db.execute("PRAGMA user_version = 9")
    done = type_("log", "list", *_LOG)
    assert done.exit_code == 3
    assert "MLA-G02: The log is kept in version 9; this program knows version 1." in done.stderr


def test_a_log_that_another_keeps(kept: list[str], type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    assert kept
    opened = Log.open
    monkeypatch.setattr(Log, "open", lambda path, **options: opened(path, **options, wait=0.05))
    with closing(sqlite3.connect("case.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        done = type_("log", *_PAPER, "--dated", "2026-01-01")
    assert done.exit_code == 4
    assert "MLA-G03" in done.stderr


MISUSES: Final = {
    "two directions": ("add", "x", *_LOG, "--sent", "--own", "MD"),
    "the future": ("add", "x", *_LOG, "--received-at", "2999-01-01"),
    "no time": ("add", "x", *_LOG, "--received-at", "noon"),
    "the other option for the time": ("add", "x", *_LOG, "--registered-at", "2026-11-01", *_TRUST),
    "standard input twice": ("add", "-", "-", *_LOG),
    "no entry": ("show", "99", *_LOG),
    "an erasure of none": ("erase", "99", *_LOG, "--by", "x", "--why", "y"),
    "a file of a paper": ("show", "17", *_LOG, "--raw"),
    "a place that is taken": ("show", "1", *_LOG, "-o", "case.db"),
}


@pytest.mark.parametrize("arguments", MISUSES.values(), ids=MISUSES)
def test_misuse(kept: list[str], type_: Type, place: Path, arguments: tuple[str, ...]) -> None:
    (place / "x").write_bytes(b"x")
    before = len(kept)
    assert type_("log", *arguments).exit_code == 2
    assert len(type_("log", "list", *_LOG).stdout.splitlines()) == before


# Exports


def test_an_export_can_be_checked_without_this_program(kept: list[str], type_: Type, log: Typed) -> None:
    import hmac
    from base64 import b64decode

    assert kept
    log("erase", "3", *_LOG, "--by", "Registry", "--why", "over", "--yes")
    begin, *entries = lines(type_("log", "export", *_LOG).stdout)
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
    assert log("check", *_LOG).splitlines()[1] == f"Head: {len(entries)}:sha256:{previous}"


def test_an_export_into_a_folder(kept: list[str], type_: Type, log: Typed, place: Path) -> None:
    assert kept
    log("add", "-", *_LOG, stdin=b"a scan")
    log("erase", "3", *_LOG, "--by", "Registry", "--why", "over", "--yes")
    done = type_("log", "export", *_LOG, "-o", "out")
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
                "log", "show", number, *_LOG, "--raw"
            ).stdout_bytes
    if os.name != "nt":
        assert stat.S_IMODE((place / "out").stat().st_mode) == 0o700
    assert "not empty" in type_("log", "export", *_LOG, "-o", "out").stderr
    assert "cannot be written" in type_("log", "export", *_LOG, "-o", "case.db").stderr


def test_a_file_is_written(kept: list[str], log: Typed, place: Path) -> None:
    assert kept
    assert log("show", "1", *_LOG, "-o", "out.mla.json") == ""
    assert (place / "out.mla.json").read_bytes() == _ONE.read_bytes()
    assert lines(log("show", "1", *_LOG, "--json"))[0]["content"]["type"] == "dataRequest"


def test_entries_after_a_number(kept: list[str], log: Typed) -> None:
    assert log("list", *_LOG, "--after", "15").splitlines() == kept[15:]


def test_an_empty_log_says_so(log: Typed, type_: Type) -> None:
    with Log.open("case.db", create=True):
        pass
    done = type_("log", "list", *_LOG)
    assert (done.stdout, done.stderr) == ("", "There is nothing in this log.\n")
    assert "0 entries" in log("check", *_LOG)


def test_a_name_cannot_steer_the_terminal() -> None:
    at = datetime(2026, 11, 24, tzinfo=UTC)
    from mla_schema.log import Entry, Kind

    entry = Entry(1, Kind.MESSAGE, Direction.SENT, at, at, "", Facts(), None)
    assert "\\x1b" in entry_line(entry, Screen(), "a\x1b[2Jb")


def test_the_future_is_not_recorded_as_past(log: Typed) -> None:
    """A message that states a time in the future is logged at that time when it is asked for, and no clock says more."""
    message = mla.read(_ONE.read_bytes()).unverified()
    later = datetime.now(UTC).replace(microsecond=0) + timedelta(days=900)
    changed = message.changed(header=message.header.changed(issued_at=later))
    told = lines(
        log(
            "add",
            "-",
            *_LOG,
            "--received-at",
            "issued",
            "--json",
            stdin=mla.encode(changed, form=mla.Form.JSON),
        )
    )
    assert told[0]["at"] == told[0]["recordedAt"]


def test_a_log_is_kept_by_a_process(process: Process, place: Path) -> None:
    done = process("log", "add", str(_TALK), *_LOG, "--own", "RO", cwd=place)
    assert (done.returncode, done.stdout.count(b"\n")) == (0, 16)
    done = process("log", "check", *_LOG, cwd=place)
    assert done.returncode == 0
    assert sorted(each.name for each in place.iterdir()) == ["case.db"]
