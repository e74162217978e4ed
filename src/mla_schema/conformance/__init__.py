"""The conformance suite: whether any program reads, refuses, verifies and judges as the specification says.

::

    from mla_schema.conformance import Program, load_suite, run_suite

    suite = load_suite()                            # that which comes with the package
    with Program(["java", "Reader.java"]) as program:
        results = run_suite(suite, program)

A program speaks the protocol of ``tests/vectors/PROTOCOL.md``: one line of JSON in, one line of JSON out. Nothing here
opens a connection. ``Adapter`` speaks that protocol for this library.
"""

from mla_schema.conformance.adapter import Adapter as Adapter
from mla_schema.conformance.cases import Case as Case
from mla_schema.conformance.cases import Suite as Suite
from mla_schema.conformance.cases import SuiteError as SuiteError
from mla_schema.conformance.loading import load_suite as load_suite
from mla_schema.conformance.program import Program as Program
from mla_schema.conformance.program import Silent as Silent
from mla_schema.conformance.results import CaseResult as CaseResult
from mla_schema.conformance.results import Results as Results
from mla_schema.conformance.results import Verdict as Verdict
from mla_schema.conformance.running import run_suite as run_suite

__all__ = [
    "Adapter",
    "Case",
    "CaseResult",
    "Program",
    "Results",
    "Silent",
    "Suite",
    "SuiteError",
    "Verdict",
    "load_suite",
    "run_suite",
]
