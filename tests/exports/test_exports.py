"""Formats are found by suffix, written whole, and say what they hold."""

from __future__ import annotations

import io
import json
import re
import sys

import jsonschema
import pandas as pd
import plotly.offline
import pyarrow.parquet
import pytest

import timeline
from tests.conftest import ROOT
from tests.made_events import FORMS, collection_of, frame_of
from timeline.exports import export, exports, name_for, save, stream, write
from timeline.exports.web_page import LARGEST
from timeline.frame import COLUMNS, FIXED, Collection, read_table
from timeline.model import TimelineError


@pytest.mark.parametrize("name", list(exports))
def test_each_format_has_a_suffix_a_media_type_and_bytes_that_depend_on_nothing_else(name):
    made = exports[name]
    assert made.suffix == f".{name}"
    assert "/" in made.media_type
    assert made(collection_of()) == made(collection_of())
    assert made(Collection(frame_of(()))) or name in ("bib", "jsonl")


@pytest.mark.parametrize(
    ("path", "name"),
    [("out/events.csv", "csv"), (".json", "json"), ("html", "html"), ("A.HTML", "html"), ("my.events.csv", "csv")],
)
def test_the_suffix_names_the_format(path, name):
    assert name_for(path) == name


def test_an_unknown_suffix_is_refused_with_the_known_ones():
    with pytest.raises(TimelineError, match=r"events.odt: no export with this suffix; known: .bib, .csl.json, .csv"):
        export(collection_of(), "events.odt")


def test_json_is_a_flat_list_of_rows():
    rows = json.loads(export(collection_of(), "json"))
    assert len(rows) == len(FORMS)
    assert rows[3]["actors"] == ["ASA", "Parliament"]
    assert rows[0]["cue_start"] is None
    assert rows[0]["sentence_end"] == len(rows[0]["sentence"])
    assert list(rows[0]) == list(frame_of().columns)


def test_writing_replaces_the_file_whole(tmp_path):
    target = tmp_path / "events.csv"
    write(target, b"one")
    write(target, b"two")
    assert target.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [target]


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    with pytest.raises(TimelineError, match=r"missing/events.csv: cannot be written"):
        write(tmp_path / "missing" / "events.csv", b"x")


def test_the_vendored_bundle_is_that_of_the_plotly_package():
    folder = ROOT / "data" / "vendor" / "plotly-basic"
    version = plotly.offline.get_plotlyjs_version()
    assert (folder / "VERSION").read_text().strip() == version
    assert f"v{version}" in (folder / "plotly-basic.min.js").read_text("utf-8")[:400]
    assert f"| {version}, that of the Python package" in (ROOT / "THIRD_PARTY.md").read_text("utf-8")


def many(count):
    rows = tuple(
        (f"{1960 + n % 70}-05-{n % 28 + 1:02d}",) * 3
        + ("day", "occurred", f"Step {n} of a programme with a rather long name", "launch", ("ASA",))
        for n in range(count)
    )
    frame = frame_of(rows)
    frame["sentence"] = frame["sentence"] * 8
    return Collection(frame)


def test_a_page_of_a_thousand_events_stays_small():
    assert len(export(many(1000), "html")) <= LARGEST


def test_the_page_is_whole_in_itself_and_escaped():
    page = export(collection_of(), "html").decode("utf-8")
    head, table = page[:2000], page[page.index("<table>") : page.index("</table>")]
    assert head.startswith('<!doctype html>\n<html lang="en"')
    assert "<title>Space Policy Timeline</title>" in head
    assert "&lt;b&gt;Bold&lt;/b&gt; &amp; =SUM(A1) claim" in table
    assert table.count("<tr>") == len(FORMS) + 1
    markup = page[: page.index("<script")] + table
    assert 'src="' not in markup
    assert {link.split(":")[0] for link in re.findall('href="([^"]*)', markup)} == {"data"}
    assert "<b>Bold" not in page


def test_the_data_of_the_page_cannot_end_its_script():
    rows = ((*FORMS[0][:5], "A </script><script>alert(1)</script> title", "report", ("</script>",)),)
    page = export(Collection(frame_of(rows)), "html").decode("utf-8")
    data = page[page.index('id="figures">') + 13 :]
    assert json.loads(data[: data.index("</script>")])
    assert "<script>alert" not in page


def test_mentions_of_one_event_are_one_row_of_the_page():
    frame = frame_of(FORMS[:2])
    frame["cluster_id"] = "same"
    page = export(Collection(frame), "html").decode("utf-8")
    assert "1 event from 1 document" in page


def test_the_schema_describes_every_column_and_the_rows_follow_it(seed):
    schema = json.loads((ROOT / "data" / "exports" / "events.schema.json").read_text("utf-8"))
    described = schema["$defs"]["event"]["properties"]
    assert [(name, said["description"]) for name, said in described.items()] == [(c.name, c.meaning) for c in COLUMNS]
    assert schema["$defs"]["event"]["required"] == [column.name for column in COLUMNS[:FIXED]]
    jsonschema.Draft202012Validator.check_schema(schema)
    judge = jsonschema.Draft202012Validator(schema)
    found = Collection(timeline.to_frame(timeline.extract(timeline.read(seed))))
    for collection in (found, collection_of(), Collection(frame_of(()))):
        judge.validate(json.loads(export(collection, "json")))
    assert list(judge.iter_errors([{"event_id": "e"}])) and list(judge.iter_errors({}))


def test_what_is_streamed_is_what_is_given_whole():
    collection = many(4500)
    for name in ("csv", "tsv", "json", "jsonl", "jsonld", "xlsx"):
        parts = list(stream(collection, name))
        assert len(parts) > 1 and b"".join(parts) == export(collection, name), name
    assert list(stream(collection_of(), "html")) == [export(collection_of(), "html")]


def test_parquet_is_written_in_groups_of_rows():
    collection = many(10_001)
    parts = list(stream(collection, "parquet"))
    assert len(parts) == 3
    assert pyarrow.parquet.ParquetFile(io.BytesIO(b"".join(parts))).metadata.num_row_groups == 2


@pytest.mark.parametrize("name", ["csv", "json", "parquet"])
def test_a_table_comes_back_as_it_was(name, tmp_path):
    frame = frame_of(FORMS)
    save(frame, tmp_path / f"e.{name}")
    pd.testing.assert_frame_equal(read_table(tmp_path / f"e.{name}"), frame, check_dtype=True)


def test_saving_names_the_file_and_what_is_missing(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    target = tmp_path / "e.parquet"
    with pytest.raises(TimelineError, match=r"e\.parquet: Parquet needs pyarrow \(pip install"):
        save(collection_of(), target)
    assert not target.exists()


def test_a_format_can_be_named_where_the_suffix_does_not_say_it(tmp_path):
    save(frame_of(), tmp_path / "e.json", format="timelinejs.json")
    assert set(json.loads((tmp_path / "e.json").read_text("utf-8"))) == {"events"}
