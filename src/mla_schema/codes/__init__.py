"""The code lists, one file per list.

The value of a member is its wire form. A value is never renamed and never reused.
"""
