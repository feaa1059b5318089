"""How pages lay out their dates: diaries, rows with slashes, labels with values, lists of what is to come."""

from __future__ import annotations

import datetime

import pytest

import timeline
from timeline.model import Document
from timeline.reading import split_sentences
from timeline.reading.header import read_header

PUBLISHED = datetime.date(2022, 7, 13)


def rows(text: str, published: datetime.date = PUBLISHED) -> list[tuple[str, str, str]]:
    document = Document(
        text=text, source="test", published=published, header=read_header(text, published=published).spans
    )
    return [(one.when.edtf, str(one.status), one.title) for one in timeline.extract(document)]


DIARY = (
    "Kestrel: the log\n"
    "12 July 2022\nThe orbiter is healthy. The second burn is planned for tomorrow.\n"
    "9 July 2022\nThe burn put the orbiter on its course. It was declared healthy.\n"
    "1 July 2022\nA Vega rocket launched the orbiter.\n"
)


def test_the_parts_of_a_diary_are_of_the_day_above_them() -> None:
    assert rows(DIARY) == [
        ("2022-07-13", "planned", "The second burn is planned"),
        ("2022-07-09", "occurred", "The burn put the orbiter on its course"),
        ("2022-07-09", "occurred", "It was declared healthy"),
        ("2022-07-01", "occurred", "A Vega rocket launched the orbiter"),
    ]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            "15/02/2022   Bill published by the ministry    BILL(2022)0057\n"
            "17/03/2022   Council and Parliament reach provisional agreement\n"
            "15/04/2022   Final act signed\n",
            [
                ("2022-02-15", "Bill published by the ministry"),
                ("2022-03-17", "Council and Parliament reach provisional agreement"),
                ("2022-04-15", "Final act signed"),
            ],
            id="numbers and two columns",
        ),
        pytest.param(
            "03/29/2018  Commission licenses Kestrel to fly 40 satellites\n"
            "12/22/2020  Ariadne petitions for a review\n"
            "07/20/2021  Council votes on the licence\n",
            [
                ("2018-03-29", "Commission licenses Kestrel to fly 40 satellites"),
                ("2020-12-22", "Ariadne petitions for a review"),
                ("2021-07-20", "Council votes on the licence"),
            ],
            id="verbs that look like nouns",
        ),
        pytest.param(
            "Oct. 21, 2021 - First flight reaches 700 kilometers, but the load fails to part as an engine stops early\n"
            "June 15, 2022 - Rocket is rolled back from the pad over a glitch\n",
            [
                ("2021-10-21", "First flight reaches 700 kilometers"),
                ("2022-06-15", "Rocket is rolled back from the pad over a glitch"),
            ],
            id="the first clause of a line, and a line that ends with early",
        ),
        pytest.param(
            "14/02/2022   Decision by Parliament, 1st reading (603 for, 6 against)    T9-0029/2022\n",
            [("2022-02-14", "Decision by Parliament")],
            id="a reference number",
        ),
        pytest.param(
            "2014\nDecember - Ministers decide to build it.\n2015\n12 August - ESA signs the contract.\n",
            [("2014-12", "Ministers decide to build it"), ("2015-08-12", "ESA signs the contract")],
            id="a month under its year",
        ),
        pytest.param(
            "1978  Selected by NASA in January\n1986  Named to the commission in February\n",
            [("1978-01", "Selected by NASA"), ("1986-02", "Named to the commission")],
            id="months behind the year of their line",
        ),
        pytest.param(
            "Feb 15, 2022 / Falcon 9 / Alba launch / LC-39A\nMar 3, 2022 / Vega / Bora launch / Kourou\n",
            [("2022-02-15", "Alba launch"), ("2022-03-03", "Bora launch")],
            id="slashes between the columns",
        ),
        pytest.param(
            "Assembly of the Kestrel Union | Rome | 13-17 May 2019\nConference of Kestrel | Turin | 4 June 2021\n",
            [
                ("2019-05-13/2019-05-17", "Assembly of the Kestrel Union"),
                ("2021-06-04", "Conference of Kestrel"),
            ],
            id="bars between the columns, the date last",
        ),
        pytest.param(
            "14.03.2016 \u00b7\u00b7\u00b7 Orbiter launched from Baikonur\n"
            "19.10.2016 \u00b7\u00b7\u00b7 Alba crashes on Mars\n",
            [("2016-03-14", "Orbiter launched from Baikonur"), ("2016-10-19", "Alba crashes on Mars")],
            id="dots between the columns",
        ),
        pytest.param(
            "Announced: 16 July 2014\nOffice: Kestrel Agency\n", [("2014-07-16", "Announced")], id="a participle"
        ),
        pytest.param(
            "1 May 2020 - ESA signs a deal.\n"
            "5 June 2022 - At the air show in Rome, Director General Ada Quist names the day.\n",
            [("2020-05-01", "ESA signs a deal"), ("2022-06-05", "Director General Ada Quist names the day")],
            id="a show is no verb",
        ),
    ],
)
def test_lines_with_what_was_done(lines: str, expected: list[tuple[str, str]]) -> None:
    found = rows(f"The file stands as it is.\n\n{lines}")
    assert [(date, title) for date, _, title in found] == expected
    assert {status for _, status, _ in found} == {"occurred"}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            "Release of the call .................. July 29, 2022\n"
            "Electronic proposals due ....... April 28, 2023, 11:59 p.m. Eastern\n"
            "Concept reports due ... December 2023\n"
            "Decision due ... May 2024\n",
            [
                ("2022-07-29", "scheduled", "Release of the call"),
                ("2023-04-28", "target", "Electronic proposals due"),
                ("2023-12", "target", "Concept reports due"),
                ("2024-05", "scheduled", "Decision due"),
            ],
            id="leading dots; what is handed in has a limit",
        ),
        pytest.param(
            "Tuesday - hearing in Rome\nWednesday - hearing in Turin\nThursday - hearing in Milan\n",
            [
                ("2022-07-19", "scheduled", "Hearing in Rome"),
                ("2022-07-20", "scheduled", "Hearing in Turin"),
                ("2022-07-21", "scheduled", "Hearing in Milan"),
            ],
            id="weekdays follow one another",
        ),
        pytest.param(
            "August: a Vega rocket lifts off\nSeptember: module Alba is sent up\nFebruary: module Bora follows\n",
            [
                ("2022-08", "scheduled", "A Vega rocket lifts off"),
                ("2022-09", "scheduled", "Module Alba is sent up"),
                ("2023-02", "scheduled", "Module Bora follows"),
            ],
            id="months follow one another",
        ),
        pytest.param(
            "Aug. 5 - public meeting, 8 a.m. to 4 p.m.\nAug. 12 - final public meeting, 1 to 5 p.m.\n",
            [("2022-08-05", "scheduled", "Public meeting"), ("2022-08-12", "scheduled", "Final public meeting")],
            id="hours of one day are that day",
        ),
        pytest.param(
            "Sept. 3   Falcon 9 - Amos 6\nSept. 8   Vega C - Alba\n",
            [("2022-09-03", "scheduled", "Falcon 9, Amos 6"), ("2022-09-08", "scheduled", "Vega C, Alba")],
            id="the rocket and what it carries",
        ),
        pytest.param(
            "July 20 - House markup - POSTPONED\nJuly 22: Senate vote (CANCELLED)\nAugust 5 - Alba launch | DELAYED\n",
            [
                ("2022-07-20", "cancelled", "House markup"),
                ("2022-07-22", "cancelled", "Senate vote"),
                ("2022-08-05", "cancelled", "Alba launch"),
            ],
            id="what became of it stands at the end in capitals",
        ),
        pytest.param(
            "- Review delayed: May 2022 \u2192 August 2022\n- Alba launch slipped: June 2022 -> October 2022\n",
            [
                ("2022-05", "cancelled", "Review delayed"),
                ("2022-08", "scheduled", "Review delayed"),
                ("2022-06", "cancelled", "Alba launch slipped"),
                ("2022-10", "scheduled", "Alba launch slipped"),
            ],
            id="an arrow leads from the date that no longer holds",
        ),
        pytest.param(
            "Tuesday 26 July 2022\n\n10.00  Opening by the minister\n12.15-13.00  Vote on the report\n",
            [
                ("2022-07-26", "scheduled", "Opening by the minister"),
                ("2022-07-26", "scheduled", "Vote on the report"),
            ],
            id="hours with a full stop under their day",
        ),
        pytest.param(
            "Comments due 15 November 2022\nDecision due 3 March 2023\n",
            [("2022-11-15", "target", "Comments due"), ("2023-03-03", "scheduled", "Decision due")],
            id="what is to be handed in is due at the latest",
        ),
        pytest.param(
            "| Item | Target |\n| --- | --- |\n| Engine test | March 2023 |\n| First flight | 2025 |\n",
            [("2023-03", "target", "Engine test"), ("2025", "target", "First flight")],
            id="a column of goals",
        ),
        pytest.param(
            "| Target | Launch |\n| --- | --- |\n| Mars | March 2023 |\n",
            [("2023-03", "scheduled", "Mars, launch")],
            id="a target of a probe is no goal",
        ),
        pytest.param(
            "AUGUST\n[x] 1     Falcon 9   Crew-8   LC-39A\n[ ] 21    Ariane 6   Alba-1   Kourou\n",
            [("2022-08-01", "scheduled", "Falcon 9, Crew-8"), ("2022-08-21", "scheduled", "Ariane 6, Alba-1")],
            id="a rocket and what it carries in columns, behind boxes",
        ),
        pytest.param(
            "* 2025 - first Kestrel crew in orbit\n* 2028 - first module of the station\n* 2029 - 45 million\n",
            [
                ("2025", "planned", "First Kestrel crew in orbit"),
                ("2028", "planned", "First module of the station"),
            ],
            id="a thing of a roadmap stands for what becomes of it",
        ),
    ],
)
def test_lines_with_what_is_to_come(lines: str, expected: list[tuple[str, str, str]]) -> None:
    assert rows(f"What is to come:\n{lines}") == expected


