"""Units that are counted from publication or from a date of the text."""

from __future__ import annotations

from datetime import date

import pytest

from timeline import find_dates

NOW = date(2005, 9, 27)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The season ends on November 30. Help was expected later in the day.", "2005-09-27"),
        ("It opened on September 20. Help was expected later in the day.", "2005-09-20"),
        ("Sales fell in May, unlike the same month last year.", "2004-05"),
        ("They passed it on Wednesday, good through Dec. 15. She attacked it in a speech a day earlier.", "2005-09-20"),
        (
            "They met on 6 September and set the vote for 10 October. A draft was published two weeks earlier.",
            "2005-W34",
        ),
        (
            "They passed it on Wednesday, good through Dec. 15. She called it a road to ruin a day earlier.",
            "2005-09-20",
        ),
        ("It voted on Monday to let it run to 30 November. It had heard the owners the day before.", "2005-09-25"),
        ("The hall closes on 30 November. It had heard the owners the day before.", "2005-09-26"),
        ("It broke out on 11 June 1877 and lasted throughout the month.", "1877-06"),
    ],
)
def test_a_unit_counts_from_its_day(text: str, value: str) -> None:
    assert find_dates(text, NOW)[-1].value == value
