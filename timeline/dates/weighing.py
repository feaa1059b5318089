"""A verb before or behind an expression becomes the weight it gives: to the past, to what is to come, to neither."""

from __future__ import annotations

from itertools import pairwise

from timeline.dates.idioms import Idioms
from timeline.dates.patterns import BLANK
from timeline.dates.telling import HELPER, NEAR

SAYING = 4
"""Within so many tokens a verb of saying is what the date belongs to."""
BESIDE = 3
"""A passive so many tokens before a date stands right before it."""
STATE = 8
"""Within so many tokens a date belongs to how something is: "is open on Monday"."""
JOINED = 4
"""Of so many tokens are a comma and "and" before a participle that describes a subject."""
SURE, HINT = 2, 1


class Weighing(Idioms):
    """Weighs the verbs of a clause one by one; the classes of words are those of :class:`Telling`."""

    def _before(self, words: str) -> int | None:
        """Weigh the verb nearest before the expression; one that may announce it gives way to a past one before it."""
        coming: int | None = None
        for place in range(len(words) - 1, -1, -1):
            if words[place] not in self._telling:
                continue
            if words[place] in self._next and coming is None and self._told_of_next(words[:place]):
                continue
            found = self._weigh(words, place)
            if found is not None and coming is not None and (found >= 0 or words[place] in self._saying):
                due = words[place] in self._be and coming - place <= 2  # "is due"
                return SURE if due or found == SURE else HINT
            if found is not None and coming is not None and self._anew(words, place, coming):
                return HINT  # "received assent in December and take effect on 1 October"
            if found is not None:
                return found
            if coming is None and self._announces(words, place):
                coming = place
        return None if coming is None else HINT

    def _told_of_next(self, words: str) -> bool:
        """Tell whether a verb of the past, and none of saying, stands before "next": "*showed* the next version on"."""
        place = next((at for at in range(len(words) - 1, -1, -1) if words[at] in self._telling), -1)
        if place < 0:
            return False
        past = words[place] in self._past - self._reporting
        return past or self._same_as_past(words, place) or self._acted(words, place)  # "put back the next flight"

    def _anew(self, words: str, verb: int, coming: int) -> bool:
        """Tell whether "and" right before a verb, or with a comma before its subject, parts it from another verb.

        "Cases have doubled, and (enhanced) benefits *end* on 6 September".
        """
        between = words[max(0, verb - JOINED) : coming].replace(BLANK, "")
        joined = any(one in self._comma and two in self._and for one, two in pairwise(between))
        return words[max(0, coming - 2)] in self._and or joined

    def _weigh(self, words: str, place: int) -> int | None:
        """Return the direction that a word gives to an expression after it, None where it gives none."""
        char = words[place]
        weight = SURE if len(words) - place <= NEAR else HINT
        if char in self._future or self._will_not(words, place):
            passed = char in self._effective and any(one in self._was for one in words[max(0, place - HELPER) : place])
            return 0 if passed else weight  # "the sanctions were lifted effective 23 March"
        if char in self._progressive and words[max(0, place - 2) : place - 1] in self._be:
            return HINT
        if char in self._starts:
            return weight
        if char in self._modal or self._to_be_done(words, place) or self._to_convene(words, place):
            return HINT
        if self._acted(words, place) or self._dated(words, place):
            return -weight
        if self._planned(words, place):
            if char in self._draft and words[max(0, place - 2) : place - 1] in self._determiner and place > 1:
                return None  # "dropped the plan in October"
            if self.once_meant(words, place):
                return 0  # "originally planned for April": gone by, or given up
            if any(helper in self._had for helper in words[max(0, place - HELPER) : place]):
                return 0  # "had been due in May": gone by, or given up
            helpers = words[max(0, place - HELPER) : place]
            if not any(helper in self._past for helper in helpers):
                return weight
            if not self._goes_on(words, place):
                return -HINT
            was = any(helper in self._was for helper in helpers) and self._infinitive(words, place + 2)
            return HINT if was else weight  # "was due to start on 14 February"
        if char in self._was and self._infinitive(words, place + 2):
            return HINT  # "it was to meet again Wednesday"
        if char in self._past:
            return self._verb(words, place, weight)
        if self._same_as_past(words, place):
            poised = char in self._poised and self._for(words)  # not "set a hearing for 20 March"
            return -weight if not poised else 0 if self.once_meant(words, place) else SURE
        if char in self._saying:
            return -SURE if len(words) - place <= SAYING else -HINT
        if char in self._present:
            close = len(words) - place <= 2 or (char in self._be and words[place + 1 :].strip(BLANK) in self._at)
            if self._goes_on(words, place) or close:
                return SURE
            return HINT if char in self._be and len(words) - place <= STATE else 0  # "the bank is open Monday"
        return None

    def _verb(self, words: str, place: int, weight: int) -> int | None:
        """Weigh a verb that looks past: "will be launched" is future, "is launched" neither, "the expected" no verb."""
        ending = words[place] in self._ending
        if ending and self._describes(words, place):
            return None
        if ending and words[max(0, place - 2) : place - 1] in self._determiner:
            return None
        helpers = words[max(0, place - HELPER) : place]
        ahead = self._joined_to(words, place)
        if ahead > 0:
            return weight
        if not any(helper in self._be or helper in self._present for helper in helpers):
            had = any(helper in self._had for helper in helpers)  # "had been forced to halt after the failure on"
            over = had and any(char in self._following for char in words[place:])
            over = over or (had and not self._to_verb(words, place))  # "had kept silent about a test in January"
            return -SURE if over or self._alone(words, place) else -weight
        if self._was_to_have(words[max(0, place - HELPER - 1) : place]):
            return 0
        if self._might_have(helpers) or self._had_to(helpers):
            return -weight
        if any(helper in self._future or helper in self._modal for helper in helpers):
            return weight
        if any(helper in self._plan or helper in self._poised for helper in helpers):
            return HINT
        perfect = any(helper in self._perfect for helper in helpers)
        if perfect and any(char in self._temporal for char in words[:place]):
            return HINT  # "once it has been signed in May"
        passive = any(helper in self._be for helper in helpers)
        if passive and any(helper in self._to for helper in helpers):
            now = any(helper in self._present for helper in helpers)
            return SURE if now else HINT  # "which is to be handed down on 9 May", "the vote to be held in March"
        now = any(helper in self._present for helper in helpers)
        if passive and (ending or (now and helpers.rstrip(BLANK)[-1:] in self._be)):
            if now and self._obliged_before(words[:place]):
                return SURE
            beside = len(words) - place <= BESIDE and now
            return HINT if beside or any(char in self._if for char in words[:place]) else 0  # "is closed Monday"
        return -weight

    def _joined_to(self, words: str, place: int) -> int:
        """Return the direction of the passive that "and" joins a past to: "will be built in May *and launched* in"."""
        if words[max(0, place - 2) : place - 1] not in self._and or place < 2:
            return 0
        told = (at for at in range(place - 3, -1, -1) if words[at] in self._telling - self._neutral)
        first = next(told, -1)
        if first < 0 or words[first] not in self._past:
            return 0
        helpers = words[max(0, first - HELPER) : first]
        ahead = any(char in self._future or char in self._to for char in helpers)
        return int(ahead and any(char in self._be for char in helpers))

    def _alone(self, words: str, place: int) -> bool:
        """Tell whether no comma, no infinitive and no other word that tells a time stands behind a verb."""
        behind = words[place + 1 :]
        told = any(char in self._comma or char in self._telling for char in behind)
        return not told and not self._to_verb(words, place)

    def _to_verb(self, words: str, place: int) -> bool:
        """Tell whether an infinitive stands behind a verb."""
        behind, verbs = words[place + 1 :], self._convene | self._plain
        return any(char in self._to and behind[at + 2 : at + 3] in verbs for at, char in enumerate(behind))

    def _after(self, words: str) -> int:
        coming = False
        if words.strip(BLANK)[:1] in self._be:
            return HINT  # "Friday is the deadline"
        acts = self._acts_now(words)
        for place, char in enumerate(words):
            if place == acts:
                return HINT  # "on Friday I travel to"
            if char not in self._telling:
                continue
            weight = SURE if place <= NEAR else HINT
            if char in self._future or self._will_not(words, place):
                return weight
            if self._acted(words, place) or self._moves_on(words, place):
                return -weight  # "the storm on Sunday delayed the launch"
            if char in self._modal or self._planned(words, place):
                return HINT
            if char in self._past or char in self._saying or self._same_as_past(words, place):
                return -weight
            if char in self._present:
                planned = char in self._be and any(
                    self._planned(words, next_) for next_ in range(place + 1, min(len(words), place + 3))
                )
                return weight if self._goes_on(words, place) else HINT if planned else 0
            coming = coming or self._announces(words, place)
        return HINT if coming else 0
