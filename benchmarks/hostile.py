"""What hostile files cost, against a good file of their size: none may be much dearer.

Each file has the shape of an attack of the test suite, made as large as the good one. It is judged with trust and
without, as far as that is another road, and the dearer of the two counts. Where nothing else is said, the content is
signed by somebody who is trusted, so that it is looked at.
"""

from __future__ import annotations

import time
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import mla_schema as mla
from benchmarks.messages import request
from benchmarks.pace import PACE
from benchmarks.pki import AUTHORITY_ID, specimen_signer, specimen_trust
from benchmarks.result import Result
from mla_schema.codec.shape import NAMESPACE
from mla_schema.signature.json import sign_json
from mla_schema.signature.xml import sign_xml

_AT = datetime(2026, 11, 24, 9, tzinfo=UTC)
_SIZES = {"100 kB": 100_000, "1 MB": 1_000_000}
_HURRIED = {"10 kB": 10_000}
_BAR = 15.0
_WORST = 3
Shape = Callable[[int], bytes]


def hostile() -> Iterator[Result]:
    """Hostile files against a good signed file of the same size: the worst of each form."""
    trust = specimen_trust()
    for form, shapes in ((mla.Form.XML, XML), (mla.Form.JSON, JSON)):
        roads: dict[str, tuple[mla.Trust | None, ...]] = dict.fromkeys(shapes, (trust, None))
        for label, size in (_HURRIED if PACE.quick else _SIZES).items():
            good = _good(form, size)
            base = max(_seconds(good, each, runs=3) for each in (trust, None))
            # One run shows which may be the worst; only those are measured as well as the good one.
            once = {}
            for name, make in shapes.items():
                data = make(len(good))
                costs = {road: _seconds(data, road, runs=1) for road in roads[name]}
                dearer = max(costs, key=costs.__getitem__)
                once[name] = costs[dearer]
                # The road that is dearer for the smaller file is so for the larger one.
                roads[name] = (dearer,)
            suspects = sorted(once, key=once.__getitem__, reverse=True)[: _WORST + 1]
            ratios = {}
            for name in suspects:
                seconds = _seconds(shapes[name](len(good)), roads[name][0], runs=2)
                ratios[name] = min(seconds, once[name]) / base
            ranking = sorted(ratios, key=ratios.__getitem__, reverse=True)
            for place, name in enumerate(ranking[:_WORST], 1):
                yield Result(
                    f"{form.value}, {label}, {place}. of {len(once)}: {name}", ratios[name], bar=_BAR
                )


def _seconds(data: bytes, trust: mla.Trust | None, *, runs: int) -> float:
    """Seconds of a judgement; the least of some runs, since nothing makes a run too fast."""
    found = []
    for _ in range(PACE.rounds(runs)):
        start = time.process_time()
        mla.validate(data, at=_AT, trust=trust)
        found.append(time.process_time() - start)
    return min(found)


