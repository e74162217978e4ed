"""Sealed files in the hands of implementations that we did not write, and theirs in ours."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

import mla_schema as mla
from tests.interop.material import ALGORITHMS, SPOILT, Material, spoilt
from tests.interop.matrix import NO, REFUSED, RESULTS, SEAL, VERIFY, YES, result_file, rows
from tests.interop.peers import Peer, run

pytestmark = pytest.mark.interop


def _each(direction: str) -> pytest.MarkDecorator:
    peers = [peer for each, peer in rows() if each == direction]
    return pytest.mark.parametrize("peer", peers, ids=[f"{each.form.value}-{each.id}" for each in peers])


def _skip_if_missing(peer: Peer) -> None:
    reason = peer.missing()
    if reason is not None:
        pytest.skip(reason)


def _record(peer: Peer, direction: str, found: dict[str, str]) -> None:
    """Keep what was found for the table in docs/interop.md."""
    RESULTS.mkdir(exist_ok=True)
    result = {"version": peer.version(), "found": found}
    result_file(direction, peer).write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


@_each(VERIFY)
def test_others_take_what_we_seal_and_refuse_it_when_spoilt(peer: Peer, material: Material) -> None:
    _skip_if_missing(peer)
    good = {material.sealed(peer.form, each): each for each in ALGORITHMS}
    bad = {material.sealed(peer.form, each, how): f"{each} {how}" for each in ALGORITHMS for how in SPOILT}
    done = run(peer.verify, material.folder / "root.pem", *good, *bad)
    # 1 says that a file was refused; anything else that the program broke down, which is no judgement.
    assert done.returncode == 1, done.stderr
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    verdicts = {Path(file): verdict for file, verdict, *_ in lines}
    assert verdicts.keys() == good.keys() | bad.keys()
    valid = {each for each, verdict in verdicts.items() if verdict == "valid"}
    assert {label for each, label in bad.items() if each in valid} == set()
    taken = {label for each, label in good.items() if each in valid}
    _record(peer, VERIFY, {each: YES if each in taken else NO for each in ALGORITHMS})
    refusals = {label: verdicts[each] for each, label in good.items() if each not in valid}
    # A newer tool may do more than is known of it, but not less.
    assert taken >= set(peer.verifies), refusals
    if peer.id == "dss":
        level = {mla.Form.XML: "XAdES-BASELINE-B", mla.Form.JSON: "JAdES-BASELINE-B"}[peer.form]
        assert {said for file, _, *rest in lines for said in rest if Path(file) in good} == {level}


@_each(SEAL)
def test_we_take_what_others_seal_and_refuse_it_when_spoilt(
    peer: Peer, material: Material, tmp_path: Path
) -> None:
    _skip_if_missing(peer)
    assert peer.sign is not None
    done = run(peer.sign, material.folder, tmp_path, *peer.signs)
    assert done.returncode == 0, done.stderr
    found = {}
    for algorithm in peer.signs:
        data = (tmp_path / f"{algorithm}.mla.{peer.form.value}").read_bytes()
        at = datetime.now(UTC)
        try:
            verified = mla.read(data).verify(material.trust, at=at)
        except mla.SignatureError as error:
            found[algorithm] = f"{error.code}: {error.params.get('problem')}"
            continue
        found[algorithm] = YES
        assert verified.content == material.message
        assert verified.proof.algorithm == algorithm
        with pytest.raises(mla.SignatureError, match=r"^MLA-A(09|11):"):
            mla.read(spoilt(peer.form, data)["content"]).verify(material.trust, at=at)
    sealed = {each: YES if how == YES else REFUSED for each, how in found.items()}
    _record(peer, SEAL, dict.fromkeys(ALGORITHMS, NO) | sealed)
    wanted = YES if peer.refused is None else peer.refused[0]
    assert found == dict.fromkeys(peer.signs, wanted)
