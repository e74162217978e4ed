"""Identifiers of rules that stand no more: none is ever used again for something else."""

from collections.abc import Mapping

RETIRED: Mapping[str, str] = {}
"""Why each was retired, by its identifier."""
