"""``mla-schema bundle``: everything that an implementer needs, in one archive."""

from hashlib import sha256
from pathlib import Path

import click

from mla_schema.cli.exits import Misuse
from mla_schema.cli.output import check_free, put
from mla_schema.cli.screen import remark

_EPILOG = """\b
Example:
  mla-schema bundle -o mla-schema-1.0.zip
"""


@click.command(epilog=_EPILOG)
@click.option(
    "-o",
    "--output",
    "out",
    required=True,
    type=click.Path(readable=False),
    metavar="OUT",
    help="The archive.",
)
@click.option("--force", is_flag=True, help="Replace OUT if it exists.")
def command(*, out: str, force: bool) -> None:
    """Pack what somebody needs who implements the format in another language.

    Schemas, code lists, rules, texts in all languages, the conformance suite, examples and the specification. It works
    inside a checkout of the source; the same checkout gives the same bytes.
    """
    from mla_schema.derive.artefacts import find_root
    from mla_schema.derive.bundle import bundle

    check_free(out, force=force)
    root = find_root(Path.cwd())
    if root is None:
        raise Misuse("There is no checkout of mla_schema here; the bundle is made of one.")
    data = bundle(root)
    put(data, out, force=force)
    remark(f"{len(data)} bytes, SHA-256 {sha256(data).hexdigest()}")
