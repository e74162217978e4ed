"""Identifiers of assets and payment instruments, and those that have no kind of their own."""

from typing import Annotated

from mla_schema.core.marks import PERSONAL, WORDS
from mla_schema.model.identifier import ValueIdentifier
from mla_schema.model.scalars import CountryCode, Line


class CryptoAddress(ValueIdentifier):
    """An address on a distributed ledger."""

    network: Line | None = None
    """Network. The ledger on which the address is valid."""
    asset: Line | None = None
    """Asset. The crypto-asset concerned."""


class TransactionHash(ValueIdentifier):
    """The hash of a transaction on a distributed ledger."""

    network: Line | None = None
    """Network. The ledger on which the transaction stands."""


class BankAccount(ValueIdentifier):
    """The number of a bank account, best as an IBAN."""

    bank: Line | None = None
    """Bank. The name or BIC of the bank."""
    country: CountryCode | None = None
    """State. The State in which the account is kept."""


class PaymentCard(ValueIdentifier):
    """The number of a payment card, masked.

    Source: EPOC_ANNEX_I_F.
    """

    issuer: Line | None = None
    """Issuer. The issuer or scheme of the card."""


class VehicleIdentifier(ValueIdentifier):
    """The identification number of a vehicle.

    Source: ETSI_TS_103280.
    """


class OtherIdentifier(ValueIdentifier):
    """An identifier of a kind that has no type of its own.

    Source: EPOC_ANNEX_I_E.
    """

    kind: Annotated[Line | None, PERSONAL, WORDS] = None
    """Kind. What kind of identifier it is, in words."""
