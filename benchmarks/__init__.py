"""Ratios against the floor and the peers, each measured in one interleaved run: ``python -m benchmarks``."""
