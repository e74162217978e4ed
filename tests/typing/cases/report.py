"""A report is not a yes or a no: what follows such a question is shown to be never reached."""

import mla_schema as mla


def if_it_is_good(report: mla.Report) -> int:
    if report:
        return 1  # E: Statement is unreachable
    return 2  # E: Statement is unreachable


def while_it_is_not(report: mla.Report) -> int:
    while not report:
        return 1  # E: Statement is unreachable
    return 2  # E: Statement is unreachable


def assert_that_it_is(report: mla.Report) -> int:
    assert report
    return 2  # E: Statement is unreachable


def one_or_the_other(report: mla.Report) -> int | None:
    found: int | None = 1 if report else None  # E: If condition is always false
    return found


def its_outcome_is_asked(report: mla.Report) -> int:
    if report.outcome is mla.Outcome.VALID:
        return 1
    return 2


def its_proof_may_be_missing(report: mla.Report) -> str | None:
    return report.proof.country  # E: Item "None" of "Proof | None" has no attribute "country"
