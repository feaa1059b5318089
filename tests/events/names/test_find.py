"""Actors: names of the gazetteer and unknown names, found in a text with their places."""

import csv
import re
from collections import defaultdict
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.events.names.find import find_actors
from timeline.events.names.gazetteer import TYPES, Actor, Gazetteer, gazetteer, read_table, shared_names
from timeline.events.names.mention import Mention
from timeline.model import TimelineError
from timeline.resources import folder


def named(text: str, year: int | None = None) -> list[tuple[str, str]]:
    """Return (words, canonical name) of the mentions of a text."""
    return [(mention.span.of(text), mention.name) for mention in find_actors(text, year)]


def one(text: str) -> Mention:
    (mention,) = find_actors(text)
    return mention


_CNSA = "China National Space Administration (CNSA)"


class TestNamesOfTheTable:
    def test_a_congress_is_that_of_the_state_told_of(self) -> None:
        assert named("Brazil voted. The National Congress ratified it.")[-1][1] == "National Congress of Brazil"

    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("The plan of the EU was sent on. Parliament adopted it.", "European Parliament"),
            ("The British government moved it. British firms agreed. Parliament passed it.", "UK Parliament"),
            (
                "The New Zealand government moved it. New Zealand firms agreed. Parliament passed it.",
                "New Zealand Parliament",
            ),
        ],
    )
    def test_a_parliament_is_that_of_the_union_or_state_told_of(self, text: str, name: str) -> None:
        assert named(text)[-1][1] == name

    @pytest.mark.parametrize(
        ("text", "names"),
        [
            ("It paid GeoOptics and Spire.", ["GeoOptics", "Spire Global"]),
            ("EADS Astrium built it for EADS.", ["Astrium", "EADS"]),  # not the firm that came after
            ("In Tokyo the Diet passed it.", ["Tokyo", "Japanese Diet"]),
            ("The Zuma satellite was lost.", ["Zuma"]),
            ("Jacob Zuma left. Later Zuma spoke.", ["Jacob Zuma", "Jacob Zuma"]),
        ],
    )
    def test_short_and_former_names_are_known(self, text: str, names: list[str]) -> None:
        assert [name for _, name in named(text)] == names

    @pytest.mark.parametrize(
        ("text", "words", "name"),
        [
            ("NASA's budget grew.", "NASA", "NASA"),
            ("The budget of the European Space Agency grew.", "European Space Agency", "European Space Agency (ESA)"),
            ("The chief of China's space agency spoke.", "China's space agency", _CNSA),
            ("It was ratified by the National Congress of a small state.", "National Congress", "National Congress"),
            ("The capsule landed in Inner Mongolia.", "Inner Mongolia", "Inner Mongolia"),
            ("Jordan Doe, a lawyer, left.", "Jordan Doe", "Jordan Doe"),
            ("The rocket of ULA flew.", "ULA", "United Launch Alliance (ULA)"),
            ("Ada Quist is an engineer.", "Ada Quist", "Ada Quist"),
            ("It is China\u2019s space agency.", "China\u2019s space agency", _CNSA),
            ("The GAO report came late.", "GAO", "Government Accountability Office (GAO)"),
            ("The report by the Government Accountability Office came late.", "Government Accountability Office",
             "Government Accountability Office (GAO)"),
            ("Later Falcon 9 flew again.", "Falcon 9", "Falcon 9"),
            ("It was Dmitri Rogozin who spoke.", "Dmitri Rogozin", "Dmitry Rogozin"),
            ("RUSSIA LEAVES THE PROJECT", "RUSSIA", "Russia"),
        ],
    )  # fmt: skip
    def test_a_name_leads_to_its_actor(self, text: str, words: str, name: str) -> None:
        assert named(text) == [(words, name)]

    def test_the_longest_name_wins(self) -> None:
        assert named("The US Department of State wrote.") == [("US Department of State", "US Department of State")]

    def test_a_name_is_not_found_inside_a_word_or_a_longer_number(self) -> None:
        assert named("Apollo 111 and the NASAs and a us of sorts") == []

    def test_a_name_does_not_run_across_paragraphs(self) -> None:
        assert ("Space\n\nForce", "US Space Force") not in named("in Space\n\nForce is needed")
        assert named("the Space\nForce is new") == [("Space\nForce", "US Space Force")]


