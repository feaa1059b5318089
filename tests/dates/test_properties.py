"""What holds of any text: it never fails, offsets are exact, and nothing but the arguments decides."""

from __future__ import annotations

import locale
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.dates import bounded, find_dates
from timeline.model import TimeExpression

PUBLISHED = date(2020, 7, 15)
ROOT = Path(__file__).resolve().parents[2]
WORDS = [
    "in",
    "on",
    "by",
    "since",
    "until",
    "from",
    "to",
    "between",
    "and",
    "the",
    "a",
    "last",
    "next",
    "this",
    "of",
    "early",
    "late",
    "mid",
    "-",
    "\u2013",
    ",",
    ".",
    "'",
    "s",
    "May",
    "March",
    "April",
    "5",
    "13",
    "13th",
    "2017",
    "2024",
    "1960s",
    "'90s",
    "Monday",
    "friday",
    "year",
    "years",
    "month",
    "weeks",
    "two",
    "three",
    "several",
    "ago",
    "later",
    "earlier",
    "now",
    "recently",
    "quarter",
    "third",
    "Q3",
    "FY2021",
    "fiscal",
    "spring",
    "5",
    "p.m.",
    "14:30",
    "UTC",
    "2020-07-13",
    "7/13/2020",
    "BC",
    "490",
    "century",
    "20th",
    "every",
    "daily",
    "half",
    "within",
    "no",
    "than",
    "said",
    "will",
    "was",
    "launched",
]
dated = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)
texts = st.one_of(st.text(max_size=200), dated, st.tuples(st.text(max_size=20), dated).map("".join))


def well_formed(text: str, found: list[TimeExpression]) -> None:
    last = 0
    for one in found:
        assert last <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.text
        assert one.cue is None or one.cue.end <= one.start
        assert one.rule and one.basis
        bounded(one, found)
        last = one.end


@given(texts, st.one_of(st.none(), st.dates()))
@settings(max_examples=400, deadline=None)
def test_any_text_is_read_with_exact_offsets(text: str, published: date | None) -> None:
    well_formed(text, find_dates(text, published))


@given(dated, st.sampled_from(["narrative", "publication"]), st.sampled_from(["dmy", "mdy"]), st.dates())
@settings(max_examples=200, deadline=None)
def test_every_option_is_safe(text: str, reference: str, order: str, published: date) -> None:
    well_formed(text, find_dates(text, published, reference=reference, order=order))


@given(texts)
@settings(max_examples=100, deadline=None)
def test_the_same_text_gives_the_same_dates(text: str) -> None:
    assert find_dates(text, PUBLISHED) == find_dates(text, PUBLISHED)


@pytest.mark.parametrize(
    "text",
    [
        "\0",
        "\ud800 May 2020",
        "\uff12\uff10\uff12\uff10-07-\uff11\uff13",
        "May\u00a05,\u00a02020",
        "\u201924",
        "1" * 5000,
        "²⁰²⁰",
    ],
)
def test_odd_characters_do_no_harm(text: str) -> None:
    well_formed(text, find_dates(text, PUBLISHED))


def test_other_spellings_of_plain_characters_are_read() -> None:
    assert [
        one.value for one in find_dates("\uff12\uff10\uff12\uff10-07-\uff11\uff13 and May\u00a05,\u00a02021", PUBLISHED)
    ] == [
        "2020-07-13",
        "2021-05-05",
    ]
    assert [one.value for one in find_dates("by late \u201924", PUBLISHED)] == ["2024"]


def test_neither_zone_nor_locale_nor_day_matters() -> None:
    code = (
        "from timeline.dates import find_dates; from datetime import date;"
        "text = 'On Monday, in May, last year, 5/6/2020, at 3 p.m.';"
        "print([(o.text, o.value) for o in find_dates(text, date(2020, 7, 15))])"
    )
    outputs = set()
    for zone, name in (("UTC", "C"), ("Pacific/Kiritimati", "de_DE.UTF-8"), ("America/Los_Angeles", "tr_TR.UTF-8")):
        env = {**os.environ, "TZ": zone, "LC_ALL": name, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": str(len(outputs))}
        outputs.add(subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, check=True).stdout)
    assert len(outputs) == 1
    assert locale.getlocale() is not None


SENTENCES = (
    "The agency signed the pact on 13 July 2020.",
    "In May it unveiled a charter with 12 partners.",
    "They will meet on Monday in Vienna.",
    "Two years ago nobody spoke of it.",
    "The probe flew from March 2018 to April 2019.",
    "It is a large plan with no date.",
    "The third quarter of 2021 was quiet.",
    "Talks ended last week at 14:30 UTC.",
)


@given(st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=6), st.data())
@settings(max_examples=60, deadline=None)
def test_a_text_cut_at_a_sentence_gives_the_same_dates(sentences: list[str], data: st.DataObject) -> None:
    cut = data.draw(st.integers(1, len(sentences) - 1))
    first, second = " ".join(sentences[:cut]) + " ", " ".join(sentences[cut:])

    def read(text: str) -> list[TimeExpression]:
        return find_dates(text, PUBLISHED, order="dmy", reference="publication")

    parts = [(one.start, one.value) for one in read(first)]
    parts += [(one.start + len(first), one.value) for one in read(second)]
    assert [(one.start, one.value) for one in read(first + second)] == parts


MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()  # noqa: SIM905
FORMATS = (
    "%d %B %Y", "%B %d, %Y", "%A, %B %d, %Y", "%d %b %Y", "%Y-%m-%d", "%Y.%m.%d", "%Y/%m/%d", "the %d of %B %Y",
    "%b %d, %Y", "%A %d %B %Y", "%B %d %Y", "%d %B, %Y", "%d-%b-%Y",
)  # fmt: skip


@given(st.dates(date(1500, 1, 1), date(2500, 12, 31)), st.sampled_from(FORMATS))
@settings(max_examples=600, deadline=None)
def test_a_rendered_date_is_found_again(day: date, form: str) -> None:
    parts = {
        "%Y": f"{day.year:04d}",
        "%m": f"{day.month:02d}",
        "%d": f"{day.day:02d}" if "%m" in form else str(day.day),
    }
    parts |= {"%B": MONTHS[day.month - 1], "%b": MONTHS[day.month - 1][:3], "%A": WEEKDAYS[day.weekday()]}
    rendered = form
    for mark, part in parts.items():
        rendered = rendered.replace(mark, part)
    found = find_dates(f"It flew on {rendered}.", PUBLISHED)
    assert [one.value for one in found] == [day.isoformat()], rendered
    assert found[0].when is not None and found[0].when.edtf == day.isoformat()


@pytest.mark.parametrize(
    "unit",
    [
        "May ",
        "1",
        "20/",
        "last ",
        "the ",
        "from 2017 to ",
        "2-",
        "(",
        "a year ",
        "\n",
        "5 p.m. ",
        "'",
        "Jan. ",
        "2020-",
        "é",
    ],
)
def test_hostile_text_is_read_through(unit: str) -> None:
    """How the time grows is printed by ``tests/bench/dates.py``; here the end must be reached."""
    text = unit * (30_000 // len(unit)) + "\n\nSigned on 13 May 2019."
    found = find_dates(text, PUBLISHED)
    well_formed(text, found)
    assert found[-1].text == "13 May 2019"
