"""``reply``: the answer names what it answers, goes the right way, and lists what is to be answered."""

import json
from pathlib import Path

import pytest

import mla_schema as mla
from mla_schema import model
from mla_schema.case.steps import OPENINGS, STEPS, Side
from mla_schema.cli.kinds import ANSWERS, typed_name
from mla_schema.cli.skeleton.known import Answered
from mla_schema.core.placeholder import PLACEHOLDER
from tests.cli.conftest import Type
from tests.cli.replying import ENDPOINTS, read, reference, reply, without_id, write

# For every step a message that it fits.
FITTING = {name: typed_name(min(STEPS[tag].after or OPENINGS)) for name, tag in ANSWERS.items()}


@pytest.mark.parametrize("form", ["xml", "json"])
@pytest.mark.parametrize("kind", ANSWERS)
def test_every_step_answers_something(kind: str, form: str, files: Path, type_: Type) -> None:
    del files
    name = f"{FITTING[kind]}.mla.xml"
    answered, answer = read(name), reply(type_, name, kind, "--form", form)
    assert answer.header.in_reply_to == reference(answered)
    assert answer.header.conversation == answered.header.conversation
    assert answer.header.specimen is True
    turn = STEPS[ANSWERS[kind]]
    assert isinstance(answer.body, model.Step)
    about_itself = turn.on_itself or isinstance(answered.body, model.Opening)
    expected = reference(answered) if about_itself else getattr(answered.body, "concerns", None)
    assert answer.body.concerns == expected
    assert answer.body.occurred_at == answer.header.issued_at


# Who answers writes back; who follows up a message of its own writes on; some are sent by or to a third authority.
ON = {
    "amendment": "data-request",
    "preservation-extension": "preservation-request",
    "preservation-ended": "data-preserved",
    "status-enquiry": "data-request",
    "withdrawal": "data-request",
}
THIRD = {"order-notification", "transmittal", "validation", "message-translation"}
BACK = {
    "receipt": "impediment",
    "referral": "data-request",
    "supplement-request": "data-request",
    "supplement": "supplement-request",
    "emergency-assessment": "data-request",
    "conditions-proposal": "impediment",
    "conditions-answer": "conditions-proposal",
    "impediment": "conditions-proposal",
    "determination": "impediment",
    "delay": "data-request",
    "order-served": "give-effect-request",
    "order-instruction": "order-notification",
    "partial-disclosure": "preservation-request",
    "data-preserved": "preservation-request",
    "preservation-ended": "preservation-request",
    "decision": "conditions-answer",
    "result": "data-request",
    "result-receipt": "partial-disclosure",
    "provider-reply": "provider-order",
    "use-explanation": "spontaneous-information",
    "consent-request": "order-notification",
    "consent-answer": "consent-request",
    "domestic-investigation": "spontaneous-information",
    "data-protection-notice": "data-protection-notice",
    "status-enquiry": "status",
    "status": "status-enquiry",
    "withdrawal": "supplement-request",
    "withdrawal-confirmation": "withdrawal",
    "consultation-answer": "consultation",
}


def test_every_step_has_its_way() -> None:
    assert {*ON, *BACK, *THIRD} == set(ANSWERS)


@pytest.mark.parametrize("kind", BACK)
def test_an_answer_goes_back(kind: str, files: Path, type_: Type) -> None:
    del files
    name = f"{BACK[kind]}.mla.xml"
    answered, answer = read(name).header, reply(type_, name, kind).header
    assert without_id(answer.sender) == without_id(answered.recipient)
    assert answer.recipient == answered.sender


@pytest.mark.parametrize("kind", ON)
def test_a_follow_up_goes_the_same_way(kind: str, files: Path, type_: Type) -> None:
    del files
    name = f"{ON[kind]}.mla.xml"
    answered, answer = read(name).header, reply(type_, name, kind).header
    assert (answer.sender, answer.recipient) == (answered.sender, answered.recipient)


