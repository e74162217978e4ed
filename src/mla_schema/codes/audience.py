"""Code list: audiences."""

from enum import StrEnum


class Audience(StrEnum):
    """Who may see a part of a message.

    Source: CETS224_7_5_D, CETS224_8_3_B, EPOC_ANNEX_I_M.
    """

    ALL = "all"
    """All recipients. Everyone to whom the message is addressed or lawfully passed on.
    Source: OURS."""

    REQUESTED_AUTHORITY = "requestedAuthority"
    """Requested authority only. The requested Party only; it is not disclosed to the provider without the
    consent of the requesting Party.
    Source: CETS224_8_3_B."""

    NOTIFIED_AUTHORITY = "notifiedAuthority"
    """Notified authority only. The authority that is notified of an order, and not the provider.
    Source: CETS224_7_5_D, EPOC_ANNEX_I_M."""

    PROVIDER = "provider"
    """Provider. The provider or entity to which an order is addressed, and the authorities that handle it.
    Source: CETS224_8_3_A."""