def test_a_length_in_an_entry_counts_from_its_date() -> None:
    text = "CHRONOLOGY\n1984\nJan. 25: President Quist directs NASA to build a station within a decade.\n"
    assert ("../1994", "target") in [(date, status) for date, status, _ in rows(text)]


@pytest.mark.parametrize(
    "text",
    [
        "15/02/2022   The bill was published by the ministry\n17/03/2022   The council agreed to its text",
        "Proposals due ... December 2023\nSelection ... May 2024",
        "Argued December 3, 2021          Decided August 26, 2022\nNo. 21-1123",
    ],
)
def test_such_lines_are_sentences_of_their_own(text: str) -> None:
    assert [one.text for one in split_sentences(text)] == text.split("\n")


def test_three_days_alone_in_their_lines_are_headings_of_a_diary() -> None:
    assert read_header(DIARY).spans == ()
    assert read_header("12 July 2022\nThe burn put the orbiter on its course.\n").spans


def test_hours_that_open_lines_are_of_the_day_above_them() -> None:
    text = "The log of the pad.\n\nMonday, July 11\n8:38 a.m.\nThe next try is on Friday.\n1:13 a.m.\nTanking began.\n"
    assert [(date, title) for date, _, title in rows(text) if title == "Tanking began"] == [
        ("2022-07-11", "Tanking began")
    ]


