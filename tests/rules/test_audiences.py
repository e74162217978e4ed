"""Nothing of the supporting information is told to the provider."""

from typing import Any, Final

import pytest

from tests.rules.judged import add, body, found, message, remove, replace

BODY: Final = "/body/giveEffectRequest"
ORDER: Final = f"{BODY}/order"
SECRET: Final = {"prose": {"text": "The victim is a witness in another case.", "language": "en"}}
OTHER: Final = {"prose": {"text": "Send the log as a table.", "language": "en"}}
TOLD: Final = [OTHER, SECRET]
WITHHELD: Final = ["holdsDataBecause", "summary", "relevance", "otherMeans", "additionalInformation"]
SHOWN: Final = {
    "provider/holdsDataBecause": TOLD,
    "provider/addressedBecause": TOLD,
    "offences/0/conduct": TOLD,
    "items/0/description": TOLD,
    "items/0/periodJustification": TOLD,
    "items/0/identifiers/0/ipAddress/remarks": TOLD,
    "confidentiality/reasons": TOLD,
}


def order(path: str, value: Any) -> dict[str, Any]:
    place: Any = body("order-to-give-effect-to")["order"]
    for segment in path.split("/"):
        place = place[int(segment)] if isinstance(place, list) else place.get(segment)
    return {"op": "add" if place is None else "replace", "path": f"{ORDER}/{path}", "value": value}


@pytest.mark.parametrize("path", SHOWN)
@pytest.mark.parametrize("field", WITHHELD)
def test_what_is_withheld_is_found_wherever_it_is_told(path: str, field: str) -> None:
    information = replace(f"{BODY}/supportingInformation", {field: [SECRET]})
    judged = message("order-to-give-effect-to", information, order(path, SHOWN[path]))
    assert found("MLA-K29", judged) == [f"/giveEffectRequest/order/{path}/1"]


def test_the_provider_of_an_item_and_a_formality_are_shown_too() -> None:
    edits = [
        replace(f"{BODY}/supportingInformation", {"summary": [SECRET]}),
        add(f"{ORDER}/items/0/provider", {"holdsDataBecause": TOLD}),
        add(f"{ORDER}/formalities", [{"kind": "hashValues", "details": TOLD}]),
    ]
    assert found("MLA-K29", message("order-to-give-effect-to", *edits)) == [
        "/giveEffectRequest/order/items/0/provider/holdsDataBecause/1",
        "/giveEffectRequest/order/formalities/0/details/1",
    ]


def test_what_is_said_once_is_not_found() -> None:
    edits = [order("items/0/description", [OTHER]), remove(f"{ORDER}/confidentiality")]
    assert found("MLA-K29", message("order-to-give-effect-to", *edits)) == []
    alone = [order("items/0/description", TOLD), remove(f"{BODY}/supportingInformation")]
    assert found("MLA-K29", message("order-to-give-effect-to", *alone)) == []
    nobody = [remove(f"{ORDER}/provider")]
    assert found("MLA-K29", message("order-to-give-effect-to", *nobody)) == []
