"""What is printed about a file holds no value of it, whatever is wrong with it."""

import json
from pathlib import Path

import pytest

import mla_schema as mla
from mla_schema import codes, model
from tests.cli.conftest import Type

MARK = "Zaphod"


@pytest.fixture
def personal(request_xml: bytes) -> mla.Message:
    """A message whose names, identifiers, texts and references are marked."""
    draft = mla.read(request_xml).unverified()
    name = model.Name(value=MARK)
    return model.Message(
        header=model.Header(
            id=draft.header.id,
            issued_at=draft.header.issued_at,
            sender=model.Authority(
                country="MD", names=(name,), contacts=(model.Contact(person=name, emails=(MARK,)),)
            ),
            recipient=draft.header.recipient,
            our_reference=MARK,
        ),
        body=model.DataRequest(
            summary=(model.Prose(text=MARK, language="en"),),
            persons=(
                model.NaturalPerson(
                    names=(model.PersonName(value=MARK, family=MARK),),
                    birth_date="1984",
                    national_numbers=(model.NationalNumber(value=MARK, country="MD"),),
                ),
            ),
            items=(
                model.Item(
                    id="1",
                    category=codes.DataCategory.SUBSCRIBER,
                    identifiers=(
                        model.IpAddress(address=MARK, port=4242),
                        model.EmailAddress(value=f"{MARK}@example.org", service=MARK),
                    ),
                ),
            ),
        ),
        attachments=(model.Attachment(name=MARK, content=MARK.encode()),),
    )


MISTAKES = {
    "nothing": ("", ""),
    "number out of range": ("4242", "99999"),
    "value in place of a number": ("4242", MARK),
    "edge space": (MARK, f" {MARK}"),
    "value in place of a code": ("subscriber", MARK),
    "value in place of a country": (">MD<", f">{MARK}<"),
    "value in place of a date": ("1984", MARK),
    "value in place of an instant": ("-11-", MARK),
    "control character": (MARK, f"{MARK}\n{MARK}"),
    "cut off": ("</message>", ""),
    "unknown element": ("summary>", "story>"),
    "text between elements": ("<items>", f"<items>{MARK}"),
    "attribute with a value": ("<items>", f'<items note="{MARK}">'),
    "comment": ("<items>", f"<!-- {MARK} --><items>"),
    "document type": ("<message", f"<!DOCTYPE {MARK.lower()}><message"),
    "not text": (MARK, f"{MARK}\udcff"),
}


@pytest.mark.parametrize("output", ["text", "json"])
@pytest.mark.parametrize("mistake", MISTAKES)
def test_no_value_is_repeated(
    mistake: str,
    output: str,
    personal: mla.Message,
    tmp_path: Path,
    type_: Type,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    right, wrong = MISTAKES[mistake]
    for form in mla.Form:
        text = mla.encode(personal, form=form).decode()
        broken = text.replace(right, wrong) if right else text
        name = f"a.mla.{form.value}"
        Path(name).write_bytes(broken.encode(errors="surrogateescape"))
        for arguments in (["validate", "-f", output, name], ["convert", name, "-o", f"b.{form.value}"]):
            done = type_(*arguments)
            assert MARK not in done.output
            assert "Traceback" not in done.output
            assert isinstance(done.exception, SystemExit | None)


def test_the_name_of_an_unknown_element_is_shown(personal: mla.Message, type_: Type) -> None:
    tree = json.loads(mla.encode(personal, form=mla.Form.JSON))
    tree[MARK] = MARK
    done = type_("validate", "-", stdin=json.dumps(tree).encode())
    assert f"'{MARK}' is not known here." in done.output


def test_no_name_steers_the_terminal(personal: mla.Message, tmp_path: Path, type_: Type) -> None:
    tree = json.loads(mla.encode(personal, form=mla.Form.JSON))
    tree["\x1b[2J\u202e"] = 1
    file = tmp_path / "a\x1b[2Jb.mla.json"
    file.write_text(json.dumps(tree))
    done = type_("validate", str(file), str(tmp_path))
    assert done.exit_code == 1
    assert "\x1b" not in done.output
    assert "\u202e" not in done.output
    assert "\\x1b[2Jb.mla.json" in done.output


def test_a_fault_of_ours_does_not_repeat_values(
    tmp_path: Path, request_xml: bytes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from mla_schema.cli.group import run

    def crash(*_: object, **__: object) -> None:
        raise ValueError(MARK)

    monkeypatch.setattr("mla_schema.road.received.Received.unverified", crash)
    file = tmp_path / "a.mla.xml"
    file.write_bytes(request_xml)
    assert run(["validate", str(file)]) == 4
    shown = capsys.readouterr()
    assert MARK not in shown.out + shown.err
    assert "Please report it: ValueError in mla_schema." in shown.err