def _good(form: mla.Form, size: int) -> bytes:
    """A good signed file, not smaller than wanted: a request for many addresses."""
    items = 1
    while True:
        data = mla.seal(_message(items), specimen_signer(), form=form, at=_AT)
        if len(data) >= size:
            return data
        items = max(items + 1, items * size // len(data))


def _message(items: int = 1) -> mla.Message:
    plain = request(items=items)
    return plain.changed(header=plain.header.changed(sender=plain.header.sender.changed(id=AUTHORITY_ID)))


def _small(form: mla.Form) -> bytes:
    return mla.encode(_message(), form=form)


def _fill(part: bytes, size: int) -> bytes:
    """A part as often as it fits."""
    return part * max(1, size // len(part))


def _numbered(part: str, size: int) -> bytes:
    """A part with a number in it, that many times."""
    count = max(1, size // (len(part) + 4))
    return "".join(part.replace("#", str(number)) for number in range(count)).encode()


# XML


def _signed(document: bytes) -> bytes:
    return sign_xml(document, specimen_signer(), _AT)


def _inside(part: bytes) -> Shape:
    """Something as often as it fits, where the body begins; signed."""
    return lambda size: _signed(_small(mla.Form.XML).replace(b"<body>", _fill(part, size) + b"<body>", 1))


def _once(make: Callable[[int], bytes]) -> Shape:
    """Something of the whole size, where the body begins; signed."""
    return lambda size: _signed(_small(mla.Form.XML).replace(b"<body>", make(size) + b"<body>", 1))


def _value(element: str, part: str) -> Shape:
    """A text of the whole size in the first element of a name; signed."""

    def make(size: int) -> bytes:
        document = _small(mla.Form.XML)
        start = document.index(f"<{element}>".encode()) + len(element) + 2
        end = document.index(b"<", start)
        return _signed(document[:start] + _fill(part.encode(), size) + document[end:])

    return make


def _at(anchor: bytes, part: bytes, *, behind: bool = False) -> Shape:
    """Something as often as it fits, at a place of the signature; not signed again."""

    def make(size: int) -> bytes:
        filled = _fill(part, size)
        new = anchor + filled if behind else filled + anchor
        return _signed(_small(mla.Form.XML)).replace(anchor, new, 1)

    return make


def _text_of(element: bytes, part: bytes) -> Shape:
    """The text of an element of the signature, as long as it fits; not signed again."""

    def make(size: int) -> bytes:
        data = _signed(_small(mla.Form.XML))
        start = data.index(b">", data.index(b"<" + element)) + 1
        return data[:start] + _fill(part, size) + data[data.index(b"<", start) :]

    return make


def _certificate_xml(size: int) -> bytes:
    one = b"<ds:X509Certificate>" + b64encode(specimen_signer().certificates[0]) + b"</ds:X509Certificate>"
    return _signed(_small(mla.Form.XML)).replace(b"</ds:X509Data>", _fill(one, size) + b"</ds:X509Data>")


def _wide(size: int) -> bytes:
    return b"<x " + _numbered("a#='' ", size) + b"></x>"


def _items(change: Callable[[bytes], bytes]) -> Shape:
    """A long message in which everything is wrong in one way; signed."""

    def make(size: int) -> bytes:
        return _signed(change(mla.encode(_message(max(1, size // 2_500)), form=mla.Form.XML)))

    return make


_REFERENCE = (
    b'<ds:Reference URI=""><ds:Transforms><ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/>'
    b'</ds:Transforms><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>'
    b"<ds:DigestValue>AAAA</ds:DigestValue></ds:Reference>"
)
_TRANSFORM = b'<ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/>'

XML: dict[str, Shape] = {
    "many unknown elements": _inside(b"<x></x>"),
    "many elements of a known name": _inside(b"<header></header>"),
    "many elements of other names": _once(lambda size: _numbered("<x#></x#>", size)),
    "many unknown elements like known ones": _inside(b"<headr></headr>"),
    "many unknown elements of long names": _inside(b"<%(n)s></%(n)s>" % {b"n": b"headerheader" * 20}),
    "element of a long name": _once(
        lambda size: b"<%(n)s></%(n)s>" % {b"n": b"header" * min(size // 12, 8_000)}
    ),
    "text between the elements": _inside(b"words "),
    "deep within the limit": _inside(b"<x>" * 60 + b"</x>" * 60),
    "deeper than the limit": _once(lambda size: b"<x>" * (size // 7) + b"</x>" * (size // 7)),
    "one large text": _value("text", "x"),
    "one large text of entities": _value("text", "&amp;"),
    "one large text of character references": _value("text", "&#x10FFFD;"),
    "one large text of CDATA sections": _value("text", "<![CDATA[x]]>"),
    "one large text of line breaks": _value("text", "\n"),
    "large unknown code": _value("category", "subscriber"),
    "large number": _value("port", "9"),
    "large instant": _value("issuedAt", "2026-11-23T09:30:00Z"),
    "large address": _value("address", "198.51.100."),
    "attributes of one element": _once(_wide),
    "many elements of many attributes": _inside(
        b"<x " + b" ".join(b"a%d=''" % n for n in range(60)) + b"></x>"
    ),
    "many elements of one attribute": _inside(b'<id a=""></id>'),
    "many namespaces": _once(lambda size: b"<x " + _numbered("xmlns:a#='urn:#' ", size) + b"></x>"),
    "many elements in another namespace": _inside(b'<x xmlns="urn:x"></x>'),
    "many comments": _inside(b"<!---->"),
    "many processing instructions": _inside(b"<?x?>"),
    "document type with entities": lambda size: (
        b"<!DOCTYPE x [" + _numbered("<!ENTITY a# 'x'>", size) + b"]>" + _small(mla.Form.XML)
    ),
    "every port is wrong": _items(lambda data: data.replace(b"<port>", b"<port>9999")),
    "every code is wrong": _items(lambda data: data.replace(b"</role>", b"x</role>")),
    "every element is out of order": _items(lambda data: data.replace(b"<role>", b"<zz></zz><role>")),
    "many references": _at(b"</ds:SignedInfo>", _REFERENCE),
    "many transforms": _at(b"</ds:Transforms>", _TRANSFORM),
    "many algorithms": _at(b"<ds:SignatureMethod", b'<ds:SignatureMethod Algorithm="x"/>'),
    "huge value": _text_of(b"ds:SignatureValue", b"AAAA"),
    "huge value that is no base64": _text_of(b"ds:SignatureValue", b"A A!"),
    "huge value of white space": _text_of(b"ds:SignatureValue", b" \n"),
    "huge value of references to carriage returns": _text_of(b"ds:SignatureValue", b"&#13;"),
    "huge digest": _text_of(b"ds:DigestValue", b"AAAA"),
    "huge certificate": _text_of(b"ds:X509Certificate", b"MIIC"),
    "huge signing time": _text_of(b"xades:SigningTime", b"2026"),
    "many certificates": _certificate_xml,
    "many objects": _at(b"</ds:Signature>", b"<ds:Object></ds:Object>"),
    "many properties": _at(
        b"</xades:SignedSignatureProperties>", b"<xades:SigningTime>x</xades:SigningTime>"
    ),
    "many unsigned properties": _at(
        b"</xades:QualifyingProperties>", b"<xades:UnsignedProperties></xades:UnsignedProperties>"
    ),
    "many issuers and numbers": _at(b"</xades:Cert>", b"<xades:IssuerSerialV2>AAAA</xades:IssuerSerialV2>"),
    "huge issuer and number": _at(
        b"</xades:Cert>", b"<xades:IssuerSerialV2>" + b"AAAA" * 25_000 + b"</xades:IssuerSerialV2>"
    ),
    "many signatures": _at(b"</message>", b'<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"/>'),
    "white space between the parts": _at(b"<ds:SignedInfo>", b" \n"),
    "trailing garbage": lambda size: _signed(_small(mla.Form.XML)) + b"x" * size,
    "not UTF-8 at the end": lambda size: b"<x>" + b"x" * size + b"\xff",
    "no end": lambda size: f'<message xmlns="{NAMESPACE}">'.encode() + _fill(b"<x>x</x>", size),
}
"""Hostile files in XML, by what they consist of."""


# JSON


def _payload(content: Callable[[int], bytes]) -> Shape:
    """A payload that is signed; in base64 it has the size."""
    return lambda size: sign_json(content(size * 3 // 4), specimen_signer(), _AT)


def _member(value: Callable[[int], bytes]) -> Shape:
    """The message with one more member, signed."""
    return _payload(lambda size: _small(mla.Form.JSON)[:-1] + b',"x":' + value(size) + b"}")


def _valued(name: str, value: Callable[[int], bytes]) -> Shape:
    """The message with another value of the first member of a name, signed."""

    def content(size: int) -> bytes:
        document = _small(mla.Form.JSON)
        start = document.index(f'"{name}":'.encode()) + len(name) + 3
        end = min(each for each in (document.find(b",", start), document.find(b"}", start)) if each > 0)
        return document[:start] + value(size) + document[end:]

    return _payload(content)


def _url(data: bytes) -> bytes:
    return urlsafe_b64encode(data).rstrip(b"=")


def _envelope(**parts: bytes) -> bytes:
    usual = {"payload": _url(_small(mla.Form.JSON)), "protected": b"e30", "signature": b"AAAA"} | parts
    return b"{" + b",".join(b'"%s":"%s"' % (name.encode(), part) for name, part in usual.items()) + b"}"


def _header(content: Callable[[int], bytes]) -> Shape:
    """A protected header of the whole size."""
    return lambda size: _envelope(protected=_url(content(size * 3 // 4)))


def _x5c(entry: bytes) -> Callable[[int], bytes]:
    return lambda size: (
        b'{"alg":"ES256","cty":"application/vnd.mla-schema.message+json","iat":1795510800,"typ":"jose+json",'
        b'"x5t#S256":"AAAA","x5c":[' + _fill(b'"%s",' % entry, size) + b'"AAAA"]}'
    )


def _entries(part: bytes) -> Callable[[int], bytes]:
    return lambda size: b"[" + _fill(part + b",", size)[:-1] + b"]"


def _wrong_items(size: int) -> bytes:
    whole = mla.encode(_message(max(1, size // 2_000)), form=mla.Form.JSON)
    return whole.replace(b'"port":', b'"port":9999')


JSON: dict[str, Shape] = {
    "many unknown members": _payload(
        lambda size: _small(mla.Form.JSON)[:-1] + _numbered(',"x#":1', size) + b"}"
    ),
    "many unknown members like known ones": _payload(
        lambda size: _small(mla.Form.JSON)[:-1] + _numbered(',"headr#":1', size) + b"}"
    ),
    "one member many times": _payload(lambda size: b'{"x":0' + _fill(b',"x":1', size) + b"}"),
    "one member many times, written otherwise": _payload(
        lambda size: b'{"x":0' + _fill(b',"\\u0078":1', size) + b"}"
    ),
    "duplicates in many objects": _member(_entries(b'{"a":1,"a":1}')),
    "duplicate at the end": _payload(
        lambda size: _small(mla.Form.JSON)[:-1] + _numbered(',"x#":1', size) + b',"x0":1}'
    ),
    "deep arrays": _member(lambda size: b"[" * (size // 2) + b"]" * (size // 2)),
    "deep arrays without an end": _member(lambda size: b"[" * size),
    "deep within the limit": _member(_entries(b"[" * 60 + b"]" * 60)),
    "deep objects": _member(lambda size: b'{"a":' * (size // 6) + b"1" + b"}" * (size // 6)),
    "many arrays": _member(_entries(b"[]")),
    "many objects": _member(_entries(b"{}")),
    "many numbers": _member(_entries(b"1")),
    "many null values": _member(_entries(b"null")),
    "many fractions": _member(_entries(b"1.5")),
    "large number": _member(lambda size: b"9" * size),
    "large exponent": _member(lambda size: b"1e" + b"9" * size),
    "large fraction": _member(lambda size: b"0." + b"9" * size),
    "one large text": _member(lambda size: b'"' + b"x" * size + b'"'),
    "one large text of escapes": _member(lambda size: b'"' + _fill(b"\\u0041", size) + b'"'),
    "one large text of half pairs": _member(lambda size: b'"' + _fill(b"\\ud800", size) + b'"'),
    "one large text of wrong escapes": _member(lambda size: b'"' + _fill(b"\\x", size) + b'"'),
    "many half pairs": _member(_entries(b'"\\ud800"')),
    "long name": _payload(lambda size: b'{"' + b"header" * (size // 6) + b'":1}'),
    "large unknown code": _valued("category", lambda size: b'"' + _fill(b"subscriber", size) + b'"'),
    "large instant": _valued("issuedAt", lambda size: b'"' + _fill(b"2026-11-23T09:30:00Z", size) + b'"'),
    "large address": _valued("address", lambda size: b'"' + _fill(b"198.51.100.", size) + b'"'),
    "large port": _valued("port", lambda size: b"9" * size),
    "every port is wrong": _payload(_wrong_items),
    "white space": _payload(lambda size: _fill(b" \n", size) + _small(mla.Form.JSON)),
    "white space in the envelope": lambda size: b"{" + _fill(b" \n", size) + _envelope()[1:],
    "many members of the envelope": lambda size: _envelope()[:-1] + _numbered(',"x#":1', size) + b"}",
    "long header": _header(lambda size: b'{"alg":"' + b"x" * size + b'"}'),
    "header just below its limit, of duplicates": _header(
        lambda size: b'{"alg":"x"' + _fill(b',"alg":"x"', min(size, 130_000)) + b"}"
    ),
    "header just below its limit, deep": _header(lambda size: b'{"alg":' + b"[" * min(size, 130_000)),
    "many certificates": _header(_x5c(b64encode(specimen_signer().certificates[0]))),
    "many certificates below the limit of the header": _header(
        lambda size: _x5c(b"AAAA")(min(size, 130_000))
    ),
    "huge certificate": _header(_x5c(b"MIIC" * 25_000)),
    "huge signature": lambda size: _envelope(signature=b"A" * (size // 4 * 4)),
    "huge signature that is no base64": lambda size: _envelope(signature=b"A!" * (size // 2)),
    "huge payload that is no base64": lambda size: _envelope(payload=b"A" * size + b"!"),
    "payload that is no JSON": _payload(lambda size: b"x" * size),
    "envelope in an envelope": _payload(lambda size: _envelope(payload=b"A" * size)),
    "huge timestamp": lambda size: (
        _envelope()[:-1] + b',"header":{"etsiU":[{"sigTst":{"tstTokens":[{"val":"' + b"A" * size + b'"}]}}]}}'
    ),
    "many timestamps": lambda size: (
        _envelope()[:-1] + b',"header":{"etsiU":' + _entries(b'{"sigTst":{}}')(size) + b"}}"
    ),
    "not UTF-8 at the end": lambda size: b'{"x":"' + b"x" * size + b"\xff",
    "no end": lambda size: b'{"x":[' + _fill(b'{"x":1},', size),
}
"""Hostile files in JSON, by what they consist of."""
