"""Law: what goes to a translator and comes back untouched is the same catalogue, byte for byte."""

import tempfile
from collections.abc import Callable
from pathlib import Path

import polib
import pytest
from hypothesis import given

from mla_schema.exchange import Received, Unit, merge, read_po, read_xliff, units_of, write_po, write_xliff
from mla_schema.locale.entries import Entry, write_entries
from tests.exchange.making import ODD, ORIGIN, PLAIN, entries, entry

Writer = Callable[[tuple[Unit, ...], str], bytes]
Reader = Callable[[bytes], Received]

forms = pytest.mark.parametrize(
    ("write", "read"), [(write_po, read_po), (write_xliff, read_xliff)], ids=["po", "xliff"]
)


@forms
@given(entries())
def test_a_catalogue_comes_back_as_it_went(write: Writer, read: Reader, given_: dict[str, Entry]) -> None:
    keys = {*given_, "code.Urgency.urgent", "fault.MLA-F01.message"}
    received = read(write(units_of(keys, given_), "ar-Latn"))
    done = merge(received, {}, ORIGIN)
    assert (received.language, done.remarks) == ("ar-Latn", ())
    assert write_entries(done.entries) == write_entries(given_)
    again = merge(received, given_, ORIGIN)
    assert (again.taken, again.untranslated) == (0, len(keys - given_.keys()))


@given(entries())
def test_a_second_reader_of_po_reads_the_same(given_: dict[str, Entry]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "hy.po")
        path.write_bytes(write_po(units_of(given_, given_), "hy"))
        file = polib.pofile(str(path))
    assert file.metadata["X-Language-Tag"] == "hy"
    assert {each.msgctxt: each.msgstr for each in file} == {key: each.text for key, each in given_.items()}
    assert all(each.msgid == ORIGIN[each.msgctxt] for each in file)
    doubtful = {key for key, each in given_.items() if each.status == "machine" or each.of == "0" * 16}
    assert {each.msgctxt for each in file if each.fuzzy} == doubtful
    # What the other one writes is read again, although it breaks lines elsewhere.
    assert merge(read_po(str(file).encode()), {}, ORIGIN).entries == given_


@forms
def test_each_odd_text_comes_back(write: Writer, read: Reader) -> None:
    told = {key: entry(key, text) for key, text in zip(PLAIN, ODD, strict=False)}
    assert merge(read(write(units_of(told, told), "hy")), {}, ORIGIN).entries == told
