"""Why a timestamp cannot be checked."""

from typing import Final

from mla_schema.core.words import Problem

NO_AUTHORITY: Final = Problem("timestamp.noAuthority", "no timestamp authority is trusted")
NOT_INSTALLED: Final = Problem("timestamp.notInstalled", "the package '{package}' is not installed")
