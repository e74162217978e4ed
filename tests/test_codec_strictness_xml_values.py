"""Bad values in XML, named by what is wrong with them: the second half of ``test_codec_strictness_xml``."""

from typing import Final

import pytest

from mla_schema.core import faults
from tests.test_codec_strictness_xml import (
    FILE,
    IP,
    XPATH_FILE,
    XPATH_HEADER,
    XPATH_IP,
    XPATH_ITEM,
    XPATH_RECIPIENT,
    Bad,
    judge_bad,
)

BAD: Final[dict[str, Bad]] = {
    "elements in a plain value": (
        "<port>50123</port>",
        "<port><b>50123</b></port>",
        faults.STRAY_CHILDREN,
        IP + "/port",
        27,
        XPATH_IP + "/m:port",
    ),
    "elements in bytes": (
        "<content>YWJj",
        "<content>YW<b/>Jj",
        faults.STRAY_CHILDREN,
        FILE + "/content",
        36,
        XPATH_FILE + "/m:content",
    ),
    "unknown code": (
        "subscriber",
        "Subscriber",
        faults.UNKNOWN_CODE,
        "/body/dataRequest/items/0/category",
        23,
        XPATH_ITEM + "/m:category",
    ),
    "empty plain value": (
        "198.51.100.7",
        "",
        faults.EMPTY_TEXT,
        IP + "/address",
        26,
        XPATH_IP + "/m:address",
    ),
    "value with spaces around it": (
        "198.51.100.7",
        " 198.51.100.7 ",
        faults.EDGE_SPACE,
        IP + "/address",
        26,
        XPATH_IP + "/m:address",
    ),
    "value with a line break": (
        "198.51.100.7",
        "198.51&#10;.100.7",
        faults.CONTROL_CHARACTER,
        IP + "/address",
        26,
        XPATH_IP + "/m:address",
    ),
    "value that is too long": (
        "198.51.100.7",
        "7" * 4_001,
        faults.TOO_LONG,
        IP + "/address",
        26,
        XPATH_IP + "/m:address",
    ),
    "port 70000": ("50123", "70000", faults.NUMBER_OUT_OF_RANGE, IP + "/port", 27, XPATH_IP + "/m:port"),
    "port with a sign": ("50123", "+50123", faults.NOT_AN_INTEGER, IP + "/port", 27, XPATH_IP + "/m:port"),
    "country in lower case": (
        "NL",
        "nl",
        faults.WRONG_FORM,
        "/header/recipient/authority/country",
        8,
        XPATH_RECIPIENT + "/m:country",
    ),
    "second item of a list": (
        "<languageTag>en",
        "<languageTag>EN",
        faults.WRONG_FORM,
        "/header/recipient/authority/languages/1",
        11,
        XPATH_RECIPIENT + "/m:languages/m:languageTag[2]",
    ),
    "local time": (
        "09:30:00Z",
        "09:30:00",
        faults.NOT_AN_INSTANT,
        "/header/issuedAt",
        4,
        XPATH_HEADER + "/m:issuedAt",
    ),
    "flag false": ("true", "false", faults.NOT_TRUE, "/header/specimen", 15, XPATH_HEADER + "/m:specimen"),
    "base64 with a stray bit": (
        "YWJj",
        "YWK=",
        faults.NOT_BASE64,
        FILE + "/content",
        36,
        XPATH_FILE + "/m:content",
    ),
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
def test_bad_value_in_xml(bad: Bad) -> None:
    judge_bad(bad)
