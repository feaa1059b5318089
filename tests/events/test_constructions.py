"""Sentences built in the ways that English dates a happening, each with the rows a reader would make of it."""

from __future__ import annotations

import datetime

import pytest

import timeline
from timeline.model import Document

Row = tuple[str, str, str]


def rows(text: str) -> list[Row]:
    """Return date, status and title of each row of a text of 15 July 2020."""
    document = Document(text=text, source="test", published=datetime.date(2020, 7, 15))
    return [(one.when.edtf, str(one.status), one.title) for one in timeline.extract(document)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a time that sees what happens in it
        ("The year 2019 saw the launch of three new probes.", ("2019", "occurred", "The launch of three new probes")),
        ("May 2018 saw the firm launch its first rocket.", ("2018-05", "occurred", "The firm launch its first rocket")),
        # a date set off before its clause
        ("It was in 2017 that Congress passed the act.", ("2017", "occurred", "Congress passed the act")),
        ("Only in 2019 did the agency admit the error.", ("2019", "statement", "The agency did admit the error")),
        (
            "Not until March 2020 did the ministry publish the report.",
            ("2020-03", "occurred", "The ministry did publish the report"),
        ),
        # what was done by a writing is what the writing dates
        (
            "In a letter dated 6 May, the senator asked the agency to explain it.",
            ("2020-05-06", "occurred", "The senator asked the agency to explain it"),
        ),
        ("In a 2018 report, the auditor warned of delays.", ("2018", "statement", "The auditor warned of delays")),
        (
            "In a statement released on Friday, ESA said that it had joined.",
            ("2020-07-10", "statement", "ESA said that it had joined"),
        ),
        # what only tells how far off a date is stays out of the title
        (
            "The mission is expected to launch in 2023, two years later than planned.",
            ("2023", "planned", "The mission is expected to launch"),
        ),
        ("The deadline for comments is 1 September.", ("2020-09-01", "target", "The deadline for comments")),
        ("The firm ended its tests, with launch set for October 2021.", ("2021-10", "scheduled", "Launch set")),
        ("Following the launch in May, the firm raised its forecast.", ("2020-05", "occurred", "The launch")),
        ("The launch planned for Thursday had been called off.", ("2020-07-16", "cancelled", "The launch planned")),
        ("Neither rover flew until June 2019.", ("2019-06", "occurred", "Rover flew")),
        ("Why did the rocket explode in May?", ("2020-05", "occurred", "The rocket did explode")),
        # what was done at a meeting that opens the sentence
        (
            "At a meeting in Seville in November 2019, ESA's council approved a record budget.",
            ("2019-11", "occurred", "ESA's council approved a record budget"),
        ),
        (
            "At a hearing on Tuesday, Smith told lawmakers it was sound.",
            ("2020-07-14", "statement", "Smith told lawmakers it was sound"),
        ),
        # what stands behind what was called off is its date, unless it was moved by hours
        ("The launch on 27 May was scrubbed.", ("2020-05-27", "cancelled", "The launch was scrubbed")),
        ("The launch on Friday was delayed by two hours.", ("2020-07-10", "occurred", "The launch was delayed")),
        ("It had been due to land on 6 May but crashed.", ("2020-05-06", "cancelled", "It had been due to land")),
        # time given to do something is a deadline
        ("It gave the firm until May 2021 to appeal.", ("../2021-05", "target", "It gave the firm to appeal")),
        # a period begun before another time
        ("His predecessor had served since 2009.", ("2009/..", "ongoing", "His predecessor had served")),
        # a move to a date
        ("The session was postponed until 2021.", ("2021", "scheduled", "The session was postponed")),
        ("They returned on 2 May after 64 days in space.", ("2020-05-02", "occurred", "They returned")),
        (
            "It meets under resolution 76/31, adopted on 2 May 2019.",
            ("2019-05-02", "occurred", "Resolution 76/31 adopted"),
        ),
        # a saying is told with what is said, over quotes and insertions
        (
            '"We will be back on the Moon," Smith told reporters on Tuesday.',
            ("2020-07-14", "statement", "Smith told reporters We will be back on the Moon"),
        ),
        (
            "Officials said Friday the probe, built in Japan, had landed.",
            ("2020-07-10", "statement", "Officials said the probe had landed"),
        ),
        (
            "Asked on Thursday whether it could hold, the minister said it was sound.",
            ("2020-07-09", "statement", "The minister said it was sound"),
        ),
        (
            "Officials insisted last week the August date was firm.",
            ("2020-W28", "statement", "Officials insisted the August date was firm"),
        ),
        ("In a 5-4 ruling on Tuesday, the court upheld it.", ("2020-07-14", "occurred", "The court upheld it")),
        # what another amount is compared with dates nothing
        (
            "NASA got 22.6 billion for 2020, up from 21.5 billion in 2019.",
            ("2020", "occurred", "NASA got 22.6 billion"),
        ),
        ("It docked on Sunday after a 19-hour flight.", ("2020-07-12", "occurred", "It docked after a 19-hour flight")),
        ("Two men left for the station on Thursday.", ("2020-07-09", "occurred", "Two men left for the station")),
        ("The last time the two men met was in 2018.", ("2018", "occurred", "The two men met")),
        ("Work on it is to start in 2021.", ("2021", "scheduled", "Work is to start")),
        # how early something was is no bound; what opens a period is
        ("As early as 1962, engineers had warned of it.", ("1962", "statement", "Engineers had warned of it")),
        ("From next year, operators will need a licence.", ("2021/..", "planned", "Operators will need a licence")),
        ("Starting in 2022, it will launch there.", ("2022", "scheduled", "It will launch there")),
        ("So far this year China has launched ten.", ("2020", "occurred", "China has launched ten")),
        ("Only after the accident in 2003 did NASA change it.", ("2003", "occurred", "The accident")),
        # a clause ends with its date, a noun may look like an adjective
        ("The shutdown that ended on May 12 delayed two rules.", ("2020-05-12", "occurred", "The shutdown ended")),
        ("The tribunal ruled on May 9 that it erred.", ("2020-05-09", "occurred", "The tribunal ruled that it erred")),
        (
            '"It was a good day," said Jim Bruno on Monday.',
            ("2020-07-13", "statement", "Jim Bruno said It was a good day"),
        ),
        ("A colonel in the army, Petrov was selected in 1965.", ("1965", "occurred", "Petrov was selected")),
        (
            "Signed by Mr. Trump in December 2017, the directive told NASA to return.",
            ("2017-12", "occurred", "The directive signed by Mr. Trump"),
        ),
        # who acts
        (
            "The act, which the Senate had rejected in 2013, is law.",
            ("2013", "occurred", "The Senate had rejected the act"),
        ),
        (
            "The law lets firms own what they mine and was passed in 2015.",
            ("2015", "occurred", "The law was passed"),
        ),
        ("After launching in 1977, Voyager 1 left us.", ("1977", "occurred", "Voyager 1 launching")),
        (
            "It was set up to advise the president, and its report came out in 2019.",
            ("2019", "occurred", "Its report came out"),
        ),
        ("The 1967 treaty bans weapons in orbit.", ("1967", "occurred", "The treaty")),
    ],
)
def test_a_construction_gives_its_row(text: str, expected: Row) -> None:
    assert rows(text) == [expected]


