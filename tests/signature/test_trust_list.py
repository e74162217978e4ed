"""The signed trust list: who may sign it, when it holds, and whom it lets through."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, Final

import pytest

import mla_schema as mla
from mla_schema.core.proof import RevocationStatus, SignatoryKind
from mla_schema.signature.algorithms import RS256
from mla_schema.signature.json import sign_json, stamp_json
from mla_schema.signature.revocation import Revocation, RevocationMode
from mla_schema.signature.trust_list import (
    TRUST_LIST_TYPE,
    TrustList,
    make_list,
    read_trust_list,
    read_unsigned,
    sign_list,
)
from mla_schema.signature.trust_list_model import Contents, Operator
from mla_schema.signature.trusted import Period, SigningRole, TrustedAuthority
from tests.signature import pki, specimens
from tests.signature.pki import AT, Holder, Kind
from tests.signature.specimens import MINISTRY, PROSECUTOR
from tests.signature.timestamping import token

DAY: Final = timedelta(days=1)
ISSUED: Final = AT - 10 * DAY
NEXT: Final = AT + 20 * DAY
KEEPER: Final = Operator("SPECIMEN operator", "https://example.org/trust-list")


@cache
def operator(name: str = "SPECIMEN Operator", kind: Kind = Kind.P256) -> Holder:
    return pki.leaf(specimens.issuer(), name, kind)


def contents(*entries: TrustedAuthority, **wanted: Any) -> Contents:
    given: dict[str, Any] = {"sequence": 7, "issued_at": ISSUED, "next_update": NEXT, "operator": KEEPER}
    return make_list(entries or (specimens.entry(),), **(given | wanted))


@cache
def signed() -> bytes:
    return sign_list(contents(), operator().signer(), ISSUED)


def read(data: bytes, *operators: Holder, at: datetime = AT, minimum_sequence: int = 0) -> TrustList:
    pinned = [each.der for each in operators or (operator(),)]
    return read_trust_list(data, operators=pinned, at=at, minimum_sequence=minimum_sequence)


def code_of(refusal: type[mla.MlaError], call: Callable[[], object]) -> str:
    with pytest.raises(refusal) as caught:
        call()
    assert type(caught.value) is refusal
    assert caught.value.advice
    return caught.value.code


# What a list gives


def test_a_list_gives_the_trust_that_was_put_into_it() -> None:
    found = read(signed())
    assert (found.contents.sequence, found.contents.operator) == (7, "SPECIMEN operator")
    assert (found.contents.issued_at, found.contents.next_update) == (ISSUED, NEXT)
    assert (found.signed_by, found.signed_at) == (operator().der, ISSUED)
    assert found.contents.authorities == (specimens.entry(),)
    proof = mla.read(specimens.sealed()).verify(found.trust(), at=AT).proof
    assert (proof.authority_id, proof.country) == ("specimen-prosecutor", "MD")


def test_the_trust_in_a_list_runs_out_with_it() -> None:
    """A system that runs for long may have made it long ago; the messages themselves are as good as before."""
    trust = read(signed()).trust()
    for form in mla.Form:
        data = mla.seal(specimens.message(), specimens.holder().signer(), form=form, at=AT)
        assert mla.read(data).verify(trust, at=NEXT).content == specimens.message()
        late = NEXT + timedelta(seconds=1)
        for registered in (None, AT):
            with pytest.raises(mla.Undecided) as caught:
                mla.read(data).verify(trust, at=late, registered_at=registered)
            assert caught.value.code == "MLA-A56"
        assert mla.validate(data, trust=trust, at=late).outcome is mla.Outcome.UNDECIDED


def test_the_other_options_of_trust_are_passed_on() -> None:
    trust = read(signed()).trust(revocation=Revocation(RevocationMode.REPORT))
    proof = mla.read(specimens.sealed()).verify(trust, at=AT).proof
    assert proof.revocation is RevocationStatus.UNKNOWN


def test_an_empty_list_trusts_nobody() -> None:
    empty = make_list((), sequence=1, issued_at=ISSUED, next_update=NEXT, operator=KEEPER)
    assert empty.authorities == ()
    trust = read(sign_list(empty, operator().signer(), ISSUED)).trust()
    refused = code_of(mla.UntrustedSigner, lambda: mla.read(specimens.sealed()).verify(trust, at=AT))
    assert refused == "MLA-A20"


def test_roles_and_kinds_of_certificates_are_services_of_one_entity() -> None:
    several = replace(
        specimens.entry(pinned=(specimens.holder(),), issuers=(specimens.issuer(),)),
        roles=frozenset({SigningRole.CENTRAL_AUTHORITY, SigningRole.JUDICIAL_AUTHORITY}),
        kind=SignatoryKind.SIGNATURE,
        specimen=True,
    )
    made = contents(several)
    [entity] = json.loads(made.payload)["LoTE"]["TrustedEntitiesList"]
    assert len(entity["TrustedEntityServices"]) == len(made.authorities) == 4
    assert {role for each in made.authorities for role in each.roles} == several.roles
    assert {each.kind for each in made.authorities} == {SignatoryKind.SIGNATURE}
    assert all(each.specimen for each in made.authorities)
    assert {each.pinned + each.issuers for each in made.authorities} == {several.pinned, several.issuers}
    # What was read can be written again: to the same list.
    assert contents(*made.authorities).payload == made.payload


def test_an_international_body_has_no_state() -> None:
    body = replace(specimens.entry(), country=None)
    assert contents(body).authorities == (body,)


def test_a_list_does_not_show_what_is_signed() -> None:
    assert "LoTE" not in repr(read(signed()))
    assert "signed_by" not in repr(read(signed()))


TIMES: Final = {
    "still granted": (Period(ISSUED),),
    "withdrawn": (Period(ISSUED, AT),),
    "suspended for a day": (Period(ISSUED, AT), Period(AT + DAY)),
    "suspended, then withdrawn": (Period(ISSUED, AT), Period(AT + DAY, AT + 2 * DAY)),
    "not in the order of time": (Period(AT + DAY, AT + 2 * DAY), Period(ISSUED, AT), Period(AT + 3 * DAY)),
}


@pytest.mark.parametrize("granted", TIMES.values(), ids=TIMES)
def test_times_are_kept(granted: tuple[Period, ...]) -> None:
    [entry] = contents(replace(specimens.entry(), granted=granted)).authorities
    assert entry.granted == tuple(sorted(granted, key=lambda each: each.since))


def test_a_grant_that_is_renewed_goes_on() -> None:
    granted = (Period(ISSUED, AT), Period(AT))
    [entry] = contents(replace(specimens.entry(), granted=granted)).authorities
    assert all(any(each.holds(at) for each in entry.granted) for at in (ISSUED, AT - DAY, AT, AT + DAY))


def test_certificates_of_the_past_count_for_the_past() -> None:
    """In the history another certificate may stand: it counts for the time of that status."""
    old, new = pki.leaf(specimens.issuer(), "SPECIMEN Old"), pki.leaf(specimens.issuer(), "SPECIMEN New")
    tree = json.loads(contents(specimens.entry(pinned=(new,))).payload)
    service = tree["LoTE"]["TrustedEntitiesList"][0]["TrustedEntityServices"][0]
    service["ServiceInformation"]["StatusStartingTime"] = "2026-11-01T00:00:00Z"
    before = json.loads(contents(specimens.entry(pinned=(old,))).payload)
    [former] = before["LoTE"]["TrustedEntitiesList"][0]["TrustedEntityServices"]
    former["ServiceInformation"]["StatusStartingTime"] = "2026-02-01T00:00:00Z"
    service["ServiceHistory"] = [former["ServiceInformation"]]
    changed = datetime(2026, 11, 1, tzinfo=UTC)
    entries = {each.pinned: each.granted for each in read_unsigned(json.dumps(tree).encode()).authorities}
    assert entries == {
        (new.der,): (Period(changed),),
        (old.der,): (Period(datetime(2026, 2, 1, tzinfo=UTC), changed),),
    }


# Who may sign it


def test_two_operators_while_one_takes_over() -> None:
    following = operator("SPECIMEN Next Operator", Kind.P384)
    data = sign_list(contents(sequence=8), following.signer(), ISSUED)
    assert code_of(mla.UntrustedSigner, lambda: read(data)) == "MLA-A51"
    for each in (signed(), data):
        assert read(each, operator(), following).contents.sequence in {7, 8}
    assert code_of(mla.UntrustedSigner, lambda: read(signed(), following)) == "MLA-A51"


def test_nobody_is_named() -> None:
    refused = code_of(mla.UntrustedSigner, lambda: read_trust_list(signed(), operators=(), at=AT))
    assert refused == "MLA-A51"


def test_another_certificate_of_the_same_key_is_another_operator() -> None:
    twin = pki.leaf(specimens.issuer(), "SPECIMEN Operator", until=pki.UNTIL - DAY)
    assert twin.key is operator().key
    assert code_of(mla.UntrustedSigner, lambda: read(signed(), twin)) == "MLA-A51"


@pytest.mark.parametrize("at", [pki.SINCE - DAY, pki.UNTIL + DAY], ids=["not yet", "not any more"])
def test_the_certificate_of_the_operator_is_not_valid(at: datetime) -> None:
    assert code_of(mla.UntrustedSigner, lambda: read(signed(), at=at)) == "MLA-A57"


def test_a_list_is_not_signed() -> None:
    assert code_of(mla.SignatureError, lambda: read(contents().payload)) == "MLA-A50"


def test_a_list_was_changed_after_it_was_signed() -> None:
    other = json.loads(sign_list(contents(sequence=9), operator().signer(), ISSUED))
    tampered = json.loads(signed()) | {"payload": other["payload"]}
    assert code_of(mla.SignatureError, lambda: read(json.dumps(tampered).encode())) == "MLA-A09"


def test_the_signature_of_a_message_is_none_of_a_list() -> None:
    data = sign_json(contents().payload, operator().signer(), ISSUED)
    assert code_of(mla.SignatureError, lambda: read(data)) == "MLA-A02"


def test_the_signature_of_a_list_is_none_of_a_message() -> None:
    payload = mla.encode(specimens.message(), form=mla.Form.JSON)
    data = sign_json(payload, specimens.holder().signer(), AT, content_type=TRUST_LIST_TYPE)
    refused = code_of(mla.SignatureError, lambda: mla.read(data).verify(specimens.trust(), at=AT))
    assert refused == "MLA-A02"


def test_a_list_carries_no_timestamp() -> None:
    stamped = stamp_json(signed(), lambda covered: token(covered, AT))
    assert code_of(mla.SignatureError, lambda: read(stamped)) == "MLA-A02"


def test_what_the_signer_gives_is_verified() -> None:
    stranger = operator("SPECIMEN Stranger").signer(chain=operator().chain)
    assert code_of(mla.SignatureError, lambda: sign_list(contents(), stranger, ISSUED)) == "MLA-A09"


def test_an_algorithm_that_json_does_not_have() -> None:
    signer = operator("SPECIMEN RSA", Kind.RSA3072).signer(RS256)
    with pytest.raises(ValueError, match="does not sign JSON"):
        sign_list(contents(), signer, ISSUED)


# When it holds


def test_an_older_list_is_refused() -> None:
    assert read(signed(), minimum_sequence=7).contents.sequence == 7
    assert code_of(mla.SignatureError, lambda: read(signed(), minimum_sequence=8)) == "MLA-A54"


def test_a_list_holds_from_its_issue_to_its_next_update() -> None:
    second = timedelta(seconds=1)
    assert [read(signed(), at=at).contents.sequence for at in (ISSUED, NEXT)] == [7, 7]
    assert code_of(mla.Undecided, lambda: read(signed(), at=ISSUED - second)) == "MLA-A55"
    assert code_of(mla.Undecided, lambda: read(signed(), at=NEXT + second)) == "MLA-A56"


def test_a_list_may_be_long() -> None:
    """As long as a list of several thousand authorities is, whose signed form passes the usual limits."""
    entry = specimens.entry()
    many = [replace(entry, id=f"authority-{each}", organisation=f"Office {each}") for each in range(3_900)]
    data = sign_list(contents(*many, entry), operator().signer(), ISSUED)
    assert len(data) > mla.Limits().size
    found = read(data)
    assert len(found.contents.authorities) == len(many) + 1
    assert mla.read(specimens.sealed()).verify(found.trust(), at=AT).proof.authority_id == entry.id
    with pytest.raises(mla.LimitExceeded):
        read_trust_list(data, operators=[operator().der], at=AT, limits=mla.Limits())


def test_a_list_that_claims_to_be_signed_in_the_future() -> None:
    ahead = sign_list(contents(), operator().signer(), AT + timedelta(minutes=5))
    assert read(ahead).signed_at == AT + timedelta(minutes=5)
    too_far = sign_list(contents(), operator().signer(), AT + timedelta(minutes=5, seconds=1))
    assert code_of(mla.SignatureError, lambda: read(too_far)) == "MLA-A35"


def test_times_must_be_aware() -> None:
    with pytest.raises(ValueError, match="aware"):
        read(signed(), at=AT.replace(tzinfo=None))


# Whom a message meets on the list, and is refused nevertheless


def verdict(*entries: TrustedAuthority, message: mla.Message | None = None) -> str:
    trust = read(sign_list(contents(*entries), operator().signer(), ISSUED)).trust()
    data = specimens.sealed()
    if message is not None:
        data = mla.seal(message, specimens.holder().signer(), form=mla.Form.JSON, at=AT)
    return code_of(mla.UntrustedSigner, lambda: mla.read(data).verify(trust, at=AT))


def test_an_authority_that_was_suspended_at_the_time() -> None:
    suspended = replace(specimens.entry(), granted=(Period(ISSUED, AT - DAY), Period(AT + DAY)))
    assert verdict(suspended) == "MLA-A26"
    trust = read(sign_list(contents(suspended), operator().signer(), ISSUED)).trust()
    for registered_at in (AT - 2 * DAY, AT + 2 * DAY):
        read_later = mla.read(specimens.sealed())
        verified = read_later.verify(trust, at=AT + 3 * DAY, registered_at=registered_at)
        assert verified.proof.proven_at == registered_at


def test_the_right_issuer_and_another_state() -> None:
    # The ministry of Romania has its certificate of the same issuer as the prosecutor of Moldova.
    both = (specimens.entry(), specimens.entry(MINISTRY))
    assert verdict(*both, message=specimens.message(PROSECUTOR, country="RO")) == "MLA-A25"
    assert verdict(*both, message=specimens.message(MINISTRY)) == "MLA-A25"


def test_a_role_that_may_not_send_such_a_message() -> None:
    provider = replace(specimens.entry(), roles=frozenset({SigningRole.SERVICE_PROVIDER}))
    assert verdict(provider) == "MLA-A27"


def test_an_operator_signs_lists_and_no_messages() -> None:
    keeper = replace(specimens.entry(), roles=frozenset({SigningRole.TRUST_LIST_OPERATOR}))
    assert verdict(keeper) == "MLA-A27"


def test_who_may_sign_specimens_only() -> None:
    school = replace(specimens.entry(), specimen=True)
    assert verdict(school, message=specimens.message(specimen=False)) == "MLA-A28"


def test_two_authorities_may_share_a_certificate() -> None:
    shared = specimens.holder()
    both = [specimens.entry(each, pinned=(shared,)) for each in (PROSECUTOR, MINISTRY)]
    trust = read(sign_list(contents(*both), operator().signer(), ISSUED)).trust()
    for each in (PROSECUTOR, MINISTRY):
        data = mla.seal(specimens.message(each), shared.signer(), form=mla.Form.XML, at=AT)
        assert mla.read(data).verify(trust, at=AT).proof.authority_name == each


# Misuse


MISUSE: Final[dict[str, tuple[dict[str, Any], str]]] = {
    "no time at all": ({"granted": ()}, "granted at some time"),
    "times that overlap": ({"granted": (Period(ISSUED, AT + DAY), Period(AT))}, "not overlap"),
    "a time without end before another": ({"granted": (Period(ISSUED), Period(AT))}, "not overlap"),
    "an end before the beginning": ({"granted": (Period(AT, ISSUED),)}, "not overlap"),
    "a time without a zone": ({"granted": (Period(ISSUED.replace(tzinfo=None)),)}, "aware"),
    "fractions of a second": ({"granted": (Period(ISSUED.replace(microsecond=1)),)}, "whole seconds"),
}


@pytest.mark.parametrize(("wrong", "problem"), MISUSE.values(), ids=MISUSE)
def test_an_entry_that_cannot_be_written(wrong: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        contents(replace(specimens.entry(), **wrong))


def test_entries_of_one_authority_that_contradict_each_other() -> None:
    with pytest.raises(ValueError, match="disagree"):
        contents(specimens.entry(), replace(specimens.entry(), name="SPECIMEN Another"))
