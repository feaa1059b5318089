"""The words of a clause become a direction: does it speak of the past or of what is to come."""

from __future__ import annotations

from timeline.dates.lexer import UNKNOWN_CAPITAL
from timeline.dates.marks import REACH
from timeline.dates.patterns import BLANK
from timeline.dates.telling import NEAR
from timeline.dates.weighing import HINT, SURE, Weighing

OWNED = 7
"""After a possessive ("Friday's planned test") only so many tokens are looked at: the verb is another's."""


class Tense(Weighing):
    """Reads the tense of the clause around an expression; the classes of words are those of :class:`Telling`."""

    def says(self, classes: str, start: int, end: int) -> bool:
        """Tell whether a verb of saying stands between two tokens."""
        return any(char in self._saying for char in classes[start:end])

    def goes_on(self, classes: str, start: int, end: int) -> bool:
        """Tell whether a verb between two tokens speaks of the present or the future."""
        now = (self._present | self._future | self._modal) - self._neutral | self._hopes  # "until": from any time
        return any(char in now for char in classes[start:end])

    def tells(self, classes: str, start: int, end: int) -> bool:
        """Tell whether a verb or a plan stands between two tokens."""
        return any(char in self._telling - self._neutral for char in classes[start:end])

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
        if self._introduced(clause) and self.tells(classes, end, behind):
            clause = ""  # "it is the second slip: in January they had moved it"
        if self._moved(clause):
            return SURE
        if self._joined_anew(clause) and self._acted_behind(classes[end:behind]):
            return -SURE
        if self._moved_away(clause, classes[end:behind]) or self._put_off(clause):
            return 0
        if self._acts_behind(clause, classes[end:behind]):
            return -SURE
        last = clause.rstrip(BLANK)[-1:]
        if last in self._since or self._period_over(clause):
            return -SURE
        if self._binds(clause) or self._stopped_through(clause) or self._next_one(clause):
            return SURE
        if self._called_for(clause):
            return HINT
        owner = classes[end : end + 1] in self._owner
        if last in self._unless or (self._arranged_for(clause) and not owner):
            return SURE  # "if Friday's number is a big one"
        leading = clause.strip(BLANK) in self._target  # "Until Friday, they had not": what follows tells
        found = None if leading else self._before(clause)
        if found is None and (self._acts_now(clause) >= 0 or last in self._through):
            return HINT  # "flu jabs on Tuesdays through October"
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
        after = self._behind_insertion(after)
        if self.follows(clause):
            after = after[: next((place for place, char in enumerate(after) if char in self._comma), len(after))]
        if self._called_off_behind(after):
            return 0
        stop = self._stop.search(after)
        told = self._after(after if stop is None else after[: stop.start()])
        asked = bounded and self._asks(clause[-NEAR:-2])
        called = asked and any(char in self._calling for char in clause[-2 * NEAR :])
        if called or (not told and asked) or (not told and (verbless and self._to_do(clause))):
            return HINT  # "asked it to respond by Friday"; "Vulcan to fly on Friday"
        return told

    def _behind_insertion(self, after: str) -> str:
        """Return what follows an expression, without an insertion: "In May, *after the vote*, they met"."""
        words = after.lstrip(BLANK)
        commas = [place for place, char in enumerate(words) if char in self._comma][:2]
        if len(commas) < 2 or commas[0] or not any(char in self._temporal for char in words[: commas[1]]):
            return after
        return words[commas[1] :]

    def _joined_anew(self, clause: str) -> bool:
        """Tell whether a comma, "and" and a preposition stand right before an expression: "it will vote, and on"."""
        words = clause.replace(BLANK, "")
        return len(words) > 2 and words[-3] in self._comma and words[-2] in self._and and words[-1] in self._at

    def _acted_behind(self, behind: str) -> bool:
        """Tell whether the first word behind an expression that tells a time is a past with a subject before it."""
        stop = next((place for place, char in enumerate(behind) if char in self._comma), len(behind))
        telling = self._telling - self._greeted
        place = next((place for place, char in enumerate(behind[:stop]) if char in telling), 0)
        who = self._determiner | self._pronouns | {UNKNOWN_CAPITAL}
        return place > 1 and behind[place] in self._past and behind[:place].strip(BLANK)[:1] in who

    def _acts_behind(self, clause: str, behind: str) -> bool:
        """Tell whether "after" opens what a past behind an expression tells: "will pay after NASA on Friday cut it".

        So does one of something of a day: "will try again after Saturday's attempt failed".
        """
        opened = max((clause.rfind(char) for char in self._following), default=-1)
        if opened < 0 or any(char in self._telling for char in clause[opened + 1 :]):
            return False
        if behind[:1] in self._owner:
            verb = next((char for char in behind[1:OWNED] if char in self._telling), "")
            return verb != "" and verb in self._past | self._was
        verb = behind[:3].strip(BLANK)[:1]
        return verb != "" and verb in self._past | self._same | self._done and clause.rstrip(BLANK)[-1:] in self._day

    def _introduced(self, clause: str) -> bool:
        """Tell whether only a preposition stands between a colon and an expression."""
        words = clause.replace(BLANK, "")
        return len(words) > 1 and words[-2] in self._introducing and words[-1] in self._at

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
        if len(telling) > 1 and telling[-1] in self._plan:  # "is due"
            telling = telling[:-1]
        return any(char in self._present for char in telling[-1:])

    def of_plan(self, classes: str, start: int, end: int) -> bool:
        """Tell whether an expression is of a plan of now: "scheduled for 16 September, has been put off"."""
        begun, stop = self.begun(classes, start), self._full_stop.search(classes, end, end + REACH)
        sentence = classes[begun : end + REACH if stop is None else stop.start()]
        now = any(char in self._present or char in self._shall for char in sentence)
        return now and self.around(classes, start, end) == SURE

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
        if classes[place : place + 1] not in self._comma or place >= len(classes):
            return False
        if behind[:1] not in self._past | self._was:
            return False
        before = classes[self.begun(classes, place) : place]
        opening = next((index for index, char in enumerate(before) if char in self._comma), -1)
        return opening > 0 and not any(char in self._telling for char in before[:opening])
