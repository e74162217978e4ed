"""Implementations with one fault each: this library, with something done to its questions or answers that a hasty
implementer might do. The suite must notice each, where it is, and nowhere else."""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from mla_schema.conformance import Adapter

Answer = dict[str, Any]
Request = Mapping[str, Any]
_ADAPTER: Final = Adapter()
_ANSWERED: Final[dict[bytes, Answer]] = {}


def right(request: Request) -> Answer:
    """The right answer. Those to questions that were asked before are remembered: every fault asks nearly all of them."""
    key = sha256(json.dumps(request).encode()).digest()
    if key not in _ANSWERED:
        _ANSWERED[key] = _ADAPTER.ask(request)
    return dict(_ANSWERED[key])


@dataclass(frozen=True, slots=True)
class Broken:
    """An implementation with a fault.

    Attributes:
        ask: Answers.
        fails: Cases at which it must fail.
        only: A pattern of the cases at which it may.
    """

    answer: Callable[[Request], Answer]
    fails: tuple[str, ...]
    only: str

    def ask(self, request: Request, seconds: float) -> Answer:
        """Answer a request.

        Args:
            request: What is asked.
            seconds: Not needed.
        """
        del seconds
        return self.answer(request)


def _bytes(request: Request) -> bytes:
    return b64decode(request["data"])


def _with(request: Request, data: bytes) -> Request:
    return {**request, "data": b64encode(data).decode()}


def _asks(request: Request, *verbs: str, form: str = "") -> bool:
    return request["do"] in verbs and (not form or request.get("form") == form)


def _mended(change: Callable[[bytes], bytes], form: str, *verbs: str) -> Callable[[Request], Answer]:
    """A reader that changes the bytes before it reads them."""

    def answer(request: Request) -> Answer:
        return right(
            _with(request, change(_bytes(request))) if _asks(request, *verbs, form=form) else request
        )

    return answer


def _last_wins(data: bytes) -> bytes:
    """What a usual parser makes of members that are there twice."""
    try:
        tree = json.loads(data, parse_float=lambda _: _raise(), parse_constant=lambda _: _raise())
        doubled = _doubled(data)
    except (ValueError, RecursionError):
        return data
    return json.dumps(tree, ensure_ascii=False).encode(errors="surrogatepass") if doubled else data


def _raise() -> None:
    raise ValueError


