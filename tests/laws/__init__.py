"""The laws: what holds for every message and every file, one law in each file.

Names that do not begin with ``test_`` belong to the laws themselves: where faults are planted, and how.
"""
