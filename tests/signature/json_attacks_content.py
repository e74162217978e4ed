"""Attacks with what is signed, with parts of other files, and with who signs."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any, Final

import mla_schema as mla
from mla_schema.core import faults
from mla_schema.core.errors import (
    InvalidMessage,
    LimitExceeded,
    Unreadable,
    UnsupportedVersion,
    UntrustedSigner,
)
from mla_schema.core.faults import Fault
from mla_schema.signature.trusted import Period, SigningRole
from tests.signature import pki
from tests.signature.json_forge import (
    Attack,
    Stage,
    envelope,
    forge,
    from_url,
    header,
    message,
    parts,
    payload,
    prosecutor,
    trust,
    url,
    write,
)
from tests.signature.pki import AT, OTHER_PURPOSES, SINCE, Holder, Unknown, key_usage, leaf
from tests.signature.specimens import MINISTRY, PROSECUTOR, issuer, root

_BODY, _HEAD, _VALUE = 0, 1, 2


def _content(change: Any, fault: Fault, error: type[mla.MlaError] = Unreadable, says: str = "") -> Attack:
    """A payload that is no good, correctly signed."""
    return Attack(lambda: forge(None, change(payload())), fault, Stage.READ, says, error)


def _no_message(change: Any, fault: Fault, error: type[mla.MlaError] = InvalidMessage) -> Attack:
    """A payload that can be read, but is no message."""
    return Attack(lambda: forge(None, change(payload())), fault, Stage.CONTENT, error=error)


def _number(written: bytes) -> Any:
    return lambda data: data.replace(b'"port":50123', b'"port":' + written)


PAYLOAD: Final[dict[str, Attack]] = {
    "member twice": _content(lambda data: data[:-1] + b',"schemaVersion":"1.0"}', faults.DUPLICATE_MEMBER),
    "member twice, written otherwise": _content(
        lambda data: data[:-1] + b',"schema\\u0056ersion":"1.0"}', faults.DUPLICATE_MEMBER
    ),
    "member twice, deep inside": _content(_number(b'1,"port":50123'), faults.DUPLICATE_MEMBER),
    "fraction": _content(_number(b"50123.5"), faults.FRACTION),
    "whole number with a point": _content(_number(b"50123.0"), faults.FRACTION),
    "exponent": _content(_number(b"5e4"), faults.FRACTION),
    "1e999": _content(_number(b"1e999"), faults.FRACTION),
    "2^53": _content(_number(b"9007199254740992"), faults.INTEGER_TOO_LARGE),
    "2^53 + 1": _content(_number(b"9007199254740993"), faults.INTEGER_TOO_LARGE),
    "5 000 digits": _content(_number(b"9" * 5_000), faults.INTEGER_TOO_LARGE),
    "-0": _content(_number(b"-0"), faults.NEGATIVE_ZERO),
    "NaN": _content(_number(b"NaN"), faults.NOT_A_NUMBER),
    "Infinity": _content(_number(b"-Infinity"), faults.NOT_A_NUMBER),
    "leading zero": _content(_number(b"050123"), faults.MALFORMED_JSON),
    "lone surrogate": _content(lambda data: data.replace(b"Fraud", b"\\ud83d"), faults.LONE_SURROGATE),
    "lone surrogate in a name": _content(lambda data: data[:-1] + b',"\\udc00":1}', faults.LONE_SURROGATE),
    "U+FFFF": _content(lambda data: data.replace(b"Fraud", "\uffff".encode()), faults.FORBIDDEN_CHARACTER),
    "control character": _content(lambda data: data.replace(b"Fraud", b"\x01"), faults.FORBIDDEN_CHARACTER),
    "NUL": _content(lambda data: data.replace(b"Fraud", b"\0"), faults.FORBIDDEN_CHARACTER),
    "mark of byte order": _content(lambda data: b"\xef\xbb\xbf" + data, faults.BYTE_ORDER_MARK),
    "Latin-1": _content(lambda data: data.replace("ă".encode(), b"\xe3"), faults.NOT_UTF8),
    "UTF-16": _content(lambda data: data.decode().encode("utf-16"), faults.NOT_UTF8),
    "surrogates in UTF-8": _content(lambda data: data.replace(b"Fraud", b"\xed\xa0\xbd"), faults.NOT_UTF8),
    "too long a form of UTF-8": _content(lambda data: data.replace(b"Fraud", b"\xc0\xaf"), faults.NOT_UTF8),
    "deep": _content(
        lambda data: data[:-1] + b',"x":' + b"[" * 100 + b"]" * 100 + b"}", faults.DEPTH_LIMIT, LimitExceeded
    ),
    "100 000 deep": _content(
        lambda data: data[:-1] + b',"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        faults.DEPTH_LIMIT,
        LimitExceeded,
    ),
    "100 000 deep and not closed": _content(lambda _: b'{"a":' * 100_000, faults.DEPTH_LIMIT, LimitExceeded),
    "many members": _content(
        lambda data: data[:-1] + b',"x":[' + b"1," * 300_000 + b"1]}", faults.NODE_LIMIT, LimitExceeded
    ),
    "something behind": _content(lambda data: data + b"{}", faults.TRAILING_CONTENT),
    "comment": _content(lambda data: b"/**/" + data, faults.MALFORMED_JSON),
    "cut": _content(lambda data: data[:-1], faults.MALFORMED_JSON),
    "list": _content(lambda data: b"[" + data + b"]", faults.MALFORMED_JSON),
    "text": _content(lambda _: b'"message"', faults.MALFORMED_JSON),
    "null": _content(lambda _: b"null", faults.MALFORMED_JSON),
    "white space only": _content(lambda _: b" ", faults.EMPTY_FILE),
    "XML": _content(lambda _: mla.encode(message(), form=mla.Form.XML), faults.MALFORMED_JSON),
    "empty object": _no_message(lambda _: b"{}", faults.MISSING),
    "another signed file": _no_message(lambda _: forge(), faults.MISSING),
    "protected header": _no_message(lambda _: write(header()), faults.MISSING),
    "unknown member": _no_message(lambda data: data[:-1] + b',"note":"1"}', faults.UNKNOWN_NAME),
    "null member": _no_message(lambda data: data[:-1] + b',"extensions":null}', faults.NULL_VALUE),
    "another version": _no_message(
        lambda data: data.replace(b'"schemaVersion":"1.0"', b'"schemaVersion":"1.9"'),
        faults.UNSUPPORTED_VERSION,
        UnsupportedVersion,
    ),
}
"""What is signed, and signed correctly."""


def _mixed(*order: int) -> Attack:
    """Parts of two files, both of the same signatory."""

    def data() -> bytes:
        both = (parts(), parts(header(iat=1), payload(message("Furt"))))
        return envelope((both[order[0]][0], both[order[1]][1], both[order[2]][2]))

    return Attack(data, faults.SIGNATURE_WRONG, signed=False)


def _changed(part: int, change: Any, fault: Fault = faults.SIGNATURE_WRONG, says: str = "") -> Attack:
    """One part changed after it was signed."""

    def data() -> bytes:
        texts = list(parts())
        texts[part] = url(change(from_url(texts[part])))
        return envelope((texts[0], texts[1], texts[2]))

    return Attack(data, fault, says=says, signed=False)


def _written_otherwise(data: bytes) -> bytes:
    return json.dumps(json.loads(data), separators=(", ", ": ")).encode()


TAMPERING: Final[dict[str, Attack]] = {
    "payload of another file": _mixed(1, 0, 0),
    "header of another file": _mixed(0, 1, 0),
    "signature of another file": _mixed(0, 0, 1),
    "a digit of the content": _changed(_BODY, lambda data: data.replace(b"50123", b"50124")),
    "the sender": _changed(_BODY, lambda data: data.replace(b"specimen-prosecutor", b"specimen-ministry")),
    "a space behind the content": _changed(_BODY, lambda data: data + b" "),
    "content written otherwise": _changed(_BODY, _written_otherwise),
    "header written otherwise": _changed(_HEAD, _written_otherwise),
    "a space behind the header": _changed(_HEAD, lambda data: data + b" "),
    "iat": _changed(_HEAD, lambda data: data.replace(b'"iat":1', b'"iat":2')),
    "alg": _changed(_HEAD, lambda data: data.replace(b"ES256", b"ES384"), faults.KEY_DOES_NOT_FIT),
    "alg to none": _changed(
        _HEAD, lambda data: data.replace(b"ES256", b"none"), faults.ALGORITHM_NOT_ACCEPTED
    ),
    "certificates above": _changed(
        _HEAD, lambda data: write(json.loads(data) | {"x5c": json.loads(data)["x5c"][:1]})
    ),
    "certificate of somebody else": _changed(_HEAD, lambda _: write(header(_stranger()))),
    "first bit of the signature": _changed(_VALUE, lambda data: bytes([data[0] ^ 128]) + data[1:]),
    "last bit of the signature": _changed(_VALUE, lambda data: data[:-1] + bytes([data[-1] ^ 1])),
}
"""What was changed, or put together anew, after it was signed."""


def _stranger() -> Holder:
    """Who calls itself as the prosecutor does, below an issuer that calls itself as the right one does."""
    false_root = pki.root(owner="false root")
    return leaf(pki.issuer(false_root, owner="false issuer"), PROSECUTOR, owner="stranger")


def _by(make: Any, fault: Fault = faults.NO_PATH, entry: dict[str, Any] | None = None) -> Attack:
    """Signed by somebody, whom ``make`` makes when it is asked."""

    def data() -> bytes:
        by = make()
        return forge(header(by), by=by)

    return Attack(data, fault, Stage.TRUST, error=UntrustedSigner, trust=lambda: trust(**(entry or {})))


def _prosecutor(**wanted: Any) -> Any:
    return lambda: leaf(issuer(), PROSECUTOR, **wanted)


def _named(**names: Any) -> Attack:
    """A message that names another sender than the prosecutor, who signs it."""
    return Attack(
        lambda: forge(None, payload(message(**names))),
        faults.ANOTHER_AUTHORITY,
        Stage.TRUST,
        error=UntrustedSigner,
    )


_EARLIER: Final = (Period(SINCE, AT - timedelta(days=1)),)


def _claimed(iat: int) -> Attack:
    """A signing time that has not come."""
    return Attack(lambda: forge(header(iat=iat)), faults.SIGNED_IN_FUTURE, Stage.TRUST)


SIGNATORY: Final[dict[str, Attack]] = {
    "stranger with the right names": _by(_stranger),
    "stranger with the certificates of the right issuer": _by(
        lambda: Holder(_stranger().kind, _stranger().key, _stranger().certificate, (issuer().der, root().der))
    ),
    "self-signed with the right names": _by(
        lambda: pki.root(PROSECUTOR, owner="stranger", kind=prosecutor().kind, ca=False)
    ),
    "issued by a prosecutor": _by(lambda: leaf(prosecutor(), PROSECUTOR, owner="stranger")),
    "issuer signs itself": _by(issuer),
    "chain without its issuer": _by(
        lambda: Holder(prosecutor().kind, prosecutor().key, prosecutor().certificate)
    ),
    "expired": _by(_prosecutor(until=AT - timedelta(seconds=1)), faults.CERTIFICATE_EXPIRED),
    "not yet valid": _by(_prosecutor(since=AT + timedelta(seconds=1)), faults.CERTIFICATE_NOT_YET_VALID),
    "signed ahead of us by more than clocks differ": _claimed(int(AT.timestamp()) + 301),
    "signed in a year": _claimed(int((AT + timedelta(days=365)).timestamp())),
    "signed in the last second of all years": _claimed(32_503_679_999),
    **{f"for {name} only": _by(_prosecutor(purposes=(oid,))) for name, oid in OTHER_PURPOSES.items()},
    "for no purpose": _by(_prosecutor(purposes=())),
    "key for encipherment only": _by(_prosecutor(usage=key_usage(encipherment=True))),
    "unknown critical extension": _by(_prosecutor(extra=((Unknown(), True),))),
    "another organisation": _by(lambda: leaf(issuer(), MINISTRY, owner="stranger"), faults.SIGNER_UNKNOWN),
    "no organisation": _by(lambda: leaf(issuer(), None, owner="stranger"), faults.SIGNER_UNKNOWN),
    "nobody is trusted": Attack(
        forge, faults.SIGNER_UNKNOWN, Stage.TRUST, error=UntrustedSigner, trust=mla.Trust
    ),
    "another authority": _named(sender="specimen-ministry"),
    "authority in other letters": _named(sender="Specimen-Prosecutor"),
    "no authority": _named(sender=None),
    "another State": _named(country="RO"),
    "not granted any more": _by(prosecutor, faults.NOT_GRANTED, {"granted": _EARLIER}),
    "never granted": _by(prosecutor, faults.NOT_GRANTED, {"granted": ()}),
    "role that signs receipts only": _by(
        prosecutor, faults.ROLE_NOT_PERMITTED, {"roles": frozenset({SigningRole.SERVICE_PROVIDER})}
    ),
    "operator of the trust list": _by(
        prosecutor, faults.ROLE_NOT_PERMITTED, {"roles": frozenset({SigningRole.TRUST_LIST_OPERATOR})}
    ),
    "for specimens only": _by(prosecutor, faults.SPECIMEN_CERTIFICATE, {"specimen": True}),
    "pinned certificate of the same key": Attack(
        forge,
        faults.NO_PATH,
        Stage.TRUST,
        error=UntrustedSigner,
        trust=lambda: trust(pinned=(_prosecutor(edition=1)().der,), issuers=(_stranger().der,)),
    ),
}
"""Who signs: correctly, but not for whom the message says, or not with a certificate for that."""
