"""Which way a bare weekday lies: the verbs of its clause tell."""

from __future__ import annotations

from datetime import date

import pytest

from timeline import find_dates

WEDNESDAY = date(2020, 7, 15)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The Senate votes Tuesday on the bill.", "2020-07-21"),
        ("By 216 votes to 215 the Senate on Tuesday defeated the bill.", "2020-07-14"),
        ("The crew, which was to have left on September 20, has no date.", "2020-09-20"),
        ("After a scrub on Tuesday, the team will try again.", "2020-07-14"),
        ("After Tuesday, the team will rest.", "2020-07-21"),
        ("Talks resume Monday in Geneva.", "2020-07-20"),
        ("The bill becomes law on Monday.", "2020-07-20"),
        ("Friday marks ten years since the flight.", "2020-07-17"),
        ("The firm showed the next version of its probe on Monday.", "2020-07-13"),
        ("The agency announced the next launch on Monday.", "2020-07-20"),
        ("The agency put back its next two flights on Tuesday.", "2020-07-14"),
        ("The agency delayed its next two flights on Tuesday.", "2020-07-14"),
        ("The agency set its next flight for Tuesday.", "2020-07-21"),
        ("Friday is the deadline.", "2020-07-17"),
        ("Friday was the deadline.", "2020-07-10"),
        ("In an interview to be broadcast Sunday, he defended it.", "2020-07-19"),
        ("In an interview broadcast Sunday, he defended it.", "2020-07-12"),
        ("He was said to be in Paris on Monday.", "2020-07-13"),
        ("The minister, who took office and left it, visits Paris on Tuesday.", "2020-07-21"),
        ("The minister, who took office, visited Paris on Tuesday.", "2020-07-14"),
        ("The panel on Monday delayed until August a vote.", "2020-07-13"),
        ("The panel on Monday postponed raising the fee.", "2020-07-13"),
        ("The agency postponed the Oct. 14 launch.", "2020-10-14"),
        ("The state-owned firms change hands on August 27.", "2020-08-27"),
        ("The capsule re-entered on August 27.", "2019-08-27"),
        ("They will deny it a licence, and on Friday a judge lifted the ban.", "2020-07-10"),
        ("They will deny it a licence, and on Friday the delayed mission will fly.", "2020-07-17"),
        ("The panel on Monday proposed raising the fee.", "2020-07-13"),
        ("The panel on Monday hopes to raise the fee.", "2020-07-20"),
        ("It counts from its publication, expected on Friday.", "2020-07-17"),
        ("The rocket lifts off on Friday.", "2020-07-17"),
        ("Voters go to the polls Sunday.", "2020-07-19"),
        ("The crew was said to be well and returns to Earth on Saturday.", "2020-07-18"),
        ("Officials said the panel meets Friday.", "2020-07-17"),
        ("The panel counted the votes Tuesday.", "2020-07-14"),
        ("After the launches Tuesday, the pad was closed.", "2020-07-14"),
        ("I'm flying out on Sunday.", "2020-07-19"),
        ("The minister was leaving Monday when the call came.", "2020-07-13"),
        ("See you Friday!", "2020-07-17"),
        ("Officials see Friday's vote as a test.", "2020-07-10"),
        ("Let's meet on Thursday.", "2020-07-16"),
        ("They let it fall on Thursday.", "2020-07-09"),
        ("How about Thursday?", "2020-07-16"),
        ("Join us on Friday.", "2020-07-17"),
        ("It asked them to respond by Friday.", "2020-07-17"),
        ("By Friday the team had left.", "2020-07-10"),
        ("The agency is launching the probe on Friday.", "2020-07-17"),
        ("The probe won't lift off before Friday.", "2020-07-17"),
        ("The side won on Friday.", "2020-07-10"),
        ("Vulcan to fly second time on Friday", "2020-07-17"),
        ("Trip to Paris on Friday", "2020-07-10"),
        ("A Friday lift-off is planned.", "2020-07-17"),
        ("The vote is on Friday.", "2020-07-17"),
        ("The union has called for a rally on Saturday.", "2020-07-18"),
        ("The group calls for a protest on Friday.", "2020-07-17"),
        ("The union called for a boycott on Saturday.", "2020-07-11"),
        ("A call for calm on Saturday was ignored.", "2020-07-11"),
        ("They call for an inquiry into what was done on Saturday.", "2020-07-11"),
        ("The theatre cancelled all shows through Sunday.", "2020-07-19"),
        ("The bridge was closed through Friday, police said.", "2020-07-17"),
        ("It rained through Tuesday.", "2020-07-14"),
        ("The side rests before it travels south for Saturday's match.", "2020-07-18"),
        ("The side rested before it beat the holders in Saturday's match.", "2020-07-11"),
        ("The banks publish their results Thursday.", "2020-07-16"),
        ("The banks published their results Thursday.", "2020-07-09"),
        ("They should have left on Thursday.", "2020-07-09"),
        ("On Friday I travel to Oslo.", "2020-07-17"),
        ("They vote on Friday in Oslo.", "2020-07-17"),
        ("On Friday I marched in Oslo.", "2020-07-10"),
        ("The vote on Friday was watched by three judges.", "2020-07-10"),
        ("On Friday I saw the march.", "2020-07-10"),
        ("They should have a plan on Thursday.", "2020-07-16"),
        ("The vote to be held on Friday was put off.", "2020-07-17"),
    ],
)
def test_a_weekday_lies_where_its_clause_says(text: str, value: str) -> None:
    assert find_dates(text, WEDNESDAY)[0].value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The talks on 17 July (Friday) went on.", ["2020-07-17", "2020-07-17"]),
        ("It opens on 18 July, a Saturday.", ["2020-07-18", "2020-07-18"]),
        ("It flew on 17 July. Friday's vote was close.", ["2020-07-17", "2020-07-10"]),
        ("The bridge was closed from Monday through Tuesday.", ["2020-07-13", "2020-07-14"]),
        ("It was bought from 9 July to Thursday.", ["2020-07-09", "2020-07-09"]),
        ("Statements were made Wednesday and Tuesday.", ["2020-07-15", "2020-07-14"]),
        ("The office is open Sunday through Thursday.", ["2020-07-19", "2020-07-23"]),
        ("ROME, July 15 (AP) - The firm has agreed to pay, the court said on Wednesday.", ["2020-07-15", "2020-07-15"]),
        ("ROME, July 15 - They would fly under a plan announced on Tuesday.", ["2020-07-15", "2020-07-14"]),
        ("On Monday they agreed to meet again, officials said on Tuesday.", ["2020-07-13", "2020-07-14"]),
        ("On Monday they agreed to meet again on Tuesday.", ["2020-07-13", "2020-07-14"]),
        ("The board met on July 13 and agreed to sell it on Friday.", ["2020-07-13", "2020-07-17"]),
    ],
)
def test_a_weekday_beside_another_day(text: str, values: list[str]) -> None:
    assert [found.value for found in find_dates(text, WEDNESDAY)] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # a verb far before a month tells which one it is
        ("The firm launched two small probes aboard an Indian rocket in September.", "2019-09"),
        ("He blamed the bill, which is to be handed over on 9 May.", "2021-05-09"),
        ("It had been forced to halt its plans after the loss of a probe on 22 August.", "2019-08-22"),
        ("The rules got assent in December and take effect on 1 October.", "2020-10-01"),
        ("The ministry proposed in October to keep the post.", "2019-10"),
        ("The ministry planned in October to keep the post.", "2020-10"),
        # nor does what stands between a subject and its verb
        ("Doe, elected chair in September 2018, stepped down in March.", "2020-03"),
        ("It broke in May 2018 and for many weeks nobody on the ground knew why; tests resumed in June.", "2018-06"),
        # what is told of what is over does not step back from a date still to come
        ("It will land in 2026. They had approved it in Bremen the previous year.", "2019"),
        ("It will land in 2026. They will ship it to Bremen the previous year.", "2025"),
    ],
)
def test_a_month_or_year_lies_where_its_verb_says(text: str, value: str) -> None:
    assert [one.value for one in find_dates(text, WEDNESDAY)][-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The accord calls for a vote by May.", "2021-05"),
        ("The treaty requires a review by June.", "2021-06"),
        ("The treaty required a review by June, and it was held.", "2020-06"),
        ("They could have left in August, said a neighbour.", "2019-08"),
        ("They could leave in August, said a neighbour.", "2020-08"),
        ("Sales grew in the six months to September.", "2019-09"),
        ("The firm closed a shop, and sales fell through June.", "2020-06"),
        ("They plan to raise output in the year to September.", "2020-09"),
        ("The climbers had to turn back twice, in April and again in September.", "2019-09"),
    ],
)
def test_a_month_lies_where_its_phrase_says(text: str, value: str) -> None:
    assert find_dates(text, WEDNESDAY)[-1].value == value


