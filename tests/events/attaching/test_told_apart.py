"""Dates that stand near the wrong word, and the rows, titles and actors that the right one gives."""

import datetime

import pytest

import timeline
from timeline.model import Document, Event, Status


def rows(text: str) -> list[Event]:
    """Return the rows of a text published on 13 July 2022."""
    return list(timeline.extract(Document(text=text, source="test", published=datetime.date(2022, 7, 13))))


TOLD = [
    # what an agreement is about is not done on the day of it
    (
        "Chile and Ghana inked a memorandum on sharing weather data on Monday.",
        [("2022-07-11", "occurred", "Chile and Ghana inked a memorandum on sharing weather data")],
    ),
    (
        "The two firms signed a deal on building a port by 2027.",
        [("../2027", "target", "The two firms building a port")],
    ),
    # a clause behind the date of another verb
    (
        "The probe fell silent on 3 April because it had lost power.",
        [("2022-04-03", "occurred", "The probe fell silent")],
    ),
    # what a clause with "once" or "when" tells is to come
    (
        "The samples will be opened once they reach Houston at the end of the month.",
        [("2022-07", "scheduled", "They reach Houston")],
    ),
    ("The agency will decide when the board meets this month.", [("2022-07", "scheduled", "The board meets")]),
    # writings that bear a day
    ("The minutes of 22 January were adopted without a vote.", []),
    ("Law No. 88 of 9 May 2006 governs the port.", [("2006-05-09", "occurred", "Law No. 88 governs the port")]),
    ("Cases pending on 31 January are governed by the older rules.", []),
    (
        "Having regard to the opinion of the Council of Elders of 3 May 2021, the decree is issued.",
        [],
    ),
    (
        "Having regard to the decision of the Chamber of Deputies of 3 May 2021, the decree is issued.",
        [("2021-05-03", "occurred", "The decision of the Chamber of Deputies")],
    ),
    # what was promised on a day, and by which; time that was given; extensions
    (
        "In May the ministry promised a report by September.",
        [
            ("2022-05", "occurred", "The ministry promised a report"),
            ("../2022-09", "target", "The ministry promised a report"),
        ],
    ),
    (
        "The judge gave the parties until Friday to file claims.",
        [("../2022-07-15", "target", "The judge gave the parties to file claims")],
    ),
    (
        "The council in December 2021 extended the lease to 2030.",
        [
            ("2021-12", "occurred", "The council extended the lease"),
            ("../2030", "ongoing", "The council extended the lease"),
        ],
    ),
    ("The deal runs from 2020 to 2027.", [("2020/2027", "ongoing", "The deal runs")]),
    (
        "The site was down from July 5 until July 8.",
        [("2022-07-05/2022-07-08", "ongoing", "The site was down")],
    ),
    ("Until 2014 the agency sold engines.", [("../2014", "ongoing", "The agency sold engines")]),
    (
        "The deadline for bids, originally June 1, has been extended to August 15.",
        [
            ("2022-06-01", "cancelled", "The deadline for bids has been extended"),
            ("../2022-08-15", "target", "The deadline for bids has been extended"),
        ],
    ),
    ("The launch will slip to October-November.", [("2022-10/2022-11", "scheduled", "The launch will slip")]),
    ("A crewed flight is to come late in the year.", [("2022", "scheduled", "A crewed flight is to come")]),
    # who acts before a clause of its own
    (
        "Talks that began in Vienna in 2010 ended in July 2015.",
        [("2010", "occurred", "Talks began in Vienna"), ("2015-07", "occurred", "Talks ended")],
    ),
    (
        "The pact, opened for signature in 1979, entered into force in 1984 after five states had ratified it.",
        [
            ("1979", "occurred", "The pact opened for signature"),
            ("1984", "occurred", "The pact entered into force"),
        ],
    ),
    (
        "The board on Monday fined Astra for failing to say so, the first such case since it wrote its rules in 2004.",
        [
            ("2022-07-11", "occurred", "The board fined Astra for failing to say so"),
            ("2004", "statement", "It wrote its rules"),
        ],
    ),
    # who is the next to do a thing did it; who acts behind a date acts alone; what was due and is promised anew
    (
        "Chile became the 27th nation to sign the pact on Wednesday.",
        [("2022-07-13", "occurred", "Chile became the 27th nation to sign the pact")],
    ),
    (
        "Spain signed on May 30, Chad on June 21 and Chile is to do so next month.",
        [
            ("2022-05-30", "occurred", "Spain signed"),
            ("2022-06-21", "occurred", "Chad signed"),
            ("2022-08", "scheduled", "Chile is to do so"),
        ],
    ),
    (
        "The module had been due in April 2020 but is now promised for July 2023.",
        [("2020-04", "cancelled", "The module had been due"), ("2023-07", "planned", "The module is promised")],
    ),
    (
        "The port scrubbed the debut on Monday and reset it for Friday.",
        [("2022-07-11", "cancelled", "The port scrubbed the debut"), ("2022-07-15", "scheduled", "The port reset it")],
    ),
    # the number of a law denies nothing; a comparison dates nothing; a ban on tests is a ban
    (
        "Regulation No 377/2014 established the port in 2014.",
        [("2014", "occurred", "Regulation No 377/2014 established the port")],
    ),
    (
        "The agency spent $19 billion in fiscal 2021, $400 million more than in fiscal 2020.",
        [("2020-10/2021-09", "ongoing", "The agency spent $19 billion")],
    ),
    (
        "The ban on tests, which lapses in 2023, was enacted in 2004.",
        [("2023", "planned", "The ban on tests lapses"), ("2004", "occurred", "The ban was enacted")],
    ),
    ("The firms had until July 1 to object; none did.", [("../2022-07-01", "target", "The firms to object")]),
    (
        "Ministers will lay it before the chamber in October.",
        [("2022-10", "scheduled", "Ministers will lay it before the chamber")],
    ),
    ("The flight has slipped to at least December 2023.", [("2023-12", "scheduled", "The flight has slipped")]),
    (
        "The auditor found in its October 2021 review that the ship would cost more.",
        [("2021-10", "occurred", "The auditor found in its review")],
    ),
    # who acts before an aside; what is joined to "will"; what "did so" does not stand for; distances
    (
        "Kestrel II, with four people aboard, is scheduled for May 2024.",
        [("2024-05", "scheduled", "Kestrel II is scheduled")],
    ),
    (
        "The pact will be signed in August and take effect in 2023.",
        [("2022-08", "scheduled", "The pact will be signed"), ("2023", "scheduled", "The pact will take effect")],
    ),
    (
        "The ship will leave port on Friday, spend a week at sea from August 2 and return on August 11.",
        [
            ("2022-07-15", "scheduled", "The ship will leave port"),
            ("2022-08-02/..", "scheduled", "The ship will spend a week at sea"),
            ("2022-08-11", "scheduled", "The ship will return"),
        ],
    ),
    (
        "Chile launched a probe on Monday, its first attempt to bring back samples since a rival did so in 1976.",
        [("2022-07-11", "occurred", "Chile launched a probe")],
    ),
    (
        "The rocket lifted off on Monday, three days after a valve stopped the first try, and was lost minutes later.",
        [
            ("2022-07-11", "occurred", "The rocket lifted off"),
            ("2022-07-08", "cancelled", "A valve stopped the first try"),
        ],
    ),
    # a noun of a move has the new date, and what was due the old one
    (
        "The launch was due by the end of 2021, but last October ministers consented to a postponement until 2023.",
        [
            ("../2021", "cancelled", "The launch was due"),
            ("2021-10", "occurred", "Ministers consented to a postponement"),
            ("2023", "scheduled", "Ministers consented to a postponement"),
        ],
    ),
    (
        "The board agreed in March to a delay of the launch until 2024.",
        [
            ("2022-03", "occurred", "The board agreed to a delay of the launch"),
            ("2024", "scheduled", "A delay of the launch"),
        ],
    ),
    # lines that say what is now instead, under the name of what they are about
    (
        "Kestrel: launch May 2020; now launch January 2023",
        [("2020-05", "cancelled", "Kestrel launch"), ("2023-01", "scheduled", "Kestrel launch")],
    ),
    ("Key dates: launch May 2023", [("2023-05", "scheduled", "Launch")]),
    # what happens when, behind what describes who acts
    (
        "The group will return next week, when the bill that funds the port reaches the floor.",
        [
            ("2022-W29", "scheduled", "The group will return"),
            ("2022-W29", "scheduled", "The bill reaches the floor"),
        ],
    ),
    # money asked for, what runs through the rest of a year, what was confirmed by a court
    (
        "The ministry has asked for $5 million for fiscal 2024.",
        [("2023-10/2024-09", "planned", "The ministry has asked for $5 million")],
    ),
    (
        "The ferry will run through the rest of fiscal year 2023.",
        [("../2023-09", "ongoing", "The ferry will run")],
    ),
    ("The tribunal confirmed the order on Monday.", [("2022-07-11", "occurred", "The tribunal confirmed the order")]),
    ("The platform has lain idle since May 2014.", [("2014-05/..", "ongoing", "The platform has lain idle")]),
    (
        "A panel meets next month and has until 2027 to finish.",
        [("2022-08", "scheduled", "A panel meets"), ("../2027", "target", "A panel to finish")],
    ),
    # a count of what is planned, and what was done so often
    ("The firm plans two more test flights this year.", [("2022", "planned", "The firm plans two more test flights")]),
    ("Forty states have signed it since 2020.", [("2020/..", "ongoing", "Forty states have signed it")]),
    # what is told has an object, and another acts behind its date
    (
        "The ministry reported the loss last week and the court opened an inquiry on Monday.",
        [
            ("2022-W27", "statement", "The ministry reported the loss"),
            ("2022-07-11", "occurred", "The court opened an inquiry"),
        ],
    ),
    (
        "Ghana announced the delay on Monday and Chile confirmed it on Tuesday.",
        [
            ("2022-07-11", "occurred", "Ghana announced the delay"),
            ("2022-07-12", "statement", "Chile confirmed it"),
        ],
    ),
    # the perfect takes no day of its own
    (
        "An inquiry into the crash of the probe on Monday has begun its work.",
        [("2022-07-11", "occurred", "The crash of the probe")],
    ),
    # "would" with no condition beside it
    (
        "The capsule would lift off in late 2024 on a rented rocket.",
        [("2024", "planned", "The capsule would lift off on a rented rocket")],
    ),
    ("Without new money the capsule would lift off in late 2024.", []),
    # what lasts, with its exception
    (
        "The pact shall remain in force until 31 December 2030 unless a party leaves it.",
        [("../2030-12-31", "ongoing", "The pact shall remain in force")],
    ),
    # whom evidence is from is no amount that changed
    (
        "The panel heard evidence from six engineers in February.",
        [("2022-02", "occurred", "The panel heard evidence from six engineers")],
    ),
    # a window is no place
    (
        "NASA delayed the test from October 2021 to a window between March and June 2023.",
        [
            ("2021-10", "cancelled", "NASA delayed the test to a window"),
            ("2023-03/2023-06", "scheduled", "NASA delayed the test to a window"),
        ],
    ),
    # verbs that look like something else
    (
        "Two relay satellites collided high above Peru on Monday, officials said.",
        [("2022-07-11", "occurred", "Two relay satellites collided high above Peru")],
    ),
    (
        "3 May 2021 - The second crew splashes down after 80 days.",
        [("2021-05-03", "occurred", "The second crew splashes down")],
    ),
    (
        "Ghana launched a probe on Saturday, ten days after its lander touched down in a crater.",
        [
            ("2022-07-09", "occurred", "Ghana launched a probe"),
            ("2022-06-29", "occurred", "Its lander touched down in a crater"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD, ids=[text[:40] for text, _ in TOLD])
def test_the_date_is_that_of_the_right_word(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(one.when.edtf, str(one.status), one.title) for one in rows(text)] == told


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The Belgian and Angolan governments signed a pact on 3 May.", ("Belgium", "Angola")),
        ("The French, German and Italian space agencies met on 2 May.", ("France", "Germany", "Italy")),
        ("The second crew, led by Ada Quist, set off on 2 May.", ("Ada Quist",)),
        ("The capsule was rebuilt by Jane Orlov in May 2021.", ("Jane Orlov",)),
        ("The decision of the Chamber of Deputies of 3 May 2021 is public.", ("Chamber of Deputies",)),
    ],
)
def test_who_takes_part(text: str, actors: tuple[str, ...]) -> None:
    assert rows(text)[0].actors == actors


def test_adjectives_joined_by_commas_stand_in_the_title() -> None:
    (row,) = rows("The French, German and Italian space agencies met on 2 May in Oslo.")
    assert row.title == "The French, German and Italian space agencies met in Oslo"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The only capsule that flew was crushed on 12 May 2002.", [("2002-05-12", "The only capsule was crushed")]),
        (
            "The ban on trade with Chad that senators wrote in May did not last.",
            [("2022-05", "Senators wrote the ban on trade with Chad")],
        ),
        (
            "The stopgap bill that the Senate passed 68-29 on Wednesday keeps it open through December 15.",
            [
                ("2022-07-13", "The Senate passed the stopgap bill 68-29"),
                ("../2022-12-15", "The stopgap bill keeps it open"),
            ],
        ),
        (
            "The best mark of 37 had been set by Peru in June 2014.",
            [("2014-06", "The best mark of 37 had been set by Peru")],
        ),
        (
            "The partners agreed to move the first part, Alba, and the second module is now expected in April 2024.",
            [("2024-04", "The second module is expected")],
        ),
        (
            "1. Kestrel Satellites Limited filed its petition on 28 April 2016.",
            [("2016-04-28", "Kestrel Satellites Limited filed its petition")],
        ),
        (
            "Up next: the second flight of the rocket, tomorrow at 9:22 a.m.",
            [("2022-07-14", "The second flight of the rocket")],
        ),
        ("The Space Law, in force since August 2008, binds the cabinet.", [("2008-08/..", "The Space Law")]),
        ("Mr. Chairman, the station was crewed in November 2000.", [("2000-11", "The station was crewed")]),
        ("The launch will take place in July 2032 or later.", [("2032-07/..", "The launch will take place")]),
        (
            "Delays: its next launch, once advertised for 2021, has slid to 2024.",
            [("2021", "Its next launch advertised"), ("2024", "Its next launch has slid")],
        ),
        ("The agency had to roll the rocket back in April.", [("2022-04", "The agency had to roll the rocket back")]),
        (
            "The lander, three years later than planned in 2014, touched down on 3 April.",
            [("2022-04-03", "The lander touched down")],
        ),
        (
            "The stage exploded minutes after blasting off on Friday.",
            [("2022-07-08", "The stage exploded minutes after blasting off")],
        ),
    ],
)
def test_titles_tell_of_the_right_verb_and_its_subject(text: str, told: list[tuple[str, str]]) -> None:
    assert [(one.when.edtf, one.title) for one in rows(text)] == told


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("China and Pakistan drew closer. The two countries signed a pact in May.", ("China", "Pakistan")),
        (
            "The pact was signed by President Ada Quist and Chinese Minister Bo Renli in May.",
            ("Ada Quist", "Bo Renli", "China"),
        ),
        (
            "Ada Quist is an engineer who ran it from 2014 to 2020. In 2021, after Doug Hale left, she rose.",
            ("Ada Quist",),
        ),
        ("The test was cancelled by Peru in May 2021, and the firm flew in June 2021.", ()),
    ],
)
def test_who_is_meant(text: str, actors: tuple[str, ...]) -> None:
    assert rows(text)[-1].actors == actors


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In the autumn Congress passed a ban.", [("2021-23", "Congress passed a ban")]),
        (
            "The Senate in 2011 wrote a limit on cooperation with China into law.",
            [("2011", "The Senate wrote a limit on cooperation with China into law")],
        ),
        (
            "The partnership was extended to 2024 in 2014 and to 2030 in 2022.",
            [
                ("../2024", "The partnership was extended"),
                ("2014", "The partnership was extended"),
                ("../2030", "The partnership was extended"),
                ("2022", "The partnership was extended"),
            ],
        ),
        (
            "Negotiations dragged on until the agreement was initialled in 1997.",
            [("1997", "The agreement was initialled")],
        ),
        (
            "She led the agency from 2018 until 2021, when she resigned.",
            [("2018/2021", "She led the agency"), ("2021", "She resigned")],
        ),
    ],
)
def test_extensions_limits_and_ends_keep_their_own_dates(text: str, told: list[tuple[str, str]]) -> None:
    assert [(one.when.edtf, one.title) for one in rows(text)] == told


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("It was announced by NASA that the crew had returned in May.", ["NASA"]),
        ("In 2017 NASA was told that Roscosmos would join in 2025.", ["", ""]),
    ],
)
def test_who_is_told_a_thing_is_not_who_says_it(text: str, speakers: list[str]) -> None:
    assert [one.speaker for one in rows(text)] == speakers


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A contract signed in March covers twelve trips through 2026.",
            [("2022-03", "A contract signed"), ("../2026", "A contract covers twelve trips")],
        ),
        (
            "The rocket lifted off today after thick clouds had kept it on the ground on Tuesday.",
            [("2022-07-13", "The rocket lifted off"), ("2022-07-12", "Thick clouds had kept it on the ground")],
        ),
        ("Talks among six nations have been frozen since late 2018.", [("2018/..", "Talks have been frozen")]),
        (
            "Its first ship broke up on October 31, 2014, killing a pilot, and it was not until April this year that "
            "the second lit its engine.",
            [("2014-10-31", "Its first ship broke up"), ("2022-04", "The second lit its engine")],
        ),
        (
            "Ministers of the 22 member states closed two days of talks in Oslo on Thursday.",
            [("2022-07-07", "Ministers of the 22 member states closed two days in Oslo")],
        ),
        (
            "Work on Hera, the probe that failed to win funding in 2016, can start next year.",
            [("2016", "The probe failed to win funding"), ("2023", "Work can start")],
        ),
        (
            "The contract, signed in April 2020 and later extended to the end of this month, was large.",
            [("2020-04", "The contract signed"), ("../2022-07", "The contract extended")],
        ),
    ],
)
def test_each_verb_of_a_sentence_keeps_its_subject_and_date(text: str, told: list[tuple[str, str]]) -> None:
    assert [(one.when.edtf, one.title) for one in rows(text)] == told


