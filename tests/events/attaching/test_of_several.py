"""One word, several dates: lists of papers, of nouns and of what a verb does, each with its own row."""

from __future__ import annotations

import datetime

import pytest

from tests.events.told_rows import Row, rows_of


def rows(text: str) -> list[Row]:
    return rows_of(text, datetime.date(2018, 7, 11))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Recalling its resolutions 51/122 of 13 December 1996, 73/6 of 26 October 2016 and 75/92 of 10 May 2017,",
            [
                ("1996-12-13", "occurred", "Its resolutions 51/122"),
                ("2016-10-26", "occurred", "Its resolutions 73/6"),
                ("2017-05-10", "occurred", "Its resolutions 75/92"),
            ],
        ),
        (
            "The launches in May 2016 and June 2017 were costly.",
            [
                ("2016-05", "occurred", "The launches were costly"),
                ("2017-06", "occurred", "The launches were costly"),
            ],
        ),
        # a second date with a phrase of its own is not of the noun
        (
            "It flew after the launch in May 2016 and in June 2017 it landed.",
            [("2016-05", "occurred", "It flew after the launch"), ("2017-06", "occurred", "It landed")],
        ),
        # brackets behind a date, and what two commas insert
        (
            "NOAA published a notice on June 29, 2016 (81 FR 30592) and a rule on May 14, 2017 (82 FR 21282).",
            [
                ("2016-06-29", "occurred", "NOAA published a notice"),
                ("2017-05-14", "occurred", "NOAA published a rule"),
            ],
        ),
        (
            "Mali joined in April, Chad in May 2011, and Niger, long the holdout, this June.",
            [
                ("2018-04", "occurred", "Mali joined"),
                ("2011-05", "occurred", "Chad joined"),
                ("2018-06", "occurred", "Niger joined"),
            ],
        ),
        (
            "The port, promised first for 2008 and later for 2014, is now foreseen for 2020.",
            [
                ("2008", "cancelled", "The port promised first"),
                ("2014", "cancelled", "The port promised first"),
                ("2020", "planned", "The port is foreseen"),
            ],
        ),
        # a limit that only points back, and what comes "as of" a date
        ("Last month the states, 21 by then, met in Rome.", [("2018-06", "occurred", "21 met in Rome")]),
        (
            "Decides that Chad and Mali shall become members of the Committee as of 1 January 2022.",
            [("2022-01-01", "scheduled", "Chad and Mali shall become members of the Committee")],
        ),
        ("As of 1 January 2017, 33 states were members of the Committee.", []),
    ],
)
def test_each_date_of_a_list_has_its_row(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what was said in a paper of a day
        (
            "The bill was changed after the council, in an opinion of 7 April, had objected to its first article.",
            ("2018-04-07", "statement", "The council had objected to its first article"),
        ),
        (
            "In a response of July 29, 2017, management agreed with three of our four recommendations.",
            ("2017-07-29", "statement", "Management agreed with three of our four recommendations"),
        ),
        (
            "The ministry had rejected talks on such a text in the Space Policy of 31 August 2006.",
            ("2006-08-31", "occurred", "The ministry had rejected talks on such a text"),
        ),
        ("The policy of 31 August 2016 was in force.", ("2016-08-31", "occurred", "The policy was in force")),
        # at a distance
        (
            "It was tested on 6 June 2016, two years and four months after a pair of probes had been lost.",
            ("2014-02", "occurred", "A pair of probes had been lost"),
        ),
        (
            "They gave it up in May 2017, a month after the probe, which had flown on 17 February, fell silent.",
            ("2017-04", "occurred", "The probe fell silent"),
        ),
        (
            "It burnt on 6 June 2018, three days before it was due to fly.",
            ("2018-06-09", "scheduled", "It was due to fly"),
        ),
        # goals, states, compounds
        (
            "Our goal of landing a crew on the moon by 2030 is firmly fixed.",
            ("../2030", "target", "Landing a crew on the moon"),
        ),
        (
            "From 11 to 17 July 2017 the system was unable to serve them, owing to a fault.",
            ("2017-07-11/2017-07-17", "ongoing", "The system was unable to serve them"),
        ),
        (
            "On Monday the engine, idle for 300 days, was test-fired, giving them the confidence they needed.",
            ("2018-07-09", "occurred", "The engine was test-fired"),
        ),
        (
            "Between 1986 and 1988 the air force moved 312 families off the shore.",
            ("1986/1988", "ongoing", "The air force moved 312 families off the shore"),
        ),
        (
            "It flies on the fourth mission, one the agency has scheduled for September 2028.",
            ("2028-09", "scheduled", "The agency has scheduled"),
        ),
        (
            "On 20 July 1989, the anniversary of the landing, the president spoke on the steps.",
            ("1989-07-20", "statement", "The president spoke on the steps"),
        ),
        ("The landing cannot happen before 2025.", ("2025/..", "planned", "The landing can happen")),
    ],
)
def test_each_act_keeps_its_date_and_who_acts(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "Had the council kept the probe alive in 2002, we should not need to ask.",
        "Were the council to take the money, the launch would move to 2099.",
        "4. Should the firms offer less, the council would come back to it before 2099.",
        "Ada Quist lost the vote; had she won, they would have moved there in 2099.",
        "The firm would be out of it today had this one fallen into the sea.",
    ],
)
def test_an_inverted_condition_gives_no_row(text: str) -> None:
    assert rows(text) == []


def test_what_stands_before_the_semicolon_of_a_condition_is_a_fact() -> None:
    assert [date for date, *_ in rows("Had it gone well, they would have flown; the launch failed in 2002.")] == [
        "2002"
    ]
