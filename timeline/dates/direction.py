"""The words of a clause become a direction: does it speak of the past or of what is to come."""

from __future__ import annotations

from timeline.dates.idioms import Idioms
from timeline.dates.marks import REACH
from timeline.dates.patterns import BLANK
from timeline.dates.telling import HELPER, NEAR

SAYING = 4
"""Within so many tokens a verb of saying is what the date belongs to."""
BESIDE = 3
"""A passive so many tokens before a date stands right before it."""
STATE = 8
"""Within so many tokens a date belongs to how something is: "is open on Monday"."""
OWNED = 7
"""After a possessive ("Friday's planned test") only so many tokens are looked at: the verb is another's."""
SURE, HINT = 2, 1


class Tense(Idioms):
    """Reads the tense of the clause around an expression; the classes of words are those of :class:`Telling`."""

    def goes_on(self, classes: str, start: int, end: int) -> bool:
        """Tell whether a verb between two tokens speaks of the present or the future."""
        now = (self._present | self._future | self._modal) - self._neutral | self._hopes  # "until": from any time
        return any(char in now for char in classes[start:end])

    def around(self, classes: str, start: int, end: int, low: int = 0, high: int | None = None) -> int:
        """Return the direction of the clause: negative for past, positive for future, 0 for neither; 2 is sure.

        The verb nearest before the expression decides, else the one nearest after it.

        Args:
            classes: the classes of the tokens.
            start, end: the tokens of the expression.
            low, high: those between which its cell lies, in a row of columns.
        """
        before, behind = classes[max(low, start - REACH) : start], end + REACH if high is None else high
        cut = 0
        for match in self._stop.finditer(before):
            cut = match.end()
        clause = self._beside.sub("", before[cut:])  # "the minister, who took office in May, visits on"
        if self._moved(clause):
            return SURE
        if self._moved_away(clause, classes[end:behind]):
            return 0
        if self._acts_behind(clause, classes[end : min(end + 3, behind)]):
            return -SURE
        if clause.rstrip(BLANK)[-1:] in self._since or self._period_over(clause):
            return -SURE
        if self._binds(clause) or self._stopped_through(clause) or self._next_one(clause):
            return SURE
        if self._called_for(clause):
            return HINT
        owner = classes[end : end + 1] in self._owner
        if self._arranged_for(clause) and not owner:
            return SURE
        leading = clause.strip(BLANK) in self._target  # "Until Friday, they had not": what follows tells
        found = None if leading else self._before(clause)
        if found is None and self._acts_now(clause) >= 0:
            return HINT
        if found == HINT and owner and not self._comes_after(clause):
            return 0  # "would look for ways around Friday's ruling": a hint of the verb says nothing of what is owned
        if found == -HINT and classes[end + 1 : end + 2] in self._that and any(char in self._saying for char in clause):
            return -SURE  # "told Congress in January that it would decide"
        bounded = any(char in self._neutral for char in clause[-3:])
        if found == 0 and bounded:
            return HINT  # "now aims for five launches by December"
        if found == HINT and bounded and self._obliged(clause):
            return SURE  # "lawmakers must pass it by 17 November"
        if found is not None and not (found < 0 and bounded):
            return found  # "said by Friday it had left": what follows tells
        after = classes[end : min(end + OWNED, behind) if owner else behind]
        return self._told_behind(clause, after, bounded=bounded, verbless=found is None)

    def _told_behind(self, clause: str, after: str, *, bounded: bool, verbless: bool) -> int:
        """Return the direction that what follows an expression tells.

        Args:
            clause: the classes of the tokens of its clause before it.
            after: those behind it.
            bounded: whether it is a limit ("by Friday").
            verbless: whether no verb stands before it.
        """
        if self.follows(clause):
            after = after[: next((place for place, char in enumerate(after) if char in self._comma), len(after))]
        stop = self._stop.search(after)
        told = self._after(after if stop is None else after[: stop.start()])
        asked = bounded and self._asks(clause[-NEAR:-2])
        called = asked and any(char in self._calling for char in clause[-2 * NEAR :])
        if called or (not told and asked) or (not told and (verbless and self._to_do(clause))):
            return HINT  # "asked it to respond by Friday"; "Vulcan to fly on Friday"
        return told

    def _acts_behind(self, clause: str, behind: str) -> bool:
        """Tell whether "after" opens what a past behind an expression tells: "will pay after NASA on Friday cut it"."""
        opened = max((clause.rfind(char) for char in self._following), default=-1)
        if opened < 0 or any(char in self._telling for char in clause[opened + 1 :]):
            return False
        verb = behind.strip(BLANK)[:1]
        return verb != "" and verb in self._past | self._same | self._done and clause.rstrip(BLANK)[-1:] in self._day

    def will(self, classes: str, place: int) -> bool:
        """Tell whether the word before a token that tells a time, in its sentence, is "will" or one it leads."""
        before = classes[self.begun(classes, place) : place]
        telling = [char for char in before if char in self._telling and char not in self._neutral]
        return any(char in self._shall for char in telling[-3:])

    def of_now(self, classes: str, place: int) -> bool:
        """Tell whether what tells a time last before a token, in its sentence, is of now: "has been", "will be"."""
        if self.will(classes, place):
            return True
        before = classes[self.begun(classes, place) : place]
        after = classes[place : place + REACH]
        telling = [char for char in before if char in self._telling and char not in self._neutral]
        if not telling:
            telling = [char for char in after if char in self._telling and char not in self._neutral][:1]
        return any(char in self._present for char in telling[-1:])

    def told_past(self, classes: str, place: int) -> bool:
        """Tell whether a past and no future stands before a token in its sentence."""
        before = classes[self.begun(classes, place) : place]
        ahead = self._future | (self._modal - self._neutral)
        return any(char in self._past for char in before) and not any(char in ahead for char in before)

    def inserted(self, classes: str, place: int) -> bool:
        """Tell whether what stands between a subject and its verb ends before a token: "Doe, elected in May, left".

        Args:
            classes: the classes of the tokens.
            place: the token behind a date.
        """
        behind = classes[place + 1 : place + 4].strip(BLANK)
        if classes[place : place + 1] not in self._comma or place >= len(classes) or behind[:1] not in self._past:
            return False
        before = classes[self.begun(classes, place) : place]
        opening = next((index for index, char in enumerate(before) if char in self._comma), -1)
        return opening > 0 and not any(char in self._telling for char in before[:opening])

    def moves(self, classes: str, place: int) -> bool:
        """Tell whether a verb near before a token moves or sets something ("moved the date two years back")."""
        return any(char in self._moving or char in self._same for char in classes[max(0, place - NEAR) : place])

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
            if found is not None and coming is not None and words[max(0, coming - 2)] in self._and:
                return HINT  # "received assent in December and take effect on 1 October"
            if found is not None:
                return found
            if coming is None and self._announces(words, place):
                coming = place
        return None if coming is None else HINT

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
            past = any(helper in self._past for helper in words[max(0, place - HELPER) : place])
            return -HINT if past and not self._goes_on(words, place) else weight
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
        if ending and words[max(0, place - 2) : place - 1] in self._determiner:
            return None
        helpers = words[max(0, place - HELPER) : place]
        if not any(helper in self._be or helper in self._present for helper in helpers):
            had = any(helper in self._had for helper in helpers)  # "had been forced to halt after the failure on"
            over = had and any(char in self._following for char in words[place:])
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
        if ending and passive:
            now = any(helper in self._present for helper in helpers)
            if now and self._obliged_before(words[:place]):
                return SURE
            beside = len(words) - place <= BESIDE and now
            return HINT if beside or any(char in self._if for char in words[:place]) else 0  # "is closed Monday"
        return -weight

    def _alone(self, words: str, place: int) -> bool:
        """Tell whether no comma, no infinitive and no other word that tells a time stands behind a verb."""
        behind = words[place + 1 :]
        verbs = self._convene | self._plain
        bare = any(char in self._to and behind[at + 2 : at + 3] in verbs for at, char in enumerate(behind))
        return not bare and not any(char in self._comma or char in self._telling for char in behind)

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
