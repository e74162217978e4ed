"""Mutation testing of the rules: one small fault after the other is put into them, and the tests must notice it.

``python -m tests.mutation`` runs it, with the twins and the tables of ``tests/rules`` alone. It takes many minutes, so
that the ordinary run tests only the runner (``test_runner.py``). ``survivors.json`` lists the faults that no test can
notice, each with the reason.
"""
