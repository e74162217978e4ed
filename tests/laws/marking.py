"""Messages that say a word of our own wherever they can, so that it is noticed where it comes out again."""

from mla_schema.codec.json_reader import read_json
from mla_schema.codec.json_writer import json_tree
from mla_schema.model.message import Message
from tests.laws.sites import Kind, json_sites


def marked(message: Message, marker: str) -> Message:
    """The same message with the marker in every text that can hold it, on every line of it.

    Args:
        message: The message.
        marker: What is put into it.
    """
    tree = json_tree(message)
    for site in json_sites(tree):
        if site.kind is not Kind.LEAF or type(site.value) is not str:
            continue
        before = site.value
        site.put(marker)
        if read_json(tree) is None:
            site.put(before)
    planted = read_json(tree)
    assert planted is not None
    return planted
