"""The words of a clause become a direction: does it speak of the past or of what is to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates.marks import REACH, Marks
from timeline.dates.patterns import BLANK

if TYPE_CHECKING:
    from timeline.dates.language import Language

NEAR = 13
"""Within so many tokens a verb is taken to govern the expression."""
HELPER = 7
"""Within so many tokens before a participle its auxiliary stands."""
SAYING = 4
"""Within so many tokens a verb of saying is what the date belongs to."""
CLOSE = 5
"""A plan's word so many tokens before the end of what precedes a date stands right before it."""
OWNED = 7
"""After a possessive ("Friday's planned test") only so many tokens are looked at: the verb is another's."""
SURE, HINT = 2, 1


class Tense(Marks):
    """Reads the tense of the clause around an expression from closed lists of words and from word endings.

    The classes of the language file: TENSE_PAST, TENSE_FUTURE, TENSE_PRESENT (verbs), TENSE_ENDING (words that look
    like a past tense), TENSE_MODAL ("would"), TENSE_PLAN ("scheduled"), TENSE_POISED ("set", before TENSE_TO only),
    TENSE_BE, TENSE_MOVING with TENSE_FROM and TENSE_TARGET ("slipped from" a day "to" another), TENSE_ACT (a plan's
    words that may be acts),
    TENSE_DONE (those in the past that a day dates) and TENSE_DAY ("on"), TENSE_SAME
    (one form for past and present), TENSE_SAYING, TENSE_DETERMINER (before a word that is then no verb),
    TENSE_NEUTRAL ("by"), TENSE_COMING (what a present or an invitation announces: "votes", "join"), TENSE_GREETING and
    TENSE_GREETED ("see you"), TENSE_PROGRESSIVE ("is launching"), TENSE_WONT ("won't"), TENSE_AT (between "is" and its
    day), TENSE_LOOSE (between "to" and its day), TENSE_IF ("if elected"), TENSE_TEMPORAL with TENSE_PERFECT ("once it
    has been signed"), TENSE_THAT (behind the day of a saying), TENSE_HAD (before a plan that was) and TENSE_HOPES (a
    plan of now).
    """

    def __init__(self, language: Language) -> None:
        def members(name: str) -> frozenset[str]:
            return language.members(f"TENSE_{name}")

        super().__init__(language)
        self._ending = members("ENDING")
        self._past = members("PAST") | self._ending | (members("DONE") - members("PLAN"))
        self._future, self._modal, self._present = members("FUTURE"), members("MODAL"), members("PRESENT")
        self._modal -= language.members("MONTH_NAME")  # "in May, others in July"
        self._plan, self._poised, self._to = members("PLAN"), members("POISED"), members("TO")
        self._saying, self._be, self._neutral = members("SAYING"), members("BE"), members("NEUTRAL")
        self._if, self._temporal = members("IF"), members("TEMPORAL")
        self._perfect, self._that, self._hopes = members("PERFECT"), members("THAT"), members("HOPES")
        self._plain = language.members("WORD")
        self._same, self._had = members("SAME"), members("HAD")
        self._done, self._day = members("DONE"), members("DAY")
        self._from = members("FROM")
        self._wont, self._at, self._progressive = members("WONT"), members("AT"), members("PROGRESSIVE")
        self._coming, self._greeting, self._greeted = members("COMING"), members("GREETING"), members("GREETED")
        self._moving, self._target, self._act = members("MOVING"), members("TARGET"), members("ACT")
        self._object = self._determiner | members("COUNTED")
        self._owner, self._agent = language.members("APOS"), members("AGENT")
        verbs = self._past | self._future | self._modal | self._present | self._saying | self._same | self._progressive
        plans = self._plan | self._poised | self._act | self._done | self._coming | self._greeted | self._wont
        self._telling = verbs | plans | self._be  # no other word says anything: most are passed over at once
        self._loose = "".join(sorted(members("LOOSE"))) + BLANK

    def goes_on(self, classes: str, start: int, end: int) -> bool:
        """Tell whether a verb between two tokens speaks of the present or the future."""
        now = (self._present | self._future | self._modal) - self._neutral | self._hopes  # "until": from any time
        return any(char in now for char in classes[start:end])

    def around(self, classes: str, start: int, end: int) -> int:
        """Return the direction of the clause: negative for past, positive for future, 0 for neither; 2 is sure.

        The verb nearest before the expression decides, else the one nearest after it.
        """
        before = classes[max(0, start - REACH) : start]
        cut = 0
        for match in self._stop.finditer(before):
            cut = match.end()
        clause = self._beside.sub("", before[cut:])  # "the minister, who took office in May, visits on"
        if self._moved(clause):
            return SURE
        if self._moved_away(clause, classes[end:]):
            return 0
        leading = clause.strip(BLANK) in self._target  # "Until Friday, they had not": what follows tells
        owner = classes[end : end + 1] in self._owner
        found = None if leading else self._before(clause)
        if found == HINT and owner:
            return 0  # "would look for ways around Friday's ruling": a hint of the verb says nothing of what is owned
        if found == -HINT and classes[end + 1 : end + 2] in self._that and any(char in self._saying for char in clause):
            return -SURE  # "told Congress in January that it would decide"
        bounded = any(char in self._neutral for char in clause[-3:])
        if found == 0 and bounded:
            return HINT  # "now aims for five launches by December"
        if found is not None and not (found < 0 and bounded):
            return found  # "said by Friday it had left": what follows tells
        after = classes[end : end + (OWNED if owner else REACH)]
        if self.follows(clause):
            after = after[: next((place for place, char in enumerate(after) if char in self._comma), len(after))]
        stop = self._stop.search(after)
        told = self._after(after if stop is None else after[: stop.start()])
        asked = bounded and any(char in self._to for char in clause[-NEAR:-2])
        if not told and (asked or (found is None and self._to_do(clause))):
            return HINT  # "asked it to respond by Friday"; "Vulcan to fly on Friday"
        return told

    def told_past(self, classes: str, place: int) -> bool:
        """Tell whether a past and no future stands before a token in its sentence."""
        before = classes[self.begun(classes, place) : place]
        ahead = self._future | (self._modal - self._neutral)
        return any(char in self._past for char in before) and not any(char in ahead for char in before)

    def moves(self, classes: str, place: int) -> bool:
        """Tell whether a verb near before a token moves or sets something ("moved the date two years back")."""
        return any(char in self._moving or char in self._same for char in classes[max(0, place - NEAR) : place])

    def _to_do(self, words: str) -> bool:
        """Tell whether a clause without a verb that tells a time has "to" before a plain word, as a headline has."""
        verbs = self._coming | self._plain
        return any(char in self._to and words[place + 2 : place + 3] in verbs for place, char in enumerate(words))

    def _moved(self, words: str) -> bool:
        """Tell whether the expression is what something was moved to: "slipped from May to"."""
        near = words.rstrip(self._loose)[-1:]
        return near in self._target and near != "" and any(char in self._moving for char in words)

    def _moved_away(self, words: str, behind: str) -> bool:
        """Tell whether the expression is what something was moved from: "slipped from 21 October to 26 October"."""
        moved = words.rstrip(BLANK)[-1:] in self._from and any(char in self._moving for char in words)
        return moved and behind.strip(BLANK)[:1] in self._target

    def _acted(self, words: str, place: int) -> bool:
        """Tell whether a plan's word is an act with its object or its agent ("proposed by France in May").

        It is none where the expression belongs to it by "for".
        """
        if words[place] in self._done and words[place + 2 : place + 3] in self._agent:
            helpers = words[max(0, place - HELPER) : place]
            return not any(char in self._be for char in helpers) and not self._for(words)
        object_follows = any(char in self._object for char in words[place + 1 : place + 3])
        perfect = any(char in self._present for char in words[max(0, place - 3) : place])
        return words[place] in self._act and object_follows and not perfect and not self._for(words)

    def _dated(self, words: str, place: int) -> bool:
        """Tell whether a plan's word stands right before the day of its own act: "proposed on 2 May to cut"."""
        helpers = words[max(0, place - HELPER) : place]
        bare = not any(char in self._be or char in self._present for char in helpers)
        close = len(words) - place <= CLOSE and any(char in self._day for char in words[place + 1 :])
        return words[place] in self._done and bare and close

    def _for(self, words: str) -> bool:
        return any(char in self._to for char in words[-2:])

    def _same_as_past(self, words: str, place: int) -> bool:
        """Tell whether a verb that has one form for past and present is a past here."""
        helpers = words[max(0, place - HELPER) : place]
        no_past = self._to | self._future | self._modal | self._present | self._be
        if words[place + 1 : place + 2] in self._owner:
            return False  # "let's meet"
        return words[place] in self._same and not any(char in no_past for char in helpers)

    def _before(self, words: str) -> int | None:
        """Weigh the verb nearest before the expression; one that may announce it gives way to a past one before it."""
        coming: int | None = None
        for place in range(len(words) - 1, -1, -1):
            if words[place] not in self._telling:
                continue
            found = self._weigh(words, place)
            if found is not None and coming is not None and (found >= 0 or words[place] in self._saying):
                due = words[place] in self._be and coming - place <= 2  # "is due"
                return SURE if due or found == SURE else HINT
            if found is not None:
                return found
            if coming is None and self._announces(words, place):
                coming = place
        return None if coming is None else HINT

    def _announces(self, words: str, place: int) -> bool:
        """Tell whether a word announces what is to come and is no noun: "the Senate votes", "see you", "join us"."""
        if words[place] in self._greeted:
            return words[max(0, place - 2) : place - 1] in self._greeting
        before = words[max(0, place - 2) : place].rstrip(BLANK)[-1:]
        noun = before in self._determiner or before in self._neutral or before in self._day
        return words[place] in self._coming and (before == "" or not noun)

    def _weigh(self, words: str, place: int) -> int | None:
        """Return the direction that a word gives to an expression after it, None where it gives none."""
        char = words[place]
        weight = SURE if len(words) - place <= NEAR else HINT
        if char in self._future or self._will_not(words, place):
            return weight
        if char in self._progressive and words[max(0, place - 2) : place - 1] in self._be:
            return HINT
        if char in self._modal or self._to_be_done(words, place):
            return HINT
        if self._acted(words, place) or self._dated(words, place):
            return -weight
        if self._planned(words, place):
            if any(helper in self._had for helper in words[max(0, place - HELPER) : place]):
                return 0  # "had been due in May": gone by, or given up
            past = any(helper in self._past for helper in words[max(0, place - HELPER) : place])
            return -HINT if past and not self._goes_on(words, place) else weight
        if char in self._past:
            return self._verb(words, place, weight)
        if self._same_as_past(words, place):
            return -weight
        if char in self._saying:
            return -SURE if len(words) - place <= SAYING else -HINT
        if char in self._present:
            close = len(words) - place <= 2 or (char in self._be and words[place + 1 :].strip(BLANK) in self._at)
            return SURE if self._goes_on(words, place) or close else 0
        return None

    def _to_be_done(self, words: str, place: int) -> bool:
        """Tell whether a word is the "be" of something to be done: "an interview to be broadcast on Sunday"."""
        to = words[max(0, place - 2) : place - 1] in self._to and words[place] in self._be and place >= 2
        return to and words[place + 2 : place + 3] in self._same | self._ending | self._plain

    def _will_not(self, words: str, place: int) -> bool:
        """Tell whether a word is the first half of "won't"."""
        return words[place] in self._wont and words[place + 1 : place + 2] in self._owner

    def _verb(self, words: str, place: int, weight: int) -> int | None:
        """Weigh a verb that looks past: "will be launched" is future, "is launched" neither, "the expected" no verb."""
        ending = words[place] in self._ending
        if ending and words[max(0, place - 2) : place - 1] in self._determiner:
            return None
        helpers = words[max(0, place - HELPER) : place]
        if not any(helper in self._be or helper in self._present for helper in helpers):
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
            return HINT  # "the vote to be held in March"
        if ending and passive:
            return HINT if any(char in self._if for char in words[:place]) else 0
        return -weight

    def _planned(self, words: str, place: int) -> bool:
        return words[place] in self._plan or (words[place] in self._poised and self._goes_on(words, place))

    def _goes_on(self, words: str, place: int) -> bool:
        """Tell whether "to" comes right after a word."""
        return any(after in self._to for after in words[place + 1 : place + 3])

    def _after(self, words: str) -> int:
        coming = False
        if words.strip(BLANK)[:1] in self._be:
            return HINT  # "Friday is the deadline"
        for place, char in enumerate(words):
            if char not in self._telling:
                continue
            weight = SURE if place <= NEAR else HINT
            if char in self._future or self._will_not(words, place):
                return weight
            if self._acted(words, place):
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
