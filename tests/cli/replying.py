"""What the tests of ``reply`` share: to read and write messages, and to answer one."""

from pathlib import Path
from typing import Any, Final

import mla_schema as mla
from mla_schema import model
from tests.cli.conftest import Type

DRAFTED: Final = ["MLA-C23a", "MLA-C23b", "MLA-C14b", "MLA-C08b", "MLA-S01", "MLA-S05"]
"""What the rules find in a draft of a data request beside its placeholders: what only a person can add."""
LEFT: Final = "MLA-C28"
"""What they find for each placeholder."""
ENDPOINTS = ("--from", "MD", "--to", "RO")


def read(name: str) -> mla.Message:
    return mla.read(Path(name).read_bytes()).unverified()


def write(name: str, message: mla.Message) -> mla.Message:
    Path(name).write_bytes(mla.encode(message, form=mla.Form.XML))
    return message


def reply(type_: Type, name: str, kind: str, *more: str) -> mla.Message:
    done = type_("reply", name, "--as", kind, *more)
    assert done.exit_code == 0, done.stderr
    assert type_("validate", "-", stdin=done.stdout_bytes).exit_code == 0
    return mla.read(done.stdout_bytes).unverified()


def body(type_: Type, name: str, kind: str, *more: str) -> Any:
    return reply(type_, name, kind, *more).body


def reference(message: mla.Message, number: str | None = None) -> model.MessageReference:
    header = message.header
    return model.MessageReference(
        id=header.id, digest=mla.digest(message), number=number, date=header.issued_at.date()
    )


def without_id(correspondent: model.Correspondent) -> model.Correspondent:
    return correspondent.changed(id=None)