def test_months_of_the_past_are_told_in_their_order() -> None:
    found = find_dates("The climbers had to turn back twice, in April and again in September.", WEDNESDAY)
    assert [one.value for one in found] == ["2019-04", "2019-09"]
    found = find_dates("Output fell in April, and in September it will rise.", WEDNESDAY)
    assert found[0].value == "2020-04"


@pytest.mark.parametrize(
    ("text", "day", "value"),
    [
        ("Two more lectures. Roll on the weekend", date(2020, 7, 16), "2020-W29-WE"),
        ("What a storm that was over the weekend", date(2020, 7, 16), "2020-W28-WE"),
        ("Two more lectures after the weekend", date(2020, 7, 14), "2020-W28-WE"),
    ],
)
def test_the_weekend_at_hand(text: str, day: date, value: str) -> None:
    assert find_dates(text, day)[0].value == value


def test_the_next_of_a_kind_is_to_come() -> None:
    assert find_dates("Oslo hosts the next summit in June.", WEDNESDAY)[0].value == "2021-06"
    assert find_dates("Oslo won the next summit in June.", WEDNESDAY)[0].value == "2020-06"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The council argued until 9 p.m. on Tuesday.", "2020-07-14"),
        ("Crews worked until midnight on Tuesday.", "2020-07-14"),
        ("The fair lasted until 10:30 p.m. on Monday.", "2020-07-13"),
        ("The road was closed until 9 p.m. on Tuesday.", "2020-07-21"),
        ("The court gave them until noon on Tuesday.", "2020-07-21"),
        ("The talks will go on until 9 p.m. on Tuesday.", "2020-07-21"),
    ],
)
def test_an_hour_until_which_something_went_on_is_over(text: str, value: str) -> None:
    found = find_dates(text, WEDNESDAY)
    assert {one.value[:10] for one in found} == {value}


