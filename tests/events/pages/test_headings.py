"""A heading that is a date dates what follows; lines of a chronology and of a table are dated by their first cell."""

from __future__ import annotations

import datetime

import timeline
from timeline.model import Document


def rows(text: str) -> list[tuple[str, str]]:
    document = Document(text=text, source="test", published=datetime.date(2021, 7, 15))
    return [(event.when.edtf, event.title) for event in timeline.extract(document)]


def test_a_heading_dates_the_sentences_under_it_that_have_no_date():
    text = (
        "2018\n\nNASA chose nine suppliers. ESA signed the contract in May 2019.\n\n"
        "## 2020:\n\nCanada built a robotic arm."
    )
    assert rows(text) == [
        ("2018", "NASA chose nine suppliers"),
        ("2019-05", "ESA signed the contract"),
        ("2020", "Canada built a robotic arm"),
    ]


def test_items_of_a_plan_name_what_is_to_come():
    text = "What comes next\n\nBy 2030\n\u2022 First crew on the surface\n\u25b8 A station in orbit around the moon\n"
    assert rows(text) == [("../2030", "First crew on the surface"), ("../2030", "A station in orbit around the moon")]
    assert rows(text.replace("By 2030", "2019")) == []


def test_a_title_with_a_year_is_no_row():
    plan = "\u25b8 January 2022: The agency opens the call\n\u25b8 March 2022: The firm tests the engine\n"
    told = [("2022-01", "The agency opens the call"), ("2022-03", "The firm tests the engine")]
    assert rows(f"ROADMAP 2022\n{plan}") == rows(f"2022 Roadmap\n{plan}") == told
    assert rows(f"Review of Artemis in 2022\n{plan}")[1:] == told


def test_the_row_says_that_its_date_was_carried():
    text = "2018\n\nNASA chose nine suppliers."
    (event,) = timeline.extract(Document(text=text, source="test"))
    assert 'from the heading "2018"' in event.basis
    assert event.confidence <= 0.6
    assert event.time.of(text) == "2018"


def test_a_heading_dates_no_saying_no_plan_and_nothing_denied():
    text = "2018\n\nNASA said it was ready. Roscosmos will launch a probe. ESA did not sign the accord."
    assert rows(text) == []


def test_lines_of_a_chronology():
    text = "Milestones\n\nMay 2020 - NASA unveils the accords\n2021-03-09 | Japan signs the memorandum\n"
    assert rows(text) == [("2020-05", "NASA unveils the accords"), ("2021-03-09", "Japan signs the memorandum")]


def test_a_chronology_without_marks_and_with_years_first():
    text = "1998-11-20 Zarya, the first module, is launched\n2000 Nov. 2 First crew arrives at the station\n"
    assert [date for date, _ in rows(text)] == ["1998-11-20", "2000-11-02"]


def test_a_line_of_a_chronology_without_a_publication_date_is_a_row():
    found = timeline.extract(
        Document(text="20 July 1969: Apollo 11 lands on the Moon\n4 October 1957: Sputnik 1 launches\n", source="t")
    )
    assert [(event.when.edtf, event.title, event.actors) for event in found] == [
        ("1969-07-20", "Apollo 11 lands on the Moon", ("NASA",)),
        ("1957-10-04", "Sputnik 1 launches", ("Soviet Union",)),
    ]
    read = timeline.read(b"20 July 1969: Apollo 11 lands on the Moon\n4 October 1957: Sputnik 1 launches\n")
    assert read.published is None


def test_a_day_and_a_full_stop_date_what_is_told_right_behind_them():
    text = (
        "2016\nApril 27. Crews halt the countdown.\nApril 28. Second launch attempt (at 05:01).\n"
        "2015\nOctober 14. Quist tells builders not to hurry; the launch, due in December, is moved to 2016."
    )
    assert rows(text) == [
        ("2016-04-27", "Crews halt the countdown"),
        ("2016-04-28", "Second launch attempt"),
        ("2015-10-14", "Quist tells builders not to hurry"),
        ("2015-12", "The launch due"),
        ("2016", "The launch is moved"),
    ]
