"""Every attack on signed XML is refused: with the right class, fault and words, and at the right stage."""

from typing import Final

import pytest

import mla_schema as mla
from mla_schema.core.layer_reason import NO_MESSAGE
from mla_schema.core.report import LayerStatus
from mla_schema.road.layers import SIGNATURE, STRUCTURE, WIRE
from tests.signature.hostile import Attack, Stage, stage_of
from tests.signature.pki import AT
from tests.signature.specimens import message, sealed, trust
from tests.signature.xml_attacks import ATTACKS, ITEMS, ROWS, THEMES
from tests.signature.xmldsig import believes

_LAYERS: Final = {Stage.WIRE: WIRE, Stage.STRUCTURE: STRUCTURE}


def _outcome(attack: Attack) -> mla.Outcome:
    if attack.stage is Stage.WIRE:
        return mla.Outcome.UNREADABLE
    return mla.Outcome.UNDECIDED if attack.error is mla.UnsupportedVersion else mla.Outcome.INVALID


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_refused(attack: Attack) -> None:
    data = attack.make()
    with pytest.raises(mla.MlaError) as refusal:
        mla.read(data).verify(trust(), at=AT)
    assert refusal.value.fault is attack.fault, str(refusal.value)
    assert type(refusal.value) is attack.error
    assert attack.says in str(refusal.value)
    assert stage_of(data) is attack.stage

    report = mla.validate(data, trust=trust(), at=AT)
    assert report.outcome is _outcome(attack)
    assert report.findings[0].fault is attack.fault
    assert report.proof is None
    assert report.digest is None
    [failed] = [layer.name for layer in report.layers if layer.status is LayerStatus.FAILED]
    assert failed == _LAYERS.get(attack.stage, SIGNATURE)


@pytest.mark.parametrize(
    "attack",
    [each for each in ATTACKS.values() if each.fools],
    ids=[name for name, each in ATTACKS.items() if each.fools],
)
def test_a_careless_reader_believes_it(attack: Attack) -> None:
    assert believes(attack.make())


def test_what_is_attacked_is_good_by_itself() -> None:
    assert mla.read(sealed()).verify(trust(), at=AT).content == message()
    assert believes(sealed())


@pytest.mark.parametrize("number", ITEMS, ids=[f"{number} {title}" for number, title in ITEMS.items()])
def test_the_negative_vector_is_there(number: int) -> None:
    assert any(number in each.items for each in ATTACKS.values())


@pytest.mark.parametrize("number", ROWS, ids=[f"{number} {title}" for number, title in ROWS.items()])
def test_the_row_of_the_table_is_there(number: int) -> None:
    assert any(number in each.rows for each in ATTACKS.values())


@pytest.mark.parametrize("stage", Stage)
def test_every_stage_is_attacked(stage: Stage) -> None:
    assert any(each.stage is stage for each in ATTACKS.values())


def test_no_two_attacks_have_one_name() -> None:
    assert len(ATTACKS) == sum(len(theme) for theme in THEMES)


def test_no_attack_stands_for_an_unknown_number() -> None:
    assert {number for each in ATTACKS.values() for number in each.items} <= set(ITEMS)
    assert {number for each in ATTACKS.values() for number in each.rows} <= set(ROWS)


@pytest.mark.filterwarnings("ignore:Parsed a serial number")
def test_a_warning_of_the_parser_of_certificates_is_not_needed_to_refuse() -> None:
    test_refused(ATTACKS["certificate with a negative number"])


def test_a_report_does_not_ask_for_the_trust_that_was_given() -> None:
    report = mla.validate(ATTACKS["unknown element signed"].make(), trust=trust(), at=AT)
    [layer] = [each for each in report.layers if each.name == SIGNATURE]
    assert (layer.status, layer.reason) == (LayerStatus.SKIPPED, NO_MESSAGE.text)
