"""``python -m mla_schema.derive [--check]``: write everything that is derived, or only compare it.

Exit codes: 0 all is well, 1 something is not as it should be, 2 usage, as when there is no checkout here.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import mla_schema
from mla_schema.derive.artefacts import Drift, State, artefacts, check, find_root, write
from mla_schema.derive.inventory import inventory
from mla_schema.derive.review import problems
from mla_schema.derive.review_phrases import phrase_problems
from mla_schema.derive.signed_examples import NoSpecimenKey
from mla_schema.phrases import phrases_all

_DESCRIPTION = (
    "Write the files that are derived: schemas, code lists, texts and reference pages from the definitions, signed "
    "examples from the examples."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: The command line; that of the process where it is not given.

    Returns:
        The exit code.
    """
    parser = argparse.ArgumentParser(prog="python -m mla_schema.derive", description=_DESCRIPTION)
    parser.add_argument(
        "--check", action="store_true", help="write nothing; name what is stale and exit with 1"
    )
    only_check = parser.parse_args(arguments).check
    root = _root(parser)
    if complaints := [*problems(inventory()), *phrase_problems(phrases_all().values())]:
        _say(*complaints, "These texts have to be mended before anything can be derived from them.")
        return 1
    try:
        found = check(root) if only_check else write(root)
    except NoSpecimenKey as error:
        _say(str(error))
        return 1
    _report(found, len(artefacts(root)), written=not only_check)
    wrong = found if only_check else [drift for drift in found if drift.state is State.UNEXPECTED]
    return 1 if wrong else 0


def _root(parser: argparse.ArgumentParser) -> Path:
    here = Path.cwd()
    root = find_root(here)
    if root is None:
        parser.error(f"{here} is not inside a checkout of mla_schema; the derived files are part of one")
    running = Path(mla_schema.__file__).resolve().parent
    # An installed copy would write what its own definitions say, and not those of the checkout.
    if not running.is_relative_to(root.resolve()):
        parser.error(
            f"the package that runs is {running}, not that of this checkout; install the checkout in editable mode"
        )
    return root


def _report(found: list[Drift], number: int, *, written: bool) -> None:
    for drift in found:
        done = "written" if written and drift.state is not State.UNEXPECTED else drift.state.value
        _say(f"{done:<10}  {drift.path}")
    if not found:
        _say(f"{number} derived files are up to date")
    if not written and any(drift.state is not State.UNEXPECTED for drift in found):
        _say("Run 'python -m mla_schema.derive' and commit the files with the definitions they come from.")
    if any(drift.state is State.UNEXPECTED for drift in found):
        _say("An unexpected file stands where everything is derived: move or remove it.")


def _say(*lines: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    sys.exit(main())
