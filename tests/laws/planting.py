"""Draws faults and plants them, in both syntaxes."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeVar

from hypothesis import assume, note
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn
from lxml import etree

from tests.laws import json_planting, xml_planting
from tests.laws.sites import JsonSite, Kind, XmlSite, json_sites, xml_sites
from tests.laws.xml_planting import Expected

S = TypeVar("S", XmlSite, JsonSite)
_PICKS: Final = st.integers(0, 2**16)
_BAD_FORMS: Final = 6


def plant_in_xml(draw: DrawFn, root: etree._Element) -> Expected:
    """Plant one fault in a valid tree.

    Args:
        draw: Draws from a strategy.
        root: The root; it is changed.

    Returns:
        The one finding that must follow.
    """
    return _plant(draw, xml_sites(root), xml_planting.PLANTS)


def plant_in_json(draw: DrawFn, tree: dict[str, Any]) -> Expected:
    """Plant one fault in a valid tree.

    Args:
        draw: Draws from a strategy.
        tree: The root; it is changed.

    Returns:
        The one finding that must follow.
    """
    return _plant(draw, json_sites(tree), json_planting.PLANTS)


def _plant(draw: DrawFn, sites: Sequence[S], plants: Mapping[str, Any]) -> Expected:
    by_kind: dict[Kind, list[S]] = {kind: [site for site in sites if site.kind is kind] for kind in Kind}
    fitting = [name for name, (kinds, _) in plants.items() if any(by_kind[kind] for kind in kinds)]
    # There are many bad forms behind that one name.
    name = draw(st.sampled_from(fitting + ["bad form"] * _BAD_FORMS))
    kinds, plant = plants[name]
    site = draw(st.sampled_from([site for kind in kinds for site in by_kind[kind]]))
    expected: Expected | None = plant(site, draw(_PICKS))
    assume(expected is not None)
    assert expected is not None
    note(f"{name} at {site.segments}")
    return expected
