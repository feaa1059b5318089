"""What a sentence of space policy comes to: its dates, what became of each happening, and how it is called."""

from __future__ import annotations

import datetime

import pytest

import timeline
from timeline.model import Document

TOLD = [
    (
        "2024-08-24",
        "Crew-9, originally due to lift off in August, will carry two people.",
        [("2024-08", "cancelled", "Crew-9 due to lift off")],
    ),
    (
        "2012-11-21",
        "Member states on Wednesday agreed to a budget.",
        [("2012-11-21", "occurred", "Member states agreed to a budget")],
    ),
    (
        "2024-08-24",
        "NASA announced Saturday that Butch Wilmore and Suni Williams will return on a SpaceX Dragon.",
        [("2024-08-24", "occurred", "Butch Wilmore and Suni Williams will return on a SpaceX Dragon")],
    ),
    ("2016-03-14", "It should reach Mars on Oct. 19.", [("2016-10-19", "scheduled", "It should reach Mars")]),
    ("2016-03-14", "NASA should have flown it in 2012.", [("2012", "cancelled", "NASA should have flown it")]),
    ("2016-03-14", "NASA could have flown it in 2012.", []),
    ("2021-09-01", 'A crewed landing in 2024 "is not feasible".', []),
    ("2021-09-01", "The launch in May did not go well.", [("2021-05", "occurred", "The launch did not go well")]),
    (
        "2021-09-01",
        "The suits will not be ready until April 2025.",
        [("2025-04", "scheduled", "The suits will be ready")],
    ),
    (
        "2023-11-18",
        "NASA needs a landing now planned for late 2025.",
        [("2025", "planned", "A landing planned")],
    ),
    (
        "2020-07-15",
        "The first landing could come as early as 2028.",
        [("2028/..", "planned", "The first landing could come")],
    ),
    (
        "2020-07-15",
        "The flight may launch as soon as September.",
        [("2020-09/..", "scheduled", "The flight may launch")],
    ),
    ("2020-07-15", "The flight could launch in 2028.", []),
    ("2020-07-15", "The flight could launch as early as 2028 if Congress agrees.", []),
    ("2019-01-04", "A Long March 5 failed in July 2017.", [("2017-07", "occurred", "A Long March 5 failed")]),
    (
        "2021-12-20",
        "July 1975 - Apollo and Soyuz dock in orbit.",
        [("1975-07", "occurred", "Apollo and Soyuz dock in orbit")],
    ),
    (
        "2015-09-15",
        "Charles Bolden blamed Congress in an Aug. 5 letter.",
        [("2015-08-05", "statement", "Charles Bolden blamed Congress in letter")],
    ),
    (
        "2021-03-01",
        "The Mars 2020 rover landed on February 18.",
        [("2021-02-18", "occurred", "The Mars 2020 rover landed")],
    ),
    (
        "2024-09-05",
        "The Committee on Science, Space, and Technology met on Tuesday.",
        [("2024-09-03", "occurred", "The Committee on Science, Space, and Technology met")],
    ),
    (
        "2007-10-04",
        "Officials recalled how the satellite, launched on October 4, 1957, started the race.",
        [("1957-10-04", "occurred", "The satellite launched")],
    ),
    (
        "2018-10-12",
        "Their rocket failed on Thursday, two minutes into flight.",
        [("2018-10-11", "occurred", "Their rocket failed")],
    ),
    (
        "2018-10-12",
        "Russia has halted flights pending an investigation, and a criminal case was opened on Thursday.",
        [("2018-10-11", "occurred", "A criminal case was opened")],
    ),
    (
        "2012-05-31",
        "The first flight under a contract signed in 2008 was a success.",
        [("2008", "occurred", "A contract signed")],
    ),
    (
        "2021-08-04",
        "NASA stood down from Tuesday's launch attempt.",
        [("2021-08-03", "occurred", "NASA stood down from launch attempt")],
    ),
    ("2021-03-09", "Talks between the two had begun in 2019.", [("2019", "occurred", "Talks had begun")]),
    (
        "2019-07-22",
        "India launched the probe on Monday after a snag forced officials to scrub the launch a week earlier.",
        [
            ("2019-07-22", "occurred", "India launched the probe"),
            ("2019-07-15", "occurred", "A snag forced officials to scrub the launch"),
        ],
    ),
    (
        "2016-12-20",
        "SpaceX, whose rocket exploded on Sept. 1, now aims to fly a crew in May 2018.",
        [("2016-09-01", "occurred", "SpaceX's rocket exploded"), ("2018-05", "target", "SpaceX aims to fly a crew")],
    ),
    (
        "2025-07-10",
        "The House cut the budget for fiscal 2026, which starts on Oct. 1.",
        [],
    ),
    (
        "2023-04-27",
        "A second mission is planned for 2024 and a third for 2025.",
        [("2024", "planned", "A second mission is planned"), ("2025", "planned", "A third is planned")],
    ),
    (
        "2017-10-06",
        "The council was disbanded in 1993 and revived by an executive order on June 30.",
        [
            ("1993", "occurred", "The council was disbanded"),
            ("2017-06-30", "occurred", "The council was revived by an executive order"),
        ],
    ),
    (
        "2024-01-10",
        "NASA on Tuesday pushed back its schedule: Artemis II, previously planned for November, will now fly in 2025.",
        [
            ("2024-01-09", "occurred", "NASA pushed back its schedule"),
            ("2024-11", "cancelled", "Artemis II planned"),
            ("2025", "scheduled", "Artemis II will fly"),
        ],
    ),
    (
        "1986-02-05",
        "The next flight, set for March 6, has been postponed.",
        [("1986-03-06", "cancelled", "The next flight set")],
    ),
    (
        "2021-11-16",
        "Russia on Monday destroyed Cosmos 1408, a satellite launched in 1982.",
        [("2021-11-15", "occurred", "Russia destroyed Cosmos 1408"), ("1982", "occurred", "A satellite launched")],
    ),
    (
        "2008-01-15",
        "Russia and China plan to present a draft treaty in February.",
        [("2008-02", "planned", "Russia and China plan to present a draft treaty")],
    ),
    (
        "2015-11-26",
        "It extends a regime, due to expire next year.",
        [("2016", "scheduled", "A regime due to expire")],
    ),
    (
        "2024-05-20",
        "A report published Friday by the Government Accountability Office says costs have grown.",
        [("2024-05-17", "occurred", "A report published by the Government Accountability Office")],
    ),
    (
        "2024-05-20",
        "Companies launching satellites last year paid more.",
        [("2023", "occurred", "Companies launching satellites")],
    ),
    (
        "2024-05-20",
        "The panel visiting the base last month urged caution.",
        [("2024-04", "occurred", "The panel visiting the base")],
    ),
    (
        "2020-07-15",
        "The capsule will not fly before 2026.",
        [("2026/..", "scheduled", "The capsule will fly")],
    ),
    ("2020-07-15", "The probe did not launch until 2015.", [("2015", "occurred", "The probe did launch")]),
    ("2020-07-15", "The crew will not fly in 2026.", []),
    (
        "2024-03-14",
        "The first landing is unlikely to come before 2027.",
        [("2027/..", "planned", "The first landing is to come")],
    ),
    ("2024-03-14", "A third test is planned for Thursday.", [("2024-03-14", "planned", "A third test is planned")]),
    (
        "2022-11-30",
        "The rover was to have been launched in 2018, then in July 2020.",
        [
            ("2018", "cancelled", "The rover was to have been launched"),
            ("2020-07", "cancelled", "The rover was to have been launched"),
        ],
    ),
    (
        "2022-11-30",
        "A summit of heads of state, proposed by France in February, is to be held next year.",
        [
            ("2022-02", "occurred", "A summit of heads of state proposed by France"),
            ("2023", "scheduled", "A summit of heads of state is to be held"),
        ],
    ),
    (
        "2023-08-24",
        "Chandrayaan-3, launched on 14 July from Sriharikota, touched down on Wednesday.",
        [
            ("2023-07-14", "occurred", "Chandrayaan-3 launched from Sriharikota"),
            ("2023-08-23", "occurred", "Chandrayaan-3 touched down"),
        ],
    ),
    (
        "2025-05-20",
        "The company agreed in 2012 to move the satellite to a graveyard orbit in May 2022.",
        [
            ("2012", "occurred", "The company agreed to move the satellite to a graveyard orbit"),
            ("2022-05", "planned", "The company agreed to move the satellite to a graveyard orbit"),
        ],
    ),
    ("2025-05-20", "The agency pushed the launch to 2026.", [("2026", "scheduled", "The agency pushed the launch")]),
    (
        "2025-05-20",
        "A petition to reconsider the rule, filed by SpaceX in December 2022, is pending.",
        [("2022-12", "occurred", "A petition filed by SpaceX")],
    ),
    ("2025-05-20", "No licence will be revoked in 2026.", []),
    ("2025-05-20", "The council signed no accord in 2021.", []),
    (
        "2025-05-20",
        "The company has until July 7 to seek a rehearing.",
        [("../2025-07-07", "target", "The company to seek a rehearing")],
    ),
    (
        "2018-06-19",
        "The first ordered a return to the Moon; the second, in May, eased licensing.",
        [("2018-05", "occurred", "The second eased licensing")],
    ),
    (
        "2018-06-19",
        "Mike Rogers has pushed the idea since 2016.",
        [("2016/..", "ongoing", "Mike Rogers has pushed the idea")],
    ),
    (
        "2021-06-16",
        "India destroyed a satellite in March 2019, and China did so in January 2007.",
        [
            ("2019-03", "occurred", "India destroyed a satellite"),
            ("2007-01", "occurred", "China destroyed a satellite"),
        ],
    ),
    (
        "2022-08-29",
        "A fuel leak and then an engine problem during final preparations led NASA to call off the launch on Monday.",
        [("2022-08-29", "occurred", "A fuel leak led NASA to call off the launch")],
    ),
    (
        "2022-08-29",
        "The next attempt will not take place until Friday at the earliest.",
        [("2022-09-02/..", "scheduled", "The next attempt will take place")],
    ),
    ("2022-08-29", "The last time anyone walked there was in December 1972.", []),
    (
        "2024-03-05",
        "The U.S. Space Force's Space Systems Command today announced it has assigned 21 missions, to be flown soon.",
        [("2024-03-05", "occurred", "U.S. Space Force's Space Systems Command announced it has assigned 21 missions")],
    ),
    (
        "2024-10-02",
        "The first flight slipped to 2020, 2021 and 2022.",
        [
            ("2020", "cancelled", "The first flight slipped"),
            ("2021", "cancelled", "The first flight slipped"),
            ("2022", "scheduled", "The first flight slipped"),
        ],
    ),
    (
        "2024-10-02",
        "ULA's Vulcan to fly second time on Friday",
        [("2024-10-04", "scheduled", "ULA's Vulcan to fly second time")],
    ),
    (
        "2024-10-02",
        "SpaceX, which flew 96 times last year, plans 148 launches in 2024.",
        [("2023", "occurred", "SpaceX flew 96 times"), ("2024", "planned", "SpaceX plans 148 launches")],
    ),
    (
        "2019-03-26",
        "In 1989 and 2004 similar initiatives were announced and later abandoned.",
        [
            ("1989", "occurred", "Similar initiatives were announced and later abandoned"),
            ("2004", "occurred", "Similar initiatives were announced and later abandoned"),
        ],
    ),
    (
        "2022-08-09",
        'Section 501 is amended by striking "September 30, 2024" and inserting "September 30, 2030".',
        [],
    ),
    (
        "2022-11-30",
        "It was agreed at a meeting in Paris that ended on 23 November.",
        [("2022-11-23", "occurred", "A meeting ended")],
    ),
    (
        "2019-06-12",
        "The Council adopted its conclusions today, following a debate of ministers on 28 May.",
        [
            ("2019-06-12", "occurred", "The Council adopted its conclusions"),
            ("2019-05-28", "occurred", "A debate of ministers"),
        ],
    ),
    (
        "2025-02-10",
        "The sample is due back on Earth in 2031.",
        [("2031", "scheduled", "The sample is due back on Earth")],
    ),
    ("2025-02-10", "A decision is due on Friday.", [("2025-02-14", "scheduled", "A decision is due")]),
    (
        "2025-02-10",
        "JAXA moved the launch to 2026 after postponing it from 2024.",
        [
            ("2026", "scheduled", "JAXA moved the launch after postponing it"),
            ("2024", "cancelled", "JAXA postponing it"),
        ],
    ),
    (
        "2026-01-15",
        "The Senate confirmed Isaacman on Dec. 17, more than a year after he was first nominated.",
        [("2025-12-17", "occurred", "The Senate confirmed Isaacman"), ("2024~", "occurred", "He was nominated")],
    ),
    (
        "2024-05-20",
        'The director noted that "in [2019] we signed the accord".',
        [("2019", "occurred", "We signed the accord")],
    ),
    (
        "2024-05-20",
        "ESA, whose council met in March, approved the plan.",
        [("2024-03", "occurred", "ESA's council met")],
    ),
    (
        "2024-05-20",
        "The ruling of the court on May 8 angered operators.",
        [("2024-05-08", "occurred", "The ruling of the court angered operators")],
    ),
    (
        "2024-03-21",
        "In a letter to Congress dated 4 March, Bill Nelson said the agency was short of money.",
        [("2024-03-04", "statement", "Bill Nelson said the agency was short of money")],
    ),
    (
        "2024-12-02",
        "Roscosmos and the China National Space Administration agreed in March 2021 to build the International Lunar "
        "Research Station.",
        [("2021-03", "occurred", "Roscosmos agreed to build the International Lunar Research Station")],
    ),
    (
        "2023-02-20",
        "Congress passed the NASA Authorization Act in September 2010; President Barack Obama signed it on October 11.",
        [
            ("2010-09", "occurred", "Congress passed the NASA Authorization Act"),
            ("2010-10-11", "occurred", "President Barack Obama signed it"),
        ],
    ),
    (
        "2022-12-20",
        "Kamala Harris announced on Monday that the United States will no longer conduct destructive anti-satellite "
        "missile tests.",
        [
            (
                "2022-12-19",
                "occurred",
                "The United States will no longer conduct destructive anti-satellite missile tests",
            )
        ],
    ),
    (
        "2022-12-20",
        "Canada made the same pledge in May, New Zealand in July, and Japan and Germany in September.",
        [
            ("2022-05", "occurred", "Canada made the same pledge"),
            ("2022-07", "occurred", "New Zealand made the same pledge"),
            ("2022-09", "occurred", "Japan and Germany made the same pledge"),
        ],
    ),
    (
        "2019-04-11",
        "The Beresheet spacecraft, built by SpaceIL and Israel Aerospace Industries, crashed during its landing "
        "attempt on Thursday.",
        [("2019-04-11", "occurred", "The Beresheet spacecraft crashed during its landing attempt")],
    ),
    (
        "2024-10-14",
        "Launched today from Kennedy Space Center, Europa Clipper will reach Jupiter in April 2030.",
        [
            ("2024-10-14", "occurred", "Europa Clipper launched from Kennedy Space Center"),
            ("2030-04", "scheduled", "Europa Clipper will reach Jupiter"),
        ],
    ),
    (
        "2024-10-14",
        "NASA had planned to launch it on 10 October, but Hurricane Milton forced a delay.",
        [("2024-10-10", "cancelled", "NASA had planned to launch it")],
    ),
    (
        "2023-05-10",
        "Under the plan, China would send astronauts to the Moon before 2030.",
        [("../2030", "target", "China would send astronauts to the Moon")],
    ),
    (
        "2024-06-05",
        "It is due to dock with the station on Thursday.",
        [("2024-06-06", "scheduled", "It is due to dock with the station")],
    ),
    (
        "2024-06-05",
        "The first crewed flight had been planned for 2017.",
        [("2017", "planned", "The first crewed flight had been planned")],
    ),
    (
        "2018-03-27",
        "The observatory was earlier scheduled to launch in the spring of 2019.",
        [("2019-21", "cancelled", "The observatory was scheduled to launch")],
    ),
    (
        "2022-07-27",
        "Yuri Borisov, who was appointed to lead Roscosmos on July 15, told President Vladimir Putin on Tuesday.",
        [
            ("2022-07-15", "occurred", "Yuri Borisov was appointed to lead Roscosmos"),
            ("2022-07-26", "statement", "Yuri Borisov told President Vladimir Putin"),
        ],
    ),
    (
        "2023-09-14",
        "The Parliament is expected to vote next spring, and the rules could take effect in 2030 if member states "
        "agree.",
        [("2024-21", "planned", "The Parliament is expected to vote")],
    ),
    (
        "2020-10-14",
        "Eight countries, including Australia, Canada, Italy and Japan, signed the Artemis Accords on October 13.",
        [("2020-10-13", "occurred", "Eight countries signed the Artemis Accords")],
    ),
    (
        "2024-01-10",
        "Artemis III, which had been set for late 2025, will now take place no earlier than September 2026.",
        [
            ("2025", "cancelled", "Artemis III had been set"),
            ("2026-09/..", "scheduled", "Artemis III will take place"),
        ],
    ),
    (
        "2016-09-28",
        "In Guadalajara on Tuesday, Elon Musk unveiled plans for a spaceship.",
        [("2016-09-27", "occurred", "Elon Musk unveiled plans for a spaceship")],
    ),
    (
        "2025-03-05",
        "The court ruled in February that the FCC had exceeded its authority.",
        [("2025-02", "occurred", "The court ruled that the FCC had exceeded its authority")],
    ),
    (
        "2021-04-22",
        "Yuri Borisov announced over the weekend that Moscow would leave the ISS in 2025 and build its own station by "
        "2030.",
        [
            ("2021-W15", "occurred", "Yuri Borisov announced that Moscow would leave the ISS"),
            ("2025", "planned", "Moscow would leave the ISS"),
            ("../2030", "target", "Moscow would build its own station"),
        ],
    ),
    (
        "2024-02-23",
        "The lander touched down Thursday, becoming the first U.S. spacecraft on the Moon since Apollo 17 in 1972.",
        [("2024-02-22", "occurred", "The lander touched down")],
    ),
    (
        "2022-05-03",
        "The agreement on the station runs to 2024.",
        [("../2024", "ongoing", "The agreement runs")],
    ),
    (
        "2025-06-11",
        "The White House proposed on May 2 to cut the budget by 24 percent.",
        [("2025-05-02", "occurred", "The White House proposed to cut the budget by 24 percent")],
    ),
    (
        "2022-09-05",
        "An attempt to launch Artemis I was scrubbed on Saturday. Managers will decide on Tuesday whether to move the "
        "rocket.",
        [
            ("2022-09-03", "occurred", "Artemis I was scrubbed"),
            ("2022-09-06", "scheduled", "Managers will decide whether to move the rocket"),
        ],
    ),
    (
        "2020-05-30",
        "The previous attempt, on Wednesday, was called off because of lightning.",
        [("2020-05-27", "cancelled", "The previous attempt was called off because of lightning")],
    ),
    (
        "1990-10-30",
        "The company expects to obtain approval and complete the deal by year-end.",
        [("../1990", "target", "The company expects to complete the deal")],
    ),
    (
        "2019-05-14",
        "The next American mission will be called Artemis, NASA announced on Monday.",
        [("2019-05-13", "occurred", "NASA announced the next American mission will be called Artemis")],
    ),
    (
        "2024-12-05",
        "NASA will fly Artemis II in April 2026 instead of September 2025.",
        [
            ("2026-04", "scheduled", "NASA will fly Artemis II"),
            ("2025-09", "cancelled", "NASA will fly Artemis II"),
        ],
    ),
    (
        "2023-08-01",
        "As of March 2023, 113 countries are parties. The treaty was signed in 1967 and entered into force in 1968.",
        [
            ("1967", "occurred", "The treaty was signed"),
            ("1968", "occurred", "The treaty entered into force"),
        ],
    ),
    (
        "2021-02-18",
        "In 2014 the agency awarded contracts to Boeing and SpaceX worth up to $6.8 billion combined.",
        [("2014", "occurred", "The agency awarded contracts to Boeing")],
    ),
    (
        "2024-12-05",
        "The landing is put off to mid-2027.",
        [("2027", "scheduled", "The landing is put off")],
    ),
    (
        "2019-08-30",
        "Mike Pence and John Hyten, who was confirmed in June, attended a ceremony on Thursday.",
        [
            ("2019-06", "occurred", "John Hyten was confirmed"),
            ("2019-08-29", "occurred", "Mike Pence and John Hyten attended a ceremony"),
        ],
    ),
    (
        "2021-06-30",
        "The launch of Nauka, first planned for 2007, is now set for July 21.",
        [
            ("2007", "cancelled", "The launch of Nauka planned"),
            ("2021-07-21", "scheduled", "The launch of Nauka is set"),
        ],
    ),
    (
        "2014-05-14",
        "Washington wants to keep it flying until 2024.",
        [("../2024", "ongoing", "Washington wants to keep it flying")],
    ),
    (
        "2025-10-31",
        "The next flight had slipped from early 2026 to no earlier than April 2026.",
        [
            ("2026", "cancelled", "The next flight had slipped"),
            ("2026-04/..", "scheduled", "The next flight had slipped"),
        ],
    ),
    (
        "2025-10-31",
        "The agency told Congress in January that it would choose a design in 2026.",
        [
            ("2025-01", "statement", "The agency told Congress that it would choose a design"),
            ("2026", "planned", "It would choose a design"),
        ],
    ),
    (
        "2025-10-31",
        "Two more flights will follow in 2026 before the first crew flies in early 2027.",
        [("2026", "scheduled", "Two more flights will follow"), ("2027", "planned", "The first crew flies")],
    ),
    ("2025-10-31", "The target for the crewed flight was 2022.", [("2022", "target", "The crewed flight")]),
    (
        "2025-10-31",
        "Its first module is due in 2028 and the full station by 2035.",
        [("2028", "scheduled", "Its first module is due"), ("../2035", "target", "The full station is due")],
    ),
    (
        "2025-10-31",
        "The treaty was signed in 1967 and the agreement in 1979.",
        [("1967", "occurred", "The treaty was signed"), ("1979", "occurred", "The agreement was signed")],
    ),
    (
        "2025-10-31",
        "They held talks in 2019 and the launch in 2020 failed.",
        [("2019", "occurred", "They held talks"), ("2020", "occurred", "The launch failed")],
    ),
    (
        "2004-01-14",
        "The president announced a programme, calling for a return to the Moon by 2020.",
        [("../2020", "target", "The president calling for a return to the Moon")],
    ),
    (
        "2024-12-06",
        "Both slip again, to April 2026 and mid-2027.",
        [("2026-04", "scheduled", "Both slip again"), ("2027", "scheduled", "Both slip again")],
    ),
    (
        "2024-12-06",
        "NASA delays Artemis II to September 2025 and Artemis III to September 2026.",
        [
            ("2025-09", "scheduled", "NASA delays Artemis II and Artemis III"),
            ("2026-09", "scheduled", "NASA delays Artemis II and Artemis III"),
        ],
    ),
    (
        "2024-12-06",
        "2028 (planned): Artemis IV delivers a module",
        [("2028", "planned", "Artemis IV delivers a module")],
    ),
    ("2024-12-06", "2026 (cancelled): the first crewed flight", [("2026", "cancelled", "The first crewed flight")]),
    (
        "2023-02-06",
        "Saudi Arabia gave notice of its withdrawal, effective 5 January 2024.",
        [("2024-01-05", "scheduled", "Its withdrawal")],
    ),
    (
        "2024-12-06",
        "The administrator resigned, effective 3 January.",
        [("2025-01-03", "scheduled", "The administrator resigned")],
    ),
    ("2024-12-06", "Talks were held that began in late 2021.", [("2021", "occurred", "Talks began")]),
    (
        "2024-12-06",
        "It wrote to Ana Pons, head of the agency, who travelled to Tokyo last month.",
        [("2024-11", "occurred", "Ana Pons travelled to Tokyo")],
    ),
    (
        "2024-12-06",
        "Lockheed Martin had been named preferred bidder in April 2023.",
        [("2023-04", "occurred", "Lockheed Martin had been named preferred bidder")],
    ),
    (
        "2025-10-31",
        "ISRO's new test vehicle to fly in December",
        [("2025-12", "scheduled", "ISRO's new test vehicle to fly")],
    ),
    (
        "2025-10-31",
        "The Indian Space Research Organisation will carry out the second test-vehicle abort mission in December.",
        [
            (
                "2025-12",
                "scheduled",
                "Indian Space Research Organisation will carry out the second test-vehicle abort mission",
            )
        ],
    ),
    (
        "2019-12-10",
        "Japan plans to launch it in fiscal 2026.",
        [("2026-04/2027-03", "planned", "Japan plans to launch it")],
    ),
    ("2019-12-10", "The fiscal 2020 bill is ready.", []),
    (
        "2023-10-25",
        "The official told a meeting at the Wenchang Launch Center that China aims to land there before 2030.",
        [("../2030", "target", "China aims to land there")],
    ),
    (
        "2023-10-25",
        "He told reporters in Paris that a report by experts, delivered in March, had called for a change.",
        [("2023-03", "occurred", "A report delivered")],
    ),
    (
        "2023-10-23",
        "Ministers will decide in November whether to go on, the head of the agency said on Monday.",
        [
            ("2023-11", "scheduled", "Ministers will decide whether to go on"),
            ("2023-10-23", "statement", "Ministers will decide whether to go on"),
        ],
    ),
    (
        "2023-10-25",
        "The rocket, which was due to fly in 2020, is now not expected to make its maiden flight before early 2024.",
        [
            ("2020", "cancelled", "The rocket was due to fly"),
            ("2024/..", "planned", "The rocket is expected to make its maiden flight"),
        ],
    ),
    (
        "2023-10-25",
        "Apollo 18, 19 and 20 had been cancelled in 1970.",
        [("1970", "occurred", "Apollo 18, 19 and 20 had been cancelled")],
    ),
    (
        "2023-10-25",
        "The shuttle flew on 12 April 1981, twenty years to the day after Gagarin.",
        [("1981-04-12", "occurred", "The shuttle flew after Gagarin")],
    ),
    (
        "2023-10-25",
        "ESA members agreed a record budget at a meeting in Paris last November.",
        [("2022-11", "occurred", "ESA members agreed a record budget at a meeting in Paris")],
    ),
    (
        "2022-10-25",
        "A licence issued before January 1, 2019 shall remain in force until December 31, 2023.",
        [("../2023-12-31", "ongoing", "A licence shall remain in force")],
    ),
    (
        "2025-09-03",
        "The firm, which had aimed for late 2023, found a new site last December.",
        [("2023", "target", "The firm had aimed"), ("2024-12", "occurred", "The firm found a new site")],
    ),
    (
        "2021-05-11",
        "The bill had been due for a vote on 29 April but was taken off the agenda.",
        [("2021-04-29", "cancelled", "The bill had been due for a vote")],
    ),
    (
        "2021-05-11",
        "The first launch has been put off until 2023.",
        [("2023", "scheduled", "The first launch has been put off")],
    ),
    (
        "2021-05-11",
        "Brazil left the venture, which the two countries had set up in October 2003.",
        [("2003-10", "occurred", "The two countries had set up the venture")],
    ),
    (
        "2024-07-09",
        "They had hoped to see it fly by July 2020.",
        [("../2020-07", "target", "They had hoped to see it fly")],
    ),
    ("2021-05-11", "Rogozin: no decision before 2024.", []),
    (
        "2022-07-27",
        'Russia will withdraw "after 2024", he said.',
        [("2024/..", "planned", "Russia will withdraw")],
    ),
    (
        "2024-02-17",
        "Japan said cracks had pushed the flight back twice, first to fiscal 2021 and then to fiscal 2022.",
        [
            ("2021-04/2022-03", "cancelled", "Cracks had pushed the flight back twice"),
            ("2022-04/2023-03", "scheduled", "Cracks had pushed the flight back twice"),
        ],
    ),
    (
        "2025-06-25",
        "The Regulation would apply from 1 January 2030.",
        [("2030-01-01/..", "planned", "The Regulation would apply")],
    ),
    ("2025-06-25", "The Regulation would apply from 1 January 2030 if Parliament agrees.", []),
    (
        "2025-06-25",
        "The astronauts would start in January 2030.",
        [("2030-01", "planned", "The astronauts would start")],
    ),
    ("2025-06-25", "Otherwise the astronauts would start in January 2030.", []),
    ("2008-01-23", "Since the 1950s they have come far.", []),
    (
        "2025-06-25",
        "Launch of the module, then set for December 2022, slipped when NASA decided to wait.",
        [("2022-12", "cancelled", "Launch of the module set")],
    ),
    (
        "2025-06-25",
        "The Commissioner for Space, Andrius Kubilius, who took office last December, is ill.",
        [("2024-12", "occurred", "Andrius Kubilius took office")],
    ),
    (
        "2025-06-25",
        "In its budget request of 30 May 2025 the administration asked for an end.",
        [("2025-05-30", "occurred", "Its budget request")],
    ),
    (
        "2023-03-07",
        "A deal with the firm to restore it was signed in 2021.",
        [("2021", "occurred", "A deal was signed")],
    ),
    (
        "2023-03-07",
        "The Outer Space Act (the 1986 Act) came into force on 31 July 1989.",
        [("1989-07-31", "occurred", "The Outer Space Act came into force")],
    ),
    (
        "2023-03-07",
        "Officials have seized property of a firm, a branch of another, at the port, local media reported last week.",
        [("2023-W09", "statement", "Local media reported officials have seized property of a firm")],
    ),
    (
        "2023-03-07",
        "In 2022 seven rockets flew from Baikonur, the fewest since 1961.",
        [("2022", "occurred", "Seven rockets flew from Baikonur")],
    ),
    (
        "2023-03-07",
        "The test must be carried out before 29 July 2026.",
        [("../2026-07-29", "target", "The test must be carried out")],
    ),
    ("2025-11-20", "| Artemis II | April 2026 | Crew in quarantine |", [("2026-04", "scheduled", "Artemis II")]),
    ("2025-11-20", "| Artemis II | Crew in quarantine since April 2026 |", []),
    (
        "2025-11-20",
        "Preliminary design review of the lander: completed in 2023",
        [("2023", "occurred", "Preliminary design review of the lander completed")],
    ),
    ("2025-11-20", "The request was denied on 3 May 2021.", [("2021-05-03", "occurred", "The request was denied")]),
    ("2025-11-20", "He denied it on 3 May 2021.", [("2021-05-03", "statement", "He denied it")]),
    (
        "2025-11-20",
        "The written part of it closed on 8 October 2020, and the hearing took place on 20 January 2021.",
        [
            ("2020-10-08", "occurred", "The written part of it closed"),
            ("2021-01-20", "occurred", "The hearing took place"),
        ],
    ),
    (
        "2024-10-01",
        "Funding was approved on 18 September 2024, together with an orbiter to be launched in March 2028.",
        [("2024-09-18", "occurred", "Funding was approved"), ("2028-03", "scheduled", "An orbiter to be launched")],
    ),
    (
        "2024-10-01",
        "They expect the orbiter to be launched in March 2028.",
        [("2028-03", "planned", "They expect the orbiter to be launched")],
    ),
    (
        "2025-10-03",
        "So said Casey Dreier of the Planetary Society, who testified in September.",
        [("2025-09", "statement", "Casey Dreier of the Planetary Society testified")],
    ),
    (
        "2024-05-30",
        "He told reporters KASA would pick the builder by autumn.",
        [("../2024-23", "target", "KASA would pick the builder")],
    ),
    (
        "2024-05-30",
        "Korea flew it for the third time in May last year, and the fourth launch comes in late 2025.",
        [("2023-05", "occurred", "Korea flew it for the third time"), ("2025", "planned", "The fourth launch comes")],
    ),
    (
        "2024-06-12",
        "The first satellite will not be available for launch before February 2027.",
        [("2027-02/..", "planned", "The first satellite will be available for launch")],
    ),
    ("2024-06-12", "Congress, in the fiscal 2024 defense bill, told the Pentagon to report.", []),
    (
        "2024-06-12",
        "Talks have been blocked since the late 1990s.",
        [("199X/..", "ongoing", "Talks have been blocked")],
    ),
    (
        "2025-11-20",
        "The contract calls for a landing first, then planned for June 2027.",
        [("2027-06", "planned", "The contract calls for a landing planned")],
    ),
    ("2025-11-20", "Florida launches are to begin in 2026.", [("2026", "scheduled", "Florida launches are to begin")]),
    (
        "2024-04-04",
        "Vietnam has been a party to the Outer Space Treaty since 1980.",
        [("1980/..", "ongoing", "Vietnam has been a party to the Outer Space Treaty")],
    ),
    ("2024-04-04", "It has been quiet since Monday.", []),
    (
        "2024-04-04",
        "LOTUS, originally to be launched in 2019, is late.",
        [("2019", "cancelled", "LOTUS to be launched")],
    ),
    (
        "2024-04-04",
        "Negotiations with India on a station near Hanoi, begun in 2011, were concluded last December.",
        [("2011", "occurred", "Negotiations begun"), ("2023-12", "occurred", "Negotiations were concluded")],
    ),
    (
        "2025-11-18",
        "A first landing is planned for June 2027; the crewed one would follow in September 2028.",
        [("2027-06", "planned", "A first landing is planned"), ("2028-09", "scheduled", "The crewed one would follow")],
    ),
    (
        "2024-03-14",
        "He said that the launch scheduled for this month had been put back to the third quarter.",
        [("2024-03", "cancelled", "The launch scheduled"), ("2024-35", "scheduled", "The launch had been put back")],
    ),
    (
        "2013-03-11",
        "The U.S. plans to withdraw 34,000 troops by next February and nearly all of the rest by the end of 2014.",
        [
            ("../2014-02", "target", "The U.S. plans to withdraw 34,000 troops"),
            ("../2014", "target", "The U.S. plans to withdraw nearly all of the rest"),
        ],
    ),
    (
        "2024-03-11",
        "NASA will launch the probe in 2026 and the lander in 2028.",
        [("2026", "scheduled", "NASA will launch the probe"), ("2028", "scheduled", "NASA will launch the lander")],
    ),
    (
        "2024-03-11",
        "NASA launched the probe in 2016 and the lander in 2018 failed.",
        [("2016", "occurred", "NASA launched the probe"), ("2018", "occurred", "The lander failed")],
    ),
    (
        "2013-03-11",
        "Talks on a new treaty, due to end on Friday, broke off late Saturday.",
        [
            ("2013-03-15", "scheduled", "Talks on a new treaty due to end"),
            ("2013-03-09", "occurred", "Talks broke off"),
        ],
    ),
    (
        "2025-11-10",
        "The firm expects one flight in 2026, three in 2027 and five in 2028.",
        [
            ("2026", "planned", "The firm expects one flight"),
            ("2027", "planned", "The firm expects three"),
            ("2028", "planned", "The firm expects five"),
        ],
    ),
    ("2025-11-10", "Beck promised a debut in 2024.", [("2024", "target", "Beck promised a debut")]),
    ("2025-11-10", "Beck promised money in 2024.", [("2024", "occurred", "Beck promised money")]),
    (
        "2025-11-10",
        "That came after heads of state adopted the policy on 31 January 2016.",
        [("2016-01-31", "occurred", "Heads of state adopted the policy")],
    ),
    (
        "2025-11-10",
        "At the signing on 25 January 2023 the EU had pledged support.",
        [("2023-01-25", "occurred", "The signing")],
    ),
    (
        "2025-09-08",
        "The House panel is to mark up its bill on 15 September.",
        [("2025-09-15", "scheduled", "The House panel is to mark up its bill")],
    ),
    (
        "2022-01-02",
        "The two had committed to work together until 2024, but nothing had moved by the end of 2021.",
        [("../2024", "ongoing", "The two had committed to work together")],
    ),
    (
        "2025-09-03",
        "Since 2011 the agency has spent over $23 billion on the rocket.",
        [("2011/..", "ongoing", "The agency has spent over $23 billion on the rocket")],
    ),
    ("2024-05-01", "NASA has suffered its largest cut since 2010.", []),
    ("2024-05-01", "It is the largest rise NASA has received since 2010.", []),
    (
        "2024-05-01",
        "SpaceX, the largest operator, has run a fleet since 2020.",
        [("2020/..", "ongoing", "SpaceX has run a fleet")],
    ),
    (
        "2024-05-01",
        "Informed sources, the agency said, met in March 2024.",
        [("2024-03", "occurred", "Informed sources met")],
    ),
    ("2024-05-01", "Prices due to land shortages rose in March.", [("2024-03", "occurred", "Prices rose")]),
    (
        "2024-05-01",
        "Some fund managers sold shares in March.",
        [("2024-03", "occurred", "Some fund managers sold shares")],
    ),
    (
        "2024-05-01",
        "Residents concerned about Boeing sued in March 2024.",
        [("2024-03", "occurred", "Residents sued")],
    ),
    (
        "2024-05-01",
        'NASA launched "Alpha" "Beta" in May 2023.',
        [("2023-05", "occurred", 'NASA launched "Alpha" "Beta"')],
    ),
    (
        "2024-05-01",
        "The treaty was signed - in May 2023 - by Japan.",
        [("2023-05", "occurred", "The treaty was signed by Japan")],
    ),
    (
        "2024-05-01",
        "The treaty that Russia and China signed entered into force in 2012.",
        [("2012", "occurred", "The treaty entered into force")],
    ),
    (
        "2024-05-01",
        "The launch slipped to 2025 because of engine trouble and then to 2026.",
        [("2025", "cancelled", "The launch slipped"), ("2026", "scheduled", "The launch slipped")],
    ),
    (
        "2024-05-01",
        "Boeing promised an investigation on 3 March 2024.",
        [("2024-03-03", "occurred", "Boeing promised an investigation")],
    ),
    (
        "2024-05-01",
        "2028 (cancelled) | Artemis V lands on the Moon.",
        [("2028", "cancelled", "Artemis V lands on the Moon")],
    ),
    ("2024-05-01", "| 2028 | Artemis V lands on the Moon.", [("2028", "planned", "Artemis V lands on the Moon")]),
    (
        "2024-12-18",
        "Artemis II slid from November 2024 to September 2025 in January, and again, to April 2026, in December.",
        [
            ("2024-11", "cancelled", "Artemis II slid"),
            ("2025-09", "cancelled", "Artemis II slid"),
            ("2024-01", "occurred", "Artemis II slid"),
            ("2026-04", "scheduled", "Artemis II slid"),
            ("2024-12", "occurred", "Artemis II slid"),
        ],
    ),
    (
        "2025-12-20",
        "The contract was signed; first launches slipped from 2027 to 2029.",
        [("2027", "cancelled", "First launches slipped"), ("2029", "scheduled", "First launches slipped")],
    ),
    (
        "2025-12-20",
        "Regulation (EU) 2021/696 entered into force on 12 May 2021.",
        [("2021-05-12", "occurred", "Regulation (EU) 2021/696 entered into force")],
    ),
    (
        "2024-12-18",
        "SpaceX completed its first flight test in April 2023 and a second in November 2023.",
        [
            ("2023-04", "occurred", "SpaceX completed its first flight test"),
            ("2023-11", "occurred", "SpaceX completed a second"),
        ],
    ),
    (
        "2024-12-18",
        "China plans Chang'e-7 for 2026 and Chang'e-8 around 2028.",
        [("2026", "planned", "China plans Chang'e-7"), ("2028~", "planned", "China plans Chang'e-8")],
    ),
    (
        "2024-12-18",
        "Japan signed the Accords in May and Canada in June.",
        [("2024-05", "occurred", "Japan signed the Accords"), ("2024-06", "occurred", "Canada signed the Accords")],
    ),
]


