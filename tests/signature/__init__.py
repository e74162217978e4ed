"""Signatures: what is accepted, what is refused, and why."""
