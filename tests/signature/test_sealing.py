"""Sealing: what is given away was read back and verified; and the report on what arrives sealed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest

import mla_schema as mla
from mla_schema import codes, model
from mla_schema.core.placeholder import PLACEHOLDER
from mla_schema.core.proof import ProvenBy, SignatoryKind
from mla_schema.signature.algorithms import RS256
from mla_schema.signature.remembered import Remembered
from mla_schema.signature.trusted import Period
from tests.signature import specimens
from tests.signature.pki import AT, SINCE, KeySigner, Kind
from tests.signature.timestamping import TSA_ROOT, token

FORMS = pytest.mark.parametrize("form", list(mla.Form))
MESSAGE = specimens.message(specimens.PROSECUTOR)
DAY = timedelta(days=1)


def signer() -> KeySigner:
    return specimens.holder(specimens.PROSECUTOR).signer()


def seal(form: mla.Form, message: mla.Message = MESSAGE, **options: Any) -> bytes:
    return mla.seal(message, signer(), form=form, at=AT, **options)


@FORMS
def test_what_is_sealed_verifies_to_the_same_message(form: mla.Form) -> None:
    verified = mla.read(seal(form)).verify(specimens.trust(), at=AT)
    assert verified.content == MESSAGE
    proof = verified.proof
    assert (proof.country, proof.authority_id, proof.kind) == (
        "MD",
        "specimen-prosecutor",
        SignatoryKind.SEAL,
    )
    assert (proof.claimed_at, proof.proven_at, proof.proven_by) == (AT, AT, ProvenBy.JUDGEMENT)
    assert mla.read(seal(form)).signed


@FORMS
def test_a_sealed_file_has_the_digest_of_its_message(form: mla.Form) -> None:
    report = mla.validate(seal(form), at=AT, trust=specimens.trust())
    assert (report.outcome, report.digest) == (mla.Outcome.VALID, mla.digest(MESSAGE))
    assert report.proof is not None
    assert report.proof.authority_id == "specimen-prosecutor"


@FORMS
def test_a_seal_can_carry_a_timestamp(form: mla.Form) -> None:
    data = seal(form, timestamp=lambda covered: token(covered, AT - DAY))
    trust = mla.Trust([specimens.entry()], timestamp_authorities=[TSA_ROOT.der])
    verified = mla.read(data).verify(trust, at=AT)
    assert verified.content == MESSAGE
    assert (verified.proof.proven_by, verified.proof.proven_at) == (ProvenBy.TIMESTAMP, AT - DAY)


@FORMS
def test_who_signs_must_be_named(form: mla.Form) -> None:
    sender = MESSAGE.header.sender.changed(id=None)
    nameless = MESSAGE.changed(header=MESSAGE.header.changed(sender=sender))
    with pytest.raises(ValueError, match=r"header\.sender\.id"):
        seal(form, nameless)


def test_a_transitional_algorithm_does_not_sign() -> None:
    rsa = specimens.holder(specimens.PROSECUTOR, Kind.RSA3072).signer(RS256)
    with pytest.raises(ValueError, match="not used to sign"):
        mla.seal(MESSAGE, rsa, form=mla.Form.XML, at=AT)


@FORMS
def test_a_signer_whose_key_is_another_is_found_out(form: mla.Form) -> None:
    other = specimens.holder(specimens.MINISTRY)
    wrong = replace(signer(), key=other.key)
    with pytest.raises(mla.SignatureError) as caught:
        mla.seal(MESSAGE, wrong, form=form, at=AT)
    assert caught.value.code == "MLA-A09"


@FORMS
def test_a_message_that_was_never_checked_is_not_sealed(form: mla.Form) -> None:
    forged = MESSAGE.model_copy(update={"extensions": [model.Extension(uri="urn:x")]})
    with pytest.raises(ValueError, match="does not decode to the message"):
        seal(form, forged)


def test_times_must_be_aware() -> None:
    with pytest.raises(ValueError, match="aware"):
        mla.seal(MESSAGE, signer(), form=mla.Form.XML, at=datetime(2026, 11, 24))  # noqa: DTZ001  # the fault
    received = mla.read(seal(mla.Form.XML))
    with pytest.raises(ValueError, match="later"):
        received.verify(specimens.trust(), at=AT, registered_at=AT + DAY)


@FORMS
def test_the_time_of_registration_counts(form: mla.Form) -> None:
    late = datetime(2040, 1, 1, tzinfo=AT.tzinfo)
    received = mla.read(seal(form))
    with pytest.raises(mla.UntrustedSigner):
        received.verify(specimens.trust(), at=late)
    proof = received.verify(specimens.trust(), at=late, registered_at=AT).proof
    assert (proof.proven_by, proof.proven_at) == (ProvenBy.REGISTRATION, AT)


PERIODS = {
    "not granted yet": ((Period(AT + DAY),), "MLA-A26"),
    "not granted any more": ((Period(SINCE, AT),), "MLA-A26"),
    "suspended at the time": ((Period(SINCE, AT - DAY), Period(AT + DAY)), "MLA-A26"),
    "never granted": ((), "MLA-A26"),
    "granted again": ((Period(SINCE, AT - 2 * DAY), Period(AT - DAY)), None),
}


@pytest.mark.parametrize(("granted", "code"), PERIODS.values(), ids=PERIODS)
def test_an_authority_is_trusted_while_it_is_granted(granted: tuple[Period, ...], code: str | None) -> None:
    trust = mla.Trust([replace(specimens.entry(), granted=granted)])
    report = mla.validate(seal(mla.Form.XML), at=AT, trust=trust)
    assert [finding.code for finding in report.findings] == ([code] if code else [])


def test_an_empty_trust_believes_nobody() -> None:
    with pytest.raises(mla.UntrustedSigner) as caught:
        mla.read(seal(mla.Form.JSON)).verify(mla.Trust(), at=AT)
    assert caught.value.code == "MLA-A20"


@pytest.mark.parametrize(
    "wrong",
    [{"pinned": (), "issuers": ()}, {"pinned": (), "organisation": None}],
    ids=["nobody", "everybody of an issuer"],
)
def test_an_entry_trusts_neither_nobody_nor_everybody(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"needs a pinned|organisation"):
        replace(specimens.entry(), **wrong)


@FORMS
def test_without_a_signature_nothing_is_verified(form: mla.Form) -> None:
    plain = mla.encode(MESSAGE, form=form)
    assert not mla.read(plain).signed
    with pytest.raises(mla.SignatureError) as caught:
        mla.read(plain).verify(specimens.trust(), at=AT)
    assert caught.value.code == "MLA-A01"
    report = mla.validate(plain, at=AT, trust=specimens.trust())
    assert (report.outcome, [finding.code for finding in report.findings]) == (
        mla.Outcome.INVALID,
        ["MLA-A01"],
    )


@FORMS
def test_without_trust_the_sender_is_not_proven(form: mla.Form) -> None:
    report = mla.validate(seal(form), at=AT, second_opinion=True)
    assert report.outcome is mla.Outcome.VALID
    skipped = {layer.name for layer in report.layers if layer.status is mla.LayerStatus.SKIPPED}
    assert {"signature", "second-opinion"} <= skipped
    assert report.proof is None


def with_extension(uri: str) -> mla.Message:
    return MESSAGE.changed(extensions=(model.Extension(uri=uri, must_understand=True),))


@FORMS
def test_an_extension_that_is_not_understood_is_undecided(form: mla.Form) -> None:
    received = mla.read(seal(form, with_extension("urn:example:x")))
    with pytest.raises(mla.Undecided) as caught:
        received.verify(specimens.trust(), at=AT)
    assert caught.value.code == "MLA-E01"
    understood = frozenset({"urn:example:x"})
    assert received.verify(specimens.trust(), at=AT, understood=understood).content.extensions


def attached(*attachments: model.Attachment) -> bytes:
    return seal(mla.Form.XML, MESSAGE.changed(attachments=attachments))


def digest(data: bytes) -> str:
    return "sha256:" + sha256(data).hexdigest()


FILE = b"a file"
DETACHED = model.Attachment(name="a.txt", size=len(FILE), digest=digest(FILE))
ATTACHMENTS = {
    "given": ((DETACHED,), (FILE,), mla.Outcome.VALID, mla.LayerStatus.RAN, []),
    "not given": ((DETACHED,), (), mla.Outcome.VALID, mla.LayerStatus.SKIPPED, []),
    "another file": (
        (DETACHED,),
        (b"other",),
        mla.Outcome.INVALID,
        mla.LayerStatus.FAILED,
        ["MLA-A41"],
    ),
    "wrong size": (
        (DETACHED.changed(size=7),),
        (FILE,),
        mla.Outcome.INVALID,
        mla.LayerStatus.FAILED,
        ["MLA-A40"],
    ),
    "inside": (
        (DETACHED.changed(content=FILE),),
        (),
        mla.Outcome.VALID,
        mla.LayerStatus.RAN,
        [],
    ),
    "inside without digest": (
        (model.Attachment(content=FILE),),
        (),
        mla.Outcome.VALID,
        mla.LayerStatus.RAN,
        [],
    ),
    "inside, changed": (
        (DETACHED.changed(content=b"a flie"),),
        (),
        mla.Outcome.INVALID,
        mla.LayerStatus.FAILED,
        ["MLA-A40"],
    ),
    "the same file twice": ((DETACHED, DETACHED), (FILE,), mla.Outcome.VALID, mla.LayerStatus.RAN, []),
}


@pytest.mark.parametrize(
    ("attachments", "files", "outcome", "status", "codes"), ATTACHMENTS.values(), ids=ATTACHMENTS
)
def test_attachments_are_told_by_their_digests(
    attachments: tuple[model.Attachment, ...],
    files: tuple[bytes, ...],
    outcome: mla.Outcome,
    status: mla.LayerStatus,
    codes: list[str],
) -> None:
    report = mla.validate(attached(*attachments), at=AT, trust=specimens.trust(), attachments=files)
    [layer] = [layer for layer in report.layers if layer.name == "attachments"]
    assert (report.outcome, layer.status) == (outcome, status)
    assert [finding.code for finding in report.findings] == codes


def test_what_is_remembered_is_bounded() -> None:
    kept: Remembered[int, int] = Remembered(2)
    computed: list[int] = []

    def compute(key: int) -> int:
        computed.append(key)
        return key + 1

    for key in (1, 2, 1, 3, 1, 2):
        assert kept.get(key, lambda key=key: compute(key)) == key + 1  # type: ignore[misc]  # keeps its key
    assert computed == [1, 2, 3, 2]


def unfinished() -> mla.Message:
    """A real message with a placeholder that was forgotten."""
    real = specimens.message(specimen=False)
    return real.changed(
        header=real.header.changed(our_reference=f"{PLACEHOLDER}: your own number of the case")
    )


def test_what_still_holds_a_placeholder_is_not_sealed() -> None:
    with pytest.raises(mla.InvalidMessage) as refusal:
        seal(mla.Form.JSON, unfinished())
    refusing = [each for each in refusal.value.report.findings if each.counts]
    assert [(each.code, each.place.pointer) for each in refusing] == [("MLA-C28", "/header/ourReference")]


def test_what_is_declared_as_a_gap_or_cannot_wait_is_sealed_all_the_same() -> None:
    left = unfinished()
    gap = model.KnownGap(rule="MLA-C28", reason=specimens.NO_SPECIMEN)
    declared = left.changed(header=left.header.changed(known_gaps=(*left.header.known_gaps, gap)))
    asking: Any = left.body
    danger = (codes.UrgencyReason.IMMINENT_RISK_TO_LIFE_OR_SAFETY,)
    hurried = left.changed(body=asking.changed(urgency=codes.Urgency.EMERGENCY, urgency_reasons=danger))
    preserving = left.changed(body=model.PreservationRequest(items=asking.items))
    for each in (declared, hurried, preserving):
        assert mla.read(seal(mla.Form.JSON, each)).unverified() == each
