"""What ``extract`` and ``cite`` take and leave: filters, formats, tables made before, and one event by its id."""

from __future__ import annotations

import csv
import io
import json

import pytest

from tests.cli.test_commands import lines, run
from tests.made_events import FORMS, frame_of
from timeline.exports import exports, save


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "events.csv"
    save(frame_of(), path)
    return path


def ids(out: str) -> list[str]:
    return [row["event_id"] for row in csv.DictReader(io.StringIO(out))]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ((), [f"e{place:02d}" for place in range(len(FORMS))]),
        (("--status", "target"), ["e03", "e13"]),
        (("--status", "target", "--status", "planned", "--actor", "ASA"), ["e03", "e07", "e13"]),
        (("--category", "award", "--document", "Report 2"), ["e09"]),
        (("--text", "OFFICE award"), ["e09"]),
        (("--from", "2019-03", "--to", "2019-03"), ["e00", "e03"]),
        (("--actor", "Nobody"), []),
    ],
)
def test_filters_mean_what_they_mean_in_the_dashboard(capsys, table, options, found):
    status, out, err = run(capsys, "extract", table, *options)
    assert (status, ids(out), err) == (0, found, "")


@pytest.mark.parametrize("name", ["csv", "json", "parquet"])
def test_a_table_made_before_is_a_source_beside_documents(capsys, tmp_path, name):
    save(frame_of(FORMS[:2]), tmp_path / f"e.{name}")
    (tmp_path / "a.txt").write_text("Published 15 July 2020\n\nESA signed the accord on 13 July 2020.\n")
    status, out, _ = run(capsys, "extract", tmp_path / f"e.{name}", tmp_path / "a.txt")
    assert status == 0
    assert [row["title"] for row in csv.DictReader(io.StringIO(out))] == [
        "ESA signed the accord",
        *(r[5] for r in FORMS[:2]),
    ]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("e.csv", b"a,b\n1,2\n", "no column event_id"),
        ("e.csv", b"", "empty"),
        ("e.json", b"{", "not JSON"),
        ("e.json", b'{"a": 1}', "not a list of objects"),
        ("e.json", b'[{"a": 1}]', "no column event_id"),
        ("e.parquet", b"PAR1", "not a Parquet table"),
    ],
)
def test_what_is_no_table_of_events_is_one_line_and_status_1(capsys, tmp_path, name, data, reason):
    (tmp_path / name).write_bytes(data)
    status, out, err = run(capsys, "extract", tmp_path / name)
    assert (status, out) == (1, "") and len(lines(err)) == 1 and name in err and reason in err


def test_a_format_is_named_where_the_suffix_does_not_say_it(capsys, table, tmp_path):
    status, out, _ = run(capsys, "extract", table, "--format", "jsonl", "-o", "-")
    assert status == 0 and json.loads(lines(out)[0])["event_id"] == "e00"
    assert run(capsys, "extract", table, "--format", ".JSONL")[1] == out
    run(capsys, "extract", table, "--format", "timelinejs.json", "-o", tmp_path / "slides.json")
    assert "events" in json.loads((tmp_path / "slides.json").read_text("utf-8"))


def test_an_unknown_format_is_wrong_usage_and_the_known_ones_are_named(capsys, table):
    status, out, err = run(capsys, "extract", table, "--format", "docm")
    assert (status, out) == (2, "") and len(lines(err)) == 1
    assert all(name in err for name in exports)


@pytest.mark.parametrize("options", [("--from", "soon"), ("--to", ""), ("--status", "done"), ("--category", "x")])
def test_what_no_event_can_have_is_wrong_usage(capsys, table, options):
    status, out, err = run(capsys, "extract", table, *options)
    assert (status, out) == (2, "") and options[0] in err


def test_a_format_that_cannot_be_made_leaves_the_others(capsys, table, tmp_path, monkeypatch):
    monkeypatch.setattr("timeline.exports.xlsx_book._MOST_ROWS", 1)
    status, _, err = run(capsys, "extract", table, "-o", tmp_path / "e.xlsx", "-o", tmp_path / "e.md")
    assert status == 1 and len(lines(err)) == 1 and "e.xlsx: a sheet holds" in err
    assert (tmp_path / "e.md").exists() and not (tmp_path / "e.xlsx").exists()


def test_cite_says_where_an_event_comes_from(capsys, table):
    status, out, err = run(capsys, "cite", "e03", table)
    assert (status, err) == (0, "")
    assert out == "“crewed landing on the moon (../2027).” Report 2. 15 July 2020. report-2.txt, characters 0 to 37.\n"
    assert json.loads(run(capsys, "cite", "e03", table, "--style", "csl")[1])[0]["title"] == "Report 2"
    assert run(capsys, "cite", "e03", table, "--style", "bibtex")[1].startswith("@misc{report-22020,\n  title")


def test_cite_needs_one_event(capsys, table):
    status, out, err = run(capsys, "cite", "e1", table)
    assert (status, out) == (1, "") and "7 events have an id that begins with 'e1'" in err
    assert run(capsys, "cite", "zz", table)[0] == 1
    assert run(capsys, "cite", "e03")[0] == 2
    assert run(capsys, "cite", "e03", table, "--style", "apa")[0] == 2


def test_a_citation_cannot_steer_the_terminal(capsys, tmp_path):
    frame = frame_of(FORMS[:1])
    frame["sentence"] = "red \x1b[31m"
    save(frame, tmp_path / "e.csv")
    assert "\x1b" not in run(capsys, "cite", "e00", tmp_path / "e.csv")[1]