@pytest.mark.parametrize(("published", "text", "expected"), TOLD, ids=[text[:40] for _, text, _ in TOLD])
def test_what_a_sentence_comes_to(published: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    document = Document(text=text, source="test", published=datetime.date.fromisoformat(published))
    found = [(one.when.edtf, str(one.status), one.title) for one in timeline.extract(document)]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("The capsule lifted off on 4 May 2019.", "launch"),
        ("John Raymond was sworn in as chief on 14 January 2020.", "appointment"),
        ("President Trump signed an executive order on 30 June 2017.", "order"),
        ("The act was signed into law on 25 November 2015.", "legislation"),
        ("President Biden signed the CHIPS and Science Act into law on 9 August 2022.", "legislation"),
        ("Canada and Japan signed the agreement on 3 July 2020.", "agreement"),
    ],
)
def test_what_kind_of_act_it_is(text: str, category: str) -> None:
    document = Document(text=text, source="test", published=datetime.date(2024, 9, 17))
    assert [str(one.category) for one in timeline.extract(document)] == [category]


def test_the_agency_is_the_one_a_part_of_it_belongs_to() -> None:
    text = "NASA's inspector general blamed Boeing on 10 March 2020. The agency picked Bechtel in June 2019."
    document = Document(text=text, source="test", published=datetime.date(2020, 3, 17))
    assert "NASA" in timeline.extract(document)[-1].actors