def test_an_agenda_goes_through_its_days() -> None:
    text = (
        "ON THE HILL: WEEK OF JULY 18, 2022\nTUESDAY\n10:00 am - House hearing on the budget\n"
        "2:30 pm - Senate hearing on debris\nWEDNESDAY\n10:00 am - House hearing on launches\n"
    )
    assert [(date, title) for date, _, title in rows(text)] == [
        ("2022-07-19", "House hearing on the budget"),
        ("2022-07-19", "Senate hearing on debris"),
        ("2022-07-20", "House hearing on launches"),
    ]


def test_a_line_that_begins_with_a_deadline_is_a_target() -> None:
    text = "What now?\n- Aug. 1: deadline for industry to show interest in the rover\n"
    assert rows(text) == [("2022-08-01", "target", "Deadline for industry to show interest in the rover")]


@pytest.mark.parametrize(
    "text",
    [
        "What happened on Monday?",
        "(1) kestrel.example.org, accessed 4 July 2022.",
        "Retrieved 4 July 2022.",
        "(2) ariadne.org, bill 70, last visited on 4 July 2022.",
    ],
)
def test_a_question_and_a_visit_to_a_source_are_no_happenings(text: str) -> None:
    assert rows(f"The note tells of what there is.\n\n{text}\n") == []


def test_a_meeting_of_some_days_took_place() -> None:
    assert rows("The list of meetings.\n\nConference of Kestrel in Turin | 28 May to 12 June 2019\n") == [
        ("2019-05-28/2019-06-12", "occurred", "Conference of Kestrel in Turin")
    ]


def test_what_was_retrieved_elsewhere_is_one() -> None:
    assert rows("The crew retrieved the probe on 4 July 2022.")[0][0] == "2022-07-04"


def test_another_list_begins_under_its_heading() -> None:
    text = (
        "- September 2025: delivery of the lander\n\nCuts so far\n"
        "- Feb. 6: JPL lays off 530 people\n- March 1: NASA ends its project\n"
    )
    assert rows(text) == [
        ("2025-09", "scheduled", "Delivery of the lander"),
        ("2022-02-06", "occurred", "JPL lays off 530 people"),
        ("2022-03-01", "occurred", "NASA ends its project"),
    ]


@pytest.mark.parametrize("place", ["KESTREL", "BRUSSELS"])
def test_capitals_that_say_no_status_change_none(place: str) -> None:
    found = rows(f"What is to come:\nAugust 5 - Launch of Alba - {place}\n")
    assert [(date, status) for date, status, _ in found] == [("2022-08-05", "scheduled")]


def test_two_columns_with_a_date_each() -> None:
    assert rows("Court of Rome\n\nFiled December 3, 2020          Granted August 26, 2021\nNo. 21-1123\n") == [
        ("2020-12-03", "occurred", "Filed"),
        ("2021-08-26", "occurred", "Granted"),
    ]


def test_lines_that_close_with_a_date_go_on_in_order() -> None:
    lines = (
        "Schedule\n"
        "   Conference of bidders .............. January 20, 2023\n"
        "   Proposals due ...................... 4 p.m., April 28\n"
        "   Selections announced (target) .....November\n"
    )
    assert [when for when, _, _ in rows(lines)] == ["2023-01-20", "2023-04-28", "2023-11"]


def test_a_cell_tells_of_its_own_date_and_not_of_its_neighbours() -> None:
    lines = (
        "OV-4   Orbiter      Nov. 1, 4:33 p.m. EDT    Module; launch had been set for Sept. 16\n"
        "OV-5   Orbiter      Feb. 26, 2023            Spectrometer\n"
    )
    assert ("2022-11-01", "scheduled") in [(when, status) for when, status, _ in rows(lines)]


def test_a_month_under_a_fiscal_year_is_of_it() -> None:
    lines = "FY 2023 / Tranche 0: 28 satellites; first launch in September.\nFY 2024: first flight in November.\n"
    assert [when for when, _, _ in rows(lines)] == ["2023-09", "2023-11"]


def test_what_an_entry_tells_first_has_its_day() -> None:
    assert rows("20 August 2022: orbit insertion; four more burns will follow.\n") == [
        ("2022-08-20", "scheduled", "Orbit insertion")
    ]


def test_a_day_far_from_publication_opens_an_entry_and_no_page() -> None:
    text = "The pact: its passage\n18 Mar 2019. Signed in Rome.\n22 Oct. Approved by the Senate.\n"
    assert read_header(text).spans
    assert read_header(text, published=PUBLISHED).spans == ()
    bullets = (
        "## History\n- **05/04/2022** Claim filed\n- **06/29/2022** Order adopted\n- **07/13/2022** Order released\n"
    )
    assert read_header(bullets, published=PUBLISHED).spans == ()


