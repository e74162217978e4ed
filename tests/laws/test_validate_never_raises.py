"""Whatever the bytes are, ``validate`` gives a report that is whole and can be read."""

from datetime import UTC, datetime
from typing import Final

from hypothesis import event, given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from mla_schema import road
from mla_schema.core.errors import MlaError
from mla_schema.core.report import LayerStatus, Outcome, Report, Severity
from mla_schema.model import DataRequest, Extension
from mla_schema.model.message import Message
from mla_schema.wire.limits import Limits
from tests.example_files import message as example
from tests.laws.noise import noisy
from tests.strategies import messages

_AT: Final = datetime(2026, 11, 23, tzinfo=UTC)
_FORMS: Final = st.sampled_from(tuple(road.Form))
_LIMITS: Final = st.sampled_from(
    (
        *(
            Limits(),
            Limits(),
            Limits(),
            Limits(size=2_000),
            Limits(depth=6),
            Limits(nodes=20),
            Limits(text=40),
        ),
        *(
            Limits(findings=1),
            Limits(attributes=1),
            Limits(namespaces=1),
            Limits(inline=2),
            Limits(depth=5_000),
        ),
    )
)
_ORDINARY: Final = st.binary(max_size=60) | st.text(max_size=60).map(str.encode)
_OPENED: Final = st.sampled_from(
    (b"<", b"{", b" <", b"\n{", b"<?xml ", b"<message", b'{"schemaVersion":"1.0"')
)


@given(_ORDINARY, _LIMITS)
def test_any_bytes(data: bytes, limits: Limits) -> None:
    _judge(data, limits)


@given(_OPENED, _ORDINARY, _LIMITS)
def test_bytes_that_begin_well(start: bytes, rest: bytes, limits: Limits) -> None:
    _judge(start + rest, limits)


@given(messages(), _FORMS, _LIMITS)
def test_a_good_file(message: Message, form: road.Form, limits: Limits) -> None:
    _judge(road.encode(message, form=form), limits)


@given(messages(), _FORMS, st.data())
def test_a_damaged_file(message: Message, form: road.Form, data: DataObject) -> None:
    drawn = data.draw(noisy(road.encode(message, form=form)))
    _judge(drawn, data.draw(_LIMITS))


@given(messages(), _FORMS, st.data())
def test_a_damaged_file_laid_out_for_people(message: Message, form: road.Form, data: DataObject) -> None:
    drawn = data.draw(noisy(road.lay_out(message, form=form)))
    _judge(drawn, data.draw(_LIMITS))


def test_all_layers_together_tell_no_more_than_is_shown() -> None:
    unknown = [Extension(uri=f"https://example.org/{name}", must_understand=True) for name in "abc"]
    # The body asks for nothing, so that rules find something beside the extensions that are not understood.
    empty = example("01-subscriber-phishing-bank-fraud").changed(
        body=DataRequest(), extensions=tuple(unknown)
    )
    data = road.encode(empty, form=road.Form.XML)
    whole = road.validate(data, at=_AT)
    assert not whole.omitted
    for findings in range(1, len(whole.findings)):
        report = road.validate(data, at=_AT, limits=Limits(findings=findings))
        assert len(report.findings) == findings
        assert report.omitted == len(whole.findings) - findings
        assert report.outcome is whole.outcome


def _judge(data: bytes, limits: Limits) -> None:
    report = road.validate(data, at=_AT, limits=limits)
    event(report.outcome)
    _is_whole(report, limits)
    try:
        digest = road.digest(road.read(data, limits=limits).unverified())
    except MlaError as error:
        digest = None
        told = f"{error} {error.advice}"
    assert report.digest == digest
    if digest is None:
        assert told.startswith(report.findings[0].code)
        assert report.outcome is not Outcome.VALID
    else:
        # What was decoded can still name an attachment that is another one, or break a rule.
        assert report.outcome is not Outcome.UNREADABLE
        if report.outcome is Outcome.INVALID:
            assert set(_failed(report)) & {"attachments", "rules"}


def _failed(report: Report) -> list[str]:
    return [layer.name for layer in report.layers if layer.status is LayerStatus.FAILED]


def _is_whole(report: Report, limits: Limits) -> None:
    names = [layer.name for layer in report.layers]
    assert names == ["wire", "signature", "structure", "attachments", "extensions", "second-opinion", "rules"]
    failed = _failed(report)
    errors = [each for each in report.findings if each.severity is Severity.ERROR]
    assert bool(failed) == (report.outcome is not Outcome.VALID)
    # A layer may have failed by a finding that is not shown any more.
    assert bool(failed) == bool(errors) or report.omitted
    assert len(report.findings) <= limits.findings
    assert not report.omitted or len(report.findings) == limits.findings
    for finding in report.findings:
        assert finding.layer in failed or finding.severity is not Severity.ERROR
        assert finding.code.startswith("MLA-")
        assert finding.message
        assert finding.advice
        assert finding.place.pointer is None or finding.place.pointer[:1] in ("", "/")