def test_participles_share_and_borrow_their_subject() -> None:
    assert rows("The rule, proposed in 2018 and finalised in June 2019, binds operators.") == [
        ("2018", "occurred", "The rule proposed"),
        ("2019-06", "occurred", "The rule finalised"),
    ]
    assert rows("China, having landed there in January 2019, plans to return.") == [
        ("2019-01", "occurred", "China having landed there")
    ]


def test_a_second_date_leaves_no_again_in_a_title() -> None:
    titles = {title for _, _, title in rows("India tested the weapon on 27 March 2019 and again on 5 May 2019.")}
    assert titles == {"India tested the weapon"}


def test_a_question_whether_tells_no_fact() -> None:
    assert rows("Did NASA launch the probe in 2019?") == []
    assert rows("Is the launch in 2024 realistic?") == []


def test_a_noun_of_a_move_takes_both_its_dates() -> None:
    assert rows("The storm forced a delay from Wednesday to Friday.") == [
        ("2020-07-15", "cancelled", "The storm forced a delay"),
        ("2020-07-17", "scheduled", "The storm forced a delay"),
    ]
    assert rows("It announced a delay of the launch from May to July 2021.") == [
        ("2021-05", "cancelled", "A delay of the launch"),
        ("2021-07", "scheduled", "A delay of the launch"),
    ]


