"""The reference page of the case: states, transitions with a diagram for each family, irregularities, deadlines."""

from collections import defaultdict
from collections.abc import Iterator
from enum import StrEnum

from mla_schema.case.deadlines import DEADLINES, Deadline, DeadlineKind, Start, Unit
from mla_schema.case.events import IrregularityKind
from mla_schema.case.rows import Transition
from mla_schema.case.states import FAMILIES, TERMINAL, CaseState, Family, ItemState, next_side
from mla_schema.case.transitions import GROUPS, INITIAL, STAYING, TRANSITIONS
from mla_schema.derive.docstrings import words_of_code
from mla_schema.derive.markdown import code, fence, link, page, prose, section, table
from mla_schema.derive.reference_conversations import CONVERSATIONS, ShownRows
from mla_schema.derive.reference_places import INDEX, to_provision


def case_page(shown: ShownRows) -> str:
    """The page of the case.

    Args:
        shown: The example conversations that take each row.
    """
    return page(
        "# The state of a case",
        f"{link('Reference', INDEX)}. A case is folded from the messages of a conversation; both sides compute the "
        "same from the same messages, in whatever order they arrived. A conversation can hold several matters, each "
        "with an opening of its own, and each item of a matter has a state. What information, a consultation or a "
        "joint investigation opens is one whole. Only the receiver states where a request stands; the states here "
        "follow from what both sides have said.",
        "## States of an item",
        table(
            ("State", "Meaning", "Next step"),
            [(code(state.value), prose(words_of_code(state).meaning), _next(state)) for state in ItemState],
        ),
        "## States of a case",
        _list(CaseState),
        *(_family(family, shown) for family in Family),
        "## A determination not to proceed",
        "Articles 26(2), 27(8), 28(3) and 29(6) of the Budapest Convention, which were read, let a Party determine whether "
        "a request should *nevertheless* be executed, or information nevertheless be provided. What follows where it "
        "should not, they do not say. Here nothing more is done then, and the item is closed; that is our reading, and none of a text. It can be "
        "left again only by a statement of status. The [statistics](../statistics.md) count it as closed, which is "
        "neither a success nor a failure.",
        "## Steps that change no state",
        "They are kept beside the state: endorsements, emergencies, consents, expectations. "
        + ", ".join(code(step) for step in sorted(STAYING))
        + ".",
        "## Irregularities",
        "What is not as it should be is reported as a value and stops nothing. A wrong refusal is a harm: only what "
        "has no effect by its definition has none.",
        _list(IrregularityKind),
        "## Deadlines",
        "Days are calendar days in UTC: the day of the event does not count, and the last day counts to its end. "
        "No instrument here names a zone, and both sides must count alike. A provision that is recalled was not "
        "compared with its full text: verify it before you rely on the deadline.",
        table(
            ("Deadline", "Runs from", "Length", "Met by", "For", "Set by", "Provision", "Text"),
            [_deadline(each) for each in DEADLINES.values()],
        ),
        "Beside these, dates count that messages name: the deadline of a request or order, answer by, next step by, "
        "expected by, postponed until, and until when data are preserved. An order to a provider has the longer one "
        "of its stated time and the thirty days. A period that runs from receipt of all information does not run "
        "while a supplement is awaited, and begins again when it arrives.",
        "Doubtful, until the text is read: of Article 12 of the Directive on the European Investigation Order it is recalled that "
        "the thirty days for the decision may be extended by thirty more, where the issuing authority is told of the "
        "reasons and of the time that is needed (paragraph 5), and that for the ninety days the two authorities then "
        "consult on a suitable time (paragraph 6). Neither is counted here: what is late by this table may be in time by the Directive.",
        "## Events from which a deadline runs",
        _list(Start),
        "## Who sets a deadline",
        _list(DeadlineKind),
    )


def _list(codes: type[StrEnum]) -> str:
    return table(
        ("Code", "Meaning"), [(code(each.value), prose(words_of_code(each).meaning)) for each in codes]
    )


def _next(state: ItemState) -> str:
    side = next_side(state)
    if side is None:
        return "none" if state in TERMINAL else "either side"
    return {"either": "the other side"}.get(side.value, f"the {side.value}")


