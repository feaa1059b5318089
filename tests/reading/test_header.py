"""The publication date is read from publication lines, and never guessed from the story."""

from __future__ import annotations

import datetime

import pytest

from timeline.reading.header import read_header

STORY = "\nThe agency signed the accord on 3 May 2019, officials said in a long statement to the press.\n"


@pytest.mark.parametrize(
    "line",
    [
        "date 2020-07-15 A man looks at a rocket in its hangar on the coast of the northern sea.",
        "Published Wed, Jul 15 2020",
        "Published: July 15, 2020 10:31 AM EDT",
        "15 July 2020",
        "Wednesday, July 15, 2020",
        "MOSCOW, July 15, 2020 (Agency) - The minister said that the country would not join.",
        "PARIS, 15 July 2020 -- The council met.",
        "Kyiv, 15 July 2020. Parliament approved a bill.",
        "held on Wednesday, 15 July 2020 at 10.00 a.m.",
        "July 15, 2020. The first satellite will be late.",
        "July 15, 2020 \u2014 "
        + "The satellite, which was to have flown in May, will be late, the minister said. " * 3,
        "Washington (July 15, 2020) - The shutdown has ended.",
        "Updated July 16, 2020\nPublished July 15, 2020",
    ],
)
def test_publication_lines(line):
    header = read_header(line + STORY)
    assert header.published == datetime.date(2020, 7, 15)
    assert "publication line" in header.basis


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Stand: 15.07.2020 08:48 Uhr", "de"),
        ("Publié le 15/07/2020", "fr"),
        ("Fecha: 15/07/2020", "es"),
        ("Pubblicato il 15/07/2020", "it"),
        ("Publicado em: 15/07/2020", "pt"),
        ("Datum: 15-07-2020", "nl"),
        ("Дата: 15.07.2020", "ru"),
        ("Оновлено 15.07.2020", "uk"),
    ],
)
def test_publication_lines_of_other_languages(line: str, language: str) -> None:
    assert read_header(f"{line}\n{STORY}", language).published == datetime.date(2020, 7, 15)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Date signed: 15 July 2020", "en"),
        ("Datum des Starts: 15.07.2020", "de"),
        ("Date de lancement : 15/07/2020", "fr"),
        ("Fecha de lanzamiento: 15/07/2020", "es"),
        ("Data di lancio: 15/07/2020", "it"),
        ("Data do lançamento: 15/07/2020", "pt"),
        ("Datum van lancering: 15-07-2020", "nl"),
        ("Дата запуска: 15.07.2020", "ru"),
        ("Дата запуску: 15.07.2020", "uk"),
    ],
)
def test_the_date_of_something_else_is_none_of_publication(line: str, language: str) -> None:
    assert read_header(f"{line}\n{STORY}", language).published is None


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "The accord of July 15, 2020 was signed in a hurry by the two ministers in the capital.",
        "July 15, 2020. The first satellite failed.\nJuly 18, 2020. The second one failed as well.",
        "July 15, 2020 \u2014 The satellite failed.",
        "Landing: 15 July 2020",
        "Post\tFrom\tTo\n15 July 2020\tpresent\tOrr\n",
        "Landing: NET 15 July 2020",
        "Landing date: no earlier than 15 July 2020",
        "Yesterday, 15 July 2020 was left. Nothing else came of it, and the two ministers went home again in a hurry.",
        "MOSCOW, July 15 (Agency) - The minister said that the country would not join.",
        "NASA published the plan on July 15, 2020, and the Senate heard of it in a long hearing on the same day.",
    ],
)
def test_no_publication_line_no_date(text):
    assert read_header(text).published is None


def test_bylines_and_datelines_date_nothing():
    text = "By Jane Roe\nMOSCOW, July 15 (Agency) - The minister spoke on Monday." + STORY
    spans = [span.of(text) for span in read_header(text).spans]
    assert spans[0] == "By Jane Roe"
    assert spans[1].startswith("MOSCOW, July 15 (Agency) -") and "minister" not in spans[1]


def test_a_dateline_without_a_date_is_header_too():
    text = "WASHINGTON (Agency) - The minister spoke on Monday." + STORY
    assert [span.of(text) for span in read_header(text).spans] == ["WASHINGTON (Agency) - "]
    text = "NEW DELHI - The minister spoke on Monday." + STORY
    assert [span.of(text) for span in read_header(text).spans] == ["NEW DELHI - "]


def test_two_agencies_with_a_dash_between_them_are_no_dateline():
    assert read_header("NASA - ESA talks ended on Monday." + STORY).spans == ()


def test_a_line_that_tells_of_an_act_dates_the_text_and_the_act():
    header = read_header("Introduced in House (06/07/2017)\nPassed House (04/24/2018)\n\nSec. 1. It shall be so.")
    assert header.published == datetime.date(2018, 4, 24)
    assert header.spans == ()


def test_the_title_is_a_heading_or_a_short_first_line():
    assert read_header("# Moon plans\n\nThe agency met." + STORY).title == "Moon plans"
    assert read_header("Moon plans slip again\n\nThe agency met." + STORY).title == "Moon plans slip again"
    assert read_header("The agency met on Monday." + STORY).title == ""
