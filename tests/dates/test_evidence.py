"""What a whole document shows: whether it is a report or tells of other times."""

from __future__ import annotations

from datetime import date

import pytest

from timeline import find_dates

LATER = date(2012, 8, 20)


def read(text: str) -> list[str]:
    """Return the values of the dates of a text published long after."""
    return [found.value for found in find_dates(text, LATER)]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        pytest.param(
            "They had owned the mill since the spring of 1821. In July it burnt down, and on 3 August they sold it.",
            "1821-08-03",
            id="a season of its year",
        ),
        pytest.param(
            "On 2 April 1854 Orr left the coast. By the morning of the 6th he was at the ford. On April 11 it rained.",
            "1854-04-11",
            id="a day of the month in between",
        ),
        pytest.param(
            "On 2 April 1854 Orr left the coast. It snowed for the next four days, and on April 11 the ford froze.",
            "1854-04-11",
            id="a stretch of days in between",
        ),
        pytest.param(
            "On 2 April 1854 Orr left the coast.\n\nThe settlers had gone. In August he went home.",
            "1854-08",
            id="another paragraph",
        ),
        pytest.param(
            "On 9 October 1917 they took the pass. By mid-November the huts were full. In January they left.",
            "1918-01",
            id="over the turn of a year",
        ),
        pytest.param(
            "In May 1854 Orr reached the coast, where he married the following year. Two decades later he went home.",
            "1875",
            id="years counted on",
        ),
        pytest.param(
            "In May 1790 the town was taken and held until the end of the month. Today only a gate of 1702 is left.",
            "1702",
            id="one word of today",
        ),
    ],
)
def test_few_years_long_gone_make_a_story(text: str, last: str) -> None:
    assert read(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        pytest.param(
            "The law of May 1921 was lifted on Tuesday. On 3 June the court had heard both sides.",
            "2012-06-03",
            id="words of a report",
        ),
        pytest.param(
            "The dam of October 1931 will be rebuilt. On 3 September the work begins.",
            "2012-09-03",
            id="what will be",
        ),
        pytest.param(
            "The hall, opened in May 1926, is shut. It has been so for a year, and the roof is gone. "
            "On 3 June the council voted to mend it.",
            "2012-06-03",
            id="verbs of the present",
        ),
        pytest.param(
            "It was the driest spell since 1936. On 3 August the first rain fell.",
            "2012-08-03",
            id="a bare year sets no scene",
        ),
        pytest.param(
            "The hall had stood there since May 1991. The owners kept it well and put in new seats and a stage. "
            "On 3 August it was closed.",
            "2012-08-03",
            id="not so long ago",
        ),
    ],
)
def test_a_report_stays_one(text: str, last: str) -> None:
    assert read(text)[-1] == last


def test_several_years_of_a_generation_ago_make_a_history() -> None:
    text = (
        "On 4 October 1977 the yard laid the keel. One month later the work stopped. "
        "The crane fell into the dock on 6 December. The owner sold the hull on 29 July 1978."
    )
    assert read(text)[2] == "1977-12-06"


DAYS = (
    "{opening} the city starved. The works shut on 22 February. On 24 February some 200,000 were out; a day later all "
    "were. He sent an order to end it by tomorrow. The garrison rose on 27 February, and {close} on 2 March."
)


def test_a_year_of_long_ago_that_days_follow_one_by_one_makes_a_history() -> None:
    assert read(DAYS.format(opening="By the beginning of 1917", close="he gave up"))[-1] == "1917-03-02"


@pytest.mark.parametrize(
    ("opening", "close"),
    [
        ("In the port built in 1917", "he gave up"),  # no sentence begins with the year
        ("By the beginning of 1917", "said on Monday that he gave up on Tuesday, not on Sunday, as she had said,"),
        ("By the beginning of 1997", "he gave up"),
    ],
)
def test_but_not_one_that_speaks_of_now_or_is_not_long_ago(opening: str, close: str) -> None:
    assert read(DAYS.format(opening=opening, close=close))[-1] == "2012-03-02"