def test_a_gap_parts_a_month_from_a_word_for_a_day() -> None:
    assert rows("2022   July 1      Arrival\n       Late Oct.   First touchdown\n")[-1][0] == "2022-10"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Week ahead\nSaturday-Sunday, July 16-17\n* Kestrel Space Conference, Doria\n"
            "Wednesday, July 20\n* Landing of Luna 9, 10:07 pm ET\n* Senate hearing on debris, 2:00 pm\n",
            [
                ("2022-07-16/2022-07-17", "scheduled", "Kestrel Space Conference"),
                ("2022-07-20", "scheduled", "Landing of Luna 9"),
                ("2022-07-20", "scheduled", "Senate hearing on debris"),
            ],
        ),
        (
            "Milestones\n2021\nMay 27\nAda Quist lifts off from Baikonur, the first since the 2012 flight.\n",
            [
                ("2021-05-27", "occurred", "Ada Quist lifts off from Baikonur"),
                ("2012", "occurred", "Flight"),
            ],
        ),
        (
            "Plan of Japan\nFY2023\n- Launch of the lander\nBy FY2025\n- Constellation of radar satellites built up\n",
            [
                ("2023-04/2024-03", "planned", "Launch of the lander"),
                ("../2026-03", "target", "Constellation of radar satellites built up"),
            ],
        ),
        (
            "Timetable\n* August: Tianzhou-4 cargo craft launched\n* October: Ada Quist takes over\n",
            [
                ("2022-08", "scheduled", "Tianzhou-4 cargo craft launched"),
                ("2022-10", "scheduled", "Ada Quist takes over"),
            ],
        ),
    ],
)
def test_headings_of_days_and_years_date_what_stands_under_them(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "SCHEDULE\nRelease of Call                       13 July 2022\n"
            "Letter of Intent deadline (mandatory)   16 September 2022, 12:00 CEST\n"
            "Briefing meeting                       26 September 2022 (TBC)\n",
            [
                ("2022-07-13", "occurred", "Release of Call"),
                ("2022-09-16", "target", "Letter of Intent deadline"),
                ("2022-09-26", "planned", "Briefing meeting"),
            ],
        ),
        (
            "2021   January 10        Third phase begins\n       Sept. - Oct.      First touchdown, rover release\n"
            "2023   March - April     Crater-making operation\n       Nov.-Dec.         Departure\n",
            [
                ("2021-01-10", "occurred", "Third phase begins"),
                ("2021-09/2021-10", "ongoing", "First touchdown"),
                ("2023-03/2023-04", "planned", "Crater-making operation"),
                ("2023-11/2023-12", "planned", "Departure"),
            ],
        ),
        ("North solar pole: May 2025\n", [("2025-05", "scheduled", "North solar pole")]),
        (
            "Successful launch of Luna 7 from Doria (August 30, 2013)\n",
            [("2013-08-30", "occurred", "Successful launch of Luna 7 from Doria")],
        ),
        (
            "Canada \u2502 May 9, 2022 \u2502 joined at the first session\n"
            "Italy \u2502 April 6, 2022 \u2502 thirteenth pledge\n",
            [
                ("2022-05-09", "occurred", "Canada joined at the first session"),
                ("2022-04-06", "occurred", "Italy, thirteenth pledge"),
            ],
        ),
        (
            "Outer Space Treaty | 27 January 1967 | 10 October 1967 | 115\n",
            [("1967-01-27", "occurred", "Outer Space Treaty"), ("1967-10-10", "occurred", "Outer Space Treaty")],
        ),
        (
            "NET Aug 22, 2022 / Atlas V / Crew Flight Test / SLC-41 / slipped from Aug 14\n",
            [("2022-08-22/..", "scheduled", "Crew Flight Test"), ("2022-08-14", "cancelled", "Slipped")],
        ),
        (
            "2016-2021 - Director of Earth Observation\n1991-1993 - Seconded to the Asian Institute\n",
            [
                ("2016/2021", "ongoing", "Director of Earth Observation"),
                ("1991/1993", "ongoing", "Seconded to the Asian Institute"),
            ],
        ),
        ("July 29, 16:26 Moscow time: docking of the module\n", [("2022-07-29", "scheduled", "Docking of the module")]),
        (
            "Licences\n- orbital launch licence, January 2023\n- range control licence, April 2022\n",
            [("2023-01", "scheduled", "Orbital launch licence"), ("2022-04", "occurred", "Range control licence")],
        ),
    ],
)
def test_tables_labels_and_items_name_what_their_dates_are_of(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert sorted(rows(text)) == sorted(expected)


def test_dates_of_results_of_a_legislature_and_of_a_status_are_of_no_act() -> None:
    assert rows("Kestrel Announces Fourth Quarter and Full Year 2021 Financial Results\n") == []
    assert rows("H.R.2262 - Launch Act, 114th Congress (2015-2016)\n") == []
    assert rows("Status of agreements relating to outer space as at 1 January 2022\n") == []


def test_a_sentence_that_ends_with_have_is_read_to_its_end() -> None:
    assert rows("In 2019 the satellites were all they have") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The act, promulgated on 3 June and published in the Journal of 4 June 2022, applies.",
            [("2022-06-03", "The act promulgated"), ("2022-06-04", "The act published in the Journal")],
        ),
        (
            "Kestrel must post a bond within 30 days of the release of this order.",
            [("../2022-08-12", "Kestrel must post a bond")],
        ),
        ("Debated and adopted with amendments on 16 June 2022", [("2022-06-16", "Adopted with amendments")]),
        (
            "Doria notified it on 5 January 2022 of its withdrawal, with effect from 5 January 2023.",
            [("2022-01-05", "Doria notified it"), ("2023-01-05/..", "Its withdrawal")],
        ),
    ],
)
def test_journals_orders_and_effects_have_days_of_their_own(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(when, title) for when, _, title in rows(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Satellite\tEarlier plan\tCurrent plan\nKestrel-1\tno change\tlaunch in March 2023\n",
            [("2023-03", "scheduled", "Kestrel-1, launch")],
        ),
        (
            "Step \u00b7 Date \u00b7 Authority\nOrbit Act enacted \u00b7 Mar. 17, 2000 \u00b7 Pub. L. 106\n"
            "IPO deadline, current \u00b7 June 30, 2025 \u00b7 Pub. L. 108\n",
            [("2000-03-17", "occurred", "Orbit Act enacted"), ("2025-06-30", "target", "IPO deadline")],
        ),
        (
            "* **Kestrel-2**: launch window opens no earlier than *mid-January 2023* (was: launch in *May 2022*)\n",
            [("2023-01/..", "scheduled", "Launch window opens"), ("2022-05", "cancelled", "Launch window opens")],
        ),
        (
            "23 July 2021 >> the board presents its findings\nMay 2023 => launch\n",
            [("2021-07-23", "occurred", "The board presents its findings"), ("2023-05", "scheduled", "Launch")],
        ),
        ("Industry briefing: Friday\n", [("2022-07-15", "scheduled", "Industry briefing")]),
        (
            "Stage 1, 2026-2030: verification of technologies\n",
            [("2026/2030", "planned", "Verification of technologies")],
        ),
        ("Venus flyby no. 1: April 26, 2023\n", [("2023-04-26", "scheduled", "Venus flyby no. 1")]),
        (
            "July 28, 10 a.m. CDT - Harbour Resort, Doria - first meeting\n"
            "July 29, 8 a.m. CDT - Rocket Center, Kestrel, Ala. - second session\n",
            [("2022-07-28", "scheduled", "First meeting"), ("2022-07-29", "scheduled", "Second session")],
        ),
    ],
)
def test_marks_that_part_dates_and_cells(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Update\n> Kestrel 06 to fly September 26\n\u2022 Kestrel 07 to fly in Q2 2023\n",
            [("2022-09-26", "scheduled", "Kestrel 06 to fly"), ("2023-34", "scheduled", "Kestrel 07 to fly")],
        ),
        (
            "The plan\nFY20-24: develop the lander\nFY25-29: operate the lander\n",
            [
                ("2019-10/2024-09", "planned", "Develop the lander"),
                ("2024-10/2029-09", "planned", "Operate the lander"),
            ],
        ),
        (
            "Chronicle\nJan 2021: The board met.\nNov: It resigned.\nMar: A new one was elected.\n",
            [
                ("2021-01", "occurred", "The board met"),
                ("2021-11", "occurred", "It resigned"),
                ("2022-03", "occurred", "A new one was elected"),
            ],
        ),
    ],
)
def test_marks_of_items_spans_of_fiscal_years_and_short_months(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Status\n\nState | Signature | Ratification\n"
            "Chile | 27 Jan 1967 | 8 Oct 1981\nPeru | 30 Jun 1967 | \u2013\n",
            [
                ("1967-01-27", "occurred", "Chile, signature"),
                ("1981-10-08", "occurred", "Chile, ratification"),
                ("1967-06-30", "occurred", "Peru, signature"),
            ],
        ),
        (
            "| Mission | Launch | Landing |\n|---|---|---|\n| Luna 9 | 31 Jan 1966 | 3 Feb 1966 |\n",
            [("1966-01-31", "occurred", "Luna 9, launch"), ("1966-02-03", "occurred", "Luna 9, landing")],
        ),
        (
            "STATUS\nPDR: March 2018: Complete\nCDR: June 2019: Complete\n",
            [("2018-03", "occurred", "PDR"), ("2019-06", "occurred", "CDR")],
        ),
        ("3. Final acceptance: 31/03/2024.", [("2024-03-31", "scheduled", "Final acceptance")]),
        (
            "Story\n2010, Feb.: The board proposes a cut\nEarly Dec.: The council agrees\n",
            [("2010-02", "occurred", "The board proposes a cut"), ("2010-12", "occurred", "The council agrees")],
        ),
        ("History\n2026 (planned) \u2013 Artemis II\n", [("2026", "planned", "Artemis II")]),
        ("History\n4) 2026 (planned) \u2013 launch from Doria\n", [("2026", "planned", "Launch from Doria")]),
        (
            "The flight is set for 2025. Previously the missions were planned for late 2024.",
            [
                ("2025", "scheduled", "The flight is set"),
                ("2024", "cancelled", "Previously the missions were planned"),
            ],
        ),
    ],
)
def test_heads_of_columns_and_marks_behind_a_date(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert rows(text) == expected


def test_the_head_of_a_column_gives_its_rows_their_category() -> None:
    text = "Mission | Launch | Landing\nLuna 9 | 31 Jan 1966 | 3 Feb 1966\n"
    found = timeline.extract(Document(text=text, source="test", published=PUBLISHED))
    assert [(one.title, one.category.value) for one in found] == [
        ("Luna 9, launch", "launch"),
        ("Luna 9, landing", "mission"),
    ]


def test_weekdays_in_brackets_behind_a_range_of_days_are_no_dates() -> None:
    assert rows("July 20-22 (Wed.-Fri.): the working group meets\nJuly 25 (Mon.): the board meets\n") == [
        ("2022-07-20/2022-07-22", "scheduled", "The working group meets"),
        ("2022-07-25", "scheduled", "The board meets"),
    ]


def test_a_long_table_keeps_the_heads_of_its_columns() -> None:
    lines = [f"Kestrel {number} | 3 Jan 2020 | 9 Feb 2020" for number in range(250)]
    found = timeline.extract(Document(text="\n".join(["Mission | Launch | Landing", *lines]), source="test"))
    assert (len(found), found[-1].title) == (500, "Kestrel 249, landing")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            [
                "DATES",
                "24 - 26 March 2023, Paris: Spring Meetings of the federation",
                "2 May 2023, Bonn, Germany - launch of the probe",
            ],
            [("2023-03-24/2023-03-26", "Meetings of the federation"), ("2023-05-02", "Launch of the probe")],
        ),
        (
            ["COUNCILS", "1. Rome, January 1985 - Hermes approved", "2. Doria, 20 May 2023 - launch of the rocket"],
            [("1985-01", "Hermes approved"), ("2023-05-20", "Launch of the rocket")],
        ),
        (
            ["Monday, 18 July (a.m.): Opening of the session by the Chair; exchange of views"],
            [("2022-07-18", "Opening of the session by the Chair")],
        ),
        (["To come", "11 November 2022: Kestrel, built by a group in Bonn, lands"], [("2022-11-11", "Kestrel lands")]),
        (
            ["14.09.2021   Appellate tribunal upholds the order."],
            [("2021-09-14", "Appellate tribunal upholds the order")],
        ),
        (
            ["25.05.2021   National Law Tribunal, Doria, orders the winding up of Kestrel."],
            [("2021-05-25", "National Law Tribunal orders the winding up of Kestrel")],
        ),
        (
            [
                "Who has signed",
                "Today ... Chile, signed by Bo Ek",
                "May 24, 2021 ... Republic of Peru, signed by Ada Quist",
            ],
            [("2022-07-13", "Chile signed by Bo Ek"), ("2021-05-24", "Republic of Peru signed by Ada Quist")],
        ),
        (
            ["Will it go?", "No. NASA today postponed the July 20 launch."],
            [("2022-07-13", "NASA postponed the launch"), ("2022-07-20", "NASA postponed the launch")],
        ),
    ],
)
def test_places_leaders_and_verbs_of_lines(lines: list[str], expected: list[tuple[str, str]]) -> None:
    assert [(when, title) for when, _, title in rows("\n".join([*lines, ""]))] == expected


