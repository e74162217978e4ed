"""Noise in the bytes of a file: what a bad line, a bad disk or an attacker makes of it."""

from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

_TOKENS: Final = (
    *(b"<", b">", b"&", b'"', b"'", b"/", b"=", b"]]>", b"</", b"/>", b"<a>", b"</a>", b"<a b='c'/>"),
    *(b"<!DOCTYPE message [<!ENTITY e 'x'>]>", b"&e;", b"&amp;", b"&#0;", b"&#xD800;", b"&#65;", b"<!-- -->"),
    *(b"<?pi?>", b"<?xml version='1.0'?>", b"<![CDATA[", b"<![CDATA[x]]>", b" xmlns=''", b" xmlns:m='urn:x'"),
    *(b" xml:lang='ro'", b"{", b"}", b"[", b"]", b",", b":", b"{}", b"[]", b"[[", b"null", b"true", b"NaN"),
    *(b"-0", b"1.0", b"1e999", b"9007199254740992", b"9" * 5_000, b'"":', b'"\\ud800"', b"\\u0000", b"\\"),
    *(b"\x00", b"\x1b", b"\x7f", b"\x80", b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80"),
    *(b"\xef\xbf\xbe", b"\xef\xbb\xbf", b"\xfe\xff", b" ", b"\n", b"\r", b"\t", b"\xc2\x85", b"\xe2\x80\xa8"),
)
_OFFSETS: Final = st.floats(0, 1, exclude_max=True)
_BITS: Final = 8


@st.composite
def noisy(draw: DrawFn, data: bytes) -> bytes:
    """The bytes of a file, damaged at one to four places.

    Args:
        draw: Given by Hypothesis.
        data: The file.
    """
    for _ in range(draw(st.integers(1, 4))):
        start = int(draw(_OFFSETS) * len(data))
        end = min(len(data), start + draw(st.sampled_from((1, 2, 8, 64, 1_000))))
        match draw(st.sampled_from(("flip", "cut", "truncate", "insert", "repeat", "move"))):
            case "flip" if data:
                bit = 1 << draw(st.integers(0, _BITS - 1))
                data = data[:start] + bytes([data[start] ^ bit]) + data[start + 1 :]
            case "cut":
                data = data[:start] + data[end:]
            case "truncate":
                data = data[:start]
            case "insert":
                data = data[:start] + draw(st.sampled_from(_TOKENS)) + data[start:]
            case "repeat":
                data = data[:end] + data[start:end] + data[end:]
            case "move":
                there = int(draw(_OFFSETS) * len(data))
                data = data[:there] + data[start:end] + data[there:]
            case _:
                pass
    return data
