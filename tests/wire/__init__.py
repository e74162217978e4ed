"""Bytes that mean harm, and places in files."""
