"""``report.schema.json``: the form of the report that ``validate --format json`` writes.

Members may be added; none is removed or changes its meaning within a major version.
"""

import json
from typing import Any

from mla_schema.codec.shape import NAMESPACE, SCHEMA_VERSION
from mla_schema.codes.validation_verdict import ValidationVerdict
from mla_schema.core.layer_reason import LAYER_REASONS
from mla_schema.core.proof import EndorsementKind, ProvenBy, RevocationStatus, SignatoryKind
from mla_schema.core.report import LayerStatus, Outcome, Severity
from mla_schema.parties.vocabulary import Topic

_TEXT = {"type": "string"}
_TEXT_OR_NULL = {"type": ["string", "null"]}
_NUMBER_OR_NULL = {"type": ["integer", "null"], "minimum": 1}
_UNTRANSLATED = {
    "description": "Which of the texts are English because the catalogue has none, or an old one.",
    "type": "array",
    "items": {"enum": ["message", "advice", "label", "where"]},
}


def report_schema() -> str:
    """The schema, as JSON text (JSON Schema 2020-12)."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{NAMESPACE}/{SCHEMA_VERSION}/report.schema.json",
        "title": "Report of a validation",
        "description": "Nothing that a message says is ever in a report: only its identifier, and the names of "
        "elements that the format does not know.",
        **_closed(
            {
                "files": {"type": "array", "items": {"$ref": "#/$defs/file"}},
                "summary": {
                    "description": "How many files have which outcome; an outcome that no file has is left out.",
                    "type": "object",
                    "propertyNames": {"enum": _values(Outcome)},
                    "additionalProperties": {"type": "integer", "minimum": 1},
                },
                "languages": _said(
                    "The language of the findings, and the one that stands beside it.",
                    {"type": "array", "items": _TEXT, "minItems": 1, "maxItems": 2},
                ),
                "xpathNamespaces": _closed({"m": {"const": NAMESPACE}}),
                "version": _said("The version of the program.", _TEXT),
            }
        ),
        "$defs": {
            "file": _file(),
            "finding": _finding(),
            "fact": _fact(),
            "proof": _proof(),
            "trust": _trust(),
            "endorsement": _endorsement(),
        },
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _file() -> dict[str, Any]:
    return _closed(
        {
            "file": _said("The name as it was given, '-' for standard input.", _TEXT),
            "form": _said("Null when it is neither.", {"enum": ["xml", "json", None]}),
            "outcome": {"enum": _values(Outcome)},
            "problem": _said("Why the file could not be opened.", _TEXT_OR_NULL),
            "messageId": _said("The identifier of the message, where it could be read.", _TEXT_OR_NULL),
            "digest": _said("The content digest, where the message could be decoded.", _TEXT_OR_NULL),
            "judgedAt": _said("The time of the judgement.", {**_TEXT_OR_NULL, "format": "date-time"}),
            "ruleSet": _said("The version of the rules that judged; null when none did.", _TEXT_OR_NULL),
            "party": _said(
                "The Party whose requirements were judged, and the date of what is known.", _TEXT_OR_NULL
            ),
            "proof": _said(
                "What was verified about who signed.",
                {"anyOf": [{"$ref": "#/$defs/proof"}, {"type": "null"}]},
            ),
            "trust": _said(
                "With which trust list the signature was judged; null when none was judged.",
                {"anyOf": [{"$ref": "#/$defs/trust"}, {"type": "null"}]},
            ),
            "endorsement": _said(
                "What verify tells of the message that this one endorses.",
                {"anyOf": [{"$ref": "#/$defs/endorsement"}, {"type": "null"}]},
            ),
            "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}},
            "omitted": _said("How many further findings are not listed.", {"type": "integer", "minimum": 0}),
            "layers": {
                "type": "array",
                "items": _closed(
                    {
                        "name": _TEXT,
                        "status": {"enum": _values(LayerStatus)},
                        "reason": _said("Why it did not run, or what it did not judge, in English.", _TEXT),
                        "reasonCode": _said(
                            "The code of the reason.",
                            {"enum": [*(each.code for each in LAYER_REASONS), None]},
                        ),
                    }
                ),
            },
        },
        "trust",
    )


def _finding() -> dict[str, Any]:
    return _closed(
        {
            "code": _said("Of the rule or fault; it never changes its meaning.", _TEXT),
            "rule": _said("The rule that is broken, where the finding is one.", _TEXT_OR_NULL),
            "severity": {"enum": _values(Severity)},
            "layer": _said("Which layer found it.", _TEXT),
            "message": _said("What is wrong.", _TEXT),
            "advice": _said("What to do.", _TEXT),
            "field": _said("The definition concerned, such as 'IpAddress.port'.", _TEXT_OR_NULL),
            "label": _said("Its name for people.", _TEXT_OR_NULL),
            "where": _said("The place in words.", _TEXT),
            "untranslated": _UNTRANSLATED,
            "beside": _said(
                "The same in the language beside it; null when none was asked for.",
                {
                    "anyOf": [
                        _closed(
                            {
                                "language": _TEXT,
                                "message": _TEXT,
                                "advice": _TEXT,
                                "label": _TEXT_OR_NULL,
                                "where": _TEXT,
                                "untranslated": _UNTRANSLATED,
                            }
                        ),
                        {"type": "null"},
                    ]
                },
            ),
            "pointer": _said(
                "JSON Pointer (RFC 6901) in the JSON form, whichever form was read.", _TEXT_OR_NULL
            ),
            "xpath": _said("XPath 1.0, for XML; for its prefixes see 'xpathNamespaces'.", _TEXT_OR_NULL),
            "line": _NUMBER_OR_NULL,
            "column": _said("In characters.", _NUMBER_OR_NULL),
            "provisions": _said("The law on which it rests.", {"type": "array", "items": _TEXT}),
            "sourceVerified": _said("Whether the text of that law was read.", {"type": "boolean"}),
            "accepted": _said("Why it does not count: a known gap or a waiver.", _TEXT_OR_NULL),
            "facts": _said(
                "The facts about a Party on which it rests.",
                {"type": "array", "items": {"$ref": "#/$defs/fact"}},
            ),
        }
    )


def _fact() -> dict[str, Any]:
    return _closed(
        {
            "party": _said("The State, as ISO 3166-1 alpha-2 code.", _TEXT),
            "id": _said("The name of the fact in the profile.", _TEXT),
            "topic": _said("What it is about.", {"enum": _values(Topic)}),
            "source": _said("A web address, or the kind of place.", _TEXT),
            "asOf": _said("The day for which it is known.", {**_TEXT_OR_NULL, "format": "date"}),
            "confidence": _said("According to whom and how old it is, in words.", _TEXT),
        }
    )


def _proof() -> dict[str, Any]:
    time = {"type": "string", "format": "date-time"}
    return _closed(
        {
            "country": _said("The State of the authority; null for an international body.", _TEXT_OR_NULL),
            "authorityId": _TEXT,
            "authorityName": _said("Its name in the trust list.", _TEXT),
            "kind": {"enum": _values(SignatoryKind)},
            "certificate": _said(
                "SHA-256 of the certificate that signed.", {"type": "string", "pattern": "^[0-9a-f]{64}$"}
            ),
            "algorithm": _TEXT,
            "transitional": _said("Whether the algorithm is on its way out.", {"type": "boolean"}),
            "claimedAt": _said("The signing time that the signatory claims.", time),
            "provenAt": _said("When the signature is proven to have existed.", time),
            "provenBy": {"enum": _values(ProvenBy)},
            "revocation": {"enum": _values(RevocationStatus)},
            "specimen": _said("Whether the certificate is for specimens only.", {"type": "boolean"}),
        }
    )


def _trust() -> dict[str, Any]:
    time = {"type": "string", "format": "date-time"}
    reference = _closed(
        {
            "operator": _said("The office that keeps it, as the list names it.", _TEXT),
            "sequence": _said("The number of the list.", {"type": "integer", "minimum": 1}),
            "issuedAt": time,
            "nextUpdate": _said("Until when it may be used.", time),
            "digest": _said(
                "Of what the operator signed: SHA-256.",
                {"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"},
            ),
        }
    )
    told = "The trust list; null where the trust was put together by hand, from certificates."
    return _closed({"list": _said(told, {"anyOf": [reference, {"type": "null"}]})})


def _endorsement() -> dict[str, Any]:
    return _closed(
        {
            "kind": {"enum": _values(EndorsementKind)},
            "verdict": _said("Of a validation.", {"enum": [*_values(ValidationVerdict), None]}),
            "items": _said(
                "Of a validation: what is validated; none named means all.", {"type": "array", "items": _TEXT}
            ),
            "validUntil": _said("Of a validation.", {**_TEXT_OR_NULL, "format": "date"}),
            "language": _said("Of a translation: into which language.", _TEXT_OR_NULL),
        }
    )


def _closed(members: dict[str, Any], *later: str) -> dict[str, Any]:
    """An object that has these members and no others.

    Args:
        members: The members.
        later: Those that were added since; a report that was written before has none of them, and stays valid.
    """
    return {
        "type": "object",
        "properties": members,
        "required": [each for each in members if each not in later],
        "additionalProperties": False,
    }


def _said(description: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": description, **schema}


def _values(words: Any) -> list[str]:
    return [each.value for each in words]