def test_what_was_put_off_has_its_day_given_up() -> None:
    assert [status for _, status, _ in rows("NASA today postponed the July 20 launch.")] == ["occurred", "cancelled"]
    assert [status for _, status, _ in rows("The Senate delayed the July 9 vote until August.")] == [
        "cancelled",
        "scheduled",
    ]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            [
                "Filed: July 4, 2019 - application for 36 satellites",
                "Petitions: May 8, 2020 - filed by Telesat, others",
            ],
            [("2019-07-04", "Filed, application for 36 satellites"), ("2020-05-08", "Petitions filed by Telesat")],
        ),
        (
            [
                "DIRECTIVES",
                "SPD-1 (December 11, 2017). President Trump directs NASA to return to the Moon.",
                "SPD-4 (February 19, 2019). Orders a proposal for a Space Force; it was set up in December 2019.",
            ],
            [
                ("2017-12-11", "President Trump directs NASA to return to the Moon"),
                ("2019-02-19", "SPD-4 Orders a proposal for a Space Force"),
                ("2019-12", "It was set up"),
            ],
        ),
        (
            [
                "Tuesday, July 19",
                "10:00 am, 253 Russell. The committee hears Ada Quist",
                "2:00 pm, 23 Rayburn. Panel hearing",
            ],
            [("2022-07-19", "The committee hears Ada Quist"), ("2022-07-19", "Panel hearing")],
        ),
    ],
)
def test_labels_headings_in_brackets_and_rooms_before_what_is_told(
    lines: list[str], expected: list[tuple[str, str]]
) -> None:
    assert [(when, title) for when, _, title in rows("\n".join([*lines, ""]))] == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["Participant / Signature / Ratification (a)", "France / 29 Jan 1980 /", "Peru / / 18 Jul 2012 a"],
            [("1980-01-29", "occurred", "France, signature"), ("2012-07-18", "occurred", "Peru, ratification (a)")],
        ),
        (
            ["Craft   Launched       In service as", "GOES-R  Nov. 19, 2016  GOES-16, East"],
            [("2016-11-19", "occurred", "GOES-R, launched")],
        ),
        (
            ["Session dates: Vienna, 28 March - 8 April 2023"],
            [("2023-03-28/2023-04-08", "scheduled", "Session dates")],
        ),
        (
            ["Plans", "The Wednesday, July 20 launch will not take place.", "2. Will it still fly on July 28?"],
            [("2022-07-20", "cancelled", "Launch will not take place")],
        ),
        (
            [
                "Steps",
                "April",
                "- 16th: Kestrel-13 lands in Doria after 183 days",
                "June",
                "- 3rd: Kestrel-14 launched",
            ],
            [
                ("2022-04-16", "occurred", "Kestrel-13 lands in Doria"),
                ("2022-06-03", "occurred", "Kestrel-14 launched"),
            ],
        ),
    ],
)
def test_empty_cells_acts_of_columns_and_what_will_not_be(
    lines: list[str], expected: list[tuple[str, str, str]]
) -> None:
    assert rows("\n".join([*lines, ""])) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["POLICY DIRECTIVES, 2017-2021", "SPD-1 (December 11, 2017). The President directs NASA."],
            [("2017-12-11", "occurred", "The President directs NASA")],
        ),
        (
            ["Decided", "September 2017   March 2023   Delayed: integration slower than expected"],
            [("2017-09", "occurred", "Delayed"), ("2023-03", "scheduled", "Delayed")],
        ),
    ],
)
def test_the_years_of_a_page_and_what_opens_a_cell(lines: list[str], expected: list[tuple[str, str, str]]) -> None:
    assert rows("\n".join([*lines, ""])) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            [
                "HISTORY",
                "07/17/84 --- the act signed by President Reagan",
                "03/01/84 --- Landsat 5 launched from Doria",
            ],
            [
                ("1984-07-17", "occurred", "The act signed by President Reagan"),
                ("1984-03-01", "occurred", "Landsat 5 launched from Doria"),
            ],
        ),
        (
            ["This week", "TUESDAY, JULY 19", "1:00 p.m. CDT, Houston: Press briefing, Ada Quist and others"],
            [("2022-07-19", "scheduled", "Press briefing")],
        ),
        (
            [
                "STS-999: OVERVIEW",
                "Flight Day 1 (Friday, July 15)",
                "- Launch from pad 39A",
                "Flight Day 3 (Sunday, July 17)",
                "- Landing in Doria",
            ],
            [("2022-07-15", "scheduled", "Launch from pad"), ("2022-07-17", "scheduled", "Landing in Doria")],
        ),
        (
            ["Milestone          At award      Now", "Crewed flight test    April 2017    August 2023"],
            [("2017-04", "cancelled", "Crewed flight test"), ("2023-08", "scheduled", "Crewed flight test")],
        ),
        (
            ["The prize", "May 2015      Deadline moved for any team"],
            [("2015-05", "occurred", "Deadline moved for any team")],
        ),
        (
            ["House", "- Panel: took up the bill June 10, then recessed; approved it June 17, 19-10"],
            [("2022-06-10", "occurred", "Panel took up the bill"), ("2022-06-17", "occurred", "Panel approved it")],
        ),
    ],
)
def test_logs_flight_days_and_columns_of_old_plans(lines: list[str], expected: list[tuple[str, str, str]]) -> None:
    assert rows("\n".join([*lines, ""])) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["Changes", "14.05.2009   Revalidated and reissued with changes", "28.07.2017   Published, Memorial A"],
            [
                ("2009-05-14", "occurred", "Revalidated and reissued with changes"),
                ("2017-07-28", "occurred", "Published"),
            ],
        ),
        (["The law", "2008/5/21   Enacted", "2008/5/28   Promulgated"],
         [("2008-05-21", "occurred", "Enacted"), ("2008-05-28", "occurred", "Promulgated")]),
        (["The bill", "Royal assent: 10 July 2017", "07.04.2017   Opinion of the Council of State"],
         [("2017-07-10", "occurred", "Royal assent"), ("2017-04-07", "occurred", "Opinion of the Council of State")]),
        (["The way", "19 October 2022 / Kestrel lands on Mars; Orbiter TGO enters orbit"],
         [("2022-10-19", "scheduled", "Kestrel lands on Mars")]),
        (["The group", "First session: Geneva, 9-13 August 2022 (moved from 14-18 February)"],
         [("2022-08-09/2022-08-13", "scheduled", "First session"),
          ("2022-02-14/2022-02-18", "cancelled", "First session")]),
        (["DATES: Effective August 10, 2022, except for radios, which move on July 27, 2022."],
         [("2022-08-10", "scheduled", "Effective"), ("2022-07-27", "scheduled", "Radios move")]),
        (["The bill", "Passed the House ................... June 2", "Passed the Senate ................... June 16"],
         [("2022-06-02", "occurred", "Passed the House"), ("2022-06-16", "occurred", "Passed the Senate")]),
    ],
)  # fmt: skip
def test_lone_participles_notes_of_moves_and_leading_dots(
    lines: list[str], expected: list[tuple[str, str, str]]
) -> None:
    assert rows("\n".join([*lines, ""])) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # the number of a row names nothing: what a later cell tells does
        (
            ["No | Date | Pilot | Remarks", "14P | 13 May 2004 | M. Orr | third powered flight"],
            [("2004-05-13", "occurred", "14P, third powered flight")],
        ),
        # a place and a note behind the date of a label
        (
            ["To fly", "- Kestrel lander: NET Q4 2024, Shackleton ridge; PRIME-1 drill", "- APEX 1.0: 2026, Cabeus"],
            [("2024-36/..", "scheduled", "Kestrel lander"), ("2026", "planned", "APEX 1.0")],
        ),
        # what became of an item, behind a dash
        (
            ["The week", "- Launch of Kestrel, 12 July - postponed", "- Hearing on debris, 14 July"],
            [("2022-07-12", "cancelled", "Launch of Kestrel"), ("2022-07-14", "scheduled", "Hearing on debris")],
        ),
        # the date before, in brackets, says nothing of the one that holds
        (
            [
                "Manifest",
                "- Crew-11 launch: NET September 30 (was September 17)",
                "- Heron launch, NET July 20 (was July 9)",
            ],
            [
                ("2022-09-30/..", "scheduled", "Crew-11 launch"),
                ("2022-09-17", "cancelled", "Crew-11 launch"),
                ("2022-07-20/..", "scheduled", "Heron launch"),
                ("2022-07-09", "cancelled", "Heron launch"),
            ],
        ),
        # dots with blanks between them lead from cell to cell
        (
            [
                "Conferences",
                "Debris Group: Ninth Meeting . . . Vienna . . . May 10-19",
                "Space Congress . . . Madrid . . . Oct. 9-15",
            ],
            [
                ("2022-05-10/2022-05-19", "occurred", "Debris Group Ninth Meeting"),
                ("2022-10-09/2022-10-15", "scheduled", "Space Congress"),
            ],
        ),
        # a slash in the head of a column parts no cells where gaps do
        (
            [
                "Milestone                    Plan       Actual / forecast",
                "Instrument delivered         Feb 2012   May 28, 2012",
                "Critical design review       Jun 2023   Jan 2024",
            ],
            [
                ("2012-02", "cancelled", "Instrument delivered"),
                ("2012-05-28", "occurred", "Instrument delivered"),
                ("2023-06", "cancelled", "Critical design review"),
                ("2024-01", "scheduled", "Critical design review"),
            ],
        ),
    ],
)
def test_numbered_rows_places_behind_dates_and_columns_of_plans(
    lines: list[str], expected: list[tuple[str, str, str]]
) -> None:
    assert rows("\n".join([*lines, ""])) == expected


