"""A message and the same message altered in one place: what both laws draw that say that nothing can change unseen."""

from typing import TypeAlias

from hypothesis import assume, reject
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from mla_schema.codec.json_reader import read_json
from mla_schema.codec.json_writer import json_tree
from mla_schema.model.message import Message
from tests.laws.other_values import leaf_values
from tests.laws.sites import Kind, json_sites
from tests.strategies import messages

Altered: TypeAlias = tuple[Message, Message]
"""The message, and what it has become."""


@st.composite
def with_another_value(draw: DrawFn) -> Altered:
    """One value is changed."""
    message = draw(messages())
    tree = json_tree(message)
    site = draw(st.sampled_from([site for site in json_sites(tree) if site.kind is Kind.LEAF]))
    value = draw(leaf_values(site.plain))
    assume(value != site.value)
    site.put(value)
    other = read_json(tree)
    assert other is not None
    return message, other


@st.composite
def with_one_part_less(draw: DrawFn) -> Altered:
    """One part that need not be there is left out."""
    message = draw(messages())
    tree = json_tree(message)
    site = draw(st.sampled_from(json_sites(tree)))
    assume(site.field is not None and not site.field.required)
    del site.parent[site.key]
    other = read_json(tree)
    # The last item of a list and the member of a union cannot be left out.
    if other is None:
        reject()
    return message, other


@st.composite
def in_another_order(draw: DrawFn, but: str | None = None) -> Altered:
    """One list stands in another order.

    Args:
        but: The name of the lists that are left as they are.
    """
    message = draw(messages())
    tree = json_tree(message)
    lists = [site.value for site in json_sites(tree) if site.kind is Kind.LIST and site.key != but]
    uneven = [items for items in lists if any(item != items[0] for item in items)]
    assume(uneven)
    draw(st.sampled_from(uneven)).reverse()
    other = read_json(tree)
    assume(other != message)
    assert other is not None
    return message, other
