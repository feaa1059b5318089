"""The first row of a table: heads that name what their columns hold, and times that are heads and no events."""

from __future__ import annotations

import pytest

from tests.events.pages.test_layouts import rows


def test_columns_from_and_to_give_a_period() -> None:
    text = (
        "| Post | From | To |\n| Head of the agency | 1 May 1999 | 3 June 2001 |\n| Minister of space | 2001 | 2005 |\n"
    )
    assert [(date, status) for date, status, _ in rows(text)] == [
        ("1999-05-01/2001-06-03", "ongoing"),
        ("2001/2005", "ongoing"),
    ]


def test_a_period_without_an_end_yet_is_open() -> None:
    text = "| Post | From | To |\n| Head of it | 1 May 1999 | 3 June 2001 |\n| Minister | 2001 | present |\n"
    assert [(date, status) for date, status, _ in rows(text)] == [
        ("1999-05-01/2001-06-03", "ongoing"),
        ("2001/..", "ongoing"),
    ]


def test_other_columns_keep_their_dates_apart() -> None:
    text = "| State | Signed | Ratified |\n| Chile | 1 May 1999 | 3 June 2001 |\n| Peru | 2 May 1999 | 4 June 2001 |\n"
    assert [date for date, _, _ in rows(text)] == ["1999-05-01", "2001-06-03", "1999-05-02", "2001-06-04"]


def test_a_drawn_head_may_hold_a_number() -> None:
    text = "| Mission | From | To (as of 2024) |\n|---|---|---|\n| Probe 7 | November 2022 | December 2022 |\n"
    assert [(date, status) for date, status, _ in rows(text)] == [("2022-11/2022-12", "planned")]


def test_what_is_not_over_is_no_part_of_a_title() -> None:
    text = "| Mission | From | To |\n|---|---|---|\n| KESTREL | June 2021 | present |\n"
    assert rows(text) == [("2021-06/..", "ongoing", "KESTREL")]


@pytest.mark.parametrize(
    "text",
    [
        "| Programme | FY2019 | FY2020 |\n|---|---|---|\n| Lander | 2,144 | 2,586 |\n| Tug | in study | 1,407 |\n",
        "Country      2018    2019    2020\nPeru           39      34      39\nChile          31      21      44\n",
        "Programme\t2019\t2020\t2021\nLander\t2144\t2586\t2555\nTug\t1350\t1407\t1401\n",
        "| Launches | 2017 |\n|---|---|\n| Peru | 3 |\n",
    ],
)
def test_times_that_head_columns_are_no_events(text: str) -> None:
    assert rows(text) == []


def test_a_first_row_like_the_others_is_no_head() -> None:
    text = "Probe 7   May 2018   June 2019\nProbe 8   May 2020   June 2021\n"
    assert [date for date, _, _ in rows(text)] == ["2018-05", "2019-06", "2020-05", "2021-06"]


@pytest.mark.parametrize(
    "line",
    [
        "Table 2. Launches by country, 2018-2020",
        "Figure 3: The budget of the agency, 2010-2020",
        "Chart 1-2 Debris in orbit, 1957 to 2021",
    ],
)
def test_the_years_that_a_table_shows_are_no_event(line: str) -> None:
    assert rows(f"{line}\n\nThe agency counts them.\n") == []


def test_what_a_sentence_says_of_a_table_is_told() -> None:
    assert [date for date, _, _ in rows("Table 2 shows what was launched. Peru launched a probe in 2018.")] == ["2018"]


SLIPPED = (
    "ITEM                     OLD DATE     NEW DATE     STATE\n"
    "-------------------------------------------------------\n"
    "Core stage to the port   Oct 2021     Jan 2023     slipped\n"
    "Panels                   --           Oct 28 2021  done\n"
)


def test_a_line_drawn_under_the_heads_is_no_row() -> None:
    assert rows(SLIPPED) == [
        ("2021-10", "cancelled", "Core stage to the port"),
        ("2023-01", "scheduled", "Core stage to the port"),
        ("2021-10-28", "occurred", "Panels"),
    ]


def test_the_first_date_of_a_row_that_slipped_is_given_up() -> None:
    text = "| Flight (Demo-1) | Dec 2021 | Aug 2023 | Slipped |\n| Flight (Demo-2) | Dec 2021 | Aug 2023 | Split |\n"
    assert [(date, status) for date, status, _ in rows(text)][:2] == [
        ("2021-12", "cancelled"),
        ("2023-08", "scheduled"),
    ]
    assert [status for _, status, _ in rows(text)][2:] == ["occurred", "scheduled"]


TREATY = (
    "Participant          Signature        Ratification,      Entry into\n"
    "                                      accession (a)      force for it\n\n"
    "Australia                             7 Jul 1986 a       6 Aug 1986\n"
    "Morocco              25 Jul 1980      21 Jan 1993        20 Feb 1993\n"
    "Netherlands          27 Jan 1981      17 Feb 1983        11 Jul 1984\n\n"
    "Notes\n"
)


def test_a_cell_stands_under_the_head_that_begins_nearest_to_it() -> None:
    assert [(date, title) for date, _, title in rows(TREATY)] == [
        ("1986-07-07", "Australia, ratification"),
        ("1986-08-06", "Australia, entry into force for it"),
        ("1980-07-25", "Morocco, signature"),
        ("1993-01-21", "Morocco, ratification"),
        ("1993-02-20", "Morocco, entry into force for it"),
        ("1981-01-27", "Netherlands, signature"),
        ("1983-02-17", "Netherlands, ratification"),
        ("1984-07-11", "Netherlands, entry into force for it"),
    ]


def test_tabs_that_only_make_the_rows_even_leave_no_empty_cell() -> None:
    text = "Phase\t\tStart\t\tEnd\nTransfer\t\t5 Aug 2022\t16 Dec 2022\nNominal mission\t1 Feb 2023\t31 Dec 2023\n"
    assert rows(text) == [
        ("2022-08-05/2022-12-16", "scheduled", "Transfer"),
        ("2023-02-01/2023-12-31", "scheduled", "Nominal mission"),
    ]


def test_a_row_may_leave_its_last_cells_out_under_drawn_heads() -> None:
    text = (
        "Item | Due | Handed in\n--- | --- | ---\nFirst report | March 2021 | May 2021\nFinal report | March 2023 |\n"
    )
    assert rows(text) == [
        ("2021-03", "target", "First report"),
        ("2021-05", "occurred", "First report"),
        ("2023-03", "target", "Final report"),
    ]
