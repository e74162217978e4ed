"""``rules.json``: every rule with its law, its words and its twins, for programs and for ``mla-schema explain``."""

import json
from pathlib import Path
from typing import Any

from mla_schema.core.law import provisions
from mla_schema.core.rule import Rule
from mla_schema.derive.rule_words import words_of_rule
from mla_schema.derive.twins import Twins, twins
from mla_schema.rules import RULE_SET, rules
from mla_schema.rules.pending import PENDING
from mla_schema.rules.retired import RETIRED


def rules_json(root: Path | None) -> str:
    """All rules, as JSON text.

    Args:
        root: The root of the repository, for the twins; without it they are left out.
    """
    known = twins(root) if root is not None else {}
    names = {provision: name for name, provision in provisions().items()}
    whole = {
        "ruleSet": RULE_SET,
        "rules": [_rule(rule, known.get(rule.id), names) for rule in rules().values()],
        "pending": [{"id": id_, "reason": reason} for id_, reason in PENDING.items()],
        "retired": [{"id": id_, "reason": reason} for id_, reason in RETIRED.items()],
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _rule(rule: Rule, twin: Twins | None, names: dict[Any, str]) -> dict[str, Any]:
    words = words_of_rule(rule)
    told: dict[str, Any] = {
        "id": rule.id,
        "severity": rule.severity.value,
        "declaredSeverity": rule.declared.value,
        "sourceVerified": rule.source_verified,
        "since": rule.since,
        "on": rule.on,
        "message": words.message,
        "why": words.why,
        "fix": words.fix,
        "provisions": [
            {"id": names[each], "text": str(each), "subject": each.subject, "verified": each.source_verified}
            for each in rule.provisions
        ],
    }
    if twin is not None:
        told["example"] = {
            "edit": dict(twin.edit),
            "findings": [{"pointer": pointer, "severity": weight} for pointer, weight in twin.expected],
        }
    return told
