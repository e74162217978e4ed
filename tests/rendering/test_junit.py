"""JUnit XML is well-formed, and its counts are those of its cases."""

import pytest
from lxml import etree

from mla_schema.rendering.report_junit import as_junit
from tests.rendering.kinds import reports


@pytest.mark.parametrize("kind", reports())
def test_it_parses_and_counts_right(kind: str) -> None:
    root = etree.fromstring(as_junit([reports()[kind]]))
    assert root.tag == "testsuites"
    (suite,) = root.findall("testsuite")
    assert int(suite.get("tests", "")) == len(suite.findall("testcase"))
    for name, counted in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
        assert int(suite.get(counted, "")) == len(suite.findall(f"testcase/{name}"))


def test_each_layer_is_a_case_and_each_file_a_suite() -> None:
    told = (reports()["valid"], reports()["invalid"])
    root = etree.fromstring(as_junit(told))
    cases = [[case.get("name") for case in suite.findall("testcase")] for suite in root]
    assert cases == [[layer.name for layer in each.report.layers] for each in told]
    assert [len(suite.findall("testcase/failure")) for suite in root] == [0, 1]


def test_a_file_that_was_not_opened_is_an_error() -> None:
    root = etree.fromstring(as_junit([reports()["not opened"]]))
    assert root.find("testsuite/testcase/error") is not None
