"""Signatures: one profile per syntax and no options (XAdES-BASELINE-B, JAdES-BASELINE-B), and who is trusted."""