def test_a_list_of_capitals_is_of_places_where_the_first_is_one() -> None:
    text = "The treaty was signed in Washington, London and Moscow on 27 January 1967."
    document = Document(text=text, source="test", published=datetime.date(1967, 2, 1))
    assert timeline.extract(document)[0].actors == ()


def test_a_body_with_a_capital_is_itself_and_nobody_named_before() -> None:
    text = "The policy was launched by ESA in 2007. In June 2018 the Commission proposed a programme."
    document = Document(text=text, source="test", published=datetime.date(2019, 6, 12))
    assert timeline.extract(document)[-1].actors == ("Commission",)


def test_a_dateline_is_no_part_of_its_sentence() -> None:
    text = "Date: 2022-11-30\n\nPARIS, Nov 30 - Ministers from 22 member states last week agreed a budget."
    (event,) = timeline.extract(timeline.read(text.encode()))
    assert (event.when.edtf, event.title) == ("2022-W47", "Ministers agreed a budget")


def test_a_body_named_after_a_person_is_not_that_person() -> None:
    text = "Krikalev headed the Yuri Gagarin Cosmonaut Training Center in 2009."
    document = Document(text=text, source="test", published=datetime.date(2014, 6, 12))
    assert "Yuri Gagarin Cosmonaut Training Center" in timeline.extract(document)[0].actors
    assert "Yuri Gagarin" not in timeline.extract(document)[0].actors


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was not until October 1968 that Apollo 7 flew.", ("1968-10", "occurred")),
        ("The first crewed flight was to have been made in February 1967.", ("1967-02", "cancelled")),
        ("The shuttle, promised for 1978, was late.", ("1978", "target")),
        ("Critical design review - expected mid-2026", ("2026", "planned")),
        ("Propellant transfer demonstration: NET June 2026", ("2026-06/..", "scheduled")),
        ("The review was expected in 2019.", ("2019", "planned")),
        ("18 April 2022 - US pledges not to conduct destructive tests", ("2022-04-18", "occurred")),
        ("27 March 2019: India's Mission Shakti", ("2019-03-27", "occurred")),
        ("The flight is foreseen for the second quarter of 2022.", ("2022-34", "planned")),
        ("President Bush spoke, calling for a return to the Moon by 2020.", ("../2020", "target")),
    ],
)
def test_what_is_told_where_no_day_of_publication_is_known(text: str, expected: tuple[str, str]) -> None:
    (event,) = timeline.extract(Document(text=text, source="test"))
    assert (event.when.edtf, str(event.status)) == expected


