"""Headers, hosts, bodies and paths: what nobody should ask is refused, with a status that says so."""

from __future__ import annotations

import json

import pytest


def test_headers_of_every_answer(client):
    for path in ("/", "/api/events.csv", "/health", "/nothing.js", "/assets/nothing.css"):
        headers = client.get(path).headers
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe-eval" not in policy
        assert "script-src 'self' 'sha256-" in policy
        assert "'unsafe-inline'" not in policy.split("style-src")[0]
        assert "frame-ancestors 'none'" in policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"


def test_only_the_embed_may_be_framed(client):
    headers = client.get("/embed").headers
    assert "frame-ancestors *" in headers["Content-Security-Policy"]
    assert "X-Frame-Options" not in headers


def test_another_host_is_refused(client):
    assert client.get("/", headers={"Host": "evil.example"}).status_code == 400
    assert client.get("/", headers={"Host": "127.0.0.1:8050"}).status_code == 200


def test_a_large_body_is_refused(client):
    assert client.post("/_dash-update-component", data=b"x" * 1_100_000).status_code == 413


REQUEST = {"id": "table", "property": "getRowsRequest", "value": {"startRow": 0}}
TABLE = {
    "output": "table.getRowsResponse",
    "outputs": {"id": "table", "property": "getRowsResponse"},
    "inputs": [REQUEST],
    "state": [{"id": "filters", "property": "data", "value": ["x"]}],
    "changedPropIds": ["table.getRowsRequest"],
}
BODIES = [
    b"",
    b"null",
    b"[]",
    b"{}",
    b"{",
    b"\xff\xfe",
    b"[" * 100_000,
    json.dumps({"output": "no.such", "outputs": [], "inputs": [], "changedPropIds": []}).encode(),
    json.dumps({"output": ["x"], "outputs": {}, "inputs": [], "changedPropIds": []}).encode(),
    json.dumps(TABLE | {"inputs": []}).encode(),
    json.dumps(TABLE | {"outputs": "x", "inputs": [1, 2]}).encode(),
    json.dumps(TABLE | {"outputs": {}}).encode(),
    json.dumps(TABLE | {"inputs": [REQUEST | {"value": {"startRow": "x", "sortModel": 7}}]}).encode(),
]


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_a_malformed_callback_is_a_bad_request(client, body):
    answer = client.post("/_dash-update-component", data=body, content_type="application/json")
    assert answer.status_code == 400


def test_a_request_from_another_site_is_refused(client):
    for headers in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
        assert client.post("/_dash-update-component", data=b"{}", headers=headers).status_code == 403


@pytest.mark.parametrize(
    "path",
    [
        "/_dash-component-suites/dash/../../../../etc/passwd",
        "/_dash-component-suites/dash/%2e%2e/%2e%2e/x.js",
        "/_dash-component-suites/dash/deps/nothing.js",
        "/_dash-component-suites/nothing/x.js",
        "/_dash-component-suites/dash_ag_grid/../x",
        "/assets/../pyproject.toml",
        "/assets/%2e%2e/pyproject.toml",
        "/vendor/..%2f..%2fpyproject.toml",
    ],
)
def test_no_path_leads_out_or_breaks(client, path):
    answer = client.get(path)
    assert answer.status_code in (200, 400, 404)
    assert b"[build-system]" not in answer.data
    assert b"root:" not in answer.data
