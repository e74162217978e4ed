"""Which openings ask for data, so that they must say on what they rest, why, and about whom."""

from typing import Any, Final

import pytest

from tests.rules.cases import found, step, without

BARE: Final = (without("/header/ourReference"), without("/header/caseReferences"))


@pytest.mark.parametrize(
    ("tag", "core", "facts"),
    [
        ("dataRequest", "", True),
        ("preservationRequest", "", True),
        ("realTimeTrafficRequest", "", True),
        ("interceptionRequest", "", True),
        ("domainRegistrationRequest", "", False),
        ("providerOrder", "/order", False),
    ],
)
def test_what_asks_for_data(tag: str, core: str, *, facts: bool) -> None:
    body: dict[str, Any] = {"order": {}} if core else {}
    judged = step("subscriber", tag, body, *BARE)
    assert set(found("MLA-C03", judged)) == {"/header/ourReference"}
    assert set(found("MLA-C05", judged)) == {f"/body/{tag}{core}/legalBases"}
    assert set(found("MLA-C12", judged)) == {f"/body/{tag}{core}/items"}
    assert set(found("MLA-C08a", judged)) == ({f"/body/{tag}/summary"} if facts else set())


@pytest.mark.parametrize("tag", ["consultation", "spontaneousInformation", "jointInvestigation"])
def test_what_asks_for_none(tag: str) -> None:
    judged = step("subscriber", tag, {}, *BARE)
    for rule in ("MLA-C03", "MLA-C07", "MLA-C08a", "MLA-C12"):
        assert found(rule, judged) == {}
