"""``log add -``: one message, many on lines of their own, or an export that is read again."""

import json
from pathlib import Path
from typing import Final

import pytest

import mla_schema as mla
from mla_schema.log import Log
from tests.cli.conftest import Type
from tests.cli.log.conftest import LOG, ROOT, TALK, Typed, lines

_LAID_OUT: Final = ROOT / "examples" / "02-receipt-registered.mla.json"


def _draft(path: Path, form: mla.Form) -> bytes:
    return mla.encode(mla.read(path.read_bytes()).unverified(), form=form)


def test_one_message_on_standard_input_is_kept_to_the_byte(log: Typed, type_: Type) -> None:
    tree = json.loads(_LAID_OUT.read_bytes())
    forms = [
        _draft(_LAID_OUT, mla.Form.JSON),
        _draft(_LAID_OUT, mla.Form.JSON) + b"\n",
        _draft(_LAID_OUT, mla.Form.XML) + b"\n",
        json.dumps(tree, indent=1).encode() + b"\n\n",
        (TALK / "01-data-request.mla.xml").read_bytes(),
        b"Dear colleague,\nplease find",
        b"",
        b"[1]\n[2]\n",
    ]
    for number, data in enumerate(forms, 1):
        assert "standard input" in log("add", "-", *LOG, stdin=data)
        assert type_("log", "show", str(number), *LOG, "--raw").stdout_bytes == data


def test_many_messages_on_standard_input(log: Typed, type_: Type) -> None:
    messages = [
        _draft(path, form)
        for path in sorted(TALK.glob("*.mla.json"))
        for form in (mla.Form.JSON, mla.Form.XML)
    ]
    stdin = b"\n".join([*messages, b"", b"a scan", b""])
    told = lines(log("add", "-", *LOG, "--received-at", "issued", "--own", "GE", "--json", stdin=stdin))
    assert len(told) == 17
    assert [each["file"] for each in told] == [f"line {number}" for number in (*range(1, 17), 18)]
    assert {each["direction"] for each in told} == {"sent", "received"}
    assert told[16]["content"]["verdict"] == "unreadable"
    assert type_("log", "show", "2", *LOG, "--raw").stdout_bytes == messages[1]
    with Log.open("case.db") as opened:
        found = list(opened.messages(lambda data: mla.read(data).unverified()))
        assert len(found) == 16
        assert all(each.entry.at == each.message.header.issued_at for each in found)


def test_a_hundred_messages_come_in_batches(log: Typed) -> None:
    told = lines(
        log("add", "-", *LOG, "--json", stdin=b'{"a":1}\n' + b"".join(b"%d\n" % n for n in range(150)))
    )
    assert [each["number"] for each in told] == list(range(1, 152))


def test_an_export_is_read_again(kept: list[str], log: Typed, type_: Type) -> None:
    log("erase", "2", *LOG, "--by", "Registry", "--why", "over", "--yes")
    exported = type_("log", "export", *LOG).stdout_bytes
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
    done = type_("log", "add", "-", *LOG, stdin=line + b"\n{}\n")
    assert done.exit_code == 2
    assert "Line 1 is neither a message nor what 'log export' writes." in done.output
    assert "Zaphod" not in done.output