def test_what_would_come_is_counted_from_the_day_it_was_said() -> None:
    assert rows("Officials said in May that the launch would slip to June.") == [
        ("2020-05", "statement", "Officials said that the launch would slip"),
        ("2020-06", "scheduled", "The launch would slip"),
    ]
    assert rows("The firm said in 2017 it would fly two tourists in 2018.") == [
        ("2017", "statement", "The firm said it would fly two tourists"),
        ("2018", "planned", "It would fly two tourists"),
    ]


def test_verbs_that_share_a_subject_keep_it() -> None:
    assert rows("The bill was passed in 2017 and received assent in 2018.") == [
        ("2017", "occurred", "The bill was passed"),
        ("2018", "occurred", "The bill received assent"),
    ]
    assert rows("It was launched in 1973 and abandoned a year later.") == [
        ("1973", "occurred", "It was launched"),
        ("1974", "occurred", "It was abandoned"),
    ]
    assert rows("Approved in 1999 and launched in 2004, the mission ended in 2016.") == [
        ("1999", "occurred", "The mission approved"),
        ("2004", "occurred", "The mission launched"),
        ("2016", "occurred", "The mission ended"),
    ]
    assert rows("The satellite was built by Airbus, launched by Ariane in 2018 and is run by EUMETSAT.") == [
        ("2018", "occurred", "The satellite launched by Ariane")
    ]


def test_a_list_of_what_took_place_is_told_of_each() -> None:
    assert rows("The second meeting took place in May 2019 and the third in June 2020.") == [
        ("2019-05", "occurred", "The second meeting took place"),
        ("2020-06", "occurred", "The third took place"),
    ]


def test_a_chain_of_slips_names_each_date_once() -> None:
    assert [(date, status) for date, status, _ in rows("It slipped from 2018 to 2020, then to 2022.")] == [
        ("2018", "cancelled"),
        ("2020", "cancelled"),
        ("2022", "scheduled"),
    ]


def test_a_condition_without_if_tells_no_fact() -> None:
    assert rows("Had the vote passed in June, it would have closed in 2024.") == []


def test_what_is_set_off_behind_an_opening_is_said_of_it() -> None:
    assert rows("On the eve of the summit, held on 8 June in Rome, ministers agreed a text.") == [
        ("2020-06-08", "occurred", "The eve of the summit held in Rome")
    ]


def actors(text: str) -> list[tuple[str, ...]]:
    """Return who takes part in each row of a text of 15 July 2020."""
    document = Document(text=text, source="test", published=datetime.date(2020, 7, 15))
    return [one.actors for one in timeline.extract(document)]


def test_by_whom_it_was_done_differs_from_date_to_date() -> None:
    text = "The bill was passed by the Senate on 27 July 2018 and by the House on 28 July 2018."
    assert rows(text) == [
        ("2018-07-27", "occurred", "The bill was passed by the Senate"),
        ("2018-07-28", "occurred", "The bill was passed by the House"),
    ]
    assert actors(text) == [("US Senate",), ("US House of Representatives",)]
    three = "The treaty was ratified by Japan in 1983, by Chile in 1984 and by Australia in 1986."
    assert [title.rpartition(" ")[2] for _, _, title in rows(three)] == ["Japan", "Chile", "Australia"]
    assert actors(three) == [("Japan",), ("Chile",), ("Australia",)]


