"""The frame: its fixed columns, tables that come back whole, and one row an event."""

from __future__ import annotations

import pytest

import timeline
from timeline.frame import COLUMNS, FIXED, Collection, collect, join, one_row_a_cluster, read_csv, read_table, to_frame
from timeline.model import TimelineError
from timeline.pipeline import examine, examine_all

# as interfaces promise them: names and order
PROMISED = [
    "event_id",
    "date",
    "start",
    "end",
    "precision",
    "status",
    "title",
    "category",
    "actors",
    "sentence",
    "time_text",
    "basis",
    "confidence",
    "trigger",
    "document",
    "source",
    "published",
    "language",
    "sentence_start",
    "sentence_end",
    "time_start",
    "time_end",
    "trigger_start",
    "trigger_end",
]


@pytest.fixture(scope="module")
def found(seed):
    return examine(timeline.read(seed))


def test_the_promised_columns_come_first_and_in_order(found):
    frame = to_frame(found.events)
    assert list(frame.columns)[:FIXED] == PROMISED
    assert list(to_frame([]).columns) == list(frame.columns) == [column.name for column in COLUMNS]
    assert {str(dtype) for dtype in frame.dtypes} == {"str", "object", "Int64", "float64"}
    assert isinstance(frame.loc[0, "actors"], tuple)


def test_a_bound_is_open_at_one_end(found):
    frame = to_frame(found.events).set_index("date")
    assert (frame.loc["../2024", "start"], frame.loc["../2024", "end"]) == ("", "2024-12-31")
    assert frame.loc["../2024", "precision"] == "year"
    assert (frame.loc["2020-05", "start"], frame.loc["2020-05", "end"]) == ("2020-05-01", "2020-05-31")


def test_a_collection_keeps_documents_and_undated(found):
    collection = collect([found])
    assert list(collection.documents.values()) == [found.document]
    assert len(collection.undated) == len(found.undated) > 0
    both = join([collection, Collection(to_frame([])), collection])
    assert len(both.frame) == 2 * len(collection.frame)
    assert len(join([]).frame) == 0


def test_one_row_an_event():
    texts = {"a": "ESA signed the lunar accord in July 2020.", "b": "ESA signed the lunar accord on 13 July 2020."}
    documents = [timeline.model.Document(text=text, source=name) for name, text in texts.items()]
    frame = collect(examine_all(documents)).frame
    assert list(frame["sources"]) == [2, 2] and list(frame["merged_date"]) == ["2020-07-13"] * 2
    (row,) = one_row_a_cluster(frame).itertuples()
    assert row.date == "2020-07-13"


def test_tables_that_are_none_are_one_line(tmp_path):
    (tmp_path / "other.csv").write_text("a,b\n1,2\n")
    (tmp_path / "empty.csv").write_text("")
    (tmp_path / "torn.parquet").write_bytes(b"PAR1 torn")
    with pytest.raises(TimelineError, match=r"other.csv: not a table of events: no column event_id"):
        read_table(tmp_path / "other.csv")
    with pytest.raises(TimelineError, match=r"empty.csv: empty"):
        read_table(tmp_path / "empty.csv")
    with pytest.raises(TimelineError, match=r"torn.parquet: not a Parquet table"):
        read_table(tmp_path / "torn.parquet")
    with pytest.raises(TimelineError, match=r"no.csv: no such file"):
        read_table(tmp_path / "no.csv")
    with pytest.raises(TimelineError, match=r"x: not a CSV table"):
        read_csv(b"\xff\xfe\x00", "x")


def test_a_table_with_the_first_columns_only_is_completed():
    frame = read_csv(
        b"event_id,date,start,end,status,title,actors\n1,2020,2020-01-01,2020-12-31,occurred,T,A; B\n", "x"
    )
    assert list(frame.columns) == [column.name for column in COLUMNS]
    assert frame.loc[0, "actors"] == ("A", "B")


def test_parquet_comes_back_whole(found, tmp_path):
    frame = to_frame(found.events)
    listed = frame.assign(**{name: frame[name].map(list) for name in ("actors", "alternatives", "related", "reasons")})
    listed.to_parquet(tmp_path / "e.parquet")
    again = read_table(tmp_path / "e.parquet")
    assert again.to_dict("records") == frame.to_dict("records")
