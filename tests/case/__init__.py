"""Tests of the conversation: whose turn it is."""