def test_a_code_has_with_it_what_stands_behind_its_date() -> None:
    text = (
        "Flight       Date             Element\n"
        "4A/STS-97    Nov. 30, 2000    P6 arrays on Endeavour\n"
        "5A/STS-98    Jan. 18, 2001    Laboratory on Atlantis\n"
        "Artemis II   April 2026       Crew in quarantine\n"
    )
    assert [title for _, _, title in rows(text)] == [
        "4A/STS-97, P6 arrays on Endeavour",
        "5A/STS-98, Laboratory on Atlantis",
        "Artemis II",
    ]


def test_what_an_entry_opens_with_is_what_its_day_tells() -> None:
    text = (
        "Doria: the flights\n"
        "1) 21 Oct 2021 - reaches 700 km, but the third stage shuts down too soon\n"
        "2) 21 Jun 2022 - success; the attempt of 16 June was scrubbed for a faulty sensor\n"
    )
    assert rows(text) == [
        ("2021-10-21", "occurred", "Reaches 700 km"),
        ("2022-06-21", "occurred", "Success"),
        ("2022-06-16", "cancelled", "The attempt was scrubbed for a faulty sensor"),
    ]


def test_dots_lead_from_a_day_to_what_happened() -> None:
    text = "DORIA: KEY EVENTS\nJuly 13 .............. probe released\nJuly 2 ............... main engine fired\n"
    assert rows(text, datetime.date(2022, 7, 20)) == [
        ("2022-07-13", "occurred", "Probe released"),
        ("2022-07-02", "occurred", "Main engine fired"),
    ]


