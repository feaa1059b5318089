"""Where a narrative is: which of its dates the next bare month counts from."""

from __future__ import annotations

from datetime import date

import pytest

from timeline import find_dates
from timeline.dates.story import ANY_YEAR, bulk

LATER = date(2015, 6, 1)


def told(text: str) -> list[str]:
    """Return the values of a narrative's dates."""
    return [found.value for found in find_dates(text, LATER, reference="narrative")]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        pytest.param(
            "On 4 May 1891 the ship sailed. In July it reached the ice.", "1891-07", id="the head of a sentence"
        ),
        pytest.param(
            "In 1900 they held it, and by the middle of 1903 it was clear that they would stay. In July he left.",
            "1903-07",
            id="the head of a part of a sentence",
        ),
        pytest.param(
            "In July 1875 he came. Some powder was made there, and most of it was bought by the end of 1876, abroad. "
            "It rained all through autumn.",
            "1875-FA",
            id="a part of a year that opens nothing is an aside",
        ),
        pytest.param(
            "He came in 1845. In the winter they starved, and in the following spring he made peace.",
            "1846-SP",
            id="the winter of a year begins in it",
        ),
        pytest.param(
            "They met on 4 June 1863. Poe had been in camp since December. In April he was told to march.",
            "1863-04",
            id="what had lasted since a month began before the story",
        ),
        pytest.param(
            "In May 1891 the ship sailed. The captain had read an account printed in 1842. In July it reached the ice.",
            "1891-07",
            id="a year in mid-sentence is an aside",
        ),
        pytest.param(
            "In May 1891 the ship sailed.\n\nThe second party built its hut on the northern cape in 1893. "
            "In July it ran out of coal.",
            "1893-07",
            id="unless it is the first of a paragraph",
        ),
        pytest.param(
            "In May 1891 the ship sailed.\nThe second party built its hut on the northern cape in 1893. "
            "In July it ran out of coal.",
            "1893-07",
            id="a line that follows the end of a sentence is a paragraph",
        ),
        pytest.param(
            "In May 1891 the ship sailed with the\nsecond party, which built huts of a kind known in 1893. "
            "In July it ran out of coal.",
            "1891-07",
            id="a wrapped line is none",
        ),
        pytest.param(
            "In May 1891 the ship sailed.\n\nThe harbour master later found a chart that somebody had drawn in 1820. "
            "In July she reached the ice.",
            "1891-07",
            id="a first year far off is an aside",
        ),
        pytest.param(
            "On 4 May 1891 the ship sailed. The stores were more than those of the August 1890 voyage. "
            "In July it reached the ice.",
            "1891-07",
            id="a date that describes a noun",
        ),
        pytest.param(
            "On 4 May 1891 the ship sailed, as the law of the harbours (1889) allowed. In July it reached the ice.",
            "1891-07",
            id="a year alone in brackets",
        ),
        pytest.param(
            "On 4 May 1891 the ship sailed. Its owners hoped to see it again by the next summer. In July it met ice.",
            "1891-07",
            id="a date that the owners count on to",
        ),
        pytest.param(
            "On 4 May 1891 the ship sailed. Her sister had been lost in 1888. On 26 May she met ice.",
            "1891-05-26",
            id="what had been before",
        ),
        pytest.param(
            "In May 1891 the ship sailed, and its captain stayed in command until his death on 20 August 1895. "
            "The log came out the next spring.",
            "1896-SP",
            id="a whole day in a clause that looks ahead",
        ),
        pytest.param(
            "In May 1891 the ship sailed to the cape, where it lay until the following March. Nine men fell ill that "
            "summer.",
            "1891-SU",
            id="the end of a stay is not where the story is",
        ),
        pytest.param(
            "In July 1891 the ship sailed. On New Year's Day it met ice.", "1892-01-01", id="the feast to come"
        ),
        pytest.param(
            "On 9 October 1891 the ship sailed. By mid-November it lay in ice. In March it was free.",
            "1892-03",
            id="a month before it that opens its sentence comes after it",
        ),
        pytest.param(
            "On 9 October 1891 the ship sailed. In March it had lain in dock.", "1891-03", id="but not what had been"
        ),
        pytest.param(
            "On 9 October 1891 the ship sailed with the plans that the owners drew up in March.",
            "1891-03",
            id="nor one in mid-sentence",
        ),
        pytest.param(
            "The ship had been at sea since the autumn of 1891. In May it came home.",
            "1892-05",
            id="a month that opens its sentence, after a season",
        ),
        pytest.param(
            "In May 1891 the ship sailed. The mate had been ill at Easter.", "1891-03-29", id="the feast just over"
        ),
        pytest.param(
            "In May 1891 the ship sailed. The log would be printed only in 1897. In July she met ice.",
            "1891-07",
            id="what would be",
        ),
        pytest.param(
            "On 4 May 1891 the ship sailed. The harbour, burnt in 1888, was empty. On 26 May she met ice.",
            "1891-05-26",
            id="a year in passing that turns back",
        ),
        pytest.param(
            "On 4 May 1891 the ship sailed. A stone was set up there in 1965. On 26 May she met ice.",
            "1891-05-26",
            id="a year in passing that leaps ahead",
        ),
        pytest.param(
            "On 4 May 1891 the ship sailed. From 20 October to 22 February it was dark. In March two men died.",
            "1892-03",
            id="what ends in an earlier month ends in the next year",
        ),
        pytest.param(
            "The siege began in September 1702. It lasted until March. In April they left.",
            "1703-04",
            id="what lasts until an earlier month",
        ),
        pytest.param(
            "On 1 May 1891 it began. The hut, lost in the summer of 1889, was entered on the 7th.",
            "1891-05-07",
            id="a day alone is of the month the story is at",
        ),
        pytest.param(
            "It was bombed on 3 May 1944 and listed in the eighties.", "198", id="the decade nearest to the story"
        ),
        pytest.param(
            "In May 1891 the ship sailed. On 7 December (25 November of the old calendar), 1891, it froze in. "
            "In January two men died.",
            "1892-01",
            id="a closed bracket heads nothing",
        ),
    ],
)
def test_a_month_counts_from_where_the_story_is(text: str, last: str) -> None:
    assert told(text)[-1] == last


