"""What is found in a sentence, and what it means: a specification by example."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.dates import find_dates
from timeline.model import Day

PUBLISHED = date(2020, 7, 15)  # a Wednesday


def read(text: str, published: date | None = PUBLISHED, **options: str) -> list[tuple[str, str]]:
    return [(one.text, one.value) for one in find_dates(text, published, **options)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The agency signed it on 13 July 2020.", [("13 July 2020", "2020-07-13")]),
        ("The agency signed it on July 13th, 2020.", [("July 13th, 2020", "2020-07-13")]),
        ("It was signed on the seventeenth of May 1969.", [("the seventeenth of May 1969", "1969-05-17")]),
        ("The probe landed in September 1959.", [("September 1959", "1959-09")]),
        ("They met in nineteen sixty-nine.", [("nineteen sixty-nine", "1969")]),
        ("The base shall stand by late '29.", [("late '29", "2029")]),
        ("The comet was seen in 240 BC.", [("240 BC", "BC0240")]),
        ("In the 1970s and 80s stations flew.", [("the 1970s", "197"), ("80s", "198")]),
        ("It ran in 2024/25.", [("2024", "2024"), ("25", "2025")]),
        ("Between 2014 and 2016 it slept.", [("2014", "2014"), ("2016", "2016")]),
        ("In April and May 2021 both flew.", [("April", "2021-04"), ("May 2021", "2021-05")]),
        ("They meet on Nov. 26-27 in Bremen.", [("Nov. 26", "2020-11-26"), ("27", "2020-11-27")]),
        ("The window is late 2027 or early 2028.", [("late 2027", "2027"), ("early 2028", "2028")]),
    ],
)
def test_dates_as_they_are_written(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The agency last year announced a probe.", [("last year", "2019")]),
        ("The agency in May unveiled the charter.", [("May", "2020-05")]),
        ("The agency in October unveiled the charter.", [("October", "2019-10")]),
        ("The agency will unveil the charter in October.", [("October", "2020-10")]),
        ("The agency will unveil the charter in May.", [("May", "2021-05")]),
        ("The minister said on Monday that it works.", [("Monday", "2020-07-13")]),
        ("The minister will speak on Monday.", [("Monday", "2020-07-20")]),
        ("The minister spoke on Wednesday.", [("Wednesday", "2020-07-15")]),
        ("The crew returned on 13 May.", [("13 May", "2020-05-13")]),
        ("The crew is scheduled to return on 13 May.", [("13 May", "2021-05-13")]),
        ("It failed two weeks ago.", [("two weeks ago", "2020-W27")]),
        ("It failed 10 days ago.", [("10 days ago", "2020-07-05")]),
        ("It opens two years from now.", [("two years from now", "2022")]),
        ("It flew the week before last.", [("the week before last", "2020-W27")]),
        ("A vote comes later this year or early next.", [("later this year", "2020"), ("early next", "2021")]),
        ("The probe flew last May and returns next spring.", [("last May", "2020-05"), ("next spring", "2021-SP")]),
        ("Talks resumed yesterday and end tomorrow.", [("yesterday", "2020-07-14"), ("tomorrow", "2020-07-16")]),
        ("They met on the 20th.", [("the 20th", "2020-06-20")]),
        ("They will meet on the 20th.", [("the 20th", "2020-07-20")]),
        ("It failed two years and three months ago.", [("two years and three months ago", "2018-04")]),
        ("It slipped to as early as March.", [("March", "2021-03")]),
        ("Talks resume after the panel has been elected in October.", [("October", "2020-10")]),
    ],
)
def test_dates_counted_from_publication(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It flew in 2018-07. Six months later it failed.", [("2018-07", "2018-07"), ("Six months later", "2019-01")]),
        ("He joined in 1978. The following year he left.", [("1978", "1978"), ("The following year", "1979")]),
        (
            "It docked in May 2011. Later that month it left.",
            [("May 2011", "2011-05"), ("Later that month", "2011-05")],
        ),
        ("It was drawn up in 2012; a year earlier nobody cared.", [("2012", "2012"), ("a year earlier", "2011")]),
        ("It was signed in 2017, and since then others joined.", [("2017", "2017"), ("then", "2017")]),
        (
            "He led it from 12 March 2004 until his death on 17 April.",
            [("12 March 2004", "2004-03-12"), ("17 April", "2004-04-17")],
        ),
        # a year told in passing leads nothing: neither out of a relative clause nor into the next paragraph
        (
            "The firm, which won it in April 2016, tested it in November.",
            [("April 2016", "2016-04"), ("November", "2019-11")],
        ),
        (
            "It must fly by 2021 under a licence of July 2016. It flew on 28 April.",
            [("2021", "2021"), ("July 2016", "2016-07"), ("28 April", "2020-04-28")],
        ),
        (
            "It has flown since 2 November 2000.\n\nOn 15 November a valve failed.",
            [("2 November 2000", "2000-11-02"), ("15 November", "2019-11-15")],
        ),
        # told of a year, an earlier month is the next year's where that is the nearest to what the clause says
        (
            "The act, signed on 12 December 2019, ordered a study that was delivered in March.",
            [("12 December 2019", "2019-12-12"), ("March", "2020-03")],
        ),
        (
            "It was signed on 12 December 2019 after the House passed it in September.",
            [("12 December 2019", "2019-12-12"), ("September", "2019-09")],
        ),
        ("It ended ten days after 5 May 2019.", [("ten days after 5 May 2019", "2019-05-15")]),
        # between marks right behind a date it tells that date once more
        ("It was left in 2019, nine years later, when it failed.", [("2019", "2019"), ("nine years later", "2019")]),
        # what comes after a happening without a date has none: it is not so long after publication
        ("The next day it failed.", [("The next day", "")]),
        ("Fifty years on, it stands.", [("Fifty years on", "")]),
    ],
)
def test_dates_counted_from_the_text(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("It took three years.", "DURATION", "P3Y"),
        ("It took two and a half years.", "DURATION", "P2Y6M"),
        ("The 36-hour test ended.", "DURATION", "PT36H"),
        ("It took several months.", "DURATION", "PXM"),
        ("Launches happen every two weeks.", "SET", "P2W"),
        ("It meets each Thursday.", "SET", "XXXX-WXX-4"),
        ("It flew at 14:30 UTC on 5 May 2019.", "TIME", "2019-05-05T14:30Z"),
        ("It flew at 2:30 p.m. Monday.", "TIME", "2020-07-13T14:30"),
        ("The crew woke this morning.", "TIME", "2020-07-15TMO"),
        ("The plan is big right now.", "DATE", "PRESENT_REF"),
        ("He recently spoke.", "DATE", "PAST_REF"),
        ("FY2021 begins soon.", "DATE", "FY2021"),
        ("The fiscal 2022 request is out.", "DATE", "FY2022"),
        ("It slipped to the third quarter of 2023.", "DATE", "2023-Q3"),
        ("It slipped to the second half of 2023.", "DATE", "2023-H2"),
        ("In the 20th century few flew.", "DATE", "19"),
        ("It flies in the summer of 2026.", "DATE", "2026-SU"),
    ],
)
def test_every_type_of_timex(text: str, kind: str, value: str) -> None:
    found = find_dates(text, PUBLISHED)
    assert (kind, value) in [(one.type, one.value) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "The crater lies 2000 km to the north.",
        "Section 1969 of the act stands.",
        "H.R. 2021 passed the committee.",
        "Shuttle STS-135 and a Boeing 737 stood there.",
        "Call +1 202-555-0143 for tickets.",
        "It cost $2020 in all.",
        "Some 1,969 people came.",
        "Version 2.0.19 is out.",
        "They may march on; the sun is up.",
        "Prices fall and spring back.",
        "The second stage fired.",
        "April Smith and August Wilson spoke.",
        "The lander weighs 1950 kg.",
        "Asteroid 2020 is small.",
        "The number of satellites climbed to 1900.",
        "Doors open at 1830.",
    ],
)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert read(text) == []


def test_a_day_in_numbers_may_have_a_part_of_the_day_beside_it() -> None:
    assert read("It flew on 2020-7-9 morning.") == [("2020-7-9 morning", "2020-07-09TMO")]


def test_amounts_of_two_years_are_no_years() -> None:
    assert read("It rose from 1200 in 2018 to 1450 in 2019.") == [("2018", "2018"), ("2019", "2019")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The ministry delayed the flight on Monday.", "2020-07-13"),
        ("The ministry delayed its flight to Monday.", "2020-07-20"),
        ("The launch slipped to Friday.", "2020-07-17"),
        ("The hearing moved from Tuesday's slot to Thursday.", "2020-07-16"),
        ("The committee has scheduled a hearing Thursday.", "2020-07-16"),
        ("The committee set Friday as its deadline.", "2020-07-10"),
        ("The committee will set its agenda Friday.", "2020-07-17"),
        ("Until Thursday, they had not called a vote.", "2020-07-09"),
        ("They will wait until Thursday.", "2020-07-16"),
        ("They were planning to fly on Monday.", "2020-07-20"),
        ("The board will meet on Friday or Saturday.", "2020-07-18"),
        ("The panel sat on Friday and Saturday.", "2020-07-11"),
    ],
)
def test_the_clause_decides_which_weekday_is_meant(text: str, day: str) -> None:
    """Published on Wednesday, 15 July 2020; the last date of the sentence counts."""
    assert find_dates(text, date(2020, 7, 15), "en")[-1].value == day


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("in the last week of August 2019", Day(2019, 8, 25), Day(2019, 8, 31)),
        ("in the second week of December 2024", Day(2024, 12, 8), Day(2024, 12, 14)),
        ("the first ten months of 1969", Day(1969, 1, 1), Day(1969, 10, 31)),
        ("in the last days of 2024", Day(2024, 1, 1), Day(2024, 12, 31)),
    ],
)
def test_a_length_within_a_month_or_year_has_its_days(text: str, start: Day, end: Day) -> None:
    (found,) = find_dates(text, date(2020, 7, 15), "en")
    assert found.type == "DURATION" and found.when is not None
    assert (found.when.start, found.when.end) == (start, end)


def test_without_a_publication_date_relative_words_are_found_without_a_value() -> None:
    found = find_dates("Last year they met; in May they signed, on Monday they flew.", None)
    assert [(one.text, one.value, one.when) for one in found] == [
        ("Last year", "", None),
        ("May", "XXXX-05", None),
        ("Monday", "XXXX-WXX-1", None),
    ]
    assert all("no publication date is known" in one.basis for one in found)


def test_a_value_says_how_it_was_reached() -> None:
    first, second, third = find_dates("They met last year. In May it rained; on 3 June 2018 it did not.", PUBLISHED)
    assert first.basis == "last year, counted from publication on 2020-07-15"
    assert "publication on 2020-07-15" in second.basis and second.implied == {"year"}
    assert third.basis == "as written" and not third.implied
    assert all(one.rule for one in (first, second, third))


def test_the_order_of_numbers_follows_the_document() -> None:
    assert read("Signed 05/07/2020, opened 25/07/2020.")[0] == ("05/07/2020", "2020-07-05")
    assert read("Signed 05/07/2020, opened 07/25/2020.")[0] == ("05/07/2020", "2020-05-07")
    assert read("On 13 May 2020 they met. Signed 05/07/2020.")[1] == ("05/07/2020", "2020-07-05")
    assert read("On May 13, 2020 they met. Signed 05/07/2020.")[1] == ("05/07/2020", "2020-05-07")
    assert read("Signed 05/07/2020.", order="dmy") == [("05/07/2020", "2020-07-05")]
    assert read("Signed 05/07/2020.", order="mdy") == [("05/07/2020", "2020-05-07")]


@pytest.mark.parametrize(
    ("text", "found", "mod"),
    [
        ("How about Thursday?", "Thursday", None),
        ("What about Tuesday?", "Tuesday", None),
        ("They were worried about Tuesday.", "Tuesday", None),
        ("They spoke about next year.", "next year", None),
        ("It flew around Tuesday.", "around Tuesday", "APPROX"),
        ("It flew about 7 May 2019.", "about 7 May 2019", "APPROX"),
    ],
)
def test_about_asks_or_tells_what_is_spoken_of_or_makes_a_day_uncertain(text: str, found: str, mod: str | None) -> None:
    assert [(one.text, one.mod) for one in find_dates(text, PUBLISHED)] == [(found, mod)]


def test_no_rule_reads_a_part_of_words_that_are_no_date() -> None:
    assert read("The Long March 5 failed.") == []
    assert read("The March 5 launch failed.") == [("March 5", "2020-03-05")]


def test_spans_that_date_nothing_are_skipped() -> None:
    text = "date 2020-07-15 A caption. The pact of 2017 stands."
    assert [one.text for one in find_dates(text, PUBLISHED, skip=[(0, 26)])] == ["2017"]  # type: ignore[list-item]


def test_a_language_without_rules_is_read_for_numeric_dates_only() -> None:
    assert read("Lanzamiento el 13/07/2020, en mayo de 2021.", language="es") == [("13/07/2020", "2020-07-13")]
    assert read("Launched in May 2021.", language="en-GB") == [("May 2021", "2021-05")]


HISTORY = (
    "The race began in 1957. In October 1957 a satellite flew. In November a dog followed. By January the rival had "
    "answered. In 1961 a man flew; in May another. The programme of 1962 and 1963 led to walks in 1965. In 1966 and "
    "1967 came landings, and in 1968 the first men left. In July 1969 two landed. Four days later they were home. "
    "A book of 2005 retells it."
)


def test_in_a_narrative_bare_dates_follow_the_story() -> None:
    found = dict(read(HISTORY, date(2009, 12, 19)))
    assert found["November"] == "1957-11"
    assert found["January"] == "1958-01"
    assert found["May"] == "1961-05"
    assert found["Four days later"].startswith("1969-07")


def test_the_reference_may_be_set() -> None:
    text = "In October 1957 it flew. In November a dog followed."
    assert read(text, reference="narrative")[1] == ("November", "1957-11")
    assert read(text, reference="publication")[1] == ("November", "2019-11")


def test_a_report_that_looks_back_stays_a_report() -> None:
    text = (
        "Treaties of 1967, 1968, 1972, 1975 and 1979 are in force; pacts of 1986, 1998 and 2008 followed. In 2019 and "
        "2020 talks went on, in 2021 they ended. In March the agency signed, it said on Tuesday."
    )
    found = dict(read(text, date(2021, 10, 5)))
    assert (found["March"], found["Tuesday"]) == ("2021-03", "2021-10-05")


def test_a_long_text_is_cut_where_no_date_is_cut() -> None:
    sentence = "The agency met its partners on Sept. 5, 2018, and the others did on 7 May\n2019. "
    found = find_dates(sentence * 400, PUBLISHED)
    assert {one.value for one in found} == {"2018-09-05", "2019-05-07"}
    assert len(found) == 800


def test_the_reasons_read_well() -> None:
    text = "In May it flew. It will fly in October. It failed on Monday. They met on Wednesday and this morning."
    assert [one.basis for one in find_dates(text, PUBLISHED)] == [
        "the last May not after publication on 2020-07-15",
        "the next October not before publication on 2020-07-15",
        "last Monday, counted from publication on 2020-07-15",
        "Wednesday, the day of publication, 2020-07-15",
        "this morning, counted from publication on 2020-07-15",
    ]


KESTREL_WAR = """The Kestrel War lasted from 1811 to 1814. In the spring of 1811 the army crossed the Ostra. By June it
had reached the coast, and on the 14th the siege began. Three days later the first assault failed. The
port held out until the following March. In early 1813, General Marr, who had led the northern corps
since the previous autumn, took over. On the night of 2/3 May he surprised the camp. The decisive battle
took place on 11-13 October 1813. Two years earlier nobody would have believed it. In November the troops
entered the capital. Sixty years later, a monument was unveiled. Today, the site is a park."""


def test_a_history_is_read_along_its_own_line() -> None:
    found = dict(read(KESTREL_WAR, reference="narrative"))
    assert found["June"] == "1811-06"
    assert found["the 14th"] == "1811-06-14"
    assert found["Three days later"] == "1811-06-17"
    assert found["the following March"] == "1812-03"
    assert found["the previous autumn"] == "1812-FA"
    assert found["the night of 2/3 May"] == "1813-05-02TNI"
    assert found["Today"] == "PRESENT_REF"


def test_a_look_back_does_not_move_the_story() -> None:
    found = dict(read(KESTREL_WAR, reference="narrative"))
    assert found["Two years earlier"] == "1811"
    assert found["November"] == "1813-11"


def test_a_range_of_amounts_and_a_verb_that_looks_like_a_stretch() -> None:
    assert read("It will last 10 to 12 months.") == [("10 to 12 months", "P12M")]
    assert read("Over the next 10 to 12 months it flies.") == [("the next 10 to 12 months", "P12M")]


def test_so_many_days_before_a_doing_are_a_length() -> None:
    assert read("Banks must wait at least 30 days before closing.") == [("at least 30 days", "P30D")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The first to do so, in November 2018, hopes to fly by March.", "2021-03"),
        ("It was launched in May 2019 and landed in June.", "2019-06"),
        ("NASA told Congress in December that it would decide.", "2019-12"),
        ("It was formed in 2017 and won a contract that December.", "2017-12"),
    ],
)
def test_the_year_of_a_month_that_does_not_say_it(text: str, value: str) -> None:
    assert read(text)[-1][1] == value


@pytest.mark.parametrize(
    ("published", "text", "value"),
    [
        (date(2020, 7, 15), "last winter", "2020-WI"),
        (date(2020, 11, 15), "last winter", "2020-WI"),
        (date(2020, 1, 15), "last winter", "2019-WI"),
        (date(2020, 12, 15), "next winter", "2022-WI"),
        (date(2020, 7, 15), "last summer", "2019-SU"),
        (date(2020, 9, 15), "last summer", "2020-SU"),
        (date(2020, 6, 20), "next summer", "2021-SU"),
        (date(2020, 5, 20), "next summer", "2020-SU"),
        (date(2020, 5, 20), "three summers ago", "2017-SU"),
    ],
)
def test_the_last_season_is_over_and_the_next_has_not_begun(published: date, text: str, value: str) -> None:
    assert [one.value for one in find_dates(f"They met {text}.", published)] == [value]


def test_a_story_of_years_has_no_weekdays() -> None:
    text = "The plant was built in 2011, the firm said. It closed on Wednesday."
    assert read(text, None, reference="narrative")[-1] == ("Wednesday", "XXXX-WXX-3")


def test_a_story_does_not_begin_with_what_is_to_come() -> None:
    text = "It signed a contract for a plant to be built by 2036. Work began in February."
    assert read(text, None, reference="narrative")[-1] == ("February", "XXXX-02")


def test_in_a_story_that_year_is_not_that_of_a_look_back() -> None:
    text = "On 31 January 1958 it flew, after one had failed the previous December. In July of that year it flew again."
    assert read(text, date(2024, 1, 1), reference="narrative")[-1] == ("July of that year", "1958-07")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The show is on Fri (24 July), 8pm #space", [("Fri (24 July)", "2020-07-24"), ("8pm", "2020-07-24T20:00")]),
        ("The show is on 24/7 (Fri) 8pm #space", [("24/7 (Fri)", "2020-07-24"), ("8pm", "2020-07-24T20:00")]),
        ("The show is on 24 July. Come on Friday #space", [("24 July", "2020-07-24"), ("Friday", "2020-07-24")]),
        # of several Fridays the nearest
        (
            "Talks on 24 and 31 July. Come on Friday #space",
            [("24", "2020-07-24"), ("31 July", "2020-07-31"), ("Friday", "2020-07-24")],
        ),
        ("All fun at 2020 finals #space", [("2020", "2020")]),
        ("Home at 2015 #space", [("2015", "2020-07-15T20:15")]),
    ],
)
def test_a_note_names_a_day_once_and_speaks_of_it_again(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


def test_a_long_list_of_days_is_of_one_month() -> None:
    found = read("Passes are planned on 1-2, 8-9, 15-16, 22 & 29 May 2019.")
    assert [value for _, value in found] == [f"2019-05-{day:02d}" for day in (1, 2, 8, 9, 15, 16, 22, 29)]


def test_the_day_after_a_happening_is_the_day_beside_it_or_unknown() -> None:
    assert read("On 2 May 2019, the day after the vote, it flew.") == [
        ("2 May 2019", "2019-05-02"),
        ("the day", "2019-05-02"),
    ]
    assert read("It flew the day after the vote.") == [("the day", "")]
    assert read("In 2019, the year after Congress voted, it flew.") == [("2019", "2019")]


@pytest.mark.parametrize("reference", ["narrative", None])
def test_the_seasons_of_a_story_follow_each_other(reference: str | None) -> None:
    text = (
        "The war began in the autumn of 1812. In winter the army froze. In spring it rallied. That October it lost "
        "at Leipzig. The following year it was over."
    )
    options = {} if reference is None else {"reference": reference}
    values = ["1812-FA", "1813-WI", "1813-SP", "1813-10", "1814"]
    assert [value for _, value in read(text, **options)] == values


def test_a_winter_has_the_days_around_its_january_and_years_are_counted_from_its_december() -> None:
    found = find_dates("It began in November 1941. That winter was the worst. The next year it ended.", PUBLISHED)
    assert [one.value for one in found] == ["1941-11", "1942-WI", "1942"]
    assert found[1].when is not None
    assert (found[1].when.start, found[1].when.end) == (Day(1941, 12, 1), Day(1942, 2, 28))


def test_months_go_on_from_a_date_long_gone() -> None:
    assert [value for _, value in read("In October 1976 it flew. In December it landed. In January it failed.")] == [
        "1976-10",
        "1976-12",
        "1977-01",
    ]
    assert [value for _, value in read("Comments closed in August 2017 and the rule came out in December.")] == [
        "2017-08",
        "2017-12",
    ]


def test_what_would_come_is_counted_from_when_it_was_said() -> None:
    assert read("It said in May that it would fly in June.") == [("May", "2020-05"), ("June", "2020-06")]
    assert read("The launch on 3 March was postponed to 5 May.") == [("3 March", "2020-03-03"), ("5 May", "2020-05-05")]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In December they agreed to meet in February.", ["2019-12", "2020-02"]),
        ("The panel decided on Monday to bring it to a vote in February.", ["2020-07-13", "2021-02"]),
        ("In December the agency ordered the firm to land in May.", ["2019-12", "2020-05"]),
        ("They agreed on Monday to meet on Wednesday.", ["2020-07-13", "2020-07-15"]),
        ("In March it began to build the stage, which arrived in May.", ["2020-03", "2020-05"]),
    ],
)
def test_what_was_resolved_is_counted_from_when_it_was(text: str, values: list[str]) -> None:
    assert [value for _, value in read(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The launch slipped from 21 October to 26 October.", ["2020-10-21", "2020-10-26"]),
        ("NASA delayed the launch from June to August.", ["2020-06", "2020-08"]),
        ("He worked there from March to May.", ["2020-03", "2020-05"]),
        ("The mission, planned for April, was delayed to August.", ["2020-04", "2020-08"]),
        ("The mission, once planned for April, may fly in August.", ["2020-04", "2020-08"]),
    ],
)
def test_a_date_given_up_lies_near_whether_over_or_not(text: str, values: list[str]) -> None:
    assert [value for _, value in read(text)] == values


def test_a_quarter_told_of_before_it_begins_is_that_of_the_year_before() -> None:
    assert [value for _, value in read("Profit fell in the fourth quarter.")] == ["2019-Q4"]
    assert [value for _, value in read("Profit fell in the second quarter.")] == ["2020-Q2"]
    assert [value for _, value in read("It will report in the fourth quarter.")] == ["2020-Q4"]


def test_the_minutes_of_a_meeting_are_no_time() -> None:
    assert read("The board approved the minutes of its last meeting.") == []
    assert [value for _, value in read("The meeting lasted ten minutes.")] == ["PT10M"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("13 September 1985: A jet destroys a satellite. Congress bars tests in December.", ["1985-09-13", "1985-12"]),
        ("1988 - The agency cancels it. Congress restores funding in March.", ["1988", "1988-03"]),
        ("9-13 May 2019: talks (originally planned for February).", ["2019-05-09", "2019-05-13", "2019-02"]),
        ("13 September 1985: a test.\nIt flew in May.", ["1985-09-13", "2020-05"]),
        ("15 July 2020 - NASA chose it. A launch in December failed.", ["2020-07-15", "2019-12"]),
    ],
)
def test_months_of_an_entry_are_of_the_year_it_opens_with(text: str, values: list[str]) -> None:
    assert [value for _, value in read(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It carried a crew in May 2018 and launched its sixth on March 2.", ["2018-05", "2020-03-02"]),
        ("It won in December 2017 and began in March.", ["2017-12", "2018-03"]),
        ("He won in March a bill that would add money; the House passed it in February.", ["2020-03", "2020-02"]),
        ("It was to meet again on Friday.", ["2020-07-17"]),
        ("The office is open on Friday.", ["2020-07-17"]),
        ("It dropped the plan in October.", ["2019-10"]),
        ("The flight has been rescheduled for June.", ["2021-06"]),
        ("He came in April 2019. The firm closed six weeks later.", ["2019-04", "2019-05"]),
        ("It fell from that of last year. Output rose 6 percent from a year earlier.", ["2019", "2019"]),
        ("In 1942 the king landed. In the spring he left.", ["1942", "1942-SP"]),
        (
            "War began on 1 January 1891. The previous year's budget held. It ended on 7 May.",
            ["1891-01-01", "1890", "1891-05-07"],
        ),
        ("It has been at 2% since 30 April. A vote is due around 2:15 p.m.", ["2020-04-30", "2020-07-15T14:15"]),
        ("The office is closed Monday.", ["2020-07-20"]),
        ("It was moved from 2 July to Thursday 16th.", ["2020-07-02", "2020-07-16"]),
        ("Lawmakers must pass it by 10 May.", ["2021-05-10"]),
        ("It was announced in an Independence Day speech in 2018.", ["2018"]),
        ("Lawmakers agreed to meet again on Friday.", ["2020-07-17"]),
        ("He told workers to return on Friday.", ["2020-07-17"]),
        ("The House voted to approve the bill on Friday.", ["2020-07-10"]),
        ("The contract expires on May 31.", ["2021-05-31"]),
        ("The law takes effect May 1.", ["2021-05-01"]),
        ("Funding, awarded in March 2018, runs out on 1 June.", ["2018-03", "2021-06-01"]),
        ("It voted on Monday on a bill stalled since September.", ["2020-07-13", "2019-09"]),
        ("The judge set a hearing for March 20.", ["2021-03-20"]),
        ("In March 2019 the firm filed a claim. In April the court dismissed it.", ["2019-03", "2019-04"]),
        ("The firm filed a claim in March 2019. In April the court dismissed it.", ["2019-03", "2020-04"]),
        ("He spoke at 10 a.m. Two hours later he left.", ["2020-07-15T10:00", "2020-07-15T12:00"]),
        (
            "It broke on 4 May 1918 at 23:30. 45 minutes later it fell.",
            ["1918-05-04", "1918-05-04T23:30", "1918-05-05T00:15"],
        ),
        ("The crew landed an hour later.", ["2020-07-15"]),
        ("The vote will be on September 6. The following week he leaves.", ["2020-09-06", "2020-W37"]),
    ],
)
def test_what_a_clause_tells_of_its_time(text: str, values: list[str]) -> None:
    assert [value for _, value in read(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The raid took place in 1943. On 16 October the force embarked.", ["1943", "1943-10-16"]),
        (
            "It began on 12 May 1644. A year later it was lost. On 2 August news came.",
            ["1644-05-12", "1645", "1645-08-02"],
        ),
        ("It began on 2 July 1644. Bread ran out late in the month.", ["1644-07-02", "1644-07"]),
        ("It began on 18 March 1921. Today it is a museum. In the autumn it closed.", ["1921-03-18", "", "XXXX-FA"]),
        (
            "They attacked on 20 February 1921. A week later they won. The next day he left.",
            ["1921-02-20", "1921-W08", "1921-02-28"],
        ),
    ],
)
def test_without_a_day_of_publication_the_years_of_a_text_lead_on(text: str, values: list[str]) -> None:
    assert [value for _, value in read(text, None)] == values


def test_a_short_line_is_a_note_by_its_words() -> None:
    assert read("slides by thurs pls", date(2025, 3, 4)) == [("thurs", "2025-03-06")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dentist weds", ["2012-06-20"]),
        ("lunch on sat", ["2012-06-23"]),
        ("free sat?", ["2012-06-23"]),
        ("pool nxt wk", ["2012-W26"]),
        ("Star weds longtime partner", []),
        ("The panel next sat in a hotel.", []),
        ("All this sat badly with voters.", []),
    ],
)
def test_a_lower_case_weekday_makes_a_short_line_a_note(text: str, expected: list[str]) -> None:
    assert [one.value for one in find_dates(text, date(2012, 6, 19))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("r u free thurs nite?", ["2012-06-21TNI"]),
        ("Interview thursday!", ["2012-06-21"]),
        ("interview on friday and I haven't slept", ["2012-06-22"]),
        ("interview on friday and I failed it", ["2012-06-15"]),
        ("pizza next week, mon or tues?", ["2012-W26", "2012-06-25", "2012-06-26"]),
    ],
)
def test_a_note_looks_ahead_to_what_is_arranged(text: str, expected: list[str]) -> None:
    assert [one.value for one in find_dates(text, date(2012, 6, 19))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("curry at 8ish?", ["2012-06-19T20:00"]),
        ("meet tomorrow at 6", ["2012-06-20", "2012-06-20T18:00"]),
        ("the film is on tonight at 1am", ["2012-06-19TNI", "2012-06-20T01:00"]),
        ("tonight at 11pm", ["2012-06-19TNI", "2012-06-19T23:00"]),
        ("stuck at 9 Elm Street lol", []),
        ("back b4 xmas", ["2012-12-25"]),
        ("left b4 xmas lol", ["2011-12-25"]),
    ],
)
def test_an_hour_of_a_note_is_in_the_half_of_the_day_that_is_usual(text: str, expected: list[str]) -> None:
    assert [one.value for one in find_dates(text, date(2012, 6, 19))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cinema @8?", ["2012-06-19T20:00"]),
        ("gig @9 tonight", ["2012-06-19T21:00"]),
        ("hi @6pack", []),
        ("are you around after 4?", ["2012-06-19T16:00"]),
        ("around after 4 days of rain?", ["P4D"]),
        ("the shop is open til 9 lol", ["2012-06-19T21:00"]),
        ("was up til 3 baking lol", ["2012-06-19T03:00"]),
        ("table booked 4 8.15 lol", ["2012-06-19T20:15"]),
        ("lunch for 7.50 lol", []),
        ("gig is at 9 2nite lol", ["2012-06-19T21:00"]),
        ("Gates open 6 AM, free tea til 9", ["2012-06-19T06:00", "2012-06-19T09:00"]),
        ("So happy for you! Swim at midnight anyone?", ["2012-06-19T24:00"]),
    ],
)
def test_a_bare_hour_of_a_note_is_told_by_what_stands_around_it(text: str, expected: list[str]) -> None:
    assert [one.value for one in find_dates(text, date(2012, 6, 19))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See you 2moz", [("2moz", "2012-06-20")]),
        ("I met her ystrday", [("ystrday", "2012-06-18")]),
        ("film 2moro nite then", [("2moro nite", "2012-06-20TNI")]),
        ("Lunch this arvo", [("this arvo", "2012-06-19TAF")]),
        ("swim in the avo lol", [("the avo", "2012-06-19TAF")]),
        ("avo on toast lol", []),
        ("lunch fri arvo?", [("fri arvo", "2012-06-22TAF")]),
        ("Lunch on Friday morning?", [("Friday morning", "2012-06-22TMO")]),
        ("the bi-weekly quiz", [("bi-weekly", "P2W")]),
        ("Who can remember the 70s?", [("the 70s", "197")]),
        ("in the late nineties", [("the late nineties", "199")]),
    ],
)
def test_words_of_short_messages_are_read_like_those_they_stand_for(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.text, one.value) for one in find_dates(text, date(2012, 6, 19))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Camp begins 6/28", ["2012-06-28"]),
        ("The pool is shut until 1/15.", ["2012-01-15"]),
        ("The race is on 5/31, rain or shine.", ["2012-05-31"]),
        ("It stood on 2/30.", []),
        ("It was on 24/7.", []),
        ("It depends on 3/14.", []),
        ("They agreed on 3/4 of it.", []),
    ],
)
def test_two_numbers_behind_a_preposition_are_a_day_where_they_are_no_fraction(text: str, expected: list[str]) -> None:
    assert [one.value for one in find_dates(text, date(2012, 6, 19))] == expected


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # a term that is not over is not what a past is counted from
        (
            "They agreed on 23 November 2018 to find it for the years 2018-2023, and settled the rest a week later. "
            "The firm had left earlier that year.",
            ["2018-11-23", "2018", "2023", "2018-W48", "2018"],
        ),
        # a fiscal year begins in the year before it
        ("The act for FY2019, signed in January of that year, allows it.", ["FY2019", "2019-01"]),
        # what was to come when it was said is counted from there
        ("Doria said on 16 March 2019 that it would fly the next month.", ["2019-03-16", "2019-04"]),
        ("Doria said on Monday that it would fly the next month.", ["2020-07-13", "2020-08"]),
        ("The deal, signed on 8 January, would hand over the craft, built in December.", ["2020-01-08", "2019-12"]),
        # the same day is the latest that was told of, not a month looked back to
        (
            "It filed on 22 June. It had failed in May 2018. Doria spoke the same day.",
            ["2020-06-22", "2018-05", "2020-06-22"],
        ),
        # what was granted long before is no anchor of what came weeks later
        (
            "They said on 14 February that they would take back what they had granted in January 2019. Quist left "
            "two weeks later.",
            ["2020-02-14", "2019-01", "2020-W09"],
        ),
        ("The dates were changed, the flight moving from 16 September.", ["2020-09-16"]),
        # what was due, or was earlier to have been done, lies near
        ("Doria forced a delay of the meeting, which was due to start on 14 May.", ["2020-05-14"]),
        ("The probe, earlier to have been launched on 3 July, is late.", ["2020-07-03"]),
        ("Fourth         August 2023", ["2023-08"]),
        ("If they had missed the window, which closes on 12 August, they would have waited.", ["2020-08-12"]),
        # who is paid is of record before, not a year later
        ("The dividend is payable Jan. 2 to holders of record Dec. 15.", ["2021-01-02", "2020-12-15"]),
        # a past goes on in the year it was framed with
        ("Last year the agency signed it in March and flew in May.", ["2019", "2019-03", "2019-05"]),
        # nor is the number of a name in the cell before
        ("Ofeq 3   April 1995   Shavit", ["1995-04"]),
        ("Ofeq 3\tApril 1995\tShavit", ["1995-04"]),
        ("Aug   9   2021   Launch\n20   October 2022   Flight", ["2021-08-09", "2022-10-20"]),
    ],
)
def test_what_is_counted_from_a_term_a_budget_and_a_saying(text: str, values: list[str]) -> None:
    assert [value for _, value in read(text)] == values


@pytest.mark.parametrize("day", ["30 February 2020", "February 30, 2020", "29 February 2019", "31 June"])
def test_a_day_that_its_month_does_not_have_is_no_date(day: str) -> None:
    (one,) = find_dates(f"They met on {day}.", date(2020, 7, 15))
    assert (one.text, one.value, one.when) == (day, "", None)


def test_cells_between_tabs_keep_to_their_line() -> None:
    found = find_dates("Orr\t2019\t13\nApril 2018\tJanuary 2021\tQuist\n", date(2021, 7, 15))
    assert [one.text for one in found] == ["2019", "April 2018", "January 2021"]


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("It sold 2.08 million cars in the year, its best since then.", date(2013, 1, 3), "2012"),
        ("It will sell 2.08 million cars in the year.", date(2013, 1, 3), "2013"),
        ("It sold 2.08 million cars in the year.", date(2013, 7, 3), "2013"),
        ("It was decided after the markets had shut for the weekend.", date(2011, 8, 8), "2011-W31-WE"),
    ],
)
def test_the_year_or_weekend_that_has_just_ended(text: str, published: date, value: str) -> None:
    assert find_dates(text, published)[0].value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Heads up: office closed Thursday and Friday! #pool", ["2013-07-04", "2013-07-05"]),
        ("Late shift fri & sat, off tues. beer?", ["2013-07-05", "2013-07-06", "2013-07-09"]),
        ("Flu jabs at the pharmacy through October, no appointment needed", ["2013-10"]),
    ],
)
def test_a_notice_looks_ahead(text: str, values: list[str]) -> None:
    assert [one.value for one in find_dates(text, date(2013, 7, 3))] == values


def test_two_digits_that_are_no_day_are_the_year_and_set_the_order() -> None:
    text = "92/01/22 They fly.\n92/02/03 They land.\n05/03/04 They fly again.\n"
    assert [one.value for one in find_dates(text, date(2006, 1, 11))] == ["1992-01-22", "1992-02-03", "2005-03-04"]


def test_quarters_and_halves_stand_under_the_year_of_their_heading() -> None:
    text = (
        "Roadmap\n\n2024\nQ1  First test\n\n"
        "2026 (expected)\nFirst quarter: Second test\n  Q3  Avio takes over\nH2  Third test\n"
    )
    found = [one.value for one in find_dates(text, date(2025, 12, 18))]
    assert found == ["2024", "2024-Q1", "2026", "2026-Q1", "2026-Q3", "2026-H2"]


def test_a_label_goes_on_from_the_one_before_it() -> None:
    text = "Plan\n(1) Deadline: September 2\n(2) First screening: mid-October\n(3) Selection announced: soon\n"
    assert [one.value for one in find_dates(text, date(2011, 7, 5))] == ["2011-09-02", "2011-10"]


def test_a_length_in_an_entry_counts_from_its_day() -> None:
    text = "25 January 1984. The president directs NASA to build a station within a decade.\n"
    found = find_dates(text, date(1998, 11, 16))[-1]
    assert found.when is not None and found.when.edtf == "1994"
