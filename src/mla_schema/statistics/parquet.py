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
    import pyarrow
    from pyarrow import parquet

    columns: list[tuple[Any, ...]] = list(zip(*rows_of(published), strict=True))
    kinds = [*[pyarrow.string()] * 5, pyarrow.float64(), pyarrow.bool_()]
    arrays = [pyarrow.array(values, kind) for values, kind in zip(columns, kinds, strict=True)]
    sink = pyarrow.BufferOutputStream()
    parquet.write_table(pyarrow.table(arrays, names=list(COLUMNS)), sink)
    return bytes(sink.getvalue().to_pybytes())