def _doubled(data: bytes) -> bool:
    found: list[bool] = []

    def hook(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found.append(len(pairs) != len(dict(pairs)))
        return dict(pairs)

    json.loads(data, object_pairs_hook=hook)
    return any(found)


def _trimmed(data: bytes) -> bytes:
    """Every text without white space at its ends."""
    return re.sub(rb'(?<=": ")[ ]+|(?<=":")[ ]+', b"", data)


def _without_unknown(data: bytes) -> bytes:
    """The elements that the schema does not have are skipped."""
    return re.sub(rb"<(draft|Specimen)>[^<]*</\1>|<ipAdress/>", b"", data)


def _without_dtd(data: bytes) -> bytes:
    """The document type is thrown away before anything is read."""
    return re.sub(rb"<!DOCTYPE[^\[>]*(\[[^\]]*\])?\s*>\s*", b"", data)


def _without_false(data: bytes) -> bytes:
    """A flag that is false is taken for one that is absent."""
    return re.sub(rb'"[A-Za-z]+":\s*false,?\s*|,\s*"[A-Za-z]+":\s*false(?=\s*})', b"", data)


def _received_tree(request: Request) -> Answer:
    """The signature is verified somewhere, and the message is read from the root that was received."""
    answer = right(request)
    if _asks(request, "verify", form="xml") and answer.get("code") in {"MLA-A11", "MLA-A03"}:
        return {
            "id": answer["id"],
            "outcome": "accepted",
            "signer": {"country": "MD", "id": "specimen-prosecutor"},
        }
    return answer


def _accepting(*codes: str, signer: str = "specimen-prosecutor") -> Callable[[Request], Answer]:
    """A verifier that does not look at something."""

    def answer(request: Request) -> Answer:
        told = right(request)
        if _asks(request, "verify") and told.get("code") in codes:
            return {"id": told["id"], "outcome": "accepted", "signer": {"country": "MD", "id": signer}}
        return told

    return answer


def _undecided_is_accepted(request: Request) -> Answer:
    answer = right(request)
    return {**answer, "outcome": "accepted"} if answer.get("outcome") == "undecided" else answer


def _digest_of_the_file(request: Request) -> Answer:
    answer = right(request)
    if _asks(request, "digest") and answer["outcome"] == "accepted":
        return {**answer, "digest": f"sha256:{sha256(_bytes(request)).hexdigest()}", "canonical": None}
    return answer


def _without_rule(rule: str) -> Callable[[Request], Answer]:
    def answer(request: Request) -> Answer:
        told = right(request)
        if "findings" in told:
            told["findings"] = [each for each in told["findings"] if each["rule"] != rule]
        return told

    return answer


def _in_order_of_arrival(request: Request) -> Answer:
    """Each message moves the case when it comes; what comes too early is lost."""
    if not _asks(request, "fold"):
        return right(request)
    taken: list[Any] = []
    last = ""
    for each in request["messages"]:
        issued = json.loads(_bytes(each))["header"]["issuedAt"]
        if issued >= last:
            taken, last = [*taken, each], issued
    return right({**request, "messages": taken})


def _without_complements(request: Request) -> Answer:
    """Small cells are hidden, and those that tell them are not."""
    answer = right(request)
    if not _asks(request, "statistics") or not request["threshold"]:
        return answer
    known = {_key(each): each for each in right({**request, "threshold": 0})["figures"]}
    figures = []
    for each in answer["figures"]:
        shown = known.get(_key(each))
        told = each["hidden"] and shown is not None and (shown["value"] or 0) >= request["threshold"]
        figures.append(shown if told else each)
    return {**answer, "figures": figures}


def _key(figure: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(figure[name] for name in ("kpi", "row", "column", "measure"))


def _with_specimens(request: Request) -> Answer:
    return right({**request, "includeSpecimens": True} if _asks(request, "statistics") else request)


def _normalised(request: Request) -> Answer:
    """Every text is brought to one form of Unicode before its digest is computed."""
    from unicodedata import normalize

    if not _asks(request, "digest", form="json"):
        return right(request)
    return right(_with(request, normalize("NFC", _bytes(request).decode()).encode()))


def _codes_in_any_case(request: Request) -> Answer:
    answer = right(request)
    if _asks(request, "read") and answer.get("code") == "MLA-F11" and b"Subscriber" in _bytes(request):
        return {"id": answer["id"], "outcome": "accepted"}
    return answer


def _names_a_signer(request: Request) -> Answer:
    """Who is in the certificate is shown, although nobody has verified it."""
    answer = right(request)
    signed = _asks(request, "read") and b"SignatureValue" in _bytes(request)
    return {**answer, "signer": {"country": "MD", "id": "?"}} if signed else answer


BROKEN: Final[dict[str, Broken]] = {
    "accepts duplicate members": Broken(
        _mended(_last_wins, "json", "read"),
        ("reading::json-file-duplicate-member", "reading::json-file-same-member-written-otherwise"),
        r"reading::json-file-(duplicate|same)-member.*",
    ),
    "trims texts": Broken(
        _mended(_trimmed, "json", "read"),
        ("reading::json-text-with-spaces-around-it", "reading::form-line-bad-5"),
        r"reading::(json-text-with-spaces-around-it|form-.*-bad-\d+)",
    ),
    "reads from the received tree": Broken(
        _received_tree,
        ("signature::xml-text-changed", "signature::xml-wrapping-4"),
        r"signature::xml-.*",
    ),
    "ignores unknown elements": Broken(
        _mended(_without_unknown, "xml", "read"),
        ("reading::xml-unknown-element", "reading::xml-unknown-member-in-a-list"),
        r"reading::xml-(unknown-element|element-in-another-case|unknown-member-in-a-list)",
    ),
    "accepts an expired certificate": Broken(
        _accepting("MLA-A22"),
        ("trust::expired",),
        r"(trust|signature)::.*(expired|ended|over|past|ago|valid).*",
    ),
    "does not compare the sender with the certificate": Broken(
        _accepting("MLA-A25"),
        ("trust::another-identifier", "trust::another-state", "trust::message-in-the-name-of-another"),
        r"trust::(another-(identifier|state)|message-in-the-name-of-another)|signature::.*",
    ),
    "takes false for absent": Broken(
        _mended(_without_false, "json", "read"),
        ("reading::json-false", "reading::form-flag-in-json-bool-false"),
        r"reading::(json-false|form-flag-in-json-bool-false)",
    ),
    "gives the digest of the file": Broken(
        _digest_of_the_file, ("digest::usual-json", "digest::usual-xml", "digest::signed-xml"), r"digest::.*"
    ),
    "misses one rule": Broken(
        _without_rule("MLA-C05"),
        ("rules::mla-c05-failing-xml", "rules::mla-c05-failing-json"),
        r"rules::(mla-c05-failing-.*|known-gap-.*)",
    ),
    "folds in the order of arrival": Broken(
        _in_order_of_arrival,
        ("lifecycle::subscriber-information-backwards", "lifecycle::order-to-provider-backwards"),
        r"lifecycle::(.*-backwards|.*-twice|two-conversations|odd-.*)",
    ),
    "does not hide what tells a small cell": Broken(
        _without_complements, ("statistics::group-1-hidden",), r"statistics::.*hidden"
    ),
    "accepts a document type": Broken(
        _mended(_without_dtd, "xml", "read"),
        ("reading::xml-file-document-type", "reading::xml-external-document-type"),
        r"reading::xml-(file-(document-type|entity)|external-.*)",
    ),
    "takes undecided for accepted": Broken(
        _undecided_is_accepted,
        (
            "reading::extension-unknown-that-must-be-understood",
            "trust::revocation-missing",
            "trust::list-run-out",
        ),
        r"reading::extension-.*|trust::(revocation|list|timestamp)-.*|signature::.*",
    ),
    "counts specimens": Broken(
        _with_specimens, ("statistics::specimens-left-aside",), r"statistics::specimens-left-aside"
    ),
    "normalises texts": Broken(
        _normalised, ("digest::decomposed",), r"digest::(decomposed|sorted-by-units-of-utf-16)"
    ),
    "takes codes in other letters": Broken(
        _codes_in_any_case,
        ("reading::xml-unknown-code", "reading::json-unknown-code"),
        r"reading::(xml|json)-unknown-code",
    ),
    "names a signer whom nobody has verified": Broken(
        _names_a_signer,
        ("reading::not-judged-in-xml", "reading::not-judged-and-forged"),
        r"reading::not-judged-.*",
    ),
    "believes anybody whose certificate is good": Broken(
        _accepting("MLA-A20"), ("trust::nobody", "trust::another-organisation"), r"(trust|signature)::.*"
    ),
}
"""Each by what is wrong with it."""
