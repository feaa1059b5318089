"""Callbacks answer over the wire, and every id they name stands in the page."""

from __future__ import annotations

import json

import pytest

from tests.made_events import FIVE, frame_of
from timeline.dashboard import create_app
from timeline.dashboard.ids import Ids
from timeline.frame import Collection


def call(client, app, output, values):
    """Post a callback by the id and property of its first output; ``values`` by ``id.property``."""
    (key,) = [key for key in app.callback_map if output in key.strip(".").split("...")]
    wires = app.callback_map[key]
    outputs = [dict(zip(("id", "property"), name.rsplit(".", 1), strict=True)) for name in key.strip(".").split("...")]
    given = {
        kind: [{**wire, "value": values.get(f"{wire['id']}.{wire['property']}")} for wire in wires[kind]]
        for kind in ("inputs", "state")
    }
    body = {
        "output": key,
        "outputs": outputs if key.startswith("..") else outputs[0],
        **given,
        "changedPropIds": [f"{given['inputs'][0]['id']}.{given['inputs'][0]['property']}"],
    }
    answer = client.post("/_dash-update-component", data=json.dumps(body), content_type="application/json")
    assert answer.status_code == 200, answer.data
    return answer.get_json()["response"]


def text_of(component):
    """All the words in a component."""
    if isinstance(component, str):
        return component
    if isinstance(component, list):
        return " ".join(text_of(part) for part in component if part)
    return text_of(component["props"].get("children") or "") if isinstance(component, dict) else ""


def test_every_id_of_a_callback_stands_in_the_page(app):
    layout = json.dumps(app.layout.to_plotly_json(), default=lambda part: part.to_plotly_json())
    named = {wire["id"] for wires in app.callback_map.values() for kind in ("inputs", "state") for wire in wires[kind]}
    named |= {name.rsplit(".", 1)[0] for key in app.callback_map for name in key.strip(".").split("...")}
    for name in named:
        assert f'"id": "{name}"' in layout, name


def test_the_line_above_says_how_many_of_how_many_and_each_filter_can_be_undone(client, app):
    shown = call(client, app, "summary.children", {"filters.data": "q=moon&status=target&from=2019"})
    assert "1 of 5 events" in text_of(shown[Ids.SUMMARY]["children"])
    chips = shown[Ids.CHIPS]["children"]
    assert [text_of(chip["props"]["children"][0]) for chip in chips[:-1]] == ["“moon”", "from 2019", "Target"]
    assert [chip["props"]["data-search"] for chip in chips] == [
        "status=target&from=2019",
        "q=moon&status=target",
        "q=moon&from=2019",
        "",
    ]
    links = [link["props"]["href"] for link in shown[Ids.DOWNLOADS]["children"] if "href" in link["props"]]
    assert links[0] == "/api/events.csv?q=moon&status=target&from=2019"
    assert "Talks with partners went well" in text_of(shown[Ids.UNDATED]["children"])


def test_a_facet_lists_values_with_counts(client, app):
    shown = call(
        client, app, "facet-actor.children", {"filters.data": "status=target", "facet-find-actor.value": "white"}
    )
    assert [text_of(box["props"]["label"]) for box in shown["facet-actor"]["children"]] == ["White House 1"]


def test_the_panel_tells_all_of_an_event(client, app):
    shown = call(client, app, "panel-body.children", {"selected.data": "e03", "filters.data": ""})
    said = text_of(shown[Ids.PANEL_BODY]["children"])
    for words in ("The Evening Post prints an interview", "13 July 2020", "known to the day", "as written", "90 %",
                  "the date is written in full", "Report 2, published 15 July 2020", "4 of 5"):  # fmt: skip
        assert words.lower() in said.lower()
    assert shown[Ids.LIVE]["children"] == "The Evening Post prints an interview, 13 July 2020, 4 of 5"
    assert shown[Ids.PANEL]["hidden"] is False


def test_an_event_that_is_gone_is_said_to_be_gone(client, app):
    shown = call(client, app, "panel-body.children", {"selected.data": "no&such=", "filters.data": ""})
    assert "not in this collection" in text_of(shown[Ids.PANEL_BODY]["children"])


def test_the_table_asks_for_the_rows_it_shows(client, app):
    request = {"startRow": 0, "endRow": 3, "sortModel": [{"colId": "date", "sort": "desc"}]}
    shown = call(client, app, "table.getRowsResponse", {"table.getRowsRequest": request, "filters.data": ""})
    response = shown[Ids.TABLE]["getRowsResponse"]
    assert response["rowCount"] == 5
    assert [row["date"] for row in response["rowData"]] == ["by 2024", "13 July 2020", "May 2020"]


@pytest.mark.parametrize(
    ("typed", "search", "error"),
    [("2019 to 2020", "?q=x&from=2019&to=2020", ""), ("soon", None, "Not understood"), ("", None, "")],
)
def test_a_typed_period_goes_into_the_address(client, app, typed, search, error):
    shown = call(client, app, "period.error", {"period.value": typed, "url.search": "?q=x"})
    assert shown[Ids.PERIOD]["error"].startswith(error)
    assert shown.get(Ids.URL, {}).get("search") == search


def test_the_panel_leaves_out_what_is_not_known_of_an_event():
    frame = frame_of(FIVE)
    frame.loc[3, ["basis", "document", "source"]] = ""
    frame.loc[3, "confidence"] = float("nan")
    bare = create_app(Collection(frame))
    shown = call(bare.server.test_client(), bare, "panel-body.children", {"selected.data": "e03", "filters.data": ""})
    said = text_of(shown[Ids.PANEL_BODY]["children"])
    assert "How the date was reached" not in said
    assert "Confidence" not in said
    assert "A document without a name, published 15 July 2020" in said
