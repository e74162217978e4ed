"""The version of the program. That of the schema is ``codec.shape.SCHEMA_VERSION``."""

__version__ = "0.1.0"
