"""Every attack on signed JSON is refused: by the right check, at the right place, and with the right words."""

from functools import cache
from typing import Final

import pytest

import mla_schema as mla
from mla_schema.core import faults
from mla_schema.core.errors import InvalidMessage, Undecided, UnsupportedVersion
from mla_schema.core.report import LayerStatus
from mla_schema.road.layers import SIGNATURE, STRUCTURE, WIRE
from tests.signature.json_attacks import ATTACKS, CATALOGUE
from tests.signature.json_forge import Attack, Stage, bears_a_good_signature, forge, trust
from tests.signature.pki import AT

_LAYER: Final = {
    Stage.READ: WIRE,
    Stage.SIGNATURE: SIGNATURE,
    Stage.TRUST: SIGNATURE,
    Stage.CONTENT: STRUCTURE,
}


@cache
def _data(name: str) -> bytes:
    return ATTACKS[name].data()


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_is_refused(name: str) -> None:
    attack = ATTACKS[name]
    with pytest.raises(mla.MlaError) as refusal:
        _verify(attack, _data(name))
    assert type(refusal.value) is attack.error
    assert refusal.value.code == attack.fault.code
    assert attack.says in str(refusal.value)


def _verify(attack: Attack, data: bytes) -> None:
    """Verify a file; every stage before that of the attack lets it pass."""
    trusted = attack.trust()
    received = mla.read(data)
    if attack.stage is Stage.READ:
        return
    if attack.stage is not Stage.SIGNATURE:
        received.signed_content(trusted)
    received.verify(trusted, at=AT)


@pytest.mark.parametrize("name", ATTACKS)
def test_a_report_names_the_attack(name: str) -> None:
    attack = ATTACKS[name]
    report = mla.validate(_data(name), trust=attack.trust(), at=AT)
    assert report.outcome is _outcome(attack)
    assert attack.fault.code in [each.code for each in report.findings]
    assert report.proof is None
    assert report.digest is None
    [layer] = [each.name for each in report.layers if each.status is LayerStatus.FAILED]
    assert layer == _LAYER[attack.stage]


def _outcome(attack: Attack) -> mla.Outcome:
    if attack.stage is Stage.READ:
        return mla.Outcome.UNREADABLE
    if issubclass(attack.error, Undecided | UnsupportedVersion):
        return mla.Outcome.UNDECIDED
    return mla.Outcome.INVALID


@pytest.mark.parametrize("name", [name for name, attack in ATTACKS.items() if attack.signed])
def test_only_the_one_check_stands_in_the_way(name: str) -> None:
    """The signature of the attack is good, so that nothing else can have refused it."""
    assert bears_a_good_signature(_data(name))


@pytest.mark.parametrize("stage", Stage)
def test_every_stage_is_attacked(stage: Stage) -> None:
    assert any(attack.stage is stage for attack in ATTACKS.values())


@pytest.mark.parametrize("wanted", CATALOGUE)
def test_an_attack_of_the_catalogue_is_made(wanted: str) -> None:
    assert CATALOGUE[wanted]
    assert not [name for name in CATALOGUE[wanted] if name not in ATTACKS]


def test_what_is_attacked_is_good_by_itself() -> None:
    verified = mla.read(forge()).verify(trust(), at=AT)
    assert verified.proof.algorithm == "ES256"


def test_signed_content_that_is_no_message_says_so_with_its_places() -> None:
    attack = ATTACKS["payload: unknown member"]
    with pytest.raises(InvalidMessage) as refusal:
        mla.read(_data("payload: unknown member")).verify(attack.trust(), at=AT)
    [finding] = refusal.value.report.findings
    assert finding.code == faults.UNKNOWN_NAME.code
    assert finding.place.pointer == "/note"
    assert (finding.place.line, finding.place.column) != (None, None)
