"""Messages to begin with: valid, marked as specimens, with words that say what is to be replaced.

Their values are reserved for examples (``192.0.2.0/24``, ``example.org``) and can hit nobody. A body is built from
the shape of its class: what the schema requires, and what the tables in `contents` name.
"""

from mla_schema.cli.skeleton.beginning import Beginning
from mla_schema.cli.skeleton.draft import Draft
from mla_schema.cli.skeleton.known import Answered

__all__ = ["Answered", "Beginning", "Draft"]