class TestContext:
    def test_an_ambiguous_name_needs_a_word_nearby(self) -> None:
        assert named("The goddess Artemis hunted at night.") == []
        assert ("Artemis", "Artemis program") in named("Under Artemis, astronauts would return.")

    def test_a_name_that_says_what_it_is_needs_none(self) -> None:
        assert named("They built the Orion capsule.") == [("Orion capsule", "Orion")]

    def test_a_name_met_before_needs_none(self) -> None:
        filler = "and then they met again for years " * 12
        text = f"The Artemis program began {filler} until Artemis ended."
        assert named(text)[-1] == ("Artemis", "Artemis program")


class TestStates:
    def test_adjectives_are_marked(self) -> None:
        mention = one("A Russian rocket flew.")
        assert (mention.name, mention.demonym) == ("Russia", True)
        assert not one("Later Russia left.").demonym

    def test_a_capital_stands_for_its_government(self) -> None:
        mention = one("Later Moscow rejected the idea.")
        assert (mention.name, mention.type, mention.metonym) == ("Russia", "state", True)

    @pytest.mark.parametrize(
        "text", ["They met in Moscow.", "They met near Moscow.", "It was Washington, D.C., that day."]
    )
    def test_a_capital_may_be_just_a_place(self, text: str) -> None:
        mention = one(text)
        assert (mention.actor_id, mention.type) == ("", "place")

    def test_a_capital_inside_a_longer_name_is_no_government(self) -> None:
        assert all(name != "Austria" for _, name in named("It follows the Vienna Convention."))


class TestPeriods:
    def test_the_year_tells_presidents_apart(self) -> None:
        text = "It was President Bush who signed it."
        assert named(text, 1990) == [("President Bush", "George H. W. Bush")]
        assert named(text, 2004) == [("President Bush", "George W. Bush")]

    def test_without_a_year_the_latest_is_taken(self) -> None:
        assert named("It was President Bush who signed it.") == [("President Bush", "George W. Bush")]

    def test_a_period_ends(self) -> None:
        bolden = gazetteer().actors["charles-bolden"]
        assert bolden.in_office(2012)
        assert not bolden.in_office(2020)


class TestShortForms:
    def test_the_last_name_stands_for_a_person_named_before(self) -> None:
        text = "Zoe Lofgren voted. Kendra Horn voted. Horn spoke."
        assert named(text)[-1] == ("Horn", "Kendra Horn")

    def test_not_before(self) -> None:
        assert named("A Horn sounded.") == []

    def test_the_same_holds_for_people_that_no_table_lists(self) -> None:
        text = "The lawyer Ilse Marbach, a professor, objected. On Monday, Marbach left."
        assert named(text) == [("Ilse Marbach", "Ilse Marbach"), ("Marbach", "Ilse Marbach")]
        assert {mention.type for mention in find_actors(text)} == {"person"}
        assert {mention.actor_id for mention in find_actors(text)} == {""}

    def test_initials(self) -> None:
        assert named("It was D. Rogozin.") == [("D. Rogozin", "Dmitry Rogozin")]
        assert named("It was V Narayanan.") == [("V Narayanan", "V. Narayanan")]

    def test_another_first_name_is_another_person(self) -> None:
        assert one("It was Eric Trump.").actor_id == ""

    def test_an_acronym_in_brackets_stands_for_the_name_before_it(self) -> None:
        text = "The Lunar Mining Association (LMA) met. Later the LMA voted."
        assert [name for _, name in named(text)] == ["Lunar Mining Association"] * 3


