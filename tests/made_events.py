"""Events made for the tests: every form of date, every status, words that try to be markup or formulas."""

from __future__ import annotations

from datetime import date

import pandas as pd

from timeline.frame import COLUMNS, UNDATED_COLUMNS, Collection, with_dtypes
from timeline.model import Document

TEXT = (
    "The agency signed the debris treaty on 4 March 2019. In May it opened a lunar office. "
    "A crewed landing is to follow by 2027, the minister said. Talks with partners went well."
)

Row = tuple[object, ...]


def rows_of(table: str) -> tuple[Row, ...]:
    """Read lines of date, first day, last day, precision, status, title, category and actors."""
    cells = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    return tuple((*line[:7], tuple(name for name in line[7].split("; ") if name)) for line in cells)


FORMS = rows_of("""
2019-03-04 | 2019-03-04 | 2019-03-04 | day | occurred | Agency signs debris treaty | agreement | ASA
2019-05 | 2019-05-01 | 2019-05-31 | month | occurred | Agency opens lunar office | programme | ASA
2018 | 2018-01-01 | 2018-12-31 | year | occurred | Parliament passes launch law | legislation | Parliament
../2027 |  | 2027-12-31 | year | target | crewed landing on the moon | mission | ASA; Parliament
2025/.. | 2025-01-01 |  | year | scheduled | First flight of the heavy launcher | launch | Orbital Works
2017-01-30/2017-02-10 | 2017-01-30 | 2017-02-10 | interval | occurred | Delegations meet on moon base | meeting |
2021~ | 2021-01-01 | 2021-12-31 | year | occurred | Budget doubles | budget | Parliament
203X | 2030-01-01 | 2039-12-31 | decade | planned | Base at the south pole | programme | ASA
2020-23 | 2020-09-01 | 2020-11-30 | season | cancelled | Telescope launch | launch | Orbital Works
2020-33 | 2020-01-01 | 2020-03-31 | quarter | occurred | Office awards lander contract | award | ASA
2021-W33 | 2021-08-16 | 2021-08-22 | week | statement | Minister calls for orbit rules | statement | Parliament
2020-07-13~ | 2020-07-13 | 2020-07-13 | day | statement | Paper prints an interview | statement |
-0043-03-15 | -0043-03-15 | -0043-03-15 | day | occurred | An old comet is seen | other |
Y12026 | 12026-01-01 | 12026-12-31 | year | target | Signal reaches the far star | mission | ASA
19XX | 1900-01-01 | 1999-12-31 | century | ongoing | Century of rockets | other |
unknown |  |  |  | occurred | A date nobody can read | other |
2019-06-01 | 2019-06-01 | 2019-06-01 | day | occurred | <b>Bold</b> & =SUM(A1) claim | report | =Evil; -Corp
""")
FIVE = rows_of("""
2017 | 2017-01-01 | 2017-12-31 | year | occurred | The president orders a return to the moon | order | White House
2019 | 2019-01-01 | 2019-12-31 | year | occurred | ASA announces the Selene programme | programme | ASA
2020-05 | 2020-05-01 | 2020-05-31 | month | occurred | ASA presents the Selene Charter | agreement | ASA
2020-07-13 | 2020-07-13 | 2020-07-13 | day | occurred | The Evening Post prints an interview | statement | Evening Post
../2024 |  | 2024-12-31 | year | target | return a crew to the surface of the moon | mission | ASA; White House
""")
"""Five events like those of one article: what a first visit shows."""


def frame_of(rows: tuple[Row, ...] = FORMS) -> pd.DataFrame:
    """Return a whole frame of rows in the shape of :data:`FORMS`."""
    records = []
    for place, (dated, start, end, precision, status, title, category, actors) in enumerate(rows):
        sentence = f"{title} ({dated})."
        records.append(
            {column.name: {"str": "", "object": (), "float64": 0.9, "Int64": 0}[column.dtype] for column in COLUMNS}
            | {
                "event_id": f"e{place:02d}",
                "date": dated,
                "start": start,
                "end": end,
                "precision": precision,
                "status": status,
                "title": title,
                "category": category,
                "actors": actors,
                "sentence": sentence,
                "time_text": dated,
                "basis": "as written",
                "trigger": str(title).split()[1],
                "document": f"Report {place % 2 + 1}",
                "source": f"report-{place % 2 + 1}.txt",
                "published": "2020-07-15",
                "language": "en",
                "sentence_end": len(sentence),
                "time_start": len(str(title)) + 2,
                "time_end": len(str(title)) + 2 + len(str(dated)),
                "trigger_start": sentence.index(str(title).split()[1]),
                "trigger_end": sentence.index(str(title).split()[1]) + len(str(title).split()[1]),
                "sources": 1,
                "merged_date": dated,
                "reasons": ("the date is written in full",),
                "cue_start": None,
                "cue_end": None,
            }
        )
    frame = pd.DataFrame(records, columns=[column.name for column in COLUMNS], dtype=object)
    return with_dtypes(frame)


