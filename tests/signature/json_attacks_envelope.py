"""Attacks on the envelope around the three texts, and on what may stand beside them."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any, Final

import mla_schema as mla
from mla_schema.core import faults
from mla_schema.core.errors import LimitExceeded, Undecided, Unreadable
from mla_schema.core.faults import Fault
from tests.signature.json_forge import Attack, Stage, envelope, forge, header, parts, payload, url, write

_BODY, _HEAD, _VALUE = 0, 1, 2
_ALPHABET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_NAMES: Final = ("payload", "protected", "signature")


def _part(part: int, change: Any) -> Attack:
    """One of the three texts in another form; what is signed are the texts as they stand."""

    def data() -> bytes:
        texts = list(_ending(part))
        if part == _VALUE:
            texts[_VALUE] = change(texts[_VALUE])
            return envelope((texts[0], texts[1], texts[2]))
        texts[part] = change(texts[part])
        return forge(texts[_HEAD], texts[_BODY])

    stage = Stage.READ if part == _BODY else Stage.SIGNATURE
    signed = part != _VALUE or change not in (_percent, _wide, _short)
    return Attack(data, stage=stage, says="is not canonical base64url", signed=signed)


def _percent(text: str) -> str:
    return text[:-1] + f"%{ord(text[-1]):02x}"


def _wide(text: str) -> str:
    """A letter of another alphabet, which some normalise."""
    return text[:-1] + "\uff21"


def _short(text: str) -> str:
    """One sign more than whole groups: no bytes are so encoded."""
    return text[: len(text) // 4 * 4 + 1]


def _ending(part: int) -> tuple[str, str, str]:
    """Three texts, of which one has all that can be done to it: stray bits, padding, both signs of base64url."""
    head, content = write(header()), payload()
    head += b" " * ((1 - len(head)) % 3)
    content += b" " * ((1 - len(content)) % 3)
    texts = parts(head, content)
    while part == _VALUE and not {"-", "_"} <= set(texts[_VALUE]):
        # The same bytes are always signed alike; three more signs leave the stray bits where they are.
        head += b"   "
        texts = parts(head, content)
    return texts


def _stray(text: str) -> str:
    """The same bytes, with a bit set of those that none of them uses."""
    last = _ALPHABET[_ALPHABET.index(text[-1]) | 1]
    assert last != text[-1]
    return text[:-1] + last


_CHANGES: Final[dict[str, Any]] = {
    "padding": lambda text: text + "=" * (-len(text) % 4),
    "too much padding": lambda text: text + "=" * (-len(text) % 4 + 4),
    "padding in its middle": lambda text: text[:4] + "==" + text[4:],
    "stray bits": _stray,
    "a line break": lambda text: text[:64] + "\n" + text[64:],
    "a line break at its end": lambda text: text + "\n",
    "a space before it": lambda text: " " + text,
    "a tab": lambda text: text[:8] + "\t" + text[8:],
    "a NUL": lambda text: text[:8] + "\0" + text[8:],
    "a sign of no alphabet": lambda text: text[:8] + "*" + text[8:],
    "a point": lambda text: text[:8] + "." + text[8:],
    "percent encoding": _percent,
    "a letter that is not ASCII": _wide,
    "one sign too few": _short,
}
_STANDARD: Final = str.maketrans("-_", "+/")


def _with(name: str, value: Any, part: int) -> Attack:
    """A member of the envelope that is no text."""

    def data() -> bytes:
        body, head, signature = parts()
        return write({"payload": body, "protected": head, "signature": signature} | {name: value})

    stage = Stage.READ if part == _BODY else Stage.SIGNATURE
    return Attack(data, stage=stage, says=f"'{name}' is not", signed=False)


def _unsigned(data: Any) -> Attack:
    """What has not the three members of an envelope is a draft, and a draft is not signed."""
    return Attack(data, faults.NOT_SIGNED, signed=False)


def _general(*which: str) -> bytes:
    body, head, value = parts()
    values = {"good": value, "bad": url(bytes(64))}
    return write(
        {"payload": body, "signatures": [{"protected": head, "signature": values[each]} for each in which]}
    )


def _text(change: Any, fault: Fault, error: type[mla.MlaError] = Unreadable, says: str = "") -> Attack:
    """The whole file, changed as a text."""
    return Attack(lambda: change(forge()), fault, Stage.READ, says, error, signed=False)


def _beside(member: Any) -> Attack:
    """An unprotected header."""
    return Attack(lambda: forge(header=member), says="the unprotected header may only hold one timestamp")


def _stamp(token: Any) -> dict[str, Any]:
    return {"etsiU": [{"sigTst": {"tstTokens": [token]}}]}


def _moved(name: str) -> bytes:
    """A parameter that moved to the unprotected header."""
    head = header()
    return forge({each: head[each] for each in head if each != name}, header={name: head[name]})


def _lacking(name: str) -> bytes:
    members = json.loads(forge())
    return write({each: members[each] for each in members if each != name})


def _compact() -> bytes:
    body, head, value = parts()
    return f"{head}.{body}.{value}".encode()


_TOKEN: Final = {"val": b64encode(b"no token").decode()}

ENVELOPE: Final[dict[str, Attack]] = {
    **{
        f"{_NAMES[part]} with {name}": _part(part, change)
        for part in (_BODY, _HEAD, _VALUE)
        for name, change in _CHANGES.items()
    },
    "payload in standard base64": _part(_BODY, lambda text: text.translate(_STANDARD)),
    "signature in standard base64": _part(_VALUE, lambda text: text.translate(_STANDARD)),
    **{
        f"{name} is {kind}": _with(name, value, part)
        for part, name in enumerate(_NAMES)
        for kind, value in {
            "null": None,
            "a number": 1,
            "true": True,
            "a list": ["QQ"],
            "an object": {"QQ": "QQ"},
            "empty": "",
        }.items()
    },
    "extra member": Attack(lambda: forge(extra="1"), says="there may only be a timestamp"),
    "signatures beside signature": Attack(
        lambda: forge(signatures=[]), says="beside payload, protected and signature"
    ),
    "alg beside payload": Attack(lambda: forge(alg="none"), says="beside payload, protected and signature"),
    "message beside the envelope": Attack(
        lambda: forge(**json.loads(payload())), says="beside payload, protected and signature"
    ),
    "no payload": _unsigned(lambda: _lacking("payload")),
    "no protected": _unsigned(lambda: _lacking("protected")),
    "no signature": _unsigned(lambda: _lacking("signature")),
    "no signature, but signatures": _unsigned(_general),
    "names in capitals": _unsigned(lambda: forge().replace(b'"payload"', b'"Payload"')),
    "general serialisation": _unsigned(lambda: _general("good")),
    "general serialisation, a good and a bad signature": _unsigned(lambda: _general("good", "bad")),
    "general serialisation, a bad and a good signature": _unsigned(lambda: _general("bad", "good")),
    "envelope in an object": _unsigned(lambda: b'{"jws":' + forge() + b"}"),
    "the message alone": _unsigned(payload),
    "envelope in a list": _text(lambda data: b"[" + data + b"]", faults.NOT_A_MESSAGE),
    "compact serialisation": Attack(
        _compact, faults.NOT_A_MESSAGE, Stage.READ, error=Unreadable, signed=False
    ),
    "compact serialisation as a JSON text": Attack(
        lambda: write(_compact().decode()), faults.NOT_A_MESSAGE, Stage.READ, error=Unreadable, signed=False
    ),
    **{
        f"{name} twice": Attack(
            lambda name=name: forge()[:-1] + b',"%s":"QQ"}' % name.encode(),  # type: ignore[misc]  # a default
            faults.DUPLICATE_MEMBER,
            Stage.READ,
            name,
            Unreadable,
        )
        for name in _NAMES
    },
    "payload twice, written otherwise": Attack(
        lambda: forge()[:-1] + b',"\\u0070ayload":"QQ"}',
        faults.DUPLICATE_MEMBER,
        Stage.READ,
        error=Unreadable,
    ),
    "payload twice, the same": Attack(
        lambda: forge()[:-1] + b',"payload":"' + parts()[0].encode() + b'"}',
        faults.DUPLICATE_MEMBER,
        Stage.READ,
        error=Unreadable,
    ),
    "mark of byte order": _text(lambda data: b"\xef\xbb\xbf" + data, faults.BYTE_ORDER_MARK),
    "UTF-16": _text(lambda data: data.decode().encode("utf-16"), faults.NOT_UTF8),
    "UTF-32": _text(lambda data: data.decode().encode("utf-32-le"), faults.NOT_UTF8),
    "Latin-1": _text(lambda data: data[:-1] + b',"\xe9":1}', faults.NOT_UTF8),
    "NUL": _text(lambda data: data + b"\0", faults.FORBIDDEN_CHARACTER),
    "second envelope behind": _text(lambda data: data + data, faults.TRAILING_CONTENT),
    "something behind": _text(lambda data: data + b"]", faults.TRAILING_CONTENT),
    "comma at the end": _text(lambda data: data[:-1] + b",}", faults.MALFORMED_JSON),
    "single quotation marks": _text(lambda data: data.replace(b'"', b"'"), faults.MALFORMED_JSON),
    "comment": _text(lambda data: data + b"/**/", faults.TRAILING_CONTENT),
    "cut": _text(lambda data: data[:-1], faults.MALFORMED_JSON),
    "deep": _text(
        lambda data: data[:-1] + b',"header":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        faults.DEPTH_LIMIT,
        LimitExceeded,
    ),
    "NaN beside": _text(lambda data: data[:-1] + b',"header":NaN}', faults.NOT_A_NUMBER),
    "lone surrogate beside": _text(lambda data: data[:-1] + b',"header":"\\udc00"}', faults.LONE_SURROGATE),
    "unprotected header": _beside({"kid": "1"}),
    "unprotected header is empty": _beside({}),
    "unprotected header is null": _beside(None),
    "unprotected header is a list": _beside([]),
    "alg unprotected too": _beside({"alg": "none"}),
    "alg unprotected only": Attack(
        lambda: _moved("alg"), says="the unprotected header may only hold one timestamp"
    ),
    "x5c unprotected only": Attack(
        lambda: _moved("x5c"), says="the unprotected header may only hold one timestamp"
    ),
    "jwk beside a timestamp": _beside(_stamp(_TOKEN) | {"jwk": {}}),
    "etsiU is empty": _beside({"etsiU": []}),
    "etsiU is an object": _beside({"etsiU": {"sigTst": {"tstTokens": [_TOKEN]}}}),
    "etsiU of texts": _beside({"etsiU": [url(write({"sigTst": {"tstTokens": [_TOKEN]}}))]}),
    "two timestamps": _beside({"etsiU": _stamp(_TOKEN)["etsiU"] * 2}),
    "certificate values beside": _beside({"etsiU": [*_stamp(_TOKEN)["etsiU"], {"xVals": []}]}),
    "counter-signature": _beside({"etsiU": [{"cSig": "e30.QQ.QQ"}]}),
    "two tokens": _beside({"etsiU": [{"sigTst": {"tstTokens": [_TOKEN, _TOKEN]}}]}),
    "no token": _beside({"etsiU": [{"sigTst": {"tstTokens": []}}]}),
    "canonicalisation of the timestamp": _beside(
        {"etsiU": [{"sigTst": {"tstTokens": [_TOKEN], "canonAlg": "http://example.org"}}]}
    ),
    "kind of token": _beside(_stamp(_TOKEN | {"type": "ocsp"})),
    "token is a number": _beside(_stamp({"val": 1})),
    "token in base64url": Attack(
        lambda: forge(header=_stamp({"val": "-_-_"})), says="'val' is not canonical base64"
    ),
    "token without padding": Attack(
        lambda: forge(header=_stamp({"val": "QQ"})), says="'val' is not canonical base64"
    ),
    "token with stray bits": Attack(
        lambda: forge(header=_stamp({"val": "QR=="})), says="'val' is not canonical base64"
    ),
    "token is empty": Attack(lambda: forge(header=_stamp({"val": ""})), says="'val' is not canonical base64"),
    "token with a letter that is not ASCII": Attack(
        lambda: forge(header=_stamp({"val": "é"})), says="'val' is not canonical base64"
    ),
    "token that nobody trusts": Attack(
        lambda: forge(header=_stamp(_TOKEN)), faults.TIMESTAMP_UNCHECKED, Stage.TRUST, error=Undecided
    ),
}
"""The envelope and what may stand beside the three texts."""
