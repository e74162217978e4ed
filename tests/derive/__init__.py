"""Tests of everything that is derived from the definitions."""
