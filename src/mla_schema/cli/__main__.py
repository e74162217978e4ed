"""Lets ``python -m mla_schema.cli`` do what ``mla-schema`` does."""

from mla_schema.cli import main

main()
