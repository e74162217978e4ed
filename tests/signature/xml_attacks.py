"""All attacks on signed XML, and the lists that they must cover."""

from typing import Final

from tests.signature import (
    attacks_algorithms,
    attacks_bytes,
    attacks_certificates,
    attacks_cost,
    attacks_keys,
    attacks_namespaces,
    attacks_place,
    attacks_properties,
    attacks_references,
    attacks_signatory,
    attacks_statements,
    attacks_values,
)
from tests.signature.hostile import Attack

ATTACKS: Final[dict[str, Attack]] = {
    **attacks_bytes.ATTACKS,
    **attacks_place.ATTACKS,
    **attacks_namespaces.ATTACKS,
    **attacks_references.ATTACKS,
    **attacks_properties.ATTACKS,
    **attacks_statements.ATTACKS,
    **attacks_keys.ATTACKS,
    **attacks_algorithms.ATTACKS,
    **attacks_values.ATTACKS,
    **attacks_certificates.ATTACKS,
    **attacks_signatory.ATTACKS,
    **attacks_cost.ATTACKS,
}
