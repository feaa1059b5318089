"""The tags of a line without a finite verb become those of one: a plural, a participle or a base form is its verb."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.grammar.lemmas import lemma
from timeline.grammar.tagger import Tag
from timeline.grammar.tags import BASE, DASHES, INFINITIVE, NAME, NOUN, PAST, PLURAL_PRESENT, PRESENT, run_start
from timeline.grammar.wordlists import listed as in_file
from timeline.grammar.wordlists import words as listed

_ACTING = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
OBJECT = frozenset({"DT", "PRP$", "NN", "NNS", "NNP", "NNPS", "CD"})
"""Tags with which the object of a verb begins."""


_MISTAKEN = frozenset({"JJ", "NN", "VB"})
"""What a past that looks like its base form or an adjective is taken for behind a date."""
_SUBJECT = 4  # words of the subject of a headline


def as_headline(words: Sequence[str], tags: list[Tag]) -> None:
    """Make the first plural behind a name a verb, where it may be one and the line has none ("Apollo 11 lands on").

    So is a base form behind two names or "both" ("Russia and China plan to", "Both slip again").
    """
    for place in range(1, len(words) - 2):
        bare = words[place] == "to" and tags[place].xpos == "IN" and tags[place + 1].xpos == "NN"
        acting = tags[place - 1].xpos in ("NNP", "NNPS", "NNS") and place <= _SUBJECT
        if bare and acting and tags[place + 2].xpos in OBJECT | {"JJ"} and words[place + 1].islower():
            tags[place], tags[place + 1] = INFINITIVE, BASE  # "UK to scrap space agency"
            return
    for place in range(1, len(words)):
        named = tags[place - 1].xpos in ("NNP", "NNPS")
        if tags[place - 1].xpos == "CD" and place > 1:  # "Salyut 7", whatever it is taken for
            named = tags[place - 2].xpos in ("NNP", "NNPS") or words[place - 2][:1].isupper()
            named = named or words[place - 1][:1].isupper()  # "Shenzhou-13"
        dash = place > 1 and words[place - 2] in DASHES
        opens = place == 1 or dash or tags[place - 2].xpos == ":"  # a line, or what follows its date
        noun = tags[place - 1].xpos in ("NN", "FW") and words[place - 1][:1].isupper()
        named = named or (opens and noun and tags[place].xpos == "NNS")
        opened = tags[0].xpos in ("DT", "PRP$") or (len(tags) > 1 and tags[1].xpos == "POS")  # "ESA's council convenes"
        thing = opened and tags[place - 1].xpos == "NN" and words[place] in listed("verbs_of_things")
        decides = opened and tags[place - 1].xpos == "NN" and _decides(place, words)
        particle = words[place + 1] if place + 1 < len(words) and _is_particle(place + 1, tags) else ""
        leaves = words[place] in listed("with_particle") and particle in listed("particles")  # "the chief steps down"
        ends = words[place] in listed("headline_ends") and (_closes(place, tags) or _behind_aside(place, tags))
        if tags[place].xpos == "NNS" and (
            ends
            or leaves
            or (named and words[place] in listed("headline_verbs"))
            or thing
            or decides
            or _takes_object(place, words, tags)
        ):
            if tags[place - 1].xpos == "CD" and words[place - 1][:1].isupper():
                tags[place - 1] = NAME  # "Shenzhou-13 lands"
            if tags[place - 1].xpos == "JJ":
                tags[place - 1] = NAME if words[place - 1][:1].isupper() else NOUN  # "the chief", "Bate"
            tags[place] = PRESENT
            return
        opens = place == 1 or words[place - 2] == ":"
        alone = place + 1 < len(tags) and tags[place + 1].upos not in ("NOUN", "PROPN")  # not "some fund managers"
        many = opens and alone and words[place - 1].lower() in listed("plural_subjects")
        many = many and tags[place + 1].xpos in ("RB", "TO", "IN", "DT", ",")
        if tags[place].xpos == "NN" and words[place] in listed("base_verbs") and (many or several(place, tags)):
            tags[place] = PLURAL_PRESENT
            return
        if tags[place].xpos == "VB" and several(place, tags) and tags[place + 1 : place + 2] and alone:
            tags[place] = PLURAL_PRESENT  # "Centaur and LCROSS *strike* a crater"
            return


def _decides(place: int, words: Sequence[str]) -> bool:
    """Tell whether a body decides on something, a day between or not: "It *votes* (Thursday) on the bill"."""
    ahead = [word.lower() for word in words[place + 1 : place + 3]]
    dated = ahead[:1] != [] and ahead[0] in in_file("time_nouns.txt")
    behind = (ahead[1:] if dated else ahead)[:1]
    return words[place] in listed("bodies_decide") and behind != [] and behind[0] in listed("decided_on")


def _is_particle(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a small word belongs to the verb before it: "lifts *off* from", "steps *down*"."""
    loose = tags[place].xpos == "IN" and (place + 1 == len(tags) or tags[place + 1].xpos in ("IN", "TO", ",", "."))
    return loose or tags[place].xpos in ("RB", "RP")


