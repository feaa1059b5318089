"""The query string holds the whole state, and comes back as it was."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dashboard.filters import FACETS, Filters
from timeline.dashboard.period import ends
from timeline.scene.index import LANE_MODES
from timeline.scene.lanes import ORDERS

text = st.text(st.characters(exclude_categories=("Cs",)), max_size=20).map(str.strip)
values = st.lists(
    st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=12), max_size=3, unique=True
).map(tuple)
dates = st.sampled_from(["", "2019", "2020-05", "2020-07-13", "-0043", "Y12026", "2021~"])


@given(
    st.builds(
        Filters, q=text, actor=values, status=values, category=values, document=values, from_=dates, to=dates,
        view=st.sampled_from(["", "2019-01-01/2020-01-01"]), lanes=st.sampled_from(LANE_MODES),
        order=st.sampled_from(ORDERS), selected=text,
        theme=st.sampled_from(["", "light", "dark"]), read=text,
    )
)  # fmt: skip
def test_a_state_comes_back_from_its_address(filters):
    assert Filters.parse("?" + filters.query()) == filters


def test_the_names_are_those_users_rely_on():
    filters = Filters.parse(
        "?q=moon&actor=A&actor=B&status=target&category=launch&document=D&from=2019&to=2020-05&view=2018/2021&lanes=none&order=name&selected=e1&theme=dark"
    )
    assert filters == Filters(
        q="moon", actor=("A", "B"), status=("target",), category=("launch",), document=("D",), from_="2019",
        to="2020-05", view="2018/2021", lanes="none", order="name", selected="e1", theme="dark",
    )  # fmt: skip


@pytest.mark.parametrize(
    "query",
    [
        "?from=soon&to=later&view=x&lanes=colour&order=size&theme=pink",
        "?" + "&".join(["q=a"] * 999),
        "?%ff=%ff",
        "",
        "?&&==",
    ],
)
def test_what_cannot_be_understood_is_left_out(query):
    assert Filters.parse(query) == Filters()


def test_defaults_do_not_lengthen_the_address():
    assert Filters().query() == ""


def test_only_filters_change_which_events_are_meant():
    filters = Filters(q="x", view="2019/2020", lanes="none", order="first", selected="e", theme="dark", read="d")
    assert filters.only_filters() == Filters(q="x")
    assert filters.narrowed
    assert not Filters(view="2019/2020", selected="e").narrowed
    assert all(Filters(**{name: ("x",)}).narrowed for name in FACETS)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("", ("", "")),
        ("2019", ("2019", "2019")),
        ("2020-05", ("2020-05", "2020-05")),
        ("since 2017", ("2017", "")),
        ("Since 2017-05", ("2017-05", "")),
        ("2019 to 2021", ("2019", "2021")),
        ("from 2019 to 2021", ("2019", "2021")),
        ("between 2019 and 2021", ("2019", "2021")),
        ("2019 \u2013 2021", ("2019", "2021")),
        ("2019-2021", ("2019", "2021")),
        ("2019/2021", ("2019", "2021")),
        ("until 2020", ("", "2020")),
        ("../2020", ("", "2020")),
        ("until May 2020", ("", "2020-05")),
        ("the 1960s", ("196X", "196X")),
        ("last year", ("2019", "2019")),
    ],
)
def test_a_period_as_people_type_it(said, wanted):
    assert ends(said, datetime.date(2020, 7, 15)) == wanted


@pytest.mark.parametrize("said", ["soon", "2019 to", "x to y", "since whenever"])
def test_a_period_that_is_not_understood(said):
    assert ends(said, None) is None
