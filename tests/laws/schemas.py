"""The derived schemas, each compiled once: the oracles of the codec. None of them shares code with it."""

from functools import cache
from typing import Any

import jsonschema_rs
import xmlschema
from lxml import etree

from mla_schema.derive.json_schema import json_schema
from mla_schema.derive.xsd import xsd


@cache
def libxml2() -> etree.XMLSchema:
    """The XSD, read by libxml2."""
    return etree.XMLSchema(etree.fromstring(xsd().encode()))


@cache
def pure_python() -> xmlschema.XMLSchema:
    """The XSD, read by xmlschema."""
    return xmlschema.XMLSchema(xsd(), allow="none")


@cache
def _validator() -> Any:
    return jsonschema_rs.validator_for(json_schema())


def json_schema_accepts(tree: Any) -> bool:
    """Whether the JSON Schema accepts a tree."""
    accepted: bool = _validator().is_valid(tree)
    return accepted
