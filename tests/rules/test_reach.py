"""Which rules can find something in which type of message."""

import pytest

from mla_schema.model.body import Body
from mla_schema.rules import rules
from mla_schema.rules.reach import rules_of


@pytest.mark.parametrize("message_type", Body.MEMBERS)
def test_rules_of_the_header_reach_every_message(message_type: str) -> None:
    found = {each.id for each in rules_of(message_type)}
    assert "MLA-C03" in found
    assert found <= set(rules())


def test_a_rule_of_one_body_reaches_that_and_what_replaces_it() -> None:
    reached = {each for each in Body.MEMBERS if "MLA-K29" in {rule.id for rule in rules_of(each)}}
    assert reached == {"giveEffectRequest", "amendment", "supplement"}


def test_an_unknown_type_is_refused() -> None:
    with pytest.raises(LookupError):
        rules_of("letter")