def test_the_number_of_a_row_is_of_what_heads_its_column() -> None:
    text = (
        "Session        Dates                              Place\n"
        "First          9-13 May 2022                      Geneva\n"
        "Second         August 2022                        Geneva\n"
    )
    assert rows(text) == [
        ("2022-05-09/2022-05-13", "ongoing", "First session"),
        ("2022-08", "scheduled", "Second session"),
    ]
    bars = "| Flight | Date | Crew |\n| 1 | 9 May 2022 | Quist |\n| 2 | 12 August 2022 | Rowe |\n"
    assert [title for _, _, title in rows(bars)] == ["Flight 1", "Flight 2"]


def test_an_entry_may_end_with_its_participle_or_name_an_approval() -> None:
    text = (
        "STAGES\nMarch 20, 2022: Work at Halberg in Bremen suspended\nMay 3, 2022: approval by the Senate\nIt passed.\n"
    )
    assert rows(text) == [
        ("2022-03-20", "occurred", "Work suspended"),
        ("2022-05-03", "occurred", "Approval by the Senate"),
    ]


def test_what_is_done_on_a_flight_has_its_day() -> None:
    assert rows("On its first flight in June, Doria-2 reached orbit.") == [
        ("2022-06", "occurred", "Doria-2 reached orbit")
    ]
    assert rows("After its launch in June, Doria-2 reached orbit.") == [("2022-06", "occurred", "Its launch")]