def test_members_meeting_on_days_gone_by_have_met() -> None:
    assert rows("Partners meeting in Florida on May 30 and 31 agreed to wait.")[0].status is Status.OCCURRED


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Airbus and Safran will merge. The two partners announced it in June 2014.", ("Airbus", "Safran")),
        (
            "NASA and ESA will fly with Italy's help. The two partners agreed in June 2014.",
            ("NASA", "European Space Agency (ESA)"),
        ),
        (
            "NASA saved. Before the award, the agency told Boeing it could afford one. In April it had paid for it.",
            ("NASA",),
        ),
    ],
)
def test_who_stands_behind_partners_and_pronouns(text: str, actors: tuple[str, ...]) -> None:
    assert rows(text)[-1].actors == actors


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The freighter will leave as planned on December 9.",
            [("2022-12-09", "scheduled", "The freighter will leave as planned")],
        ),
        (
            "It directs NASA to begin flights by 2025 and, by 2035, to send people to Mars.",
            [
                ("../2025", "target", "It directs NASA to begin flights"),
                ("../2035", "target", "It directs NASA to send people to Mars"),
            ],
        ),
        (
            "Officials asked in May for a report on the launch, which they said breached a law in March 2018.",
            [
                ("2022-05", "occurred", "Officials asked for a report on the launch"),
                ("2018-03", "occurred", "The launch breached a law"),
            ],
        ),
        (
            "The president set 2035 as the date for a visit to an asteroid.",
            [("2035", "scheduled", "The date for a visit to an asteroid")],
        ),
        (
            "It was laser-focused on returning launches to American soil by 2027.",
            [("../2027", "target", "Returning launches to American soil")],
        ),
    ],
)
def test_what_is_meant_is_told_by_its_own_verb(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(one.when.edtf, one.status.value, one.title) for one in rows(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Doe said a second mission would go in 2025, and that a crew might follow by 2030 if the cabinet agrees.",
            [("2025", "A second mission would go")],
        ),
        (
            "Vega was lost early on Tuesday with two satellites, 16 months after its first failure, in March 2021.",
            [("2022-07-12", "Vega was lost with two satellites"), ("2021-03", "Its first failure")],
        ),
        (
            "Two more, Chang'e-7 in 2026 and Chang'e-8 in 2028, are to prepare a base by 2030.",
            [("2026", "Chang'e-7"), ("2028", "Chang'e-8"), ("../2030", "Two are to prepare a base")],
        ),
        ("It wants $1 billion for the fiscal year that starts on October 1.", []),
    ],
)
def test_lists_conditions_and_distances_keep_their_own_dates(text: str, told: list[tuple[str, str]]) -> None:
    assert [(one.when.edtf, one.title) for one in rows(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Roe had pledged last week that a new port at Vostochny would launch its first rocket in 2025.",
            [
                ("2022-W27", "Roe had pledged a new port would launch its first rocket"),
                ("2025", "A new port would launch its first rocket"),
            ],
        ),
        (
            "A report sent to Congress the same day sets out first steps.",
            [("2022-07-13", "A report sent to Congress")],
        ),
        ("A sale is to be completed by autumn's end.", [("../2022-23", "A sale is to be completed")]),
    ],
)
def test_pledges_writings_and_ends_of_seasons(text: str, told: list[tuple[str, str]]) -> None:
    assert [(one.when.edtf, one.title) for one in rows(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Doe signed the spending bill into law June 28.",
            [("2022-06-28", "occurred", "Doe signed the spending bill into law")],
        ),
        (
            "The launcher blew up 40 seconds into its flight on June 4.",
            [("2022-06-04", "occurred", "The launcher blew up")],
        ),
        (
            "A second test flight, which had been due in September, is now planned for next May.",
            [
                ("2022-09", "cancelled", "A second test flight had been due"),
                ("2023-05", "planned", "A second test flight is planned"),
            ],
        ),
        ("The part on microcircuits applies from August 27.", [("2022-08-27/..", "scheduled", "The part applies")]),
        (
            "In a June 27 letter, Ada Quist and Ben Rowe, who lead the committee, urged the council to wait.",
            [("2022-06-27", "statement", "Ada Quist and Ben Rowe urged the council to wait")],
        ),
        (
            "In its annual report, issued a month ago, it had warned that the schedule left no margin.",
            [("2022-06", "statement", "It had warned that the schedule left no margin")],
        ),
        ("The firms missed a May 10 deadline to settle.", [("2022-05-10", "target", "Deadline to settle")]),
        (
            "The office is to present options in September.",
            [("2022-09", "scheduled", "The office is to present options")],
        ),
    ],
)
def test_nouns_of_a_law_a_flight_a_letter_and_a_limit(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(one.when.edtf, one.status.value, one.title) for one in rows(text)] == told


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "NASA's inspector general said in an audit published Monday that the cost had grown.",
            "NASA's inspector general said that the cost had grown",
        ),
        (
            "The panel warned in its annual report, published Monday, that the schedule was unrealistic.",
            "The panel warned that the schedule was unrealistic",
        ),
        (
            "Ada Quist told the Kestrel Herald in an interview published on Monday that Doria would not join.",
            "Ada Quist told the Kestrel Herald that Doria would not join",
        ),
    ],
)
def test_what_is_said_in_a_writing_has_its_day(text: str, title: str) -> None:
    assert [(one.when.edtf, one.status.value, one.title) for one in rows(text)] == [("2022-07-11", "statement", title)]


