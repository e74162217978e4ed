"""``python -m tests.fuzz``: damage many signed files and say what became of them."""

import argparse
import sys

from mla_schema import Form
from tests.fuzz.judging import run


def main() -> int:
    """Damage files as the command line asks.

    Returns:
        0 if all went well, 1 if a file was accepted that says something else, or something crashed.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--mutants", type=int, default=10_000, help="how many files of each syntax")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--form", choices=[each.value for each in Form], help="one syntax only")
    wanted = parser.parse_args()
    failed = False
    for form in [Form(wanted.form)] if wanted.form else list(Form):
        summary = run(form, wanted.mutants, wanted.seed)
        sys.stdout.write(summary.text() + "\n")
        failed = failed or bool(summary.failures)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
