"""With which key a command signs, and at which time, as it was told."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

from mla_schema.cli.instants import instant, now

if TYPE_CHECKING:
    from mla_schema.cli.pem_signer import PemSigner

Command = Callable[..., None]


@dataclass(frozen=True, slots=True)
class Signing:
    """With which key is signed, and at which time.

    Attributes:
        key: The file with the key.
        cert: The file with its certificates.
        password_env: The environment variable with the password of the key.
        at: The signing time that is claimed; absent for that of the clock.
    """

    key: str
    cert: str
    password_env: str | None
    at: datetime | None

    @property
    def moment(self) -> datetime:
        """The signing time."""
        return self.at if self.at is not None else now()

    def signer(self) -> "PemSigner":
        """Read the key and its certificates.

        Raises:
            Misuse: A file cannot be used, or the certificate is not that of the key.
        """
        from mla_schema.cli.pem_signer import pem_signer

        return pem_signer(self.key, self.cert, self.password_env)


def signing_options(command: Command) -> Command:
    """Give a command the options that say with which key it signs; it gets a ``Signing`` for them.

    Args:
        command: The command.
    """

    @wraps(command)
    def with_signing(*arguments: Any, **given: Any) -> None:
        signing = Signing(**{option: given.pop(option) for option in ("key", "cert", "password_env", "at")})
        command(*arguments, signing=signing, **given)

    decorated: Command = with_signing
    for option in reversed(_OPTIONS):
        decorated = option(decorated)
    return decorated


_OPTIONS = (
    click.option(
        "--key",
        required=True,
        type=click.Path(readable=False),
        metavar="KEY.pem",
        help="The private key in PEM, encrypted or not.",
    ),
    click.option(
        "--cert",
        required=True,
        type=click.Path(readable=False),
        metavar="CHAIN.pem",
        help="The certificate of the key and those of its issuers, in PEM.",
    ),
    click.option(
        "--password-env",
        metavar="NAME",
        help="The environment variable with the password of the key. Without it you are asked.",
    ),
    click.option(
        "--at", callback=instant, metavar="INSTANT", help="The signing time that is claimed. Without it: now."
    ),
)
