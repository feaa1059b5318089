"""Minutes and lists of actions: what is to be done, and the label that says by when."""

from __future__ import annotations

import pytest

from tests.events.pages.test_layouts import rows


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "A14/1  Doria to circulate the paper. Due: 30 August 2022",
            [("2022-08-30", "target", "Doria to circulate the paper")],
        ),
        (
            "Action 3: The agency to send the list to members. Deadline: 30 August 2022.",
            [("2022-08-30", "target", "The agency to send the list to members")],
        ),
        ("The flight was late. Due to weather in May 2022, it slipped.", [("2022-05", "occurred", "It slipped")]),
    ],
)
def test_the_label_behind_an_action_is_its_limit(line: str, expected: list[tuple[str, str, str]]) -> None:
    assert rows(f"Actions\n\n{line}\n") == expected


def test_a_hyphen_before_by_makes_no_limit() -> None:
    assert rows("Earth swing-by December 2023 (planned)\n") == [("2023-12", "planned", "Earth swing-by")]
