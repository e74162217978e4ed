"""Published figures as Parquet; it needs the extra ``stats``, which is loaded only when it is asked for."""

from typing import Any

from mla_schema.statistics.formats import COLUMNS, rows_of
from mla_schema.statistics.publication import Publication


def to_parquet(published: Publication) -> bytes:
    """The figures as a Parquet file, one row each.

    Args:
        published: The figures.

    Returns:
        The bytes of the file, with the columns of the CSV.

    Raises:
        ImportError: pyarrow is not installed.
    """
    import pyarrow as pa
    from pyarrow import parquet

    columns: list[tuple[Any, ...]] = list(zip(*rows_of(published), strict=True))
    kinds = [*[pa.string()] * 5, pa.float64(), pa.bool_()]
    arrays = [pa.array(values, kind) for values, kind in zip(columns, kinds, strict=True)]
    sink = pa.BufferOutputStream()
    parquet.write_table(pa.table(arrays, names=list(COLUMNS)), sink)
    return bytes(sink.getvalue().to_pybytes())
