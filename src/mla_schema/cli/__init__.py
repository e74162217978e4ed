"""The command line: one file per verb, loaded when it is called.

Only the command line opens files and reads the clock; everything else it asks of the library.
"""

import sys


def main() -> None:
    """Run the command line and end the process with its exit code."""
    try:
        from mla_schema.cli.group import run
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        print("The command line is not installed. Type: pip install 'mla-schema[cli]'", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
    sys.exit(run(sys.argv[1:]))