def _family(family: Family, shown: ShownRows) -> str:
    words = words_of_code(family)
    rows = TRANSITIONS[family]
    tags = ", ".join(code(tag) for tag, each in FAMILIES.items() if each is family)
    return section(
        f"## Transitions: {words.label.lower()}",
        f"{prose(words.meaning)} Openings: {tags}.",
        "The diagram leaves out statements of status, from which the state that is stated follows in every state, and "
        "what leaves the state as it is. A box holds states from which the same follows.",
        "The last column names the shortest example conversation that shows it. What leaves the state as it is does so "
        "alike in every family, and is shown in one of them at least.",
        fence("mermaid", "\n".join(_diagram(rows))),
        table(
            ("Step", "Meaning", "In the states", "Then", "Example"),
            [
                (
                    code(row.step),
                    "" if row.meaning is None else code(row.meaning),
                    _states(row),
                    _after(row),
                    _example(shown.get((family, row), ())),
                )
                for row in rows
                if row.step != "status"
            ],
        ),
        "What the receiver can state, in every state:",
        table(
            ("Status", "Then", "Example"),
            [
                (code(str(row.meaning)), _after(row), _example(shown.get((family, row), ())))
                for row in rows
                if row.step == "status"
            ],
        ),
        "Ends that can be left again: " + ", ".join(code(state.value) for state in _reopened(rows)) + "."
        if _reopened(rows)
        else "",
    )


def _example(conversations: tuple[str, ...]) -> str:
    return link(conversations[0], f"../../{CONVERSATIONS}/{conversations[0]}") if conversations else ""


def _reopened(rows: tuple[Transition, ...]) -> list[ItemState]:
    found = frozenset[ItemState]().union(*(row.reopens for row in rows if row.step != "status"))
    return [state for state in ItemState if state in found]


def _states(row: Transition) -> str:
    if row.after is None and len(row.before) > len(ItemState) // 2:
        return "all others" if len(row.before) < len(ItemState) else "all"
    return ", ".join(code(state.value) for state in ItemState if state in row.before)


def _after(row: Transition) -> str:
    return "as it is" if row.after is None else code(row.after.value)


def _diagram(rows: tuple[Transition, ...]) -> Iterator[str]:
    moving = [(row, row.after) for row in rows if row.step != "status" and row.after is not None]
    met = {INITIAL} | {after for _, after in moving}
    yield "stateDiagram-v2"
    yield f"    [*] --> {INITIAL.value}"
    for name, group in GROUPS.items():
        inside = [state for state in ItemState if state in group and state in met]
        if len(inside) > 1:
            yield f"    state {name} {{"
            yield from (f"        {state.value}" for state in inside)
            yield "    }"
    labels: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row, after in moving:
        said = row.step if row.meaning is None else f"{row.step} {row.meaning}"
        for source in _sources(row.before & met, met):
            if source != after.value:
                labels[source, after.value].append(said)
    for (source, target), said_there in labels.items():
        yield f"    {source} --> {target}: {', '.join(dict.fromkeys(said_there))}"
    for state in ItemState:
        if state in met & TERMINAL:
            yield f"    {state.value} --> [*]"


def _sources(before: frozenset[ItemState], met: set[ItemState]) -> list[str]:
    """The boxes that a row leaves as a whole, and the single states beside them."""
    found: list[str] = []
    left = set(before)
    for name, group in GROUPS.items():
        inside = group & met
        if len(inside) > 1 and inside <= before:
            found.append(name)
            left -= inside
    return [*found, *(state.value for state in ItemState if state in left)]


def _deadline(deadline: Deadline) -> tuple[str, ...]:
    unit = {Unit.DAY: "days", Unit.HOUR: "hours"}[deadline.unit]
    at_least = "at least " if deadline.at_least else ""
    return (
        code(deadline.id),
        prose(words_of_code(deadline.start).label),
        f"{at_least}{deadline.length} {unit if deadline.length > 1 else unit[:-1]}",
        ", ".join(code(step) for step in sorted(deadline.ends)),
        "; ".join(_holds_for(deadline)),
        prose(words_of_code(deadline.kind).label),
        to_provision(deadline.law),
        "read" if deadline.source_verified else "recalled",
    )


def _holds_for(deadline: Deadline) -> Iterator[str]:
    yield ", ".join(code(tag) for tag in sorted(deadline.tags)) or ", ".join(
        words_of_code(family).label.lower() for family in Family if family in deadline.families
    )
    if deadline.categories:
        yield ", ".join(words_of_code(each).label.lower() for each in deadline.categories)
    if deadline.instruments:
        yield "under the " + ", ".join(words_of_code(each).label for each in deadline.instruments)
    if deadline.emergency:
        yield "emergencies"
