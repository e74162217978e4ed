"""Other values for a leaf, of the form that it must have."""

from typing import Any

from hypothesis import strategies as st

from mla_schema.codec.lexical import WRITERS
from mla_schema.model.scalar import Kind, Scalar
from tests.laws.bad_forms import Plain
from tests.strategies import scalar_values


def leaf_values(holds: Plain) -> st.SearchStrategy[Any]:
    """What may stand in a tree where a plain value or a code stands.

    Args:
        holds: The scalar or the code list.
    """
    if not isinstance(holds, Scalar):
        return st.sampled_from([str(code) for code in holds])
    drawn = scalar_values(holds)
    return drawn if holds.kind in (Kind.INTEGER, Kind.FLAG) else drawn.map(WRITERS[holds.kind])
