"""What is said and what is done by saying it: promises, declarations, requests, agreement with what somebody found."""

from __future__ import annotations

import datetime

import pytest

from tests.events.told_rows import Row, rows_of

PUBLISHED = datetime.date(2020, 7, 15)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "Yuri Dolin, who heads the agency, promised on Tuesday that a panel would meet.",
            [("2020-07-14", "statement", "Yuri Dolin promised that a panel would meet")],
            id="what is promised, behind a clause on who does so",
        ),
        pytest.param(
            "The minister declared on 3 May that the port was open.",
            [("2020-05-03", "statement", "The minister declared that the port was open")],
            id="what is declared",
        ),
        pytest.param(
            "The republic declared its independence on 3 May 1918.",
            [("1918-05-03", "occurred", "The republic declared its independence")],
            id="what is done by declaring it",
        ),
        pytest.param(
            "The auditors concluded on 3 May that the case was weak.",
            [("2020-05-03", "statement", "The auditors concluded that the case was weak")],
            id="what is concluded",
        ),
        pytest.param(
            "The two states concluded a treaty on 3 May.",
            [("2020-05-03", "occurred", "The two states concluded a treaty")],
            id="what is done by concluding it",
        ),
        pytest.param(
            "The ministry agreed with the recommendations on 3 May.",
            [("2020-05-03", "statement", "The ministry agreed with the recommendations")],
            id="agreement with what was found",
        ),
        pytest.param(
            "France agreed with Japan on 3 May to build a port.",
            [("2020-05-03", "occurred", "France agreed with Japan to build a port")],
            id="agreement with somebody",
        ),
        pytest.param(
            "Tokyo asked Beijing for an explanation on 3 May.",
            [("2020-05-03", "occurred", "Tokyo asked Beijing for an explanation")],
            id="what is asked for",
        ),
        pytest.param(
            "The senator asked on 3 May whether the port was open.",
            [("2020-05-03", "statement", "The senator asked whether the port was open")],
            id="what is asked",
        ),
    ],
)
def test_a_saying_or_what_is_done_by_it(text: str, rows: list[Row]) -> None:
    assert rows_of(text, PUBLISHED) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "The firm hopes to offer a service in 2021.",
            [("2021", "planned", "The firm hopes to offer a service")],
            id="what is hoped for",
        ),
        pytest.param(
            "A report is expected before the end of 2021.",
            [("../2021", "planned", "A report is expected")],
            id="what is expected before a date",
        ),
        pytest.param(
            "A report is expected by the end of 2021.",
            [("../2021", "target", "A report is expected")],
            id="by a date is a deadline",
        ),
        pytest.param(
            "The first crew is now promised for 2025.",
            [("2025", "planned", "The first crew is promised")],
            id="what is promised for a date",
        ),
        pytest.param(
            "The chief said on Monday that she hoped a crew could move in in January 2022.",
            [
                ("2020-07-13", "statement", "The chief said that she hoped a crew"),
                ("2022-01", "planned", "A crew could move in"),
            ],
            id="what somebody hopes can be done",
        ),
        pytest.param(
            '"We have been pushed out," Ada Doe told the press on Monday.',
            [("2020-07-13", "statement", "We have been pushed out")],
            id="who says it behind what is said",
        ),
    ],
)
def test_how_sure_they_are(text: str, rows: list[Row]) -> None:
    assert rows_of(text, PUBLISHED) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "The launch will not take place until April 2021.",
            [("2021-04", "scheduled", "The launch will take place")],
            id="not until a date is then",
        ),
        pytest.param(
            "The launch is not expected before April 2021.",
            [("2021-04/..", "planned", "The launch is expected")],
            id="not before a date is then or later",
        ),
        pytest.param(
            "The craft will not fly until at least April 2021.",
            [("2021-04/..", "scheduled", "The craft will fly")],
            id="so is not until at least then",
        ),
        pytest.param(
            "The firm sued on 13 August 2019, two weeks after the court had turned down its protest.",
            [
                ("2019-08-13", "occurred", "The firm sued"),
                ("2019-07-30", "occurred", "The court had turned down its protest"),
            ],
            id="weeks from a day are counted to the day",
        ),
    ],
)
def test_what_had_to_wait_and_what_lay_between(text: str, rows: list[Row]) -> None:
    assert rows_of(text, PUBLISHED) == rows
