"""CSV comes back exactly, and a spreadsheet runs nothing in it."""

from __future__ import annotations

import csv
import io

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.made_events import FORMS, collection_of, frame_of
from timeline.exports import export
from timeline.frame import COLUMNS, FIXED, Collection, read_csv

nasty = st.text(
    alphabet=st.one_of(
        st.sampled_from("=+-@'\"\t\r\n;,\x00\x0b\x1f\x85\u2028\ufeff "),
        st.characters(exclude_categories=("Cs",)),
    ),
    max_size=20,
)


def same(a, b):
    pd.testing.assert_frame_equal(a, b, check_dtype=True)


def test_it_comes_back_as_it_was():
    frame = frame_of(FORMS)
    same(read_csv(export(Collection(frame), "csv"), "events.csv"), frame)


@settings(deadline=None)
@given(st.lists(st.tuples(nasty, nasty, nasty), min_size=1, max_size=4))
def test_any_text_comes_back_as_it_was(texts):
    frame = frame_of(FORMS[: len(texts)])
    frame["title"] = pd.array([text[0] for text in texts], dtype="str")
    frame["sentence"] = pd.array([text[1] for text in texts], dtype="str")
    frame["document"] = pd.array([text[2] for text in texts], dtype="str")
    same(read_csv(export(Collection(frame), "csv"), "events.csv"), frame)


def test_every_field_is_quoted_and_lines_end_with_a_newline():
    data = export(collection_of(), "csv").decode("utf-8")
    assert "\r" not in data
    assert data.count("\n") == len(FORMS) + 1
    assert all(line.startswith('"') and line.endswith('"') for line in data.splitlines())
    header = next(csv.reader(io.StringIO(data)))
    assert header[:FIXED] == [column.name for column in COLUMNS[:FIXED]]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "'=1"])
def test_a_formula_is_text(text):
    frame = frame_of(FORMS[:1])
    frame["title"], frame["source"] = text, text
    (row,) = csv.DictReader(io.StringIO(export(Collection(frame), "csv").decode("utf-8"), newline=""))
    assert row["title"] == row["source"] == "'" + text


def test_lists_and_dates():
    rows = list(csv.DictReader(io.StringIO(export(collection_of(), "csv").decode("utf-8"))))
    assert rows[3]["actors"] == "ASA; Parliament"
    assert (rows[12]["date"], rows[12]["start"]) == ("-0043-03-15", "-0043-03-15")
    assert rows[16]["actors"] == "'=Evil; -Corp"
    assert rows[0]["cue_start"] == ""


def test_no_events_are_a_header():
    assert export(Collection(frame_of(())), "csv").count(b"\n") == 1


def test_a_table_without_events_comes_back_without_events():
    assert read_csv(export(Collection(frame_of(())), "csv"), "events.csv").empty


def test_a_long_table_is_read_in_parts_and_comes_back_in_one_piece(monkeypatch):
    monkeypatch.setattr("timeline.frame.tables._ROWS", 5)
    frame = frame_of(FORMS)
    same(read_csv(export(Collection(frame), "csv"), "events.csv"), frame)
