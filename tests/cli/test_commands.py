"""The commands: what they print and write, their exit status, and one clear line for each bad input."""

from __future__ import annotations

import csv
import io
import json
import socket
import subprocess
import sys
import tomllib

import pytest

from tests.conftest import ROOT
from timeline.cli import main


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(
        "Published 15 July 2020\n\nNASA last year announced the plan. ESA signed the accord on 13 July 2020.\n"
    )
    return path


def run(capsys, *arguments) -> tuple[int, str, str]:
    status = main([str(argument) for argument in arguments])
    out, err = capsys.readouterr()
    return status, out, err


def lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line]


def test_extract_prints_csv_where_nobody_reads(capsys, article):
    status, out, err = run(capsys, "extract", article)
    rows = list(csv.DictReader(io.StringIO(out)))
    assert (status, err) == (0, "")
    assert [(row["date"], row["title"]) for row in rows] == [
        ("2019", "NASA announced the plan"),
        ("2020-07-13", "ESA signed the accord"),
    ]


def test_extract_writes_each_output_in_its_format(capsys, article, tmp_path):
    status, out, err = run(
        capsys, "extract", article, "-o", tmp_path / "e.csv", "-o", tmp_path / "e.json", "-o", tmp_path / "e.html"
    )
    assert (status, out, err) == (0, "", "")
    assert (tmp_path / "e.csv").read_text().count("\n") == 3
    assert [row["date"] for row in json.loads((tmp_path / "e.json").read_text())] == ["2019", "2020-07-13"]
    page = (tmp_path / "e.html").read_text()
    assert page.lstrip().lower().startswith("<!doctype html>") and "ESA signed the accord" in page


def test_extract_reads_stdin(article):
    done = subprocess.run(
        [sys.executable, "-m", "timeline", "extract", "-", "-o", "-", "--published", "2020-07-15"],
        input=b"JAXA in May chose a rover.",
        capture_output=True,
        cwd=ROOT,
        check=True,
    )
    (row,) = csv.DictReader(io.StringIO(done.stdout.decode()))
    assert (row["date"], row["title"], row["source"]) == ("2020-05", "JAXA chose a rover", "stdin")


def test_published_wins_over_the_document(capsys, article):
    _, out, _ = run(capsys, "extract", article, "--published", "2010-01-01")
    assert [row["date"] for row in csv.DictReader(io.StringIO(out))] == ["2009", "2020-07-13"]


def test_merge_gives_one_row_an_event(capsys, tmp_path):
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(
            "Published 15 July 2020\n\nESA signed the lunar accord on 13 July 2020.\n"
        )
    _, out, _ = run(capsys, "extract", tmp_path)
    assert [row["sources"] for row in csv.DictReader(io.StringIO(out))] == ["2", "2"]
    _, out, _ = run(capsys, "extract", tmp_path, "--merge")
    assert [row["sources"] for row in csv.DictReader(io.StringIO(out))] == ["2"]


def test_dates_gives_a_json_line_a_document(capsys, article, tmp_path):
    status, out, _ = run(capsys, "dates", article)
    (document,) = map(json.loads, lines(out))
    text = article.read_text()
    assert status == 0 and document["id"] == str(article)
    assert [(found["text"], found["type"], found["value"]) for found in document["timexes"]] == [
        ("15 July 2020", "DATE", "2020-07-15"),
        ("last year", "DATE", "2019"),
        ("13 July 2020", "DATE", "2020-07-13"),
    ]
    assert all(text[found["start"] : found["end"]] == found["text"] for found in document["timexes"])
    assert run(capsys, "dates", article, "-o", tmp_path / "d.jsonl")[:2] == (0, "")
    assert (tmp_path / "d.jsonl").read_text() == out


def test_explain_says_why(capsys, article):
    status, out, _ = run(capsys, "explain", article)
    assert status == 0
    assert '"last year" = 2019' in out and "counted from publication on 2020-07-15" in out
    assert "-> 2019 occurred: NASA announced the plan" in out


def test_explain_tells_the_event_of_a_range_once(capsys, tmp_path):
    path = tmp_path / "range.txt"
    path.write_text("ESA built it from 2019 to 2021.", encoding="utf-8")
    _, out, _ = run(capsys, "explain", path, "--published", "2024-08-01")
    assert out.count("-> 2019/2021 ongoing: ESA built it") == 1
    assert '-> with the date before it: "2019 to 2021"' in out and "no row" not in out


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("empty.txt", b"", "empty"),
        ("nul.txt", b"a\x00b", "NUL"),
        ("missing.txt", None, "no such file"),
        ("picture.png", b"\x89PNG\r\n", "no reader"),
    ],
)
def test_bad_input_is_one_line_and_status_1(capsys, tmp_path, name, data, reason):
    if data is not None:
        (tmp_path / name).write_bytes(data)
    for command in ("extract", "dates", "explain"):
        status, out, err = run(capsys, command, tmp_path / name)
        assert (status, out) == (1, "")
        assert len(lines(err)) == 1 and name in err and reason in err


