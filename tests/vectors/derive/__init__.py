"""The builder of the conformance suite: vectors.json and the files of its cases.

It is derived from the definitions, the twins of the rules, the examples and the tables of bad input and of attacks; so it
stands with the tests, which know all of them. ``python -m tests.vectors.derive`` writes, ``--check`` only compares.
"""
