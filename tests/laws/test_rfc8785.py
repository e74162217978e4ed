"""The JSON form of a message is its canonical form in the sense of RFC 8785."""

import json
from pathlib import Path
from typing import Any, Final

import pytest
import rfc8785
from hypothesis import given

from mla_schema.codec import json_writer
from mla_schema.codec.json_writer import json_tree, write_json
from mla_schema.model.message import Message
from tests.strategies import messages

_VECTORS: Final = Path(__file__).parents[3] / "shared" / "vectors" / "jcs"
_FLOATS: Final = {"structures", "values"}
"""They hold numbers with a fraction or an exponent, which the format does not have."""
_NAMES: Final = {"weird"}
"""Names beyond the Basic Multilingual Plane, which sort otherwise in UTF-16: every name of the format is ASCII."""


@given(messages())
def test_rfc8785(message: Message) -> None:
    assert write_json(message) == rfc8785.dumps(json_tree(message))


@pytest.mark.skipif(not _VECTORS.is_dir(), reason="the vectors of RFC 8785 are not beside this repository")
@pytest.mark.parametrize("name", ["arrays", "french", "structures", "unicode", "values", "weird"])
def test_the_vectors_of_the_rfc(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if name in _FLOATS:
        pytest.skip("numbers that the format does not have")
    if name in _NAMES:
        pytest.skip("names that the format does not have")
    tree = json.loads((_VECTORS / "input" / f"{name}.json").read_text(encoding="utf-8"))
    monkeypatch.setattr(json_writer, "json_tree", _sorted)
    assert write_json(tree) == (_VECTORS / "output" / f"{name}.json").read_bytes().rstrip(b"\n")


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _sorted(inner) for name, inner in sorted(value.items())}
    return [_sorted(inner) for inner in value] if isinstance(value, list) else value