def _closes(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a plural closes a line of which nothing but one thing stands before it: "First crew *arrives*"."""
    first = run_start(place, tags, ("DT", "JJ", "NN", "NNP", "POS", "HYPH"))
    opens = first == 0 or tags[first - 1].xpos in (":", "NFP")
    behind = tags[place + 1].xpos if place + 1 < len(tags) else "."
    return opens and first < place and tags[place - 1].xpos in ("NN", "NNP") and behind in (".", "IN", ",", ":", "RB")


def _behind_aside(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a plural closes a line behind what is said of its first name: "Philae, built in Bremen, *lands*"."""
    mark = max((index for index in range(place) if tags[index].xpos == ":"), default=-1)
    first = next((index for index in range(mark + 1, place) if tags[index].xpos in ("NNP", "NN")), place)
    commas = [index for index in range(first, place) if tags[index].xpos == ","]
    if len(commas) != _PAIR or commas[1] != place - 1 or tags[commas[0] + 1].xpos not in ("VBN", "DT", "WDT"):
        return False
    named = all(tag.xpos in ("NNP", "NN", "CD") for tag in tags[first : commas[0]])
    return named and (place + 1 == len(tags) or tags[place + 1].xpos in (".", "IN", "RB", ":"))


def _takes_object(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether an article stands right behind a plural that follows a noun: "The tribunal *upholds* the order"."""
    if place + 2 >= len(tags) or tags[place + 1].xpos not in ("DT", "PRP$"):
        return False
    if tags[place - 1].xpos in (":", "."):
        return words[place].lower() in listed("headline_verbs")  # "SPD-4 (2019). *Orders* a proposal"
    first = run_start(place, tags, ("DT", "JJ", "FW", "NN", "NNP", "POS", "HYPH"))
    opens = first == 0 or tags[first - 1].xpos in (":", "NFP")
    return opens and first < place and tags[place - 1].xpos in ("NN", "NNP", "JJ") and tags[place + 2].upos in _NOMINAL


_NOMINAL, _PAIR = ("NOUN", "PROPN", "ADJ"), 2


def as_told(words: Sequence[str], tags: list[Tag]) -> None:
    """Make the first adjective in -ed behind a name or a day, or participle with an object, a past.

    "Musk unveiled plans", "the ruling of July 8 angered operators".
    """
    for place in range(1, len(words) - 1):
        if _names_verb(place, words, tags) or _acts(place, words, tags) or _behind_date(place, words, tags):
            tags[place] = PAST
            return
        behind_comma = tags[place - 1].xpos == "," and tags[place + 1].xpos in OBJECT | {"TO"}
        ended = tags[place - 1].xpos == "," and tags[place + 1].xpos in (".", "IN", "RB")
        past = (behind_comma or ended) and tags[place].xpos == "JJ" and words[place].endswith("ed")
        if past and any((one.xpos, other.xpos) == (",", "VBN") for one, other in pairwise(tags[: place - 1])):
            tags[place] = PAST  # "The probe, ordered in 2021, entered service"
            return
        if behind_comma and tags[place].xpos == "NNS" and words[place] in listed("headline_verbs"):
            tags[place] = PRESENT  # "SpaceX, which flew ten times, plans 20 launches"
            return


def _names_verb(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether an adjective in -ed behind a name or a day is a past: "Musk unveiled plans"."""
    behind = tags[place - 2].xpos if place > 1 and tags[place - 1].xpos == "CD" else tags[place - 1].xpos
    named = behind in ("NNP", "NNPS") and tags[place + 1].xpos in ("NN", "NNS", "JJ", "CD")
    return named and tags[place].xpos == "JJ" and words[place].endswith("ed")


def _acts(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether a word behind who acts is a past: it has an object, or needs none ("it entered into force")."""
    xpos, following = tags[place].xpos, tags[place + 1].xpos
    if tags[place - 1].xpos not in _ACTING | {"CD"}:
        return False
    alike = words[place] in listed("past_and_participle")
    if alike and xpos == "NN" and following in ("DT", "PRP$"):
        return True  # "cost the agency"
    if tags[place - 1].xpos == "CD" or xpos not in ("VBN", "RB"):
        return False
    if xpos == "RB":
        return alike  # "two astronauts left for the station"
    dated = place + 3 < len(tags) and following == "IN" and words[place + 1] in listed("date_prepositions")
    dated = dated and words[place + 2].lower() in in_file("time_nouns.txt")
    parted = dated and tags[place + 3].xpos in ("DT", "PRP$")  # "the panel denied on Friday the protest"
    opened = tags[0].xpos == "IN" and place > 1 and "," in [tag.xpos for tag in tags[max(0, place - 4) : place]]
    if opened and xpos == "VBN" and following in ("IN", "TO") and words[place + 1] not in listed("by_agent"):
        return True  # "In its resolution of 6 May, Parliament called for it"
    described = following == "VBN" and place + 2 < len(tags) and tags[place + 2].xpos == "NNS"  # "gave written answers"
    return parted or described or following in OBJECT or lemma(words[place], "VBN") in listed("intransitive")


def _behind_date(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether a word behind a date is a past that looks like something else: "the test in 2019 left debris"."""
    dated = place > 2 and tags[place - 2].xpos == "IN" and tags[place - 1].xpos in ("CD", "NNP")
    mistaken = words[place] in listed("past_and_participle") and tags[place].xpos in _MISTAKEN
    told = tags[place].xpos == "JJ" and words[place].endswith("ed") and tags[place + 1].xpos in ("IN", "RB", ".")
    return dated and ((mistaken and tags[place + 1].xpos in OBJECT) or told)  # "that began in 2010 *ended* in July"


def several(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether two names that "and" joins stand before a word ("Russia and China plan to")."""
    if place < 3 or tags[place - 1].xpos != "NNP":
        return False
    return "CC" in (tags[place - 2].xpos, tags[place - 3].xpos)
