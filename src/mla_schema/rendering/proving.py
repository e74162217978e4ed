"""What was verified about a signature, as rows."""

from collections.abc import Iterator
from enum import StrEnum

from mla_schema.core.proof import Proof
from mla_schema.model.node import tag
from mla_schema.rendering.document import Line, Role, Row, RowKind, Run
from mla_schema.rendering.reader import Reader


def proof_rows(proof: Proof, reader: Reader) -> Iterator[Row]:
    """The rows of a proof.

    Args:
        proof: What was verified.
        reader: For whom.
    """

    def verbatim(text: str) -> Line:
        return (Run(text, Role.VALUE),)

    def word(code: StrEnum) -> Line:
        return reader.words(f"{tag(type(code))}.{code.value}")

    yes = reader.heading("word.yes")
    for name, line in (
        ("authority", verbatim(proof.authority_name)),
        ("identifier", verbatim(proof.authority_id)),
        ("country", reader.country(proof.country) if proof.country else ()),
        ("kind", word(proof.kind)),
        ("certificate", verbatim(proof.certificate)),
        ("algorithm", verbatim(proof.algorithm)),
        ("claimed", reader.instant(proof.claimed_at)),
        ("proven", reader.instant(proof.proven_at)),
        ("provenBy", word(proof.proven_by)),
        ("revocation", word(proof.revocation)),
        ("transitional", yes if proof.transitional else ()),
        ("specimen", yes if proof.specimen else ()),
    ):
        if line:
            yield Row(RowKind.FIELD, reader.heading(f"signature.{name}"), (line,))
