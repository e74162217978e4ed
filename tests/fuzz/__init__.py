"""Damage to signed files, by a seeded generator: nothing crashes, and what is accepted says what was signed.

::

    python -m tests.fuzz --mutants 200000 --seed 1 --form xml
"""
