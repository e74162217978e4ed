"""What was received is not a message yet, and is not judged without a time and without trust."""

from datetime import datetime

import mla_schema as mla


def it_is_not_a_message(received: mla.Received) -> mla.Message:
    _ = received.header  # E: "Received" has no attribute "header"
    mla.encode(received, form=mla.Form.JSON)  # E: incompatible type "Received"; expected "Message"
    mla.digest(received)  # E: incompatible type "Received"; expected "Message"
    return received  # E: got "Received", expected "Message"


def it_is_verified_with_trust_and_a_time(received: mla.Received, trust: mla.Trust, at: datetime) -> None:
    received.verify(trust)  # E: Missing named argument "at" for "verify"
    received.verify(at=at)  # E: Missing positional argument "trust" in call to "verify"
    received.verify(trust, at)  # E: Too many positional arguments for "verify"
    received.verify(None, at=at)  # E: incompatible type "None"; expected "Trust"
    received.verify(trust, at=at.date())  # E: incompatible type "date"; expected "datetime"


def that_it_was_read_is_no_verdict(received: mla.Received) -> int:
    return 1 if received else 2  # E: could always be true in boolean context


def only_bytes_are_read(at: datetime) -> None:
    mla.read("message.xml")  # E: incompatible type "str"; expected "bytes"
    mla.validate("message.xml", at=at)  # E: incompatible type "str"; expected "bytes"
    mla.validate(b"")  # E: Missing named argument "at" for "validate"


def who_is_trusted_does_not_sign(message: mla.Message, trust: mla.Trust, at: datetime) -> None:
    mla.seal(message, trust, form=mla.Form.XML, at=at)  # E: incompatible type "Trust"; expected "Signer"
    mla.seal(message, b"key", form=mla.Form.XML, at=at)  # E: incompatible type "bytes"; expected "Signer"
