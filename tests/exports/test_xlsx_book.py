"""A workbook has real dates, filters, a frozen header, and a sheet of sources."""

from __future__ import annotations

import datetime
import io

import openpyxl
import pytest

from tests.made_events import FORMS, collection_of, frame_of
from timeline.exports import export, xlsx_book
from timeline.frame import COLUMNS, Collection
from timeline.model import TimelineError


@pytest.fixture(scope="module")
def book():
    return openpyxl.load_workbook(io.BytesIO(export(collection_of(), "xlsx")))


def cells(sheet, column):
    header = [cell.value for cell in sheet[1]]
    return [row[header.index(column)] for row in sheet.iter_rows(min_row=2)]


def test_events_and_sources_each_have_a_sheet_with_a_frozen_header_and_filters(book):
    assert book.sheetnames == ["Events", "Sources"]
    events, found = book["Events"], book["Sources"]
    assert [cell.value for cell in events[1]] == [column.name for column in COLUMNS]
    assert events.max_row == len(FORMS) + 1 and found.max_row == 3
    for sheet in book:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref.startswith("A1:") and sheet.auto_filter.ref.endswith(str(sheet.max_row))
        assert all(cell.font.bold for cell in sheet[1])
    assert events.column_dimensions["G"].width > events.column_dimensions["E"].width > 8


def test_a_date_that_is_a_day_is_a_real_date_and_another_stays_as_it_is_written(book):
    dates = cells(book["Events"], "date")
    assert dates[0].value == datetime.datetime(2019, 3, 4) and dates[0].number_format == "yyyy-mm-dd"
    texts = [cell.value for cell in dates if not isinstance(cell.value, datetime.datetime)]
    assert texts == [row[0] for row in FORMS if row[0] not in ("2019-03-04", "2019-06-01")]
    assert cells(book["Events"], "start")[12].value == "-0043-03-15"
    assert cells(book["Events"], "end")[3].value == datetime.datetime(2027, 12, 31)
    assert cells(book["Events"], "published")[0].value == datetime.datetime(2020, 7, 15)


def test_numbers_are_numbers_and_what_is_missing_is_empty(book):
    assert cells(book["Events"], "confidence")[0].value == 0.9
    assert isinstance(cells(book["Events"], "sentence_end")[0].value, int)
    assert cells(book["Events"], "cue_start")[0].value is None


@pytest.mark.parametrize("day", ["1900-02-28", "0999-01-01", "12026-01-01"])
def test_days_that_programs_number_differently_are_texts(day):
    frame = frame_of(((day, day, day, *FORMS[0][3:]),))
    (cell,) = cells(openpyxl.load_workbook(io.BytesIO(export(Collection(frame), "xlsx")))["Events"], "date")
    assert cell.value == day


def test_sources_are_numbered_and_counted(book):
    assert [cell.value for cell in cells(book["Sources"], "number")] == [1, 2]
    assert [cell.value for cell in cells(book["Sources"], "document")] == ["Report 1", "Report 2"]
    assert sum(cell.value for cell in cells(book["Sources"], "events")) == len(FORMS)


def test_the_file_carries_the_date_of_its_newest_document_and_none_of_its_making(book):
    assert book.properties.created == book.properties.modified == datetime.datetime(2020, 7, 15)


def test_more_events_than_a_sheet_holds_are_refused(monkeypatch):
    monkeypatch.setattr(xlsx_book, "_MOST_ROWS", 16)
    with pytest.raises(TimelineError, match="a sheet holds 16 events at most"):
        export(collection_of(), "xlsx")