def test_the_good_inputs_are_processed_all_the_same(capsys, tmp_path, article):
    status, out, err = run(capsys, "extract", tmp_path / "no.txt", article)
    assert status == 1 and len(lines(err)) == 1
    assert len(list(csv.DictReader(io.StringIO(out)))) == 2


def test_no_publication_date_is_a_note_and_no_date_is_invented(capsys, tmp_path):
    (tmp_path / "a.txt").write_text("NASA last year announced the plan. ESA signed the accord on 13 July 2020.")
    status, out, err = run(capsys, "extract", tmp_path / "a.txt")
    assert status == 0 and len(lines(err)) == 1 and "no publication date" in err
    assert [row["date"] for row in csv.DictReader(io.StringIO(out))] == ["2020-07-13"]


def test_another_encoding_and_another_language_are_notes(capsys, tmp_path):
    (tmp_path / "l.txt").write_bytes(
        "Published 15 July 2020\nThe café of the agency signed on Monday – it said.".encode("cp1252")
    )
    status, _, err = run(capsys, "extract", tmp_path / "l.txt")
    assert status == 0 and "not UTF-8" in err
    (tmp_path / "x.txt").write_text("Published 2020-07-15\nQapla' 2020-07-14 qun.")
    status, _, err = run(capsys, "extract", tmp_path / "x.txt", "--language", "tlh")
    assert status == 0 and "no rules for language 'tlh'" in err


@pytest.mark.parametrize("value", ["2020", "15.7.2020", "2020-02-30", "today", "2020-7-15"])
def test_a_bad_published_is_wrong_usage(capsys, article, value):
    status, _, err = run(capsys, "extract", article, "--published", value)
    assert status == 2 and "YYYY-MM-DD" in err


def test_unknown_options_commands_and_formats(capsys, article, tmp_path):
    assert run(capsys, "extract", article, "--nonsense")[0] == 2
    assert run(capsys, "nonsense")[0] == 2
    assert run(capsys)[0] == 2
    status, out, err = run(capsys, "extract", article, "-o", tmp_path / "e.xyz")
    assert (status, out) == (1, "") and len(lines(err)) == 1 and ".csv" in err


def test_an_output_that_cannot_be_written(capsys, article, tmp_path):
    status, _, err = run(capsys, "extract", article, "-o", tmp_path / "no" / "e.csv")
    assert status == 1 and len(lines(err)) == 1 and "cannot be written" in err


def test_a_failed_output_leaves_the_old_one(capsys, article, tmp_path):
    old = tmp_path / "e.csv"
    old.write_text("old")
    run(capsys, "extract", tmp_path / "no.txt", "-o", old)
    assert old.read_text() == "old"


def test_a_port_in_use_is_one_line(article):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = subprocess.run(
            [sys.executable, "-m", "timeline", "serve", str(article), "--port", port, "--no-browser"],
            capture_output=True,
            text=True,
            cwd=ROOT,
            check=False,
            timeout=120,
        )
    assert done.returncode == 1 and len(lines(done.stderr)) == 1 and port in done.stderr


def test_every_command_has_help_with_an_example_and_a_version(capsys):
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    for command in ([], ["extract"], ["dates"], ["explain"], ["serve"], ["cite"]):
        status, out, _ = run(capsys, *command, "--help")
        assert status == 0 and "example: timeline" in out
        assert run(capsys, *command, "--version")[1] == f"timeline {version}\n"


def test_output_to_a_closed_pipe_is_no_error(article):
    done = subprocess.run(
        ["/bin/sh", "-c", f'"{sys.executable}" -m timeline dates "{article}" | true'],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert "Traceback" not in done.stderr


def test_a_line_of_ten_million_characters_is_processed(capsys, tmp_path):
    path = tmp_path / "long.txt"
    path.write_text("Published 15 July 2020. " + "word " * 2_000_000 + "NASA met ESA in May 2019.")
    status, out, _ = run(capsys, "dates", path)
    assert status == 0
    assert json.loads(out)["timexes"][-1]["value"] == "2019-05"
