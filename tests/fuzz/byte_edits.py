"""Damage to bytes, whatever they mean."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import Final, TypeAlias

Edit: TypeAlias = Callable[[Random, bytes, bytes], bytes]
"""Damages the first file; parts of the second may get into it."""

_NASTY: Final = (
    *(b"\x00", b"\x01", b"\t", b"\n", b"\r", b"\r\n", b" ", b"\x7f", b"\x80", b"\xff", b"\xc0\xaf"),
    *(
        b"\xef\xbb\xbf",
        b"\xed\xa0\x80",
        b"\xef\xbf\xbe",
        b"\xf4\x90\x80\x80",
        "\u2028".encode(),
        "Ａ".encode(),
    ),
    *(b"<", b">", b"&", b"'", b'"', b"\\", b"{", b"}", b"[", b"]", b":", b",", b"/", b"=", b"-", b"0", b"1"),
)
_encoded: Final = re.compile(rb"[A-Za-z0-9+/_-]{16,}={0,2}")
_ALPHABET: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_="


def flip(random: Random, data: bytes, _: bytes) -> bytes:
    """One bit."""
    at = random.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << random.randrange(8)]) + data[at + 1 :]


def insert(random: Random, data: bytes, _: bytes) -> bytes:
    """A byte or a few that parsers stumble over."""
    at = random.randint(0, len(data))
    return data[:at] + random.choice(_NASTY) + data[at:]


def replace(random: Random, data: bytes, _: bytes) -> bytes:
    """A byte by another."""
    at = random.randrange(len(data))
    return data[:at] + random.choice(_NASTY) + data[at + 1 :]


def delete(random: Random, data: bytes, _: bytes) -> bytes:
    """A stretch, mostly a short one."""
    start, end = _stretch(random, data)
    return data[:start] + data[end:]


def repeat(random: Random, data: bytes, _: bytes) -> bytes:
    """A stretch, once more at once or elsewhere."""
    start, end = _stretch(random, data)
    at = random.choice((end, random.randint(0, len(data))))
    return data[:at] + data[start:end] + data[at:]


def exchange(random: Random, data: bytes, _: bytes) -> bytes:
    """Two stretches of one length."""
    start, end = sorted((_stretch(random, data), _stretch(random, data)))
    length = min(start[1] - start[0], end[1] - end[0], end[0] - start[0])
    first, second = data[start[0] : start[0] + length], data[end[0] : end[0] + length]
    between = data[start[0] + length : end[0]]
    return data[: start[0]] + second + between + first + data[end[0] + length :]


def splice(random: Random, data: bytes, mate: bytes) -> bytes:
    """The beginning of one file and the end of another, about where they are alike."""
    at = random.randrange(len(data))
    return data[:at] + mate[round(at * len(mate) / len(data)) :]


def implant(random: Random, data: bytes, mate: bytes) -> bytes:
    """A stretch of another file, in the place of one."""
    start, end = _stretch(random, data)
    first, last = _stretch(random, mate)
    return data[:start] + mate[first:last] + data[end:]


def cut(random: Random, data: bytes, _: bytes) -> bytes:
    """Everything from somewhere on."""
    return data[: random.randint(1, len(data))]


def encoded_sign(random: Random, data: bytes, _: bytes) -> bytes:
    """A sign of base64."""
    start, end = _run(random, data)
    at = random.choice((random.randrange(start, end), end - 1, end - 2))
    return data[:at] + bytes([random.choice(_ALPHABET)]) + data[at + 1 :]


def encoded_space(random: Random, data: bytes, _: bytes) -> bytes:
    """Something between the signs of base64 that a lenient decoder passes over."""
    start, end = _run(random, data)
    at = random.randint(start, end)
    between = random.choice(
        (b" ", b"\n", b"\r\n", b"\t", b"\\n", b"&#13;", b"&#xA;", b"=", b".", b"*", b"%3D")
    )
    return data[:at] + between + data[at:]


def encoded_alphabet(random: Random, data: bytes, _: bytes) -> bytes:
    """The other alphabet of base64, or other padding."""
    start, end = _run(random, data)
    run = data[start:end]
    return data[:start] + random.choice(_REWRITTEN)(run) + data[end:]


def encoded_run(random: Random, data: bytes, mate: bytes) -> bytes:
    """A whole base64 value of another file, or of another place."""
    start, end = _run(random, data)
    source = random.choice((data, mate))
    first, last = _run(random, source)
    return data[:start] + source[first:last] + data[end:]


_REWRITTEN: Final[tuple[Callable[[bytes], bytes], ...]] = (
    lambda run: run.translate(bytes.maketrans(b"+/", b"-_")),
    lambda run: run.translate(bytes.maketrans(b"-_", b"+/")),
    lambda run: run.rstrip(b"="),
    lambda run: run.rstrip(b"=") + b"=" * (-len(run.rstrip(b"=")) % 4),
    lambda run: run + b"=",
    lambda run: run + b"AAAA",
    lambda run: b"AAAA" + run,
    lambda run: run.swapcase(),
)


def _stretch(random: Random, data: bytes) -> tuple[int, int]:
    start = random.randrange(len(data))
    longest = random.choice((1, 1, 4, 16, 64, 512))
    return start, min(len(data), start + random.randint(1, longest))


def _run(random: Random, data: bytes) -> tuple[int, int]:
    """A stretch of base64; of anything, if there is none."""
    runs = [found.span() for found in _encoded.finditer(data)]
    return random.choice(runs) if runs else _stretch(random, data)


EDITS: Final[dict[str, Edit]] = {
    "bit flipped": flip,
    "bytes inserted": insert,
    "byte replaced": replace,
    "stretch deleted": delete,
    "stretch repeated": repeat,
    "stretches exchanged": exchange,
    "files spliced": splice,
    "stretch implanted": implant,
    "cut": cut,
    "base64: sign": encoded_sign,
    "base64: space": encoded_space,
    "base64: alphabet": encoded_alphabet,
    "base64: value": encoded_run,
}
