"""The words of a rule are the three parts of its docstring."""

import pytest

from mla_schema.core.law.technical import OURS
from mla_schema.core.report import Severity
from mla_schema.core.rule import Rule
from mla_schema.derive.rule_words import RuleWords, words_of_rule


def _rule(text: str | None) -> Rule:
    def check(_node: object, _context: object) -> None: ...

    check.__doc__ = text
    return Rule("MLA-X01", Severity.NOTE, (OURS,), "1.0", "Item", check)  # type: ignore[arg-type]


def test_a_docstring_has_three_parts() -> None:
    text = """Something is
        missing.

        Why: Because.

        Fix: Do {it}.
        """
    assert words_of_rule(_rule(text)) == RuleWords("Something is missing.", "Because.", "Do {it}.")


@pytest.mark.parametrize("text", [None, "", "A sentence.", "A sentence. Why: Because.", "Why: a Fix: b"])
def test_another_docstring_is_refused(text: str | None) -> None:
    with pytest.raises(ValueError, match="MLA-X01: the docstring of a rule"):
        words_of_rule(_rule(text))
