"""What a ``Trust`` remembers makes it faster and changes no verdict; and an algorithm ends on its last day."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

import pytest

import mla_schema as mla
from mla_schema.core import faults
from mla_schema.signature.algorithms import POLICY
from tests.signature import pki, specimens
from tests.signature.json_forge import forge, header, message, payload, prosecutor, trust
from tests.signature.pki import AT, SINCE, Holder

_LATER: Final = datetime(2027, 6, 1, tzinfo=UTC)
_OLD_ISSUER: Final = pki.issuer(specimens.root(), until=_LATER - timedelta(days=1))
_NEW_ISSUER: Final = pki.issuer(specimens.root(), since=AT - timedelta(days=1))
_BEFORE: Final = AT - timedelta(days=30)


def _code(trusted: mla.Trust, data: bytes, at: datetime) -> str:
    try:
        mla.read(data).verify(trusted, at=at)
    except mla.MlaError as error:
        return error.code
    return "accepted"


def _renewed(*above: Holder) -> bytes:
    """A signature that carries both certificates of an issuer: the one that ends, and the one that follows."""
    seal = pki.leaf(_OLD_ISSUER, specimens.PROSECUTOR)
    by = Holder(seal.kind, seal.key, seal.certificate, tuple(each.der for each in above))
    return forge(header(by, iat=int(_BEFORE.timestamp())), by=by)


_ORDERS: Final = {
    "the old one first": (_OLD_ISSUER, _NEW_ISSUER),
    "the new one first": (_NEW_ISSUER, _OLD_ISSUER),
    "the old one only": (_OLD_ISSUER,),
    "the new one only": (_NEW_ISSUER,),
}
_TIMES: Final = (_BEFORE, AT, _LATER, _BEFORE, _LATER, AT)


@pytest.mark.parametrize("order", _ORDERS)
def test_a_verdict_does_not_depend_on_those_before(order: str) -> None:
    data = _renewed(*_ORDERS[order])
    used = trust()
    assert [_code(used, data, at) for at in _TIMES] == [_code(trust(), data, at) for at in _TIMES]


def test_an_issuer_that_was_renewed_is_trusted_before_and_after() -> None:
    data = _renewed(_OLD_ISSUER, _NEW_ISSUER)
    used = trust()
    assert {_code(used, data, at) for at in _TIMES} == {"accepted"}
    assert _code(used, _renewed(_OLD_ISSUER), _LATER) == faults.NO_PATH.code


@pytest.mark.parametrize("pinned", [True, False], ids=["pinned", "issued"])
def test_a_certificate_is_judged_anew_at_each_time(pinned: bool) -> None:  # noqa: FBT001  # a parameter of the test
    entry = {"pinned": (prosecutor().der,), "issuers": (), "organisation": None} if pinned else {}
    used, data = trust(**entry), forge(header(iat=int(SINCE.timestamp())))
    assert _code(used, data, AT) == "accepted"
    assert _code(used, data, SINCE - timedelta(seconds=1)) == faults.CERTIFICATE_NOT_YET_VALID.code
    assert _code(used, data, pki.UNTIL + timedelta(seconds=1)) == faults.CERTIFICATE_EXPIRED.code
    assert _code(used, data, pki.UNTIL) == "accepted"


def test_what_was_refused_is_not_remembered_as_good() -> None:
    used, false = trust(), forge(None, payload(message(sender="specimen-ministry")))
    assert _code(used, false, AT) == _code(used, false, AT) == faults.ANOTHER_AUTHORITY.code
    assert _code(used, forge(), AT) == "accepted"
    assert _code(used, false, AT) == faults.ANOTHER_AUTHORITY.code


def _ending(last: date) -> mla.Trust:
    algorithms = tuple(replace(each, until=last) for each in POLICY.algorithms)
    return mla.Trust(trust().authorities, policy=replace(POLICY, algorithms=algorithms))


@pytest.mark.parametrize("form", mla.Form)
def test_an_algorithm_is_accepted_until_its_last_day(form: mla.Form) -> None:
    """What counts is when the signature is proven to have existed."""
    data = mla.seal(message(), prosecutor().signer(), form=form, at=AT)
    assert _code(_ending(AT.date()), data, AT.replace(hour=23, minute=59)) == "accepted"
    assert _code(_ending(AT.date()), data, AT + timedelta(days=1)) == faults.ALGORITHM_NOT_ACCEPTED.code
    registered = mla.read(data).verify(_ending(AT.date()), at=AT + timedelta(days=1), registered_at=AT)
    assert registered.content == message()