def test_a_historian_of_our_time_is_an_aside() -> None:
    voyage = " ".join(f"In {year} the ship sailed again." for year in (1889, 1890, 1891, 1891, 1892, 1892, 1893))
    text = f"{voyage} In 2003 a historian doubted it. In July the crew saw land."
    assert [found.value for found in find_dates(text, LATER)][-1] == "1893-07"


def test_a_day_told_again_keeps_the_year_it_was_told_with() -> None:
    text = "It began on 3 March 1701. In the autumn of 1699 the king had died. In December 1700 they armed. On 3 March"
    values = [found.value for found in find_dates(f"{text} they crossed.", LATER, reference="narrative")]
    assert values[-1] == "1701-03-03"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The king left late Wednesday. A vote will be held on May 15, the board announced the following day.", "03"),
        ("He resigned on Monday. A vote will be held on April 2, his deputy said the next day.", "01"),
    ],
)
def test_the_day_of_a_saying_counts_from_what_was_told_before_what_is_said(text: str, last: str) -> None:
    assert find_dates(text, date(2011, 3, 3))[-1].value == f"2011-03-{last}"


def test_a_history_with_weekdays_of_its_own_stays_one() -> None:
    years = "The league was founded in 1833, banned in 1839, allowed in 1845 and again in 1848, 1850 and 1871."
    text = f"{years} News arrived on Sunday 27 February. On Monday the shops stayed closed. On 3 March they opened."
    assert find_dates(text, LATER)[-1].value.endswith("-03-03")
    assert not find_dates(text, LATER)[-1].value.startswith("2015")


def test_no_day_is_made_of_a_month_told_before() -> None:
    found = find_dates("Peru joined in March 2014. The envoy, who met them that same day, agreed.", LATER)
    assert [one.value for one in found] == ["2014-03", ""]


