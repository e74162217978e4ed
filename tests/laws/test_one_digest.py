"""A message has one content digest, whichever syntax it travelled in: the SHA-256 of its RFC 8785 form."""

from hashlib import sha256

import rfc8785
from hypothesis import given

from mla_schema import road
from mla_schema.codec.json_writer import json_tree, write_json
from mla_schema.codec.xml_writer import write_xml
from mla_schema.model.message import Message
from tests.laws.reading import message_in_json, message_in_xml
from tests.strategies import messages


@given(messages())
def test_one_digest(message: Message) -> None:
    expected = "sha256:" + sha256(rfc8785.dumps(json_tree(message))).hexdigest()
    assert road.digest(message) == expected
    for read in (message_in_xml(write_xml(message)), message_in_json(write_json(message))):
        assert read is not None
        assert road.digest(read) == expected