def test_a_weekday_behind_next_week_is_of_it() -> None:
    found = find_dates("She is in Oslo next week. Thursday or Friday would suit.", WEDNESDAY)
    assert [one.value for one in found][1:] == ["2020-07-23", "2020-07-24"]
    assert find_dates("Next week is hard, but on Monday she left.", WEDNESDAY)[-1].value == "2020-07-13"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Cases have quadrupled, and enhanced benefits end on Sept. 6.", "2020-09-06"),
        ("Cases have quadrupled, and benefits ended on Sept. 6.", "2019-09-06"),
        ("We cannot wait til December.", "2020-12"),
        ("They had kept silent about the state's long test in January.", "2020-01"),
        ("The landing is due in February, the first data in September.", "2021-09"),
        ("The first part is due in August, the second in September.", "2020-09"),
        ("The firm looks to December for its first test.", "2020-12"),
    ],
)
def test_a_clause_of_its_own_has_its_own_direction(text: str, value: str) -> None:
    assert find_dates(text, WEDNESDAY)[-1].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The case is heard in September.", "2020-09"),
        ("The case was heard in September.", "2019-09"),
        ("The name of the chief, withdrawn on Saturday, leaves the agency with nobody.", "2020-07-11"),
        ("The flight, recently promised for October, will come later.", "2020-10"),
    ],
)
def test_participles_of_irregular_verbs_and_what_is_promised(text: str, value: str) -> None:
    assert find_dates(text, WEDNESDAY)[-1].value == value


@pytest.mark.parametrize(
    "text",
    [
        "In September, a week after the vote, a tank exploded.",
        "In September, before the launch, the agency halted the work.",
        "In September, when the votes were counted, the agency halted the work.",
    ],
)
def test_what_stands_between_commas_does_not_tell_the_direction(text: str) -> None:
    assert find_dates(text, WEDNESDAY)[0].value == "2019-09"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It will be built in September and launched in October.", ["2020-09", "2020-10"]),
        ("It is to be shipped in September and flown in October.", ["2020-09", "2020-10"]),
        ("It was built in September and launched in October.", ["2019-09", "2019-10"]),
        ("It will be built in September, and the firm launched a probe in October.", ["2020-09", "2019-10"]),
    ],
)
def test_a_participle_that_and_joins_looks_the_same_way(text: str, values: list[str]) -> None:
    assert [one.value for one in find_dates(text, WEDNESDAY)] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They called a strike for next Thursday.", "2020-07-23"),
        ("Lawmakers visit the plant Friday.", "2020-07-17"),
        ("Officials in charge of the release Friday were late.", "2020-07-10"),
        ("They called a strike for next Friday.", "2020-07-17"),
        ("All bets are off if Friday's number is a big one.", "2020-07-17"),
        ('"In 1991 they told us to wait," said Orr, who was last paid in May.', "2020-05"),
    ],
)
def test_what_tells_on_which_side_of_publication_a_day_lies(text: str, value: str) -> None:
    assert find_dates(text, WEDNESDAY)[-1].value == value


@pytest.mark.parametrize("dash", ["-", "\u2013"])
def test_both_ends_of_a_range_of_days_lie_on_the_same_side_of_publication(dash: str) -> None:
    found = find_dates(f"Talks held in Naples, 20{dash}21 November", WEDNESDAY)
    assert [one.value for one in found] == ["2019-11-20", "2019-11-21"]