def collection_of(rows: tuple[Row, ...] = FORMS) -> Collection:
    """Return a collection with two documents and one undated happening."""
    frame = frame_of(rows)
    documents = {
        name: Document(text=TEXT, source=name, title=title)
        for name, title in (("report-1.txt", "Report 1"), ("report-2.txt", "Report 2"))
    }
    undated = pd.DataFrame(
        [("Talks with partners went well", "no date", "", "Talks with partners went well.", "went", "Report 1",
          "report-1.txt", 143, 173, 162, 166)],
        columns=list(UNDATED_COLUMNS),
    )  # fmt: skip
    return Collection(frame, documents, undated)


def moved() -> Collection:
    """Return targets that moved: one twice, one brought forward, one kept; and an event without history."""
    rows = rows_of("""
../2024 |  | 2024-12-31 | year | target | ASA lands a crew on the moon | mission | ASA
../2026 |  | 2026-12-31 | year | target | ASA lands a crew on the moon | mission | ASA
2027-03-09 | 2027-03-09 | 2027-03-09 | day | occurred | ASA landed a crew on the moon | mission | ASA
2023 | 2023-01-01 | 2023-12-31 | year | scheduled | Selene 2 is to launch | launch | Orbital Works
2022 | 2022-01-01 | 2022-12-31 | year | scheduled | Selene 2 is now to launch | launch | Orbital Works
../2025 |  | 2025-12-31 | year | target | Parliament ends the levy | legislation | Parliament
2024-02-01 | 2024-02-01 | 2024-02-01 | day | occurred | Parliament ended the levy | legislation | Parliament
2020 | 2020-01-01 | 2020-12-31 | year | occurred | ASA opens an office | programme | ASA
""")
    frame = frame_of(rows)
    frame["cluster_id"] = frame["event_id"]
    frame["published"] = [f"{year}-06-01" for year in (2019, 2021, 2028, 2019, 2020, 2019, 2025, 2021)]
    for group in (("e00", "e01", "e02"), ("e03", "e04"), ("e05", "e06")):
        for row in frame.index[frame["event_id"].isin(group)]:
            frame.at[row, "related"] = tuple(name for name in group if name != frame.at[row, "event_id"])
    return Collection(frame)


ARTICLE = """The agency signed the debris treaty on 4 March 2019.

A crewed landing is to follow by 2027, the minister said on Friday. <i>Talks</i> with partners went well."""


def article() -> Collection:
    """Return one document: two events at their places in its text, a date without event, an undated happening."""
    rows = rows_of("""
2019-03-04 | 2019-03-04 | 2019-03-04 | day | occurred | The agency signed the debris treaty | agreement | ASA
../2027 |  | 2027-12-31 | year | target | A crewed landing is to follow | mission | ASA
""")
    frame = frame_of(rows)
    for place, (time, trigger) in enumerate((("4 March 2019", "signed"), ("2027", "follow"))):
        sentence = next(line for line in ARTICLE.split("\n") if time in line)
        for name, text in (("sentence", sentence), ("time", time), ("trigger", trigger)):
            frame.loc[place, f"{name}_start"] = ARTICLE.index(text)
            frame.loc[place, f"{name}_end"] = ARTICLE.index(text) + len(text)
        frame.loc[place, ["sentence", "time_text", "trigger"]] = [sentence, time, trigger]
    frame["source"], frame["document"] = "article.txt", "Treaty signed"
    document = Document(text=ARTICLE, source="article.txt", title="Treaty signed", published=date(2019, 3, 8))
    talks = ARTICLE.index("went")
    undated = pd.DataFrame(
        [
            (
                "Talks went well",
                "no date",
                "",
                "Talks went well.",
                "went",
                "Treaty signed",
                "article.txt",
                0,
                1,
                talks,
                talks + 4,
            )
        ],
        columns=list(UNDATED_COLUMNS),
    )
    return Collection(frame, {"article.txt": document}, undated)
