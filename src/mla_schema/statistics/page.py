"""Published figures as one HTML file, with plots; it loads nothing and runs nothing."""

from collections.abc import Iterator
from html import escape

from mla_schema.statistics import kpis
from mla_schema.statistics.comparing import WORDS, Compared
from mla_schema.statistics.formats import shown
from mla_schema.statistics.kpi import GROUPS, NOT_FROM_MESSAGES, Kind, Kpi
from mla_schema.statistics.plots import bars, matrix
from mla_schema.statistics.publication import Figure, Publication
from mla_schema.statistics.tally import ALL

_STYLE = """
body{font:15px/1.45 system-ui,sans-serif;color:#1b2733;background:#fff;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{margin-top:2.5rem;border-bottom:2px solid #155799}h3{margin-bottom:.2rem}
p.definition{color:#4a5866;margin:.1rem 0 .6rem}svg{max-width:100%;height:auto;font:12px system-ui,sans-serif}
table{border-collapse:collapse;margin:.4rem 0 1rem}td,th{padding:.15rem .8rem .15rem 0;text-align:left;border-bottom:1px solid #e3e8ed}
td.number{text-align:right;font-variant-numeric:tabular-nums}summary{cursor:pointer;color:#155799}
"""

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_TIMED = (kpis.TIME_TO_RECEIPT, kpis.TIME_TO_DECISION, kpis.TIME_TO_EXECUTION, kpis.TIME_TO_OUTCOME)
_BARS = (kpis.OUTCOMES, kpis.BY_CATEGORY, kpis.GROUNDS, kpis.FAILING_RULES, kpis.BY_OFFENCE)
_TOP = 10


def to_html(published: Publication, compared: Compared | None = None) -> bytes:
    """The figures as a page for people.

    Args:
        published: The figures.
        compared: The comparison with another register, where one was made; it comes first.

    Returns:
        A whole HTML file in UTF-8 that needs nothing beside it.
    """
    return "".join(_page(published, compared)).encode()


def _page(published: Publication, compared: Compared | None) -> Iterator[str]:
    yield (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
        f"<title>Mutual legal assistance: statistics</title><style>{_STYLE}</style></head><body>"
        "<h1>Mutual legal assistance: statistics</h1>"
    )
    notes = ", ".join(f"{name}: {count}" for name, count in published.notes.items())
    yield f"<p>As of {escape(published.at.isoformat())}. {escape(notes)}.</p>"
    if published.threshold > 1:
        yield (
            f"<p>Counts below {published.threshold} are hidden (*, hatched), and with them what would tell them. "
            "What is still open is counted as open, and beside each median stands the one that takes it into account.</p>"
        )
    if compared is not None:
        yield from _comparison(compared)
    group = 0
    for kpi in kpis.KPIS:
        if kpi.group != group:
            group = kpi.group
            yield f"<h2>{group}. {escape(GROUPS[group])}</h2>"
        yield from _section(kpi, published.of(kpi))
    yield "<h2>Not from messages</h2><ul>"
    yield from (f"<li>{escape(what)}: {escape(why)}.</li>" for what, why in NOT_FROM_MESSAGES.items())
    yield "</ul></body></html>\n"


def _comparison(compared: Compared) -> Iterator[str]:
    advice = dict(WORDS.values())
    yield '<h2 id="compared">Two registers compared</h2><p class="definition">Conversations; one can differ in '
    yield "several ways.</p><table>"
    for name, number in compared.rows:
        shown_number = "*" if number is None else str(number)
        yield f'<tr><td>{escape(name)}</td><td class="number">{shown_number}</td>'
        yield f"<td>{escape(advice.get(name, ''))}</td></tr>"
    yield "</table>"
    if compared.differences:
        yield "<details><summary>One by one, for the clerks of both sides; not for publication</summary><table>"
        for each in compared.differences:
            cells = (
                each.dated,
                f"{each.sender} > {each.recipient}",
                each.type,
                each.conversation,
                each.words,
            )
            yield "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>"
        yield "</table></details>"


def _section(kpi: Kpi, figures: list[Figure]) -> Iterator[str]:
    yield f'<h3 id="{kpi.id}">{escape(kpi.title)}</h3><p class="definition">{escape(kpi.definition)}'
    yield f" <i>Unit of count: {kpi.counted}.</i></p>"
    if kpi.kind is Kind.MATRIX:
        yield matrix(figures, kpi.title)
        return
    if kpi in _BARS:
        yield bars([each for each in figures if each.row != "total"][:_TOP], kpi.title)
    if kpi in _TIMED:
        within = [each for each in figures if each.row == ALL and each.measure.startswith("within")]
        yield bars(within, f"{kpi.title}: share within", most=1)
    long = len(figures) > 2 * _TOP
    yield "<details><summary>All figures</summary>" if long else ""
    yield "<table>"
    for figure in figures:
        yield f'<tr><td>{escape(figure.row)}</td><td>{escape(figure.measure)}</td><td class="number">{shown(figure)}</td></tr>'
    yield "</table></details>" if long else "</table>"
