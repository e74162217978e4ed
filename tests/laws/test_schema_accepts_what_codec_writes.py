"""What the codec writes, the derived schemas accept, whoever reads them."""

from hypothesis import given, settings

from mla_schema.codec.json_writer import json_tree
from mla_schema.codec.layout import indented_xml
from mla_schema.codec.xml_writer import write_xml
from mla_schema.model.message import Message
from tests.laws.reading import xml_root
from tests.laws.schemas import json_schema_accepts, libxml2, pure_python
from tests.strategies import messages


@given(messages())
def test_libxml2_accepts_what_the_codec_writes(message: Message) -> None:
    libxml2().assertValid(xml_root(write_xml(message)))
    libxml2().assertValid(xml_root(indented_xml(message)))


# It is some fifty times slower than libxml2.
@settings(max_examples=max(1, settings().max_examples // 5))
@given(messages())
def test_xmlschema_accepts_what_the_codec_writes(message: Message) -> None:
    pure_python().validate(write_xml(message).decode())


@given(messages())
def test_the_json_schema_accepts_what_the_codec_writes(message: Message) -> None:
    assert json_schema_accepts(json_tree(message))
