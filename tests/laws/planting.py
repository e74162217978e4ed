"""Draws faults and plants them, in both syntaxes."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeVar

from hypothesis import assume, note
from hypothesis import strategies as st
from hypothesis.strategies import DataObject
from lxml import etree

from mla_schema.model.scalar import Scalar
from tests.laws import json_planting, xml_planting
from tests.laws.sites import JsonSite, Kind, Site, XmlSite, json_sites, xml_sites
from tests.laws.xml_planting import Expected

S = TypeVar("S", XmlSite, JsonSite)
_PICKS: Final = st.integers(0, 2**16)
_BAD_FORMS: Final = 6


def plant_in_xml(data: DataObject, root: etree._Element) -> Expected:
    """Plant one fault in a valid tree.

    Args:
        data: Draws from a strategy.
        root: The root; it is changed.

    Returns:
        The one finding that must follow.
    """
    return _plant(data, xml_sites(root), xml_planting.PLANTS)


def plant_in_json(data: DataObject, tree: dict[str, Any]) -> Expected:
    """Plant one fault in a valid tree.

    Args:
        data: Draws from a strategy.
        tree: The root; it is changed.

    Returns:
        The one finding that must follow.
    """
    return _plant(data, json_sites(tree), json_planting.PLANTS)


def _plant(data: DataObject, sites: Sequence[S], plants: Mapping[str, Any]) -> Expected:
    by_kind: dict[Kind, list[S]] = {kind: [site for site in sites if site.kind is kind] for kind in Kind}
    fitting = [name for name, (kinds, _) in plants.items() if any(by_kind[kind] for kind in kinds)]
    # There are many bad forms behind that one name.
    name = data.draw(st.sampled_from(fitting + ["bad form"] * _BAD_FORMS))
    kinds, plant = plants[name]
    # By type first: there are few flags and bytes among many texts.
    by_type: dict[str, list[S]] = {}
    for kind in kinds:
        for site in by_kind[kind]:
            by_type.setdefault(_type(site), []).append(site)
    site = data.draw(st.sampled_from(by_type[data.draw(st.sampled_from(sorted(by_type)))]))
    expected: Expected | None = plant(site, data.draw(_PICKS))
    assume(expected is not None)
    assert expected is not None
    note(f"{name} at {site.segments}")
    return expected


def _type(site: Site) -> str:
    if site.kind is not Kind.LEAF:
        return site.kind
    return site.plain.kind if isinstance(site.plain, Scalar) else "code"
