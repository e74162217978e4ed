"""``mla-schema bundle``: everything that an implementer needs, in one archive."""

from hashlib import sha256
from pathlib import Path

import click

from mla_schema.cli.exits import Misuse
from mla_schema.cli.output import Output, output_options
from mla_schema.cli.screen import remark

_EPILOG = """\b
Example:
  mla-schema bundle -o mla-schema-1.0.zip
"""


@click.command(epilog=_EPILOG)
@output_options(required=True, told="The archive.")
def command(*, output: Output) -> None:
    """Pack what somebody needs who implements the format in another language.

    Schemas, code lists, rules, texts in all languages, the conformance suite, examples and the specification. It works
    inside a checkout of the source; the same checkout gives the same bytes.
    """
    from mla_schema.derive.artefacts import find_root
    from mla_schema.derive.bundle import bundle

    output.check_free()
    root = find_root(Path.cwd())
    if root is None:
        raise Misuse("There is no checkout of mla_schema here; the bundle is made of one.")
    data = bundle(root)
    output.put(data)
    remark(f"{len(data)} bytes, SHA-256 {sha256(data).hexdigest()}")
