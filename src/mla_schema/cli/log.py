"""``mla-schema log``: what was received and sent, in an order that cannot be changed unnoticed."""

import click

from mla_schema.cli.log_adding import add, register
from mla_schema.cli.log_keeping import check, erase
from mla_schema.cli.log_reading import export, list_, show

_EPILOG = """\b
Examples:
  mla-schema log add inbox/ --log case.db --trust trust.json --operator operator.pem
  mla-schema log add answer.mla.xml --log case.db --sent
  mla-schema log register --log case.db --reference 12/2026 --medium post --type data-request --from MD --to RO
  mla-schema log list --log case.db
  mla-schema log check --log case.db --head 12:sha256:...
docs/log.md says what a log promises, and what it does not.
"""


@click.group(epilog=_EPILOG)
def command() -> None:
    """Keep a log of a case, or of all cases: what came, what went, and when.

    An entry cannot be changed, moved or taken away unnoticed. What it holds can be erased, and the log says so.
    """


for each in (add, register, list_, show, erase, check, export):
    command.add_command(each)
