"""On what is measured: the class of the machine, and the versions of everything that takes part. No name of a machine."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from cryptography.hazmat.backends.openssl.backend import backend
from lxml import etree

from benchmarks.crew import cores
from mla_schema.core.version import __version__

_PACKAGES = (
    *("lxml", "pydantic", "pydantic-core", "cryptography", "typst", "python-docx"),
    *("joserfc", "pybergshamra", "pydantic-xml", "signxml", "xmlschema", "xmlsec", "xsdata"),
)
_PROGRAMS = {"xmlsec1": ("xmlsec1", "--version"), "JDK": ("java", "-version")}


def machine(note: str | None) -> dict[str, object]:
    """The machine by what matters for speed."""
    return {
        "processor": _processor(),
        "cores": cores(),
        "memory_gib": _memory(),
        "system": _system(),
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "note": note,
    }


def libraries() -> dict[str, str | None]:
    """The version of each library and program; ``None`` where it is not there."""
    found: dict[str, str | None] = {"mla-schema": __version__}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = None
    found["libxml2"] = ".".join(map(str, etree.LIBXML_VERSION))
    found["OpenSSL"] = _number(backend.openssl_version_text())
    for name, command in _PROGRAMS.items():
        found[name] = _asked(command)
    return found


def _asked(command: tuple[str, ...]) -> str | None:
    if shutil.which(command[0]) is None:
        return None
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)  # noqa: S603  # The table's.
    return _number(done.stdout + done.stderr)


def _number(text: str) -> str:
    found = re.search(r"\d+(?:\.\d+)+", text)
    return found[0] if found else "unknown"


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists():
        found = re.search(r"^model name\s*:\s*(.+)$", information.read_text(encoding="utf-8"), re.MULTILINE)
        if found:
            return found[1]
    return platform.processor() or platform.machine()


def _memory() -> int | None:
    if "SC_PHYS_PAGES" not in getattr(os, "sysconf_names", {}):
        return None
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)


def _system() -> str:
    try:
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        name = f"{platform.system()} {platform.release()}"
    return f"{name}, {platform.machine()}"
