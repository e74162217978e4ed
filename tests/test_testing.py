"""What is offered for the tests of others: each broken message is found broken where and as it says."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from typing import Any, Final

import pytest
from hypothesis import find, given, settings

import mla_schema as mla
from mla_schema import testing
from mla_schema.testing import Labelled, messages, nodes, rule_breaking, structurally_broken
from mla_schema.testing.labelled import _DAMAGES, _twins

_AT: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)


@given(messages())
def test_valid_messages_are_read(message: mla.Message) -> None:
    assert mla.read(mla.encode(message, form=mla.Form.JSON)).unverified() == message


@given(structurally_broken())
def test_what_is_broken_is_no_message_and_says_where(file: Labelled) -> None:
    report = mla.validate(file.data, at=_AT)
    assert report.outcome is mla.Outcome.INVALID
    places = {(each.code, each.place.pointer) for each in report.findings}
    assert (file.code, file.pointer) in places
    assert json.loads(file.data)


@pytest.mark.parametrize("what", _DAMAGES)
def test_each_kind_of_damage_is_drawn(what: str) -> None:
    quick = settings(max_examples=2000, database=None, derandomize=True)
    assert find(structurally_broken(), lambda file: file.what == what, settings=quick).what == what


@pytest.mark.parametrize("file", _twins(), ids=lambda file: f"{file.code}-{file.form}")
def test_what_breaks_a_rule_breaks_that_one_alone(file: Labelled) -> None:
    report = mla.validate(file.data, at=_AT)
    assert [(each.rule, each.place.pointer, each.severity.value) for each in report.findings] == [
        (file.code, file.pointer, file.severity)
    ]
    assert (report.form, bool(file.what)) == (file.form, True)


@given(rule_breaking())
def test_they_are_drawn(file: Labelled) -> None:
    assert file in _twins()


def test_the_names_are_those_that_are_told() -> None:
    assert testing.__all__ == sorted(testing.__all__)
    for name in testing.__all__:
        assert getattr(testing, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        testing.nothing  # type: ignore[attr-defined]  # noqa: B018  # It is asked for what is not there.
    assert callable(nodes)


def test_hypothesis_is_loaded_only_when_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    program = "import sys, mla_schema.testing; print('hypothesis' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "False"

    def absent(name: str) -> Any:
        raise ModuleNotFoundError(name="hypothesis" if name.endswith("labelled") else "other")

    monkeypatch.setattr("importlib.import_module", absent)
    with pytest.raises(ModuleNotFoundError, match=r"mla-schema\[testing\]"):
        getattr(testing, "Labelled")  # noqa: B009  # Type checkers know the name as imported.
    with pytest.raises(ModuleNotFoundError) as other:
        getattr(testing, "messages")  # noqa: B009
    assert other.value.name == "other"