class TestDescriptions:
    def test_the_agency_is_the_agency_named_last(self) -> None:
        text = "SpaceX asked NASA. Then the company waited while the space agency's lawyers read and the agency wrote."
        assert named(text) == [
            ("SpaceX", "SpaceX"),
            ("NASA", "NASA"),
            ("the company", "SpaceX"),
            ("the space agency", "NASA"),
            ("the agency", "NASA"),
        ]
        assert [mention.described for mention in find_actors(text)] == [False, False, True, True, True]

    def test_of_several_in_a_sentence_a_noun_stands_for_the_first(self) -> None:
        text = "OneWeb struck a deal with SpaceX. The company will fly in May. Later SpaceX flew and the company paid."
        assert [name for words, name in named(text) if words.lower() == "the company"] == ["OneWeb", "SpaceX"]

    def test_an_office_stands_for_whom_it_was_named_with(self) -> None:
        text = (
            "Prime Minister Ilse Karo left on Tuesday. A minister stayed. The prime minister met the president-elect."
        )
        assert ("The prime minister", "Ilse Karo") in named(text)
        assert not any(words == "the president" for words, _ in named(text))

    def test_some_nouns_must_stand_in_the_name(self) -> None:
        text = "The European Union asked NATO and the Trump administration. Then the administration told the union."
        assert named(text)[-2:] == [
            ("the administration", "Trump administration"),
            ("the union", "European Union (EU)"),
        ]

    def test_nothing_was_named_nothing_is_meant(self) -> None:
        assert named("Then the agency wrote to the committee.") == []


class TestUnknownNames:
    @pytest.mark.parametrize(
        ("text", "words", "kind"),
        [
            ("It was led by the Institute of Orbital Law.", "Institute of Orbital Law", "organisation"),
            ("Then Dr. Maria von Stein objected.", "Maria von Stein", "person"),
            ("The engineer Jean-Luc Bernaud objected.", "Jean-Luc Bernaud", "person"),
            ("Then UNIKOSM objected.", "UNIKOSM", "organisation"),
            ("Then Secretary of State Joan Okafor left.", "Joan Okafor", "person"),
            ("Then Joan Okafor told us.", "Joan Okafor", "person"),
        ],
    )
    def test_a_name_is_kept_as_it_stands(self, text: str, words: str, kind: str) -> None:
        mention = one(text)
        assert (mention.span.of(text), mention.name, mention.type, mention.actor_id) == (words, words, kind, "")

    @pytest.mark.parametrize(
        "text",
        [
            "In May it ended. The Moon rose.",
            "However, on Monday they left.",
            "Ministers Agree On Landing Of Rover",
            "The CEO left.",
        ],
    )
    def test_other_words_with_a_capital_are_no_names(self, text: str) -> None:
        assert find_actors(text) == ()


@given(st.text(alphabet="NASA US Trump'\u2019s().,-\n\"aB1\u00e9", max_size=200))
def test_mentions_lie_in_the_text_in_order(text: str) -> None:
    mentions = find_actors(text)
    assert all(0 <= m.span.start < m.span.end <= len(text) for m in mentions)
    assert all(a.span.end <= b.span.start for a, b in pairwise(mentions))


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    assert all(mention.span.of(text).strip() for mention in find_actors(text))