def test_another_act_beside_it_is_by_another() -> None:
    assert actors("The convention was ratified by Bahrain in 2019 and acceded to by Finland the year before.") == [
        ("Bahrain",),
        ("Finland",),
    ]


def test_what_had_been_done_is_not_of_the_day_it_was_told() -> None:
    assert rows("ISRO said on Monday it had awarded the contract to Boeing.") == [
        ("2020-07-13", "statement", "ISRO said it had awarded the contract to Boeing")
    ]


def test_who_acts_is_no_pronoun_that_another_word_governs() -> None:
    assert rows("The panel that advised them met in May.") == [("2020-05", "occurred", "The panel met")]
    assert rows("The firm that built it failed in May.") == [("2020-05", "occurred", "The firm failed")]
    assert rows("A group formed to help them will report in August.") == [
        ("2020-08", "scheduled", "A group will report")
    ]
    assert rows("A task force set up in May will meet in August.") == [
        ("2020-05", "occurred", "A task force set up"),
        ("2020-08", "scheduled", "A task force will meet"),
    ]


def test_what_was_awaited_is_no_fact() -> None:
    assert rows("A floor vote had been expected in June.") == [("2020-06", "planned", "A floor vote had been expected")]
    assert rows("The probe was supposed to launch in 2007.") == [
        ("2007", "planned", "The probe was supposed to launch")
    ]


def test_states_that_are_admitted_say_nothing() -> None:
    assert rows("Djibouti and Latvia were admitted last year.") == [
        ("2019", "occurred", "Djibouti and Latvia were admitted")
    ]
    assert rows("A spokesman admitted last year that it failed.")[0][:2] == ("2019", "statement")


def test_who_acts_for_an_office_is_named_so() -> None:
    assert rows("Sean Duffy, named acting administrator on 9 July, spoke on Monday.") == [
        ("2020-07-09", "occurred", "Sean Duffy named acting administrator"),
        ("2020-07-13", "statement", "Sean Duffy spoke"),
    ]


def test_a_pronoun_behind_an_owner_is_left_a_pronoun() -> None:
    assert rows("Japan's H3 flew in March 2018 and failed. It succeeded in February 2019.")[-1] == (
        "2019-02",
        "occurred",
        "It succeeded",
    )


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A deal to build a station was signed in May.", "A deal was signed"),
        ("NASA's plan to launch a probe was approved in May.", "NASA's plan was approved"),
        ("The rules to bring the law into force were made in May.", "The rules were made"),
        ("The crew that tried to save the ship died in May.", "The crew died"),
        ("The firm that wants to build it failed in May.", "The firm failed"),
        ("A request to say when it flies was filed in May.", "It was filed"),
        ("Congress passed a law to protect workers NASA had hired in May.", "Workers NASA had hired"),
        ("The agency wants to know what happened in May.", "What happened"),
        ("Talks on trade were held in May.", "Talks were held"),
    ],
)
def test_the_subject_is_what_an_infinitive_before_the_verb_completes(text: str, title: str) -> None:
    assert rows(text)[-1] == ("2020-05", "occurred", title)


def test_a_verb_is_completed_anew_at_each_date() -> None:
    assert rows("KASA wants to land on the Moon by 2032 and on Mars by 2045.") == [
        ("../2032", "target", "KASA wants to land on the Moon"),
        ("../2045", "target", "KASA wants to land on Mars"),
    ]
    assert rows("Talks were held in Paris in May and in Rome in June.") == [
        ("2020-05", "occurred", "Talks were held in Paris"),
        ("2020-06", "occurred", "Talks were held in Rome"),
    ]


def test_how_much_later_it_was_than_meant_is_no_part_of_a_title() -> None:
    assert rows("The agency put forward a plan on 25 June 2019, nine months later than first announced.") == [
        ("2019-06-25", "occurred", "The agency put forward a plan")
    ]


def test_what_was_set_for_a_date_is_scheduled() -> None:
    assert rows("India approved it in 2018, with a first crewed flight then set for 2022.")[-1] == (
        "2022",
        "scheduled",
        "A first crewed flight set",
    )
