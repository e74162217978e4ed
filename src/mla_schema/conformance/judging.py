"""Comparing an answer with what is expected. There is no third way between right and wrong."""

import json
from collections.abc import Mapping
from typing import Any, Final

UNSUPPORTED: Final = "unsupported"
ERROR: Final = "error"
_OPTIONAL: Final = frozenset({"code", "canonical"})
"""What an answer may leave out; what it gives must be right."""
_BAGS: Final = frozenset({"awaited", "cases", "due", "figures", "findings", "irregularities", "items"})
"""Lists in which the order has no meaning."""
_DECIMALS: Final = 6
_FINDING: Final = ("rule", "severity", "pointer")
_MOST: Final = 300


def fault_of(expected: Mapping[str, Any], answer: Mapping[str, Any]) -> str:
    """What is wrong with an answer, in words; empty where nothing is.

    Args:
        expected: What must come of the case.
        answer: What the program has said.
    """
    outcome = answer.get("outcome")
    if outcome == UNSUPPORTED:
        return "it says that it does not support what it claims"
    if outcome != expected["outcome"]:
        return f"{expected['outcome']} is expected, and it says {_shown(outcome)}{_told(answer)}"
    for name, value in expected.items():
        given = answer.get(name)
        if given is None and (name in _OPTIONAL or value is None):
            continue
        # As they are written, a number and a truth value differ.
        if _written(_plain(given, name)) != _written(_plain(value, name)):
            return f"{name}: {_shown(value, name)} is expected, and it says {_shown(given, name)}"
    return ""


def _plain(value: Any, name: str = "") -> Any:
    """A value in a form in which only what has a meaning differs."""
    if isinstance(value, Mapping):
        members = {key: _plain(each, key) for key, each in value.items() if not _is_nothing(each)}
        if name == "finding":
            return {key: members.get(key) for key in _FINDING}
        return members
    if isinstance(value, list):
        inner = "finding" if name == "findings" else ""
        plain = [_plain(each, inner) for each in value]
        return sorted(plain, key=_written) if name in _BAGS else plain
    # Six decimals count: more are an accident of the arithmetic.
    number = isinstance(value, float | int) and not isinstance(value, bool)
    return round(float(value), _DECIMALS) if number else value


def _is_nothing(value: Any) -> bool:
    """Whether a value says no more than one that is absent."""
    return value is None or value is False or value == ""


def _written(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def _told(answer: Mapping[str, Any]) -> str:
    told = [str(answer[name]) for name in ("stage", "code", "detail") if answer.get(name)]
    return f" ({', '.join(told)})" if told else ""


def _shown(value: Any, name: str = "") -> str:
    """A value as it can stand in a sentence."""
    text = _written(_plain(value, name)) if not isinstance(value, str) else value
    return text if len(text) <= _MOST else f"{text[:_MOST]}…"
