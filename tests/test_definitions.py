"""Small promises of the definitions that nothing else holds."""

import pytest
from pydantic.fields import FieldInfo

from mla_schema import codes, model
from mla_schema.codec import shape
from mla_schema.codec.faultlog import FaultLog
from mla_schema.codec.json_faults import explain_json
from mla_schema.model import scalars
from mla_schema.model.node import Node
from mla_schema.wire import json_faults


def test_every_data_element_belongs_to_a_category() -> None:
    found = {element.category for element in codes.DataElement}
    assert found == set(codes.DataCategory)
    assert codes.DataElement.SUBSCRIBER_IDENTITY.category is codes.DataCategory.SUBSCRIBER
    assert codes.DataElement.TRAFFIC_ORIGIN.category is codes.DataCategory.TRAFFIC


def test_the_model_is_closed() -> None:
    with pytest.raises(TypeError, match="the model is closed"):
        type("Mine", (model.Item,), {"__module__": "elsewhere"})


def test_an_annotation_that_the_codec_cannot_carry_is_refused() -> None:
    with pytest.raises(TypeError, match=r"Node\.length: an annotation that the codec cannot carry"):
        shape._field("length", FieldInfo(annotation=float), Node)


def test_a_changed_object_is_checked_anew() -> None:
    item = model.Item(id="1", category=codes.DataCategory.SUBSCRIBER)
    assert item.changed(id="2").id == "2"
    assert item.id == "1"
    with pytest.raises(ValueError, match="id"):
        item.changed(id="not allowed")


def test_a_lone_surrogate_is_refused_even_past_the_parser() -> None:
    log = FaultLog(10)
    explain_json({"schemaVersion": "1.0", "header": {"id": "\ud800"}}, log)
    assert ("MLA-U18", ("header", "id")) in [(slip.fault.code, slip.segments) for slip in log.slips]


def test_both_know_the_same_largest_integer() -> None:
    """The parser cannot ask the model, which it would have to load."""
    assert json_faults.MAX_INTEGER == scalars.MAX_INTEGER
