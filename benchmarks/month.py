"""The food for thought of the assessment: how long 8 million signed requests, a month of the worst case, take here.

Requests are invented by the simulator at that pace and sealed once, with a few keys. What is measured is what a
receiver does with each, in processes over all cores: read it, verify it, judge it by the rules, and register it in a
case log that lies in memory. No disk is waited for, no network, and no module that keeps keys.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import islice, pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_der_private_key

import mla_schema as mla
from benchmarks.crew import Crew, crews, settle
from benchmarks.messages import request
from benchmarks.ours import AT
from benchmarks.pace import PACE
from benchmarks.pki import EphemeralSigner, authority_of
from benchmarks.result import Measured, Result
from mla_schema.signature.algorithms import ES256, raw_ecdsa
from mla_schema.signature.json import sign_json
from mla_schema.signature.xml import sign_xml
from mla_schema.simulate import simulate

MONTH = 8_000_000
_DAYS = 30
_START = datetime(2026, 11, 23, 12, tzinfo=UTC)
_KEYS = 4
_BLOCK = 2_000
_CHUNK = 25
_STEPS = ("read and verify", "judge", "register")
_MEMORY = Path("/dev/shm")  # noqa: S108  # Files there lie in memory; where there is none, a temporary folder stands in.


@dataclass(frozen=True, slots=True)
class Signing:
    """A signer that another process can be given."""

    key: bytes
    certificates: tuple[bytes, ...]
    issuer: bytes
    algorithm = ES256

    def sign(self, data: bytes) -> bytes:
        key = _load(self.key)
        return raw_ecdsa(key.sign(data, ec.ECDSA(hashes.SHA256())), 32)


@cache
def _load(key: bytes) -> ec.EllipticCurvePrivateKey:
    loaded = load_der_private_key(key, None)
    assert isinstance(loaded, ec.EllipticCurvePrivateKey)
    return loaded


@dataclass(frozen=True, slots=True)
class Worker:
    """What each process has."""

    signers: tuple[Signing, ...]
    trust: mla.Trust
    log: mla.Log


# What a process that was spawned knows.
_WORKER: list[Worker] = []


def prepare(signers: tuple[Signing, ...], authorities: tuple[tuple[str, str], ...], folder: str) -> None:
    """Make a process ready: trust in all who write, and a log of its own."""
    trust = mla.Trust(
        authority_of(country, identifier, _signer(signers, country).issuer)
        for country, identifier in authorities
    )
    log = mla.Log.open(Path(folder) / f"{uuid4()}.db", create=True)
    _WORKER.append(Worker(signers, trust, log))
    settle()


def _signer(signers: tuple[Signing, ...], country: str) -> Signing:
    """A few keys for all States, so that each signs for some."""
    return signers[sum(country.encode()) % len(signers)]


def seal_lines(task: tuple[mla.Form, bool, list[bytes]]) -> list[bytes]:
    """Sign what the simulator has written; with the body of a practical request instead of the simulated one."""
    form, practical, lines = task
    (worker,) = _WORKER
    sign = sign_xml if form is mla.Form.XML else sign_json
    sealed = []
    for line in lines:
        message = mla.read(line).unverified()
        if practical:
            message = message.changed(body=request().body)
        country, _ = _author(message)
        sealed.append(sign(mla.encode(message, form=form), _signer(worker.signers, country), AT))
    return sealed


def take(files: list[bytes]) -> tuple[int, tuple[float, ...]]:
    """Read, verify, judge and register: how many have no error, and the seconds of each step."""
    (worker,) = _WORKER
    good, spent = 0, [0.0] * len(_STEPS)
    with worker.log.together():
        for data in files:
            instants = [time.perf_counter()]
            message = mla.read(data).verify(worker.trust, at=AT).content
            instants.append(time.perf_counter())
            report = mla.check(message, at=AT)
            instants.append(time.perf_counter())
            worker.log.add(data, at=AT, message=message)
            instants.append(time.perf_counter())
            good += report.outcome is mla.Outcome.VALID
            for step, (start, end) in enumerate(pairwise(instants)):
                spent[step] += end - start
    return good, tuple(spent)


def month() -> Iterator[Result]:
    """8 million signed requests in a month: how long they take here, from 20 000 measured ones in XML and 6 000 of others."""
    signers = tuple(
        Signing(each.private_bytes, each.certificates, each.issuer)
        for each in (EphemeralSigner() for _ in range(_KEYS))
    )
    lines = list(islice(_requests(), PACE.size(20_000, 60) + PACE.size(_BLOCK, 20)))
    authorities = tuple(sorted({_author(mla.read(line).unverified()) for line in lines}))
    memory = str(_MEMORY) if _MEMORY.is_dir() else None
    with (
        TemporaryDirectory(dir=memory) as folder,
        crews(prepare, signers, authorities, folder) as found,
    ):
        for name, form, practical, count in (
            ("simulated requests in XML", mla.Form.XML, False, 20_000),
            ("simulated requests in JSON", mla.Form.JSON, False, 6_000),
            ("practical requests in XML", mla.Form.XML, True, 6_000),
        ):
            wanted = lines[: PACE.size(count, 60) + PACE.size(_BLOCK, 20)]
            yield from _kind(name, form, wanted, found, practical=practical)


def _kind(
    name: str, form: mla.Form, lines: Sequence[bytes], found: dict[int, Crew], *, practical: bool
) -> Iterator[Result]:
    most = max(found)
    tasks = [(form, practical, list(chunk)) for chunk in _chunks(lines)]
    _, sealed = found[most].seconds(seal_lines, tasks)
    files = [each for chunk in sealed for each in chunk]
    block = PACE.size(_BLOCK, 20)
    warm, blocks = files[:block], [files[at : at + block] for at in range(block, len(files), block)]
    rates: dict[int, list[float]] = {size: [] for size in found}
    steps: list[tuple[float, ...]] = []
    measured = errors = 0
    for size, crew in found.items():
        # The first files start the processes and build the classes of the model.
        crew.seconds(take, _chunks(warm[: max(block * size // most // 2, 1)]))
    for one in blocks:
        for size, crew in found.items():
            # What counts is all of them; fewer processes get so few files that they take half as long.
            part = one if size == most else one[: max(block * size // most // 2, 1)]
            spent, done = crew.seconds(take, _chunks(part))
            rates[size].append(len(part) / spent)
            errors += len(part) - sum(good for good, _ in done)
            steps += [tuple(each / len(part) for each in map(sum, zip(*(s for _, s in done), strict=True)))]
            measured += len(part) if size == most else 0
    yield Result(f"{name}: their mean size", sum(map(len, files)) / len(files) / 1000, unit="kB")
    yield Result(f"{name}: measured on all cores", float(measured), unit="requests")
    yield Result(f"{name}: with an error by the rules", float(errors), unit="requests")
    for size, found_rates in rates.items():
        processes = f"{size} process{'es' if size > 1 else ''}"
        yield Result(f"{name}: {processes}", Measured.of(found_rates), unit="requests/s", group=name, x=size)
    for place, step in enumerate(_STEPS):
        share = Measured.of([each[place] for each in steps], 1e6)
        yield Result(f"{name}: {step}", share, unit="µs", group=f"steps of {name}")
    hours = Measured.of([MONTH / each / 3600 for each in rates[most]])
    yield Result(f"{name}: 8 million on {most} cores", hours, unit="hours", group="month")
    if most > 1:
        gains = [all_ / single for all_, single in zip(rates[most], rates[1], strict=True)]
        yield Result(f"{name}: {most} processes / one", Measured.of(gains), bar=0.8 * most, at_least=True)


def _chunks(things: Sequence[bytes]) -> list[list[bytes]]:
    return [list(things[at : at + _CHUNK]) for at in range(0, len(things), _CHUNK)]


def _requests() -> Iterator[bytes]:
    """What opens conversations and comes from an authority, at the pace of the month."""
    for line in simulate(10 * MONTH, seed=8, start=_START, per_day=MONTH // _DAYS, tail=0):
        if b'"inReplyTo"' not in line and b'"sender":{"authority"' in line:
            yield line


def _author(message: mla.Message) -> tuple[str, str]:
    """The State and the identifier of the authority that sends it."""
    sender = message.header.sender
    assert isinstance(sender, mla.model.Authority)
    assert sender.country is not None
    assert sender.id is not None
    return sender.country, sender.id
