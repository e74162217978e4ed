"""What exactly is wrong, where the sentence of a fault ends in it: one module for each place that refuses."""

from collections.abc import Iterator, Mapping

from mla_schema.core.problems import form, json_syntax, signature_shape, timestamp, trust_list, xml_syntax
from mla_schema.core.words import Problem


def problems() -> Mapping[str, Problem]:
    """All problems by their codes."""
    return {each.code: each for each in _all()}


def _all() -> Iterator[Problem]:
    for module in (form, json_syntax, signature_shape, timestamp, trust_list, xml_syntax):
        for value in vars(module).values():
            if isinstance(value, Problem):
                yield value
