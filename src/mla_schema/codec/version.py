"""Which schema versions this reader takes, and what it says about the others."""

import re

from mla_schema.codec.shape import NAMESPACE, SCHEMA_VERSION
from mla_schema.core import faults
from mla_schema.core.errors import UnsupportedVersion

_VERSION = re.compile("(0|[1-9][0-9]{0,5})[.](0|[1-9][0-9]{0,5})", re.ASCII)
_MAJORS = re.compile(re.escape(NAMESPACE.rpartition("/")[0]) + "/([1-9][0-9]{0,5})", re.ASCII)


def check_version(text: object) -> bool:
    """Judge the value of ``schemaVersion``.

    Args:
        text: The value.

    Returns:
        Whether it is a version at all; a version is then one that this reader knows.

    Raises:
        UnsupportedVersion: It is a version that this reader does not know.
    """
    if text == SCHEMA_VERSION:
        return True
    if not isinstance(text, str) or _VERSION.fullmatch(text) is None:
        return False
    raise UnsupportedVersion(faults.UNSUPPORTED_VERSION, found=text, supported=SCHEMA_VERSION)


def check_namespace(namespace: str | None) -> None:
    """Tell another major version of this format from another document.

    Args:
        namespace: The namespace of the root element.

    Raises:
        UnsupportedVersion: It is the namespace of another major version.
    """
    found = _MAJORS.fullmatch(namespace or "")
    if found is not None and namespace != NAMESPACE:
        raise UnsupportedVersion(
            faults.UNSUPPORTED_VERSION, found=f"{found.group(1)}.x", supported=SCHEMA_VERSION
        )
