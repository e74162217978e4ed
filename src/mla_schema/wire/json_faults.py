"""What is wrong with a JSON file, and where: the careful reading of a file that the fast one did not take.

It knows everything that the fast reading refuses, and is exact about the limits. It stops at the first fault,
in the order of the file, and keeps its own stack, so that no nesting exhausts that of Python.
"""

import json
import re
from enum import Enum, auto

from mla_schema.core import faults
from mla_schema.core.errors import LimitExceeded, Unreadable
from mla_schema.core.faults import Fault
from mla_schema.wire.encoding import place_in_text
from mla_schema.wire.json_tokens import BROKEN, END, NUMBER, STRING, WORD, tokens
from mla_schema.wire.limits import Limits
from mla_schema.wire.places import short

MAX_INTEGER = 9_007_199_254_740_991
"""2^53 - 1, the largest whole number that every system keeps (RFC 8785)."""