LIFE = (
    "Ada P. Orr, the engineer who drew the dam in 1962, died on {day} aged 101. Born in Troy in 1918, she joined the "
    "firm in 1953 and left it in 1986. A medal came on November 24, 2005."
)


def test_a_weekday_of_the_first_sentence_is_one_of_a_report() -> None:
    assert "2012-08-15" in read(LIFE.format(day="Wednesday"))


def test_so_is_one_of_the_first_sentence_under_a_heading() -> None:
    assert "2012-08-15" in read("ADA P. ORR, 1911-2012\n" + LIFE.format(day="Wednesday"))


def test_but_not_where_all_is_long_gone() -> None:
    text = "The fort fell on Sunday. It was built in 1811, 1812 and 1813, and lost in 1814 and 1815. In May it burnt."
    assert read(text)[-1].startswith("181")


CHRONICLE = (
    "3 January – A probe lands on the far side.\n11 April – A lander crashes.\n{last} – A capsule is launched.\n"
)


@pytest.mark.parametrize(
    ("last", "values"),
    [
        pytest.param("20 July", ["2012-01-03", "2012-04-11", "2012-07-20"], id="up to publication"),
        pytest.param("20 November", ["2013-01-03", "2012-04-11", "2012-11-20"], id="beyond it each is the nearest"),
    ],
)
def test_lines_that_go_through_a_year_are_its_chronicle(last: str, values: list[str]) -> None:
    assert read(CHRONICLE.format(last=last)) == values


def test_lines_of_a_chronicle_are_not_of_the_year_to_come() -> None:
    found = find_dates(CHRONICLE.format(last="20 December"), date(2012, 12, 31))
    assert [one.value for one in found] == ["2012-01-03", "2012-04-11", "2012-12-20"]


def test_the_entries_of_a_chronicle_may_stand_in_one_line() -> None:
    found = find_dates(CHRONICLE.format(last="20 December").replace("\n", " "), date(2012, 12, 31))
    assert [one.value for one in found] == ["2012-01-03", "2012-04-11", "2012-12-20"]


def test_lines_that_tell_what_will_be_are_none() -> None:
    found = find_dates(CHRONICLE.format(last="20 December") + "It will rain.", date(2012, 12, 31))
    assert found[0].value == "2013-01-03"


ISLAND = (
    "Workers raised their flag on the island on 19 March 2006. The junta, which had meant to act later in the "
    "year, took the town on 26 March. "
    "The landing took place on 2 April. The house met on 3 April. The port fell on 25 April. On 1 May a bomber came. "
    "She sank on 10 May. They landed on 21 May and took the farm on 28 May."
)


def test_many_days_of_one_year_make_a_history_however_late_it_is_told() -> None:
    assert {value[:4] for value in read(ISLAND)} == {"2006"}


@pytest.mark.parametrize("close", [" On Monday it rained.", " They will come back on 3 June."])
def test_but_not_beside_a_word_of_now(close: str) -> None:
    assert "2012-05-10" in read(ISLAND + close)


FAR_SHORE = (
    "In December 1901 the council fell. The party raised its flag on the shore on 19 March 1902. They landed "
    "on 2 April. The house met, and on Wednesday the 2nd the ships sailed. They landed on 21 May and took the farm on "
    "28 May. Votes were held in October 1903. The dispute goes on today."
)


def test_a_history_may_end_with_what_is_so_today() -> None:
    assert {value[:4] for value in read(FAR_SHORE)} == {"1901", "1902", "1903", "PRES"}  # of "today"


def test_but_not_where_it_speaks_of_now_again_and_again() -> None:
    assert "PRESENT_REF" not in read(FAR_SHORE + " Yesterday the minister spoke. Last week he had not.")