def test_a_writing_that_nobody_speaks_by_keeps_its_day() -> None:
    assert [one.title for one in rows("The costs are laid out in a report published in May.")] == ["A report published"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The bill passed the Senate on July 1, and a day later in the House it cleared by voice vote.",
            [("2022-07-01", "The bill passed the Senate"), ("2022-07-02", "It cleared by voice vote")],
        ),
        (
            "The bill passed the Senate on July 1 and, two days later, cleared the House.",
            [("2022-07-01", "The bill passed the Senate"), ("2022-07-03", "The bill cleared the House")],
        ),
        (
            "Two satellites will be launched, one in August and the other in November.",
            [("2022-08", "Two satellites will be launched"), ("2022-11", "The other will be launched")],
        ),
    ],
)
def test_what_and_joins_on_has_its_own_date(text: str, told: list[tuple[str, str]]) -> None:
    assert [(one.when.edtf, one.title) for one in rows(text)] == told


def test_an_aside_that_tells_of_a_slip_is_two_rows_of_its_own() -> None:
    told = rows("The firm's first flight, delayed from April to August, has now been pushed to next year.")
    assert [(one.when.edtf, one.status.value, one.title) for one in told] == [
        ("2022-04", "cancelled", "The firm's first flight delayed"),
        ("2022-08", "scheduled", "The firm's first flight delayed"),
        ("2023", "scheduled", "The firm's first flight has been pushed"),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "During Quist's June 2021 visit to Doria, the Dorians undertook to observe the guidelines.",
            [("2021-06", "occurred", "The Dorians undertook to observe the guidelines")],
        ),
        (
            "Priority goes to the core stage, with the goal of operational capability not later than May 2026.",
            [("../2026-05", "target", "Operational capability")],
        ),
        (
            "The sanctions were lifted effective March 23.",
            [("2022-03-23", "occurred", "The sanctions were lifted effective")],
        ),
        ("The war of today is fought in space.", []),
        ("The report came out ahead of tomorrow's vote.", [("2022-07-14", "scheduled", "Vote")]),
        (
            "Quist announced on May 3 that a Dorian would go into space by 2025, and if possible before.",
            [
                ("2022-05-03", "occurred", "Quist announced that a Dorian would go into space"),
                ("../2025", "target", "A Dorian would go into space"),
            ],
        ),
        (
            "On Monday, NASA said it would leave without the two whom it brought there on June 6.",
            [
                ("2022-07-11", "statement", "NASA said it would leave"),
                ("2022-06-06", "occurred", "It brought the two there"),
            ],
        ),
    ],
)
def test_goals_visits_effects_and_times_that_are_no_days(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(one.when.edtf, one.status.value, one.title) for one in rows(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In 2005 Doria and Belmora agreed on an extension of the lease to 2050.",
            [
                ("2005", "occurred", "Doria and Belmora agreed on an extension of the lease"),
                ("2050", "planned", "An extension of the lease"),
            ],
        ),
        (
            "Operators have until August 29 to tell the regulator if they accept the schedule.",
            [("../2022-08-29", "target", "Operators to tell the regulator")],
        ),
        ("The agency will decide in May if the rocket flies.", [("2023-05", "scheduled", "The agency will decide")]),
        ("If the rocket flies, the agency will decide in May.", []),
        (
            "Minister of Trade Ada Quist, Minister of Defence Ben Rowe and chief Jan Holt signed a pact on May 26.",
            [("2022-05-26", "occurred", "Minister of Trade Ada Quist signed a pact")],
        ),
    ],
)
def test_ends_of_what_lasts_questions_and_long_lists(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(one.when.edtf, one.status.value, one.title) for one in rows(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Services are to start in the course of 2023, and the full system should be in service by the end of 2029.",
            [
                ("2023", "scheduled", "Services are to start"),
                ("../2029", "target", "The full system should be in service"),
            ],
        ),
        (
            "The landing, once set for 2020, is now planned for September 2026.",
            [("2020", "cancelled", "The landing set"), ("2026-09", "planned", "The landing is planned")],
        ),
        (
            "The mission, which was earlier to be flown in December 2020, is now planned for June 2023.",
            [
                ("2020-12", "cancelled", "The mission was to be flown"),
                ("2023-06", "planned", "The mission is planned"),
            ],
        ),
        (
            "The Council adopted on 3 May conclusions on the programme.",
            [("2022-05-03", "occurred", "The Council adopted conclusions on the programme")],
        ),
        (
            "Under the rules initial public services were to be available in 2021.",
            [("2021", "planned", "Initial public services were to be available")],
        ),
        ("The system was to be ready in 2021.", [("2021", "planned", "The system was to be ready")]),
        (
            "In its May budget Labor withdrew a loan meant for ports.",
            [("2022-05", "occurred", "Labor withdrew a loan meant for ports")],
        ),
        (
            "On 30 January 2007 another exploded on the platform; insurers paid for it.",
            [("2007-01-30", "occurred", "Exploded on the platform")],
        ),
        (
            "The venture, which Doria engineers conceived in 1989, opened in 1998, and sought protection in May 1999.",
            [
                ("1989", "occurred", "Doria engineers conceived the venture"),
                ("1998", "occurred", "The venture opened"),
                ("1999-05", "occurred", "The venture sought protection"),
            ],
        ),
    ],
)
def test_what_stands_beside_a_verb_and_what_was_once_meant(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(one.when.edtf, one.status.value, one.title) for one in rows(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The group, established at the 2021 session of the board, was to settle its principles by 2027.",
            [
                ("2021", "occurred", "The group established at the session of the board"),
                ("../2027", "target", "The group was to settle its principles"),
            ],
        ),
        (
            "They founded the firm in 1995. In March four years later a rocket flew from the sea.",
            [("1995", "occurred", "They founded the firm"), ("1999-03", "occurred", "A rocket flew from the sea")],
        ),
        (
            "The firm was founded in March four years ago.",
            [("2018-03", "occurred", "The firm was founded")],
        ),
    ],
)
def test_what_was_done_at_a_session_and_months_of_a_year_counted(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(one.when.edtf, one.status.value, one.title) for one in rows(text)] == told


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("In June he told the ministry to set up an agency.", "occurred"),
        ("He was asked by the minister in June to start a satellite team.", "occurred"),
        ("In June the minister told reporters that the plan was dead.", "statement"),
        ("The president called a snap election in June.", "occurred"),
        ("The president called the treaty a success in June.", "statement"),
    ],
)
def test_orders_and_what_is_called_together_are_no_sayings(text: str, status: str) -> None:
    assert [one.status.value for one in rows(text)] == [status]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # a date between commas behind the clause that opens a sentence is of it
        (
            "The pact was signed in March 1962; by the time it took effect, two years later, the cost had doubled.",
            [("1962-03", "occurred", "The pact was signed"), ("1964", "occurred", "It took effect")],
        ),
        (
            "By the time it entered into force, in October 1967, the race had cooled.",
            [("1967-10", "occurred", "It entered into force")],
        ),
        # a relative clause that ends before a date lends it no word
        (
            "The ministry intends to create a bureau, for which it needs the consent of Congress, early next year.",
            [("2023", "planned", "The ministry intends to create a bureau")],
        ),
        (
            "They rented rooms on an outpost, which received its first crew last spring.",
            [("2022-21", "occurred", "An outpost received its first crew")],
        ),
        # an act has its own day and the one it holds to
        (
            "In 2014 the ministers funded the station until 2017.",
            [
                ("2014", "occurred", "The ministers funded the station"),
                ("../2017", "ongoing", "The ministers funded the station"),
            ],
        ),
        # what was missed, and what failed, at a day gone by
        ("The agency missed its 2018 launch window.", [("2018", "cancelled", "The agency missed its launch window")]),
        ("The talks failed to agree in June 2020.", [("2020-06", "occurred", "The talks failed to agree")]),
        (
            "The Senate, which failed to ratify the treaty in 2019, met again.",
            [("2019", "occurred", "The Senate failed to ratify the treaty")],
        ),
        ("Failing to dock in May 2022, the craft returned.", []),
        ("Congress failed to pass a budget by 1 July.", []),
        # what a verb did first, and later
        (
            "The Union adopted a policy in January 2016 and two years later a statute for the agency.",
            [
                ("2016-01", "occurred", "The Union adopted a policy"),
                ("2018", "occurred", "The Union adopted a statute for the agency"),
            ],
        ),
        # lines that look like nouns, and what is to come
        ("The first probe lifts off in August.", [("2022-08", "scheduled", "The first probe lifts off")]),
        ("The capsule is now to land in Doria in 2031.", [("2031", "scheduled", "The capsule is to land in Doria")]),
        (
            "It was announced in June 2015 with departure foreseen for September 2024.",
            [
                ("2015-06", "occurred", "It was announced with departure foreseen"),
                ("2024-09", "planned", "Departure foreseen"),
            ],
        ),
        ("The report should be out next month.", [("2022-08", "scheduled", "The report should be out")]),
        (
            "The hub, empty since its crew left in May, will fall on 21 July, NASA said on Tuesday.",
            [
                ("2022-05", "occurred", "Its crew left"),
                ("2022-07-21", "scheduled", "The hub will fall"),
                ("2022-07-12", "statement", "NASA said the hub will fall"),
            ],
        ),
    ],
)  # fmt: skip
def test_clauses_that_close_before_a_date_and_acts_with_two(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(one.when.edtf, one.status.value, one.title) for one in rows(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The launch is scheduled for early 2023 and occupation for late 2024.",
            [("2023", "scheduled", "The launch is scheduled"), ("2024", "scheduled", "Occupation is scheduled")],
        ),
        ("Contact was lost at 0130 hrs (IST) on June 29, 2022.", [("2022-06-29", "occurred", "Contact was lost")]),
        (
            "The 2022 World Space Conference closed on Friday with rules.",
            [("2022-07-08", "occurred", "The World Space Conference closed with rules")],
        ),
        (
            "It took until February 2011 for the cabinet to annul the contract.",
            [("2011-02", "occurred", "It took for the cabinet to annul the contract")],
        ),
        ("The mission would have launched in 2028.", [("2028", "cancelled", "The mission would have launched")]),
        ("Had it been funded, the probe would have launched in 2028.", []),
        ("It would have cost 3 billion in 2028.", []),
        ("The probe was going to launch in 2020.", [("2020", "planned", "The probe was going to launch")]),
        (
            "On June 17 they issued four rules, the first since firms left the List in May 2014. "
            "One rule took effect six days later.",
            [
                ("2022-06-17", "occurred", "They issued four rules"),
                ("2014-05", "occurred", "Firms left the List"),
                ("2022-06-23", "occurred", "One rule took effect"),
            ],
        ),
    ],
)  # fmt: skip
def test_hours_with_their_day_named_years_and_what_took_until_then(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(one.when.edtf, one.status.value, one.title) for one in rows(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A panel which reported in May had recommended a fund instead.",
            [("2022-05", "occurred", "A panel reported")],
        ),
        (
            "The pact concluded on 5 July 2016 expires on 31 December 2022.",
            [
                ("2016-07-05", "occurred", "The pact concluded"),
                ("2022-12-31", "scheduled", "The pact expires"),
            ],
        ),
        (
            "It is expected to land on the Moon by 2032 and, as the minister pledged at the opening, to fly to Mars "
            "in 2045.",
            [
                ("../2032", "target", "It is expected to land on the Moon"),
                ("2045", "planned", "It is expected to fly to Mars"),
            ],
        ),
        (
            "The agency plans to launch an orbiter in 2027 and, if funds allow, to land a rover by 2031.",
            [("2027", "planned", "The agency plans to launch an orbiter")],
        ),
        (
            "When the treaty entered into force, in October 1967, it had 60 parties.",
            [("1967-10", "occurred", "The treaty entered into force")],
        ),
        (
            "The lab, empty since its last three tenants left in May, will be sold in August, Quist said.",
            [
                ("2022-05", "occurred", "Its last three tenants left"),
                ("2022-08", "scheduled", "The lab will be sold"),
            ],
        ),
    ],
)
def test_a_relative_an_aside_and_an_opening_end_where_they_do(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(one.when.edtf, one.status.value, one.title) for one in rows(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # what a "which" that happens stands for, and whom a congress is hosted by
        (
            "The office will open once the law takes effect, which must happen by late August.",
            [("../2022-08", "target", "The law takes effect")],
        ),
        (
            "They will present the plan to the board at the Belmora congress, which Oslo hosts on August 14-18.",
            [("2022-08-14/2022-08-18", "scheduled", "Oslo hosts the Belmora congress")],
        ),
        # dates that did not hold
        (
            "The probe ought to have entered service in 2020.",
            [("2020", "cancelled", "The probe ought to have entered service")],
        ),
        (
            "The meeting had been slated for February, but Doria asked for more time.",
            [("2022-02", "cancelled", "The meeting had been slated")],
        ),
        (
            "High winds forced it to scrap a countdown on May 31.",
            [("2022-05-31", "occurred", "High winds forced it to scrap a countdown")],
        ),
        (
            "NASA scrapped a countdown on May 31.",
            [("2022-05-31", "cancelled", "NASA scrapped a countdown")],
        ),
        ("The firm no longer plans to fly in 2024.", []),
        (
            "Doria will no longer test such weapons, the minister announced on Monday.",
            [("2022-07-11", "occurred", "The minister announced Doria will no longer test such weapons")],
        ),
        # verbs that share an auxiliary over a gerund, a condition of the clause behind
        (
            "Doria will bar the use of its engines for launching satellites and suspend from 1 August its work, which "
            "it may end if no deal is struck.",
            [("2022-08-01/..", "scheduled", "Doria will suspend its work")],
        ),
        # pasts that look like nouns and adjectives
        (
            "The ministry shot down a probe in February 2008.",
            [("2008-02", "occurred", "The ministry shot down a probe")],
        ),
        (
            "Parliament in November 2011 capped development cost at $8 billion, a limit the project is close to.",
            [("2011-11", "occurred", "Parliament capped development cost at $8 billion")],
        ),
        # who acts before an infinitive of its own
        (
            "Such craft have been treated as arms since 15 March 1999, when the power to license them passed to Oslo.",
            [
                ("1999-03-15/..", "ongoing", "Such craft have been treated as arms"),
                ("1999-03-15", "occurred", "The power passed to Oslo"),
            ],
        ),
        # a distance from what somebody was doing
        (
            "Doria launched a rocket on 16 March 2012, only 16 days after agreeing to a truce.",
            [
                ("2012-03-16", "occurred", "Doria launched a rocket"),
                ("2012-02-29", "occurred", "Doria agreeing to a truce"),
            ],
        ),
        ("The rocket is meant to debut there in 2025.", [("2025", "planned", "The rocket is meant to debut there")]),
        (
            "President Obama on Monday signed the NASA Authorization Act of 2010.",
            [("2022-07-11", "occurred", "President Obama signed the NASA Authorization Act")],
        ),
    ],
)  # fmt: skip
def test_what_happens_what_was_forced_and_what_did_not_hold(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(one.when.edtf, one.status.value, one.title) for one in rows(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # what a plan would do is meant; a bill has to be passed
        (
            "The agency's plan would retire the craft by 2030.",
            [("../2030", "target", "The agency's plan would retire the craft")],
        ),
        ("It would begin ferrying people by 2030.", [("../2030", "target", "It would begin ferrying people")]),
        ("A bill would ban the craft by 2030.", []),
        # the day of a countdown, of what came first, of what lies at a distance
        (
            "The countdown of May 17 was stopped before the boosters ignited.",
            [("2022-05-17", "cancelled", "The countdown was stopped")],
        ),
        (
            "Belmora was the first to follow suit, on May 9; Doria joined in June.",
            [
                ("2022-05-09", "occurred", "Belmora was the first to follow suit"),
                ("2022-06", "occurred", "Doria joined"),
            ],
        ),
        (
            "The office opened on Monday, six months after the Senate passed the act that made it, on 9 January.",
            [
                ("2022-07-11", "occurred", "The office opened"),
                ("2022-01-09", "occurred", "The Senate passed the act"),
            ],
        ),
        # for when it was set that was put off
        (
            "The agency delayed the launch, which was set for August 6.",
            [("2022-08-06", "cancelled", "The launch was set")],
        ),
        (
            "The agency praised the launch, which was set for August 6.",
            [("2022-08-06", "scheduled", "The launch was set")],
        ),
        # who acts behind a relative clause, and a participle at the end
        (
            "NASA chose Airbus, which builds the stage, a part of the craft, giving up the date of May 2023.",
            [("2023-05", "cancelled", "NASA giving up the date")],
        ),
        (
            "The deal, signed on 8 January, would hand over Doria-2, launched in May with public money.",
            [
                ("2022-01-08", "occurred", "The deal signed"),
                ("2022-05", "occurred", "Doria-2 launched with public money"),
            ],
        ),
    ],
)  # fmt: skip
def test_plans_countdowns_distances_and_dates_put_off(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(one.when.edtf, one.status.value, one.title) for one in rows(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Belmora launched its first astronaut, Lt. Col. Ada Quist, on 15 June 2022 Doria time, becoming the third "
            "state, after Doria and Argia, able to put people into orbit.",
            [("2022-06-15", "occurred", "Belmora launched its first astronaut")],
        ),
        (
            "Such services should be fully available by 2030.",
            [("../2030", "target", "Such services should be fully available")],
        ),
    ],
)  # fmt: skip
def test_the_only_act_and_what_will_be_available(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(one.when.edtf, one.status.value, one.title) for one in rows(text)] == told