def test_a_quarter_opens_an_entry_that_names_its_day() -> None:
    lines = ("Q2 2022 >> The motor of the second stage fails on 28 June", "Q4 2022 >> last flight of Vega")
    assert rows("\n".join(["DORIA: THE WAY BACK", *lines, ""])) == [
        ("2022-06-28", "occurred", "The motor of the second stage fails"),
        ("2022-36", "scheduled", "Last flight of Vega"),
    ]


@pytest.mark.parametrize("marks", ["\u2610\u2611\u2713", "\u2756\u2756\u2756", "\u25a1\u25a0\u25a0"])
def test_boxes_and_ticks_begin_items(marks: str) -> None:
    first, second, third = marks
    text = f"{first} 4 May 2026: first flight of it\n{second} 12 May 2019: design review\n"
    text += f"{third} 3 March 2019: deal signed\n"
    assert [(date, title) for date, _, title in rows(text)] == [
        ("2026-05-04", "First flight of it"),
        ("2019-05-12", "Design review"),
        ("2019-03-03", "Deal signed"),
    ]


def test_a_cell_may_say_before_which_day_nothing_comes() -> None:
    text = (
        "| Mission | Site | Launch |\n| Castor 10 | Kourou | NET 10 Nov 2031 |\n| Castor 11 | Kourou | 17 Apr 2032 |\n"
    )
    assert [(date, title) for date, _, title in rows(text)] == [
        ("2031-11-10/..", "Castor 10, launch"),
        ("2032-04-17", "Castor 11, launch"),
    ]


def test_a_place_before_its_date_opens_an_entry() -> None:
    text = (
        "Landmarks of the programme\n\n"
        "Rome, January 1985. Ministers approve the station.\n"
        "Berlin, 5-6 December 2005. Ministers agree on a budget of 8 billion euros.\n"
    )
    assert [(date, title) for date, _, title in rows(text)] == [
        ("1985-01", "Ministers approve the station"),
        ("2005-12-05/2005-12-06", "Ministers agree on a budget of 8 billion euros"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Table updated 6 November 2013.",
        "Page created 12 April 2012, changed 14 May 2012",
        "Last reviewed: 25 July 2011 | Comments to the curator | Page 1 of 1",
    ],
)
def test_when_a_page_was_made_is_no_event(line: str) -> None:
    told = rows(f"The agency launched a probe on 3 May 2019.\n\n{line}\n")
    assert [date for date, _, _ in told] == ["2019-05-03"]


def test_when_what_is_no_page_was_made_is_one() -> None:
    assert [date for date, _, _ in rows("The table was updated on 6 November 2013.")] == ["2013-11-06"]
