"""The entries of a chronology, and a text that speaks on the day of its dateline."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.dates import find_dates

PUBLISHED = date(2024, 5, 27)  # a Monday


def values(text: str, published: date | None = PUBLISHED) -> list[str]:
    return [one.value for one in find_dates(text, published)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # what is later in the year goes on in it, whatever the tense of the entry
        (
            ["April 18, 2022: a pledge", "May: Canada follows", "July 3: Chile joins"],
            ["2022-04-18", "2022-05", "2022-07-03"],
        ),
        # what is earlier is of a later year: the last over at publication
        (["Aug. 5, 2022: a launch", "Jan. 9: an act", "April 24: a name"], ["2022-08-05", "2024-01-09", "2024-04-24"]),
        (["Aug. 5, 2022: a launch", "June 9: an act"], ["2022-08-05", "2023-06-09"]),
        (["Aug. 5, 2024: a launch", "June 9: an act"], ["2024-08-05", "2025-06-09"]),
        # entries that go back in time
        (
            ["Aug. 5, 2022: a", "June 9, 2022: b", "March 3: c", "Dec. 4: d"],
            ["2022-08-05", "2022-06-09", "2022-03-03", "2021-12-04"],
        ),
    ],
)
@pytest.mark.parametrize("bullet", ["", "- ", "* ", "\u2022 "])
def test_entries_follow_one_another(lines: list[str], expected: list[str], bullet: str) -> None:
    assert values("\n".join(bullet + line for line in lines)) == expected


def test_an_item_of_a_list_begins_its_own_line() -> None:
    assert values("It launched on a Falcon 9\n- Jan. 9, 2024: a bill\n- Feb. 3, 2024: a law") == [
        "2024-01-09",
        "2024-02-03",
    ]


@pytest.mark.parametrize(
    ("dateline", "today"),
    [
        ("WASHINGTON, May 26 - ", "2024-05-26"),
        ("CAPE CANAVERAL, Fla., May 25 (Reuters) - ", "2024-05-25"),
        ("WASHINGTON, May 27 - ", "2024-05-27"),
        ("WASHINGTON, May 14 - ", "2024-05-27"),
        ("Engineers at work, May 26 - ", "2024-05-27"),
    ],
)
def test_a_text_speaks_on_the_day_of_its_dateline(dateline: str, today: str) -> None:
    found = find_dates(f"{dateline}The House today passed it.", PUBLISHED)
    assert found[-1].value == today
    assert ("dateline" in found[-1].basis) == (today != "2024-05-27")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # a number before a day of the American order is no day of a month
        (["Tranche 2", "  August 21, 2023: awards"], ["2023-08-21"]),
        (["3-1\tOct. 26, 2012\tHalted", "3-2\tNov. 29, 2012\tHalted"], ["2012-10-26", "2012-11-29"]),
        # months joined at the head of a line are of the year they end with
        (
            ["Nov. - Dec. 2018 / Conjunction / -", "Nov. - Dec. 2019 / Departure"],
            ["2018-11", "2018-12", "2019-11", "2019-12"],
        ),
        # days in numbers, of the year around publication
        (["11.04, 02:10 - Liftoff", "16.04 - Orbit"], ["2024-04-11", "2024-04-11T02:10", "2024-04-16"]),
        # headings of months follow one another
        (["April", "- 16th: It lands", "May", "- 10th: It flies", "October", "- More to come"],
         ["2024-04", "2024-04-16", "2024-05", "2024-05-10", "2024-10"]),
        # days that close the rows of what is to come follow one another
        (["Glory | Taurus XL | June 23", "Juno | Atlas V | NET Dec. 5", "Echo | Delta II | Dec. 8"],
         ["2024-06-23", "2024-12-05", "2024-12-08"]),
        # ... but not where they go back
        (["It asks again | June 3", "It refuses | March 8", "It asks | February 1"],
         ["2024-06-03", "2024-03-08", "2024-02-01"]),
        # an entry of some days begins with the first of them: the next does not go back in time
        (["10-19 June: Congress", "15 June: Papers are due", "4 July: Debate"],
         ["2024-06-10", "2024-06-19", "2024-06-15", "2024-07-04"]),
        # what became of a day does not tell that it is over
        (["- Hearing, 18 June: cancelled", "- Flight, 20 July - postponed", "- Flight, 20 July: flown"],
         ["2024-06-18", "2024-07-20", "2023-07-20"]),
        # days and ranges of days behind a dash, under their month; an ordinal behind one; what has its last day
        (["MAY", "18-20 - second session", "JUNE", "4 - second vote", "14 - last day for members to vote"],
         ["2024-05", "2024-05-18", "2024-05-20", "2024-06", "2024-06-04", "2024-06-14"]),
        # days in numbers that are alone in their cell
        (["2/6    Hearing, open", "2/10   Session, closed"], ["2024-02-06", "2024-02-10"]),
    ],
)  # fmt: skip
def test_rows_and_heads_of_lines(lines: list[str], expected: list[str]) -> None:
    assert values("\n".join(["List", *lines])) == expected


def test_a_list_under_a_heading_of_its_own_is_around_publication() -> None:
    listed = [
        "So far",
        "Oct. 15, 2004 -- Launch",
        "June 30, 2011 -- Orbit insertion",
        "Jan. 14, 2012 -- The probe lands on Titan",
        "The last months",
        "May 29 -- Last flyby; contact is lost until midnight on the 30th",
        "Sept. 15 -- Plunge",
    ]
    assert values("\n".join(listed))[-4:] == ["2024-05-29", "2024-05-30T24:00", "2024-05-30", "2024-09-15"]