def test_a_year_that_begins_a_line_is_not_of_the_month_before_it() -> None:
    text = "Nov 2022 - Artemis I flies after delays since August\n2023: Luna 25 crashes\n"
    found = timeline.extract(Document(text=text, source="test"))
    assert [one.when.edtf for one in found] == ["2022-11", "2023"]


def test_what_comes_with_what_is_to_come_is_to_come() -> None:
    text = "The probe is to be launched in September 2022, with arrival at Jupiter in 2031."
    found = timeline.extract(Document(text=text, source="test"))
    assert [(one.when.edtf, str(one.status)) for one in found] == [("2022-09", "scheduled"), ("2031", "scheduled")]


def test_an_order_counts_its_days_from_its_own() -> None:
    text = "(a) Within 90 days of the date of this order, it shall submit a plan. (b) Within 180 days it shall report."
    found = timeline.extract(Document(text=text, source="test", published=datetime.date(2025, 12, 18)))
    assert [one.when.edtf for one in found] == ["../2026-03-18", "../2026-06-16"]


def test_a_law_sets_a_deadline_though_it_has_no_day_of_publication() -> None:
    text = "The Administrator shall begin operation of the platform not later than December 31, 2028."
    (event,) = timeline.extract(Document(text=text, source="test"))
    assert (event.when.edtf, str(event.status)) == ("../2028-12-31", "target")


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Unisys posted a loss in May 2024.", ("Unisys",)),
        ("Jayark Corp. was founded by a lawyer. In May 2024 Jayark posted a loss.", ("Jayark Corp",)),
        ("The company's revenue is small. Revenue fell in May 2024.", ()),
        ("On 25 May Kennedy asked Congress to commit itself.", ("Kennedy", "US Congress")),
        ("Seventeen of the 27 had adopted laws in May 2024.", ()),
        ("NASA met them in May 2023. Negotiations began in May 2024.", ()),
    ],
)
def test_a_name_in_no_list_acts_as_it_is_written(text: str, actors: tuple[str, ...]) -> None:
    document = Document(text=text, source="test", published=datetime.date(2024, 6, 12))
    assert timeline.extract(document)[-1].actors == actors