@pytest.mark.parametrize("piece", ["Aa ", "US ", "A. ", "Artemis ", "House Appropriations ", "NASA said Moscow left. "])
def test_long_hostile_text_is_read_through(piece: str) -> None:
    """How the time grows is printed by ``tests/bench/growth.py``; here the end must be reached and places be exact."""
    text = piece * (50_000 // len(piece)) + "ESA."
    assert find_actors(text)[-1].span.end == len(text) - 1


class TestTheTable:
    actors = tuple(gazetteer().actors.values())

    def test_it_is_large_and_of_every_type(self) -> None:
        assert len(self.actors) >= 600
        assert {actor.type for actor in self.actors} >= TYPES - {"other"}

    def test_keys_are_unique(self) -> None:
        seen: list[str] = []
        for path in (folder("data") / "actors").glob("*.csv"):
            with path.open(encoding="utf-8", newline="") as handle:
                seen += [row["id"] for row in csv.DictReader(handle)]
        assert len(seen) == len(set(seen)) == len(self.actors)

    def test_parents_exist_and_no_actor_is_its_own_ancestor(self) -> None:
        by_id = gazetteer().actors
        for actor in self.actors:
            line, place = {actor.id}, actor
            while place.parent:
                place = by_id[place.parent]
                assert place.id not in line
                line.add(place.id)

    def test_cells_have_their_form(self) -> None:
        for actor in self.actors:
            assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", actor.id), actor.id
            assert re.fullmatch(r"(?:[A-Z]{2})?", actor.country), actor.id
            assert all(
                re.fullmatch(r"(?:[0-9]{4}(?:-[0-9]{2}){0,2})?", day) for day in (actor.valid_from, actor.valid_to)
            )
            assert not actor.valid_from or not actor.valid_to or actor.valid_from[:4] <= actor.valid_to[:4], actor.id
            assert re.fullmatch(r"(?:Q[0-9]+)?", actor.wikidata), actor.id
            assert all(name.strip() == name and name for name, _ in actor.names()), actor.id

    def test_two_actors_share_a_name_only_where_period_or_context_tells_them_apart(self) -> None:
        owners: dict[str, set[str]] = defaultdict(set)
        for actor in self.actors:
            for name, _ in actor.names():
                owners[name.lower()].add(actor.id)
        by_id = gazetteer().actors
        ours = {
            name: ids for name, ids in owners.items() if name not in shared_names()
        }  # told apart by whose text it is
        shared = [pair for ids in ours.values() for pair in combinations(sorted(ids), 2)]
        assert [pair for pair in shared if not apart(by_id[pair[0]], by_id[pair[1]])] == []

    def test_a_name_that_several_states_share_has_a_state_for_each_body_that_has_it(self) -> None:
        listed = [(actor, name.lower().removeprefix("the ")) for actor in self.actors for name, _ in actor.names()]
        own = {"US", ""}  # whose bodies, or the Union's, are meant where the text is of no other of those states
        lacking = [
            (actor.id, name)
            for actor, name in listed
            if name in shared_names() and actor.type in ("parliament", "court")
            if actor.country not in shared_names()[name] | own
        ]
        assert lacking == []

    def test_an_unknown_type_is_reported_with_its_line(self) -> None:
        head = "id,name,type,aliases,demonyms,metonyms,parent,country,valid_from,valid_to,case,context,wikidata\n"
        with pytest.raises(TimelineError, match=r"mine\.csv: line 2"):
            read_table(f"{head}a,A,alien,,,,,,,,exact,,\n", "mine.csv")
        with pytest.raises(TimelineError, match="no column"):
            read_table("id,name\na,A\n", "mine.csv")

    def test_another_table_can_be_given(self) -> None:
        mine = Gazetteer([Actor("acme", "Acme Rockets", "company", ("Acme",))])
        text = "Acme's rival was NASA."
        assert [m.actor_id for m in find_actors(text, actors=mine)] == ["acme", ""]


def apart(one: Actor, other: Actor) -> bool:
    """Tell whether two actors can be told apart: by capitals, periods, kinship or context."""
    related = one.id == other.parent or other.id == one.parent or bool(one.parent and one.parent == other.parent)
    first, second = sorted((one, other), key=lambda actor: actor.valid_from)
    ended = bool(first.valid_to) and first.valid_to <= second.valid_from
    return related or ended or bool(one.context) or bool(other.context)


def test_a_sea_is_no_state() -> None:
    assert "Mexico" not in [name for _, name in named("The capsule fell into the Gulf of Mexico.")]


def test_a_name_with_particles_is_not_cut_behind_an_office() -> None:
    assert named("It was announced by President von der Leyen in 2023.") == [("von der Leyen", "Ursula von der Leyen")]
