"""Words whose tag their sentence shows, whatever the tagger alone makes of them."""

from __future__ import annotations

import pytest

from timeline.grammar import analyse


@pytest.mark.parametrize(
    ("sentence", "word", "tag"),
    [
        ("The launch, foreseen for early 1997, was put off.", "foreseen", "VBN"),
        ("The lander reaches orbit and burns up a day later.", "burns", "VBZ"),
        ("Talks with Norway since 2010", "Talks", "NNS"),
        ("The agency let us into the market.", "let", "VBD"),
        # people whose word is an adjective elsewhere, and what they did
        ("An executive sent regulators a letter.", "sent", "VBD"),
        ("An executive sent regulators a letter.", "executive", "NN"),
        ("An executive sent regulators a letter.", "regulators", "NNS"),
        ("An executive met analysts in May.", "met", "VBD"),
        ("A senior representative briefed the lawmakers.", "briefed", "VBD"),
        # who was told something
        ("An executive told analysts the job was done.", "told", "VBD"),
        ("An executive told analysts the job was done.", "executive", "NN"),
        ("The chief executive told investors that revenue rose.", "told", "VBD"),
        # pasts that are no nouns, and what one aims at
        ("The launch slid from 3 to 5 August after they found a fault.", "slid", "VBD"),
        ("The launch slipped from 3 to 5 August after Orr found a fault.", "slipped", "VBD"),
        ("Our goal of landing astronauts there is fixed.", "landing", "VBG"),
        ("A map of landing sites was drawn.", "landing", "NN"),
        ("Quist on Thursday relieved Roe of his duties.", "relieved", "VBD"),
        # what was done to somebody
        ("On April 14, 2015, President Roe was shot.", "shot", "VBN"),
        ("The second shot was better.", "shot", "NN"),
        ("The fund will be wound up on 28 May.", "wound", "VBN"),
        ("The fund will be wound up on 28 May.", "up", "RP"),
        ("The agency wound up the fund in May.", "wound", "VBD"),
        ("The wound was small.", "wound", "NN"),
        ("The mission will no longer launch in 2023.", "launch", "VB"),
        ("No longer launch was seen.", "launch", "NN"),
        ("The crofters, who own the land, vote on the lease this autumn.", "vote", "VBP"),
        # what else was done to a thing
        ("The mission was approved in 2014 and extended until May 2026.", "extended", "VBN"),
        ("The mission was approved in 2014 and famous in every way.", "famous", "JJ"),
        # a verb behind "is to"
        ("The three are to land in Kazakhstan.", "land", "VB"),
        ("The area is to land what a belt is to water.", "water", "NN"),
        # what opens a line, and the verb behind it
        ("Atlantis lands for the last time.", "lands", "VBZ"),
        ("Starlink launches in May were late.", "launches", "NNS"),
        ("21 Jul 2011 Atlantis lands and the work is over.", "lands", "VBZ"),
        ("Comment period closed.", "Comment", "NN"),
        ("Comment deadline extended.", "extended", "VBD"),
        # a verb written small is no name
        ("Congress reconvenes Sept. 8.", "reconvenes", "VBZ"),
        # what a body decides on, where the line has no other verb
        ("The committee votes on the bill.", "votes", "VBZ"),
        ("Launch delayed: May 2013", "delayed", "VBD"),
        ("A joint ISRO-NASA mission to the station is planned.", "-", "HYPH"),
        ("The committee votes Thursday on the bill.", "votes", "VBZ"),
        ("The council rules against the firm.", "rules", "VBZ"),
        ("The committee votes in May were close.", "votes", "NNS"),
        ("The firm risks losing a license whose milestones passed in June.", "whose", "WP$"),
        ("The votes on the bill.", "votes", "NNS"),
        # what describes who acts, and the verb behind it
        ("The company founded in 2017 filed for protection in April.", "filed", "VBD"),
        ("The agency created in 1958 celebrated its birthday in July.", "celebrated", "VBD"),
        ("The agency created in 1958 celebrated its birthday in July.", "created", "VBN"),
        ("The satellite launched by ESA in 2018 failed on Monday.", "launched", "VBN"),
        ("The minister said in May Doria would leave.", "said", "VBD"),
        ("The rocket exploded in 2018 because engineers used a wrong bolt.", "exploded", "VBD"),
        ("An image taken in 2012 by a probe launched in 1977.", "launched", "VBN"),
    ],
)
def test_the_tag_of_a_word(sentence: str, word: str, tag: str) -> None:
    analysis = analyse(sentence)
    assert analysis.tags[analysis.words.index(word)].xpos == tag
