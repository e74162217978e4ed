"""``testing/twins.json``: messages that break exactly one rule, for ``mla_schema.testing``."""

import json
from pathlib import Path

from mla_schema.codec.json_writer import json_tree
from mla_schema.derive.rule_words import words_of_rule
from mla_schema.derive.twins import twins
from mla_schema.rules import rules


def testing_twins(root: Path) -> bytes:
    """The failing twins that need neither history, nor a Party, nor a time of their own, and have one finding.

    Args:
        root: The root of the repository.
    """
    told = [
        {
            "rule": id_,
            "what": words_of_rule(rules()[id_]).message,
            "expected": [{"pointer": pointer, "severity": severity} for pointer, severity in twin.expected],
            "message": json_tree(twin.failing),
        }
        for id_, twin in twins(root).items()
        if twin.failing is not None
        and not twin.history
        and twin.party is None
        and twin.at is None
        and len(twin.expected) == 1
    ]
    # One message in a line, so that a change shows what it changes.
    lines = ",\n".join(json.dumps(each, ensure_ascii=False, separators=(",", ":")) for each in told)
    return f'{{"twins": [\n{lines}\n]}}\n'.encode()
