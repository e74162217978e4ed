"""The one form of a trust list: each thing that may be wrong in it is refused, at its place."""

from __future__ import annotations

import copy
import json
from base64 import b64encode
from collections.abc import Callable
from functools import cache
from typing import Any, Final

import pytest

import mla_schema as mla
from mla_schema.signature.json import sign_json
from mla_schema.signature.trust_list import TRUST_LIST_TYPE, read_trust_list, read_unsigned
from tests.signature import pki, specimens
from tests.signature.pki import AT
from tests.signature.test_trust_list import contents, operator

Change = Callable[[Any], object]

_SCHEME: Final = "/LoTE/ListAndSchemeInformation"
_ENTITIES: Final = "/LoTE/TrustedEntitiesList"
_ENTITY: Final = f"{_ENTITIES}/0"
_INFORMATION: Final = f"{_ENTITY}/TrustedEntityInformation"
_OWN: Final = f"{_INFORMATION}/TEInformationExtensions/0"
_POSTAL: Final = f"{_INFORMATION}/TEAddress/TEPostalAddress"
_SERVICE: Final = f"{_ENTITY}/TrustedEntityServices/0"
_STATUS: Final = f"{_SERVICE}/ServiceInformation"
_EXTENSION: Final = f"{_STATUS}/ServiceInformationExtensions/0"
_CERTIFICATES: Final = f"{_STATUS}/ServiceDigitalIdentity/X509Certificates"


@cache
def _tree() -> Any:
    return json.loads(contents().payload)


def at(tree: Any, place: str) -> Any:
    for step in place.split("/")[1:]:
        tree = tree[int(step) if isinstance(tree, list) else step]
    return tree


def put(place: str, value: Any) -> tuple[Change, str]:
    """Put a value at a place; the refusal names the place."""
    parent, _, name = place.rpartition("/")

    def change(tree: Any) -> None:
        where = at(tree, parent)
        where[int(name) if isinstance(where, list) else name] = value

    return change, place


def add(place: str, name: str, value: Any) -> tuple[Change, str]:
    """Add a member to an object; the refusal names the object."""
    return put(f"{place}/{name}", value)[0], place or "/"


def drop(place: str) -> tuple[Change, str]:
    """Take a member away; the refusal names the object."""
    parent, _, name = place.rpartition("/")
    return lambda tree: at(tree, parent).pop(name), parent


def twice(place: str, refused: str) -> tuple[Change, str]:
    """Put the first entry of a list behind it once more."""
    return lambda tree: at(tree, place).append(copy.deepcopy(at(tree, place)[0])), refused


def history(**wrong: Any) -> tuple[Change, str]:
    """Give the service an earlier status."""

    def change(tree: Any) -> None:
        at(tree, _SERVICE)["ServiceHistory"] = [copy.deepcopy(at(tree, _STATUS)) | wrong]

    return change, f"{_SERVICE}/ServiceHistory/0"


def certificate(der: bytes) -> Change:
    return put(f"{_CERTIFICATES}/0/val", b64encode(der).decode("ascii"))[0]


BAD: Final[dict[str, tuple[Change, str]]] = {
    "another root": (lambda tree: tree.update(LoTE2=tree.pop("LoTE")), "/"),
    "something beside the list": add("", "extra", 1),
    "the list is a text": put("/LoTE", "x"),
    "no scheme": drop(_SCHEME),
    "a member that ETSI has and this format has not": add(_SCHEME, "SchemeTerritory", "MD"),
    "version 2": put(f"{_SCHEME}/LoTEVersionIdentifier", 2),
    "a version that is true": put(f"{_SCHEME}/LoTEVersionIdentifier", True),
    "number 0": put(f"{_SCHEME}/LoTESequenceNumber", 0),
    "a number as a text": put(f"{_SCHEME}/LoTESequenceNumber", "7"),
    "a list of another kind": put(f"{_SCHEME}/LoTEType", "urn:x"),
    "no operator": put(f"{_SCHEME}/SchemeOperatorName", []),
    "an operator without a name": put(f"{_SCHEME}/SchemeOperatorName/0/value", " "),
    "a name with a third member": add(f"{_SCHEME}/SchemeOperatorName/0", "x", "y"),
    "no URI": put(f"{_SCHEME}/SchemeInformationURI/0/uriValue", "web page"),
    "an offset": put(f"{_SCHEME}/ListIssueDateTime", "2026-11-14T09:30:00+00:00"),
    "a day that does not exist": put(f"{_SCHEME}/NextUpdate", "2026-02-30T00:00:00Z"),
    "a time as a number": put(f"{_SCHEME}/NextUpdate", 1),
    "a next update that is past from the beginning": put(f"{_SCHEME}/NextUpdate", "2026-11-14T09:30:00Z"),
    "an empty list of entities": put(_ENTITIES, []),
    "entities that are no list": put(_ENTITIES, {}),
    "an entity without services": drop(f"{_ENTITY}/TrustedEntityServices"),
    "an authority that is listed twice": twice(_ENTITIES, f"{_ENTITIES}/1"),
    "no extension": drop(f"{_INFORMATION}/TEInformationExtensions"),
    "two extensions": twice(
        f"{_INFORMATION}/TEInformationExtensions", f"{_INFORMATION}/TEInformationExtensions"
    ),
    "another extension": put(f"{_OWN}/uri", "urn:x"),
    "no identifier": drop(f"{_OWN}/id"),
    "a state in small letters": put(f"{_OWN}/country", "md"),
    "specimen is false": put(f"{_OWN}/specimen", False),
    "specimen is 1": put(f"{_OWN}/specimen", 1),
    "an address in another state": put(f"{_POSTAL}/0/Country", "RO"),
    "an address with a number": put(f"{_POSTAL}/0/Locality", 1),
    "no address": drop(_POSTAL),
    "an unknown role": put(f"{_STATUS}/ServiceTypeIdentifier", "urn:x"),
    "an unknown status": put(f"{_STATUS}/ServiceStatus", "urn:x"),
    "no status": drop(f"{_STATUS}/ServiceStatus"),
    "a status that is no text": put(f"{_STATUS}/ServiceStatus", [1]),
    "an unknown kind": put(f"{_EXTENSION}/kind", "stamp"),
    "an issuer without an organisation": drop(f"{_EXTENSION}/organisation"),
    "a pinned certificate with an organisation": (put(f"{_EXTENSION}/certificates", "pinned")[0], _EXTENSION),
    "keys beside the certificates": add(f"{_STATUS}/ServiceDigitalIdentity", "X509SKIs", ["AA=="]),
    "no certificate": put(_CERTIFICATES, []),
    "a certificate in another encoding": add(f"{_CERTIFICATES}/0", "encoding", "urn:x"),
    "a history that begins later": history(StatusStartingTime="2026-12-01T00:00:00Z"),
    "a history that begins at the same time": history(),
    "an empty history": put(f"{_SERVICE}/ServiceHistory", []),
}
BAD_CERTIFICATES: Final[dict[str, Change]] = {
    "no certificate": certificate(b"x"),
    "not canonical": put(f"{_CERTIFICATES}/0/val", "AA=\n=")[0],
    "padding alone": put(f"{_CERTIFICATES}/0/val", "====")[0],
    "an issuer that is none": certificate(specimens.holder().der),
}