def test_who_may_answer_and_follow_up_says_which(files: Path, type_: Type) -> None:
    del files
    answered = read("result.mla.xml").header
    kind = "data-protection-notice"
    back = reply(type_, "result.mla.xml", kind, "--from", "RO").header
    on = reply(type_, "result.mla.xml", kind, "--from", "MD").header
    assert without_id(back.sender) == without_id(answered.recipient)
    assert (on.sender, on.recipient) == (answered.sender, answered.recipient)
    assert type_("reply", "result.mla.xml", "--as", kind, "--from", "FR").exit_code == 2


def test_what_is_not_in_order_is_shown(files: Path, type_: Type) -> None:
    must_understand = (
        b"<extensions><extension><uri>https://example.org/x</uri><mustUnderstand>true</mustUnderstand>"
        b"</extension></extensions></message>"
    )
    data = (files / "data-request.mla.xml").read_bytes().replace(b"</message>", must_understand)
    Path("undecided.mla.xml").write_bytes(data)
    done = type_("reply", "undecided.mla.xml", "--as", "decision")
    assert done.exit_code == 0
    assert "undecided.mla.xml (XML): undecided" in done.stderr
    assert "undecided" not in type_("reply", "undecided.mla.xml", "--as", "receipt").stderr


def test_the_numbers_of_the_case_are_crossed(files: Path, type_: Type) -> None:
    del files
    back = reply(type_, "two.mla.xml", "decision")
    assert (back.header.our_reference, back.header.your_reference) == ("MJ 7", "PG 12/2026")
    assert back.header.generation is None
    assert back.header.in_reply_to == reference(read("two.mla.xml"), "PG 12/2026")
    on = reply(type_, "two.mla.xml", "withdrawal")
    assert (on.header.our_reference, on.header.your_reference) == ("PG 12/2026", "MJ 7")
    assert on.header.generation == 4
    third = reply(type_, "two.mla.xml", "transmittal")
    assert third.header.your_reference == "MJ 7"
    assert (third.header.our_reference or "").startswith(PLACEHOLDER)


def test_a_placeholder_is_no_number(files: Path, type_: Type) -> None:
    del files
    header = reply(type_, "data-request.mla.xml", "decision").header
    assert header.your_reference is None
    assert header.our_reference == f"{PLACEHOLDER}: your own number of the case"


def asked(type_: Type) -> None:
    """A supplement request on the request for two sets of data: ``asked.mla.xml``."""
    question = reply(type_, "two.mla.xml", "supplement-request")
    assert isinstance(question.body, model.SupplementRequest)
    points = (model.SupplementPoint(rule="MLA-K05", pointer="/body/dataRequest/items/1"),)
    write("asked.mla.xml", question.changed(body=question.body.changed(points=points)))


def test_a_supplement_replaces_what_was_asked(files: Path, type_: Type) -> None:
    del files
    asked(type_)
    request = read("two.mla.xml")
    supplement = reply(type_, "asked.mla.xml", "supplement", "--request", "two.mla.xml")
    assert isinstance(supplement.body, model.Supplement)
    assert supplement.body.replacement == request.body
    assert supplement.body.concerns == reference(request, "PG 12/2026")
    (point,) = supplement.body.open_points
    assert (point.rule, point.pointer) == ("MLA-K05", "/body/dataRequest/items/1")
    assert without_id(supplement.header.sender) == without_id(request.header.sender)
    write("supplement2.mla.xml", supplement)
    # It is answered as the request that it carries.
    decision = reply(type_, "supplement2.mla.xml", "decision")
    assert isinstance(decision.body, model.Decision)
    assert [each.items for each in decision.body.outcomes] == [("1",), ("2b",)]
    assert decision.body.concerns == reference(request, "PG 12/2026")
    assert decision.header.in_reply_to == reference(supplement, "PG 12/2026")


def test_a_supplement_without_the_request_says_so(files: Path, type_: Type) -> None:
    del files
    asked(type_)
    done = type_("reply", "asked.mla.xml", "--as", "supplement")
    assert done.exit_code == 0
    assert "To begin with what was asked, add --request FILE." in done.stderr
    # What is replaced is asked by the sender of the supplement.
    assert b"<country>MD</country>" in done.stdout_bytes.partition(b"<provisions>")[2]


