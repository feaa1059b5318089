"""Which year a day without one is of."""

from __future__ import annotations

from datetime import date

import pytest

from timeline import find_dates

NOW = date(2024, 5, 16)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param(
            "The navy had sunk the ship on 5 February 2022. The minister testified on 1 May that it was armed.",
            "2024-05-01",
            id="what had been before lends no year",
        ),
        pytest.param(
            "They should drop it before the law is passed in January.",
            "2025-01",
            id="a present passive before which something is to be done",
        ),
        pytest.param(
            "The league calls for a vote by the end of September and the release of people detained by police.",
            "2024-09",
            id="what is called for by a month",
        ),
        pytest.param(
            "The ferry has served the island since May 29, 2022, and was refitted in January by a new owner.",
            "2024-01",
            id="what reaches to now lends no year to a month of the past",
        ),
        pytest.param(
            "The firm has led the market since March 2021, and in April it opened a plant.",
            "2024-04",
            id="nor does a month that it reaches from",
        ),
        pytest.param(
            "The board sold the bridge, first offered in November 2021, on May 9.",
            "2024-05-09",
            id="an aside between commas lends no year",
        ),
        pytest.param(
            "The mayor reopened the hall, closed on 2 March 2021, on 3 April.",
            "2024-04-03",
            id="an aside with a day lends no year",
        ),
        pytest.param(
            "It tested the engine twice, in May 2021 and on 9 June.",
            "2021-06-09",
            id="a list between commas has one year",
        ),
        pytest.param(
            "The city opened a tunnel, its first since 1976, on May 2.",
            "2024-05-02",
            id="a bound lends no year to the day behind it",
        ),
        pytest.param(
            "The clerk said the opening was set for March and a fair would follow in April.",
            "2025-04",
            id="what follows a month of next year is of it too",
        ),
        pytest.param(
            "They opened it in October 2021, closed it in November, and razed it on 2 December.",
            "2021-12-02",
            id="what was done one after the other has one year",
        ),
        pytest.param("The law was passed in January.", "2024-01", id="a past passive"),
    ],
)
def test_a_day_without_a_year_has_the_one_its_text_gives(text: str, value: str) -> None:
    assert find_dates(text, NOW)[-1].value == value


def test_the_end_of_a_range_has_the_year_of_its_beginning() -> None:
    found = find_dates("Next year's fair takes place in Oslo from 29 September to 3 October.", date(2024, 10, 21))
    assert [one.value for one in found[1:]] == ["2025-09-29", "2025-10-03"]


def test_a_stretch_counts_back_from_its_last_day() -> None:
    text = "Mill earns less\n\nOctober 26, 2012\nProfit grew to 3 million in the three months to September 29."
    assert find_dates(text, date(2012, 10, 26))[-1].value == "2012-09-29"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In 1066 William crossed the Channel and won at Hastings on 14 October.", "1066-10-14"),
        ("In 2017, the board signed the pact in May.", "2017-05"),
        ("Last year it signed the pact in May.", "2019-05"),
        ("Since 2017 it has flown twice, lastly in May.", "2020-05"),
        ("The 2017 law took effect on 1 January.", "2020-01-01"),
        ("In 2017 they said it will fly in December.", "2020-12"),
        ("In 2017 two states signed it; Peru did so in May.", "2020-05"),
    ],
)
def test_a_year_that_opens_a_sentence_is_that_of_what_it_tells(text: str, value: str) -> None:
    assert find_dates(text, date(2020, 7, 15))[-1].value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param(
            "The 2018 fair, held from 3 June to 9 June, drew few.", ["2018-06-03", "2018-06-09"], id="of what is named"
        ),
        pytest.param("The 2021 fair (3 June to 9 June) will be small.", ["2021-06-03", "2021-06-09"], id="in brackets"),
        pytest.param("The 2024 budget, read on 3 June, was passed.", ["2023-06-03"], id="a budget is read before"),
        pytest.param(
            "The 2024 award, given on 3 December, went to her.", ["2023-12-03"], id="what is over is not ahead"
        ),
        pytest.param("The 2018 law took effect on 3 May.", ["2024-05-03"], id="with nothing set apart"),
    ],
)
def test_a_day_set_apart_behind_a_thing_with_a_year_is_of_that_year(text: str, values: list[str]) -> None:
    assert [found.value for found in find_dates(text, NOW)][1:] == values


def test_a_part_of_a_month_sets_the_month_that_a_day_is_of() -> None:
    text = "They left in the first week of March 1944. On the 12th the town fell."
    assert find_dates(text, None)[-1].value == "1944-03-12"