def changed(change: Change) -> bytes:
    tree = copy.deepcopy(_tree())
    change(tree)
    return json.dumps(tree).encode()


def test_what_is_changed_is_good_by_itself() -> None:
    assert read_unsigned(changed(lambda _: None)).authorities == (specimens.entry(),)


@pytest.mark.parametrize(("change", "place"), BAD.values(), ids=BAD)
def test_what_is_wrong_is_refused_at_its_place(change: Change, place: str) -> None:
    with pytest.raises(mla.Unreadable) as caught:
        read_unsigned(changed(change))
    assert (caught.value.code, caught.value.params["place"]) == ("MLA-A52", place)
    assert place in str(caught.value)


@pytest.mark.parametrize("change", BAD_CERTIFICATES.values(), ids=BAD_CERTIFICATES)
def test_a_certificate_that_cannot_be_used_is_refused(change: Change) -> None:
    with pytest.raises(mla.Unreadable) as caught:
        read_unsigned(changed(change))
    assert (caught.value.code, caught.value.params["place"]) == ("MLA-A53", f"{_CERTIFICATES}/0/val")


def test_an_issuer_cannot_be_pinned() -> None:
    tree = json.loads(contents(specimens.entry(pinned=(specimens.holder(),))).payload)
    certificate(specimens.issuer().der)(tree)
    with pytest.raises(mla.Unreadable) as caught:
        read_unsigned(json.dumps(tree).encode())
    assert caught.value.code == "MLA-A53"


def test_a_pinned_certificate_need_not_say_whether_it_issues() -> None:
    silent = pki.leaf(specimens.issuer(), specimens.PROSECUTOR, constraints=False)
    [entry] = contents(specimens.entry(pinned=(silent,))).authorities
    assert entry.pinned == (silent.der,)


def test_a_full_address_is_read() -> None:
    address = {"lang": "en", "StreetAddress": "1 A", "Locality": "B", "PostalCode": "C", "Country": "MD"}
    assert read_unsigned(changed(put(f"{_POSTAL}/0", address)[0])).authorities


def test_names_in_several_languages_are_read_and_the_first_is_shown() -> None:
    names = [{"lang": "ro", "value": "Operatorul"}, {"lang": "en", "value": "The operator"}]
    assert read_unsigned(changed(put(f"{_SCHEME}/SchemeOperatorName", names)[0])).operator == "Operatorul"


def test_the_scheme_need_not_say_where_it_is_explained() -> None:
    assert read_unsigned(changed(drop(f"{_SCHEME}/SchemeInformationURI")[0])).sequence == 7


@pytest.mark.parametrize("data", [b"", b"[]", b'{"LoTE":1.5}', b'{"LoTE":{},"LoTE":{}}', b"\xff"])
def test_what_is_no_json_of_this_format_is_unreadable(data: bytes) -> None:
    with pytest.raises(mla.Unreadable):
        read_unsigned(data)
    with pytest.raises(mla.Unreadable):
        read_trust_list(data, operators=(), at=AT)


def test_the_limits_hold() -> None:
    with pytest.raises(mla.LimitExceeded):
        read_unsigned(contents().payload, limits=mla.Limits(size=1_000))


def test_a_signed_list_of_another_form_is_unreadable() -> None:
    payload = changed(add("", "extra", 1)[0])
    data = sign_json(payload, operator().signer(), AT, content_type=TRUST_LIST_TYPE)
    with pytest.raises(mla.Unreadable) as caught:
        read_trust_list(data, operators=[operator().der], at=AT)
    assert caught.value.code == "MLA-A52"
