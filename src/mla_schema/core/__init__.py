"""Words without behaviour: faults, errors, reports, marks and law. Imports nothing of ours."""
