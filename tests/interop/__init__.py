"""Tests against processors that are not ours, each of them skipped where it is not installed."""