def test_an_amendment_replaces_what_it_amends(files: Path, type_: Type) -> None:
    del files
    request = read("two.mla.xml")
    first = reply(type_, "two.mla.xml", "amendment")
    assert isinstance(first.body, model.Amendment)
    assert first.body.replacement == request.body
    assert first.header.sender == request.header.sender
    write("amendment2.mla.xml", first)
    again = reply(type_, "amendment2.mla.xml", "amendment")
    assert isinstance(again.body, model.Amendment)
    assert again.body.replacement == request.body
    # What it is about stays the same; what it follows does not.
    assert again.body.concerns == first.body.concerns
    assert again.header.in_reply_to == reference(first, "PG 12/2026")


def test_the_request_tells_what_is_listed_and_who_is_who(files: Path, type_: Type) -> None:
    del files
    request = read("two.mla.xml")
    write("receipt2.mla.xml", receipt := reply(type_, "two.mla.xml", "receipt"))
    enquiry = reply(type_, "receipt2.mla.xml", "status-enquiry", "--request", "two.mla.xml")
    assert getattr(enquiry.body, "items", ()) == ("1", "2b")
    assert without_id(enquiry.header.sender) == without_id(request.header.sender)
    # The requester has confirmed the result: a receipt of its own, which it follows up.
    write("result3.mla.xml", reply(type_, "two.mla.xml", "result"))
    write("own.mla.xml", own := reply(type_, "result3.mla.xml", "receipt"))
    follow = reply(type_, "own.mla.xml", "status-enquiry", "--request", "two.mla.xml")
    assert (follow.header.sender, follow.header.recipient) == (own.header.sender, own.header.recipient)
    assert getattr(follow.body, "concerns", None) == reference(request, "PG 12/2026")
    # Without the request it is taken for one of the other side.
    blind = reply(type_, "own.mla.xml", "status-enquiry")
    assert without_id(blind.header.sender) == without_id(own.header.recipient)
    assert receipt.header.recipient == request.header.sender


def test_within_one_state_the_request_does_not_tell_the_sides(files: Path, type_: Type) -> None:
    message = read("two.mla.xml")
    home = message.changed(header=message.header.changed(recipient=message.header.sender))
    receipt = read("receipt.mla.xml")
    del files, type_
    report = mla.validate(mla.encode(receipt, form=mla.Form.XML), at=receipt.header.issued_at)
    assert Answered(receipt, report, home).side is Side.EITHER


def test_a_third_authority_endorses(files: Path, type_: Type) -> None:
    del files
    request = read("data-request.mla.xml")
    made = reply(type_, "data-request.mla.xml", "validation", "--from", "FR", "--id", "FR-TJ")
    assert isinstance(made.header.sender, model.Authority)
    assert (made.header.sender.country, made.header.sender.id) == ("FR", "FR-TJ")
    assert made.header.recipient == request.header.recipient
    assert getattr(made.body, "concerns", None) == reference(request)
    at_home = reply(type_, "data-request.mla.xml", "validation").header.sender
    assert getattr(at_home, "country", None) == "MD"


def test_an_international_body_has_no_state(files: Path, type_: Type) -> None:
    del files
    message = read("data-request.mla.xml")
    body_ = model.Authority(names=(model.Name(value="Eurojust"),))
    write("body.mla.xml", message.changed(header=message.header.changed(sender=body_)))
    assert getattr(reply(type_, "body.mla.xml", "transmittal").header.sender, "country", None) is None
    assert (
        "It goes from RO to an international body."
        in type_("reply", "body.mla.xml", "--as", "decision").stderr
    )