def test_the_bulk_of_the_years() -> None:
    assert 1953 in bulk([1950, 1950, 1951, 1951, 1952, 1952, 1953, 2003])
    assert 2003 not in bulk([1950, 1950, 1951, 1951, 1952, 1952, 1953, 2003])


def test_few_years_have_no_bulk() -> None:
    assert bulk([1950, 2003]) == ANY_YEAR


def test_a_long_history_has_no_strays() -> None:
    years = list(range(1957, 2021, 4))
    assert all(year in bulk(years) for year in years)


@pytest.mark.parametrize(
    ("text", "last", "mod"),
    [
        ("They met in May 1914. The next day they left.", "1914-05", "APPROX"),
        ("They met on 4 May 1914. In June they rested. The next day they left.", "1914-05-05", None),
        ("The line opened in 1914. Six months later it closed.", "1915", "APPROX"),
        ("The line opened on 4 May 1914. Six months later it closed.", "1914-11", None),
        ("The line opened in 1914. The next morning it closed.", "XXXX-XX-XXTMO", None),
        ("The line opened in 1914. It closed on the 23rd.", "XXXX-XX-23", None),
        ("The line opened in May 1914. It closed on the 23rd.", "1914-05-23", None),
        ("It fell on 9 July 1890. He came back in March 1893 and left a week later.", "1893-03", "APPROX"),
    ],
)
def test_no_day_is_counted_that_the_text_does_not_say(text: str, last: str, mod: str | None) -> None:
    found = find_dates(text, LATER, reference="narrative")[-1]
    assert (found.value, found.mod) == (last, mod)


def test_what_stands_under_a_winter_may_begin_before_it() -> None:
    text = (
        "On 5 November 1854 they attacked.\n\nThe winter\n\nA storm on 14 November wrecked them. In January they met."
    )
    found = find_dates(text, date(2010, 1, 1), reference="narrative")
    assert [one.value for one in found][2:] == ["1854-11-14", "1855-01"]


def test_a_story_counts_from_the_month_of_the_sentence() -> None:
    text = "It fell on 12 September 2001. A bridge was opened in October 2008; it was blown up three weeks later."
    found = find_dates(text, date(2010, 1, 1), reference="narrative")[-1]
    assert (found.value, found.mod) == ("2008-11", "APPROX")


SHOCK = (
    "The shock struck on Wednesday, April 18, 1906, and buildings fell. More than thirty fires broke out. On Thursday "
    "the army came. It was over on April 21. The last camps closed in 1908, and in 1915 the city held a fair."
)
RAID = (
    "On 19 March 1982 workers raised a flag. Marines landed on 2 April. The next day the house held its first Saturday "
    "sitting. Ships left on 5 April. It fell on 25 April. A zone was declared from 30 April. On 1 May a bomber came. "
    "On 4 May a ship burned and sank on 10 May. It ended on 14 June at 2059 hours. Relations were restored in 1990."
)
FLEET = (
    "In the spring of 415 BC envoys returned to Athens. The fleet left in the summer. They came back in the following "
    "spring. The wall was cut in the summer, and the survivors were kept in quarries in 413 BC."
)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param(SHOCK, ["1906-04-18", "1906-04-19", "1906-04-21"], id="weekdays of long ago"),
        pytest.param(RAID, ["1982-03-19", "1982-04-02", "1982-04-03"], id="days of a year, and an hour like a year"),
        pytest.param(FLEET, ["BC0415-SP", "BC0415-SU", "BC0414-SP"], id="a few years before our era"),
    ],
)
def test_a_history_told_late_is_known_by_its_opening(text: str, values: list[str]) -> None:
    assert [one.value for one in find_dates(text, date(2010, 1, 1))][: len(values)] == values


def test_news_of_an_old_event_is_no_history() -> None:
    text = (
        "The city on Thursday marked the shock of April 18, 1906. The mayor spoke on Friday. It opened a hall in 1915."
    )
    assert find_dates(text, date(2010, 1, 1))[0].value == "2009-12-31"
