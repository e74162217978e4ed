"""The English catalogue has a text for each definition, and none for anything else."""

import json
from importlib.resources import files

from mla_schema.core.faults import faults
from mla_schema.core.layer_reason import LAYER_REASONS
from mla_schema.core.problems import problems
from mla_schema.core.proof import EndorsementKind, ProvenBy, RevocationStatus, SignatoryKind
from mla_schema.core.report import LayerStatus, Outcome, Severity
from mla_schema.derive.catalogue import catalogue, texts
from mla_schema.derive.inventory import PROFILE_WORDS, inventory
from mla_schema.locale.catalogue import english
from mla_schema.phrases import phrases_all
from mla_schema.rendering.headings import HEADINGS, key_of
from mla_schema.rules import rules


def _keys() -> list[str]:
    """The keys that are wanted, from the definitions."""
    found = inventory()
    labels = [f"type.{cls.__name__}" for cls in (*found.shapes, *found.unions, *found.codes)]
    labels += ["type.CollectionRequest", "type.Request", "type.Step", "type.ValueIdentifier"]
    labels += sorted(
        {
            f"field.{field.owner.__name__}.{field.wire}"
            for shape in found.shapes.values()
            for field in shape.fields
        }
    )
    labels += [f"code.{codes.__name__}.{code.value}" for codes in found.codes for code in codes]
    labels += [f"scalar.{scalar.name}" for scalar in found.scalars]
    labels += [f"severity.{each.value}" for each in Severity]
    labels += [f"outcome.{each.value}" for each in Outcome]
    labels += [f"layerStatus.{each.value}" for each in LayerStatus]
    labels += [f"signatoryKind.{each.value}" for each in SignatoryKind]
    labels += [f"provenBy.{each.value}" for each in ProvenBy]
    labels += [f"revocationStatus.{each.value}" for each in RevocationStatus]
    labels += [f"endorsementKind.{each.value}" for each in EndorsementKind]
    labels += [f"party.{words.__name__}.{each.value}" for words in PROFILE_WORDS for each in words]
    labels += [f"phrase.{key}" for key in phrases_all()]
    return [
        *labels,
        *(f"{label}.meaning" for label in labels),
        *(f"fault.{fault.code}.{part}" for fault in faults().values() for part in ("message", "advice")),
        *(key_of(name) for name in HEADINGS),
        *(f"layerReason.{reason.code}" for reason in LAYER_REASONS),
        *(problem.key for problem in problems().values()),
        *(f"scalar.{scalar.name}.form" for scalar in found.scalars),
        *(f"rule.{id_}.{part}" for id_ in rules() for part in ("message", "why", "fix")),
    ]


def test_the_catalogue_has_a_key_for_each_definition_and_no_other() -> None:
    assert sorted(key for key, _ in texts()) == sorted(_keys())


def test_the_catalogue_is_flat_sorted_and_without_empty_texts() -> None:
    found = json.loads(catalogue())
    assert list(found) == sorted(found)
    assert [
        key for key, text in found.items() if not (isinstance(text, str) and text.strip() == text and text)
    ] == []


def test_the_catalogue_that_is_read_is_the_derived_one() -> None:
    shipped = files("mla_schema.locale").joinpath("en.json").read_text(encoding="utf-8")
    assert shipped == catalogue()
    assert english().texts == json.loads(catalogue())
    assert english().label("type.IpAddress") == "IP address"
    assert english().label("field.IpAddress.port") == "Port"
    assert english().texts["code.Urgency.emergency"] == "Emergency"


def test_the_sentences_of_faults_keep_their_placeholders() -> None:
    found = dict(texts())
    for fault in faults().values():
        assert found[f"fault.{fault.code}.message"] == fault.message
        assert found[f"fault.{fault.code}.advice"] == fault.advice
