"""The controls above the picture as components: search, period, facets, lanes, and the line that says what is shown."""

from __future__ import annotations

import dash_mantine_components as dmc
from dash import html

from timeline.dashboard.attributes import attributes
from timeline.dashboard.filters import FACETS
from timeline.dashboard.ids import Ids
from timeline.scene.index import LANE_MODES
from timeline.scene.lanes import ORDERS
from timeline.scene.wording import Wording


def finder(words: Wording, moved: int) -> html.Section:
    """Return the controls.

    Args:
        words: the words of the interface.
        moved: targets that moved; without any there is no button for them.
    """
    return html.Section(
        [
            html.Div(
                [
                    dmc.TextInput(
                        id=Ids.SEARCH,
                        placeholder=words("find.search_hint"),
                        debounce=300,
                        value="",
                        className="search",
                        **attributes(aria_label=words("find.search")),
                    ),
                    _opener(words),
                    html.Div(
                        [
                            _period(words),
                            *(_facet(name, words) for name in FACETS),
                            *([_moved(moved, words)] if moved else []),
                        ],
                        id=Ids.MORE,
                        className="folding",
                    ),
                ],
                className="controls",
            ),
            html.Div(
                [
                    html.P(id=Ids.SUMMARY, className="summary"),
                    html.Div(id=Ids.CHIPS, className="chips"),
                    _lanes(moved, words),
                    html.Div(id=Ids.DOWNLOADS, className="downloads"),
                ],
                className="state",
            ),
        ],
        className="finder",
        **attributes(aria_label=words("find.label")),
    )


def _opener(words: Wording) -> html.Button:
    """Return the button that opens the controls behind the search field where the page is narrow."""
    return html.Button(
        [words("find.more"), html.Span(id=Ids.MORE_COUNT, className="count", hidden=True)],
        id=Ids.MORE_OPEN,
        className="facet-button more-open",
        **attributes(aria_expanded="false", aria_controls=Ids.MORE),
    )


def _period(words: Wording) -> dmc.TextInput:
    return dmc.TextInput(
        id=Ids.PERIOD,
        placeholder=words("find.period_hint"),
        debounce=True,
        value="",
        className="period",
        **attributes(aria_label=words("find.period")),
    )


def _lanes(moved: int, words: Wording) -> html.Div:
    """Return the choice of lanes; those by slip only where a target moved."""
    modes = [mode for mode in LANE_MODES if moved or mode != "slip"]
    return html.Div(
        [
            html.Span(words("lanes.label"), className="control-label", id="lanes-label"),
            dmc.SegmentedControl(
                id=Ids.LANES,
                value="actor",
                size="xs",
                data=[{"value": mode, "label": words(f"lanes.{mode}")} for mode in modes],
                **attributes(aria_label=words("lanes.label")),
            ),
            html.Select(
                [html.Option(words(f"lanes.order_{order}"), value=order) for order in ORDERS],
                id=Ids.ORDER,
                className="order",
                **attributes(aria_label=words("lanes.order")),
            ),
        ],
        className="lanes-control",
    )


def _moved(count: int, words: Wording) -> html.Button:
    return html.Button(
        [words("slip.filter"), html.Span(f"{count:,}", className="count")],
        id=Ids.MOVED,
        className="facet-button toggle",
        **attributes(aria_pressed="false"),
    )


def _facet(name: str, words: Wording) -> html.Div:
    """Return a button and the box it opens; the page's script opens and closes it."""
    return html.Div(
        [
            html.Button(
                words(f"find.{name}"),
                id=Ids.facet_button(name),
                className="facet-button",
                **attributes(aria_expanded="false", aria_controls=Ids.facet_box(name)),
            ),
            html.Div(
                [
                    dmc.TextInput(
                        id=Ids.facet_find(name),
                        value="",
                        debounce=150,
                        size="xs",
                        placeholder=words("find.facet_find"),
                        **attributes(aria_label=words("find.facet_find")),
                    ),
                    dmc.CheckboxGroup(id=Ids.facet(name), value=[], children=[], className="facet-list"),
                ],
                id=Ids.facet_box(name),
                className="facet",
                role="group",
                hidden=True,
                **attributes(aria_label=words(f"find.{name}")),
            ),
        ],
        className="facet-holder",
    )