def test_the_sender_has_the_identifier_that_was_given(files: Path, type_: Type) -> None:
    del files
    type_("new", "data-request", *ENDPOINTS, "--id", "MD-PG", "-o", "q.mla.xml", "--force")
    write("r.mla.xml", first := reply(type_, "q.mla.xml", "decision", "--id", "RO-MJ"))
    # Who is named already keeps its identifier.
    second = reply(type_, "r.mla.xml", "receipt")
    assert [getattr(each.header.sender, "id", None) for each in (first, second)] == ["RO-MJ", "MD-PG"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        pytest.param(
            ["receipt.mla.xml", "--as", "decision"],
            "'receipt.mla.xml' is of the type receipt. No decision answers that. These do: supplement, amendment, "
            "data-protection-notice, status-enquiry, transmittal, message-translation.",
            id="a decision on a receipt",
        ),
        pytest.param(
            ["data-request.mla.xml", "--as", "provider-reply"],
            "'data-request.mla.xml' is of the type data-request. No provider-reply answers that. These do: receipt,",
            id="a provider's reply between States",
        ),
        pytest.param(
            ["amendment.mla.xml", "--as", "consultation-answer"],
            "'amendment.mla.xml' is of the type amendment (of a data-request).",
            id="an amendment of something else",
        ),
        pytest.param(
            ["data-request.mla.xml", "--as", "consultation"], "Begin it with 'mla-schema new", id="an opening"
        ),
        pytest.param(
            ["data-request.mla.xml", "--as", "decison"], "Did you mean 'decision'?", id="a slip of the pen"
        ),
        pytest.param(["data-request.mla.xml"], "Missing option '--as'", id="no type"),
        pytest.param(
            ["data-request.mla.xml", "--as", "receipt", *ENDPOINTS],
            "'data-request.mla.xml' says who writes to whom. Leave out --from and --to.",
            id="sender twice",
        ),
        pytest.param(
            ["data-request.mla.xml", "--as", "transmittal", "--to", "FR"],
            "Leave out --to.",
            id="an endorsement for somebody else",
        ),
        pytest.param(
            ["data-request.mla.xml", "--as", "decision", "--request", "two.mla.xml"],
            "'data-request.mla.xml' holds the request itself. Leave out --request.",
            id="request twice",
        ),
        pytest.param(
            ["supplement-request.mla.xml", "--as", "supplement", "--request", "receipt.mla.xml"],
            "'receipt.mla.xml' is of the type receipt, and holds no request.",
            id="no request",
        ),
        pytest.param(
            ["supplement-request.mla.xml", "--as", "supplement", "--request", "two.mla.xml"],
            "'supplement-request.mla.xml' belongs to another conversation than 'two.mla.xml'.",
            id="another conversation",
        ),
        pytest.param(["-", "--as", "supplement", "--request", "-"], "only once", id="standard input twice"),
        pytest.param(["none.mla.xml", "--as", "receipt"], "There is no file 'none.mla.xml'.", id="no file"),
    ],
)
def test_what_makes_no_sense_is_refused(
    arguments: list[str], sentence: str, files: Path, type_: Type
) -> None:
    del files
    done = type_("reply", *arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert sentence in done.stderr


def test_a_request_that_was_changed_is_another(files: Path, type_: Type) -> None:
    del files
    asked(type_)
    request = read("two.mla.xml")
    write("changed.mla.xml", request.changed(body=request.body.changed(costs=request.body.summary)))  # type: ignore[attr-defined]
    done = type_("reply", "asked.mla.xml", "--as", "supplement", "--request", "changed.mla.xml")
    assert done.exit_code == 2
    assert "'changed.mla.xml' is not the request that 'asked.mla.xml' is about" in done.stderr


def test_the_answer_is_written_where_it_belongs(desk: Path, type_: Type) -> None:
    del desk
    done = type_("reply", "valid.mla.xml", "--as", "decision", "-o", "decision.mla.json")
    assert done.exit_code == 0
    assert "'decision.mla.json' is written." in done.stderr
    assert "Decide: 'outcome' is 'accepted' for now" in done.stderr
    assert json.loads(Path("decision.mla.json").read_text())["body"]["decision"]["outcomes"]
