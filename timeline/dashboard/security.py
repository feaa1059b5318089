"""Every answer gets its headers, and what nobody should ask is refused before anything looks at it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from dash import Dash
from dash.exceptions import DashException, PreventUpdate
from flask import Flask, Response, abort, request
from werkzeug.exceptions import BadRequest, HTTPException, NotFound

LARGEST_BODY = 1_000_000
"""Bytes of a request that are read at most."""

_CALLBACK = "/_dash-update-component"

LOCAL = ("localhost", "127.0.0.1", "[::1]")


def protect(app: Dash, hosts: Sequence[str] = LOCAL) -> None:
    """Set headers and refusals on an app whose callbacks are all registered.

    Args:
        app: the app.
        hosts: names under which it may be asked for.
    """
    server: Flask = app.server
    server.config["TRUSTED_HOSTS"] = list(hosts)
    server.config["MAX_CONTENT_LENGTH"] = LARGEST_BODY
    scripts = " ".join(app.csp_hashes())
    policy = (
        f"default-src 'none'; script-src 'self' {scripts}; style-src 'self' 'unsafe-inline'; "
        "frame-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; object-src 'none'"
    )

    @server.before_request
    def refuse() -> Response | None:
        if request.method == "POST" and not _same_origin():
            return Response("cross-site request refused", 403, content_type="text/plain")
        if request.path.endswith(_CALLBACK):
            return _malformed(app, request.get_data())
        if request.url_rule is not None and request.url_rule.rule == "/<path:path>":
            abort(404)  # Dash answers every unknown address with the page
        return None

    @server.after_request
    def headers(response: Response) -> Response:
        embed = request.path == "/embed"
        framed_by = "*" if embed else "'none'"
        response.headers["Content-Security-Policy"] = f"{policy}; frame-ancestors {framed_by}"
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
        response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
        if not embed:
            response.headers["X-Frame-Options"] = "DENY"
        return response

    @server.errorhandler(Exception)
    def failed(error: Exception) -> Any:
        return _answer(server, error)


def _same_origin() -> bool:
    """Browsers say where a request comes from; a program that says nothing is not a browser."""
    site, origin = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
    if site is not None and site not in ("same-origin", "none"):
        return False
    return origin is None or origin == request.host_url.rstrip("/")


def _malformed(app: Dash, data: bytes) -> Response | None:
    """Refuse a callback body that names no callback of this app, or is not shaped like one."""
    try:
        body = json.loads(data)
        entries = [*body["inputs"], *body.get("state", [])]
        outputs = body["outputs"]
        known = body["output"] in app.callback_map and isinstance(outputs, (list, dict))
        shaped = all(isinstance(entry, dict) and {"id", "property"} <= entry.keys() for entry in entries)
        whole = isinstance(body["changedPropIds"], list) and _complete(app, body)
    except (ValueError, KeyError, TypeError, RecursionError):
        known = shaped = whole = False
    return None if known and shaped and whole else Response("malformed callback", 400, content_type="text/plain")


def _complete(app: Dash, body: dict[str, Any]) -> bool:
    wires = app.callback_map[body["output"]]
    wanted = [(wire["id"], wire["property"]) for kind in ("inputs", "state") for wire in wires[kind]]
    given = [(entry["id"], entry["property"]) for entry in [*body["inputs"], *body.get("state", [])]]
    outputs = body["outputs"] if isinstance(body["outputs"], list) else [body["outputs"]]
    shaped = all(isinstance(output, dict) and {"id", "property"} <= output.keys() for output in outputs)
    return wanted == given and shaped and len(outputs) == max(body["output"].count("..."), 0) + 1


def _answer(server: Flask, error: Exception) -> Any:
    if isinstance(error, PreventUpdate):
        return "", 204
    if isinstance(error, HTTPException):
        return error
    if "/_dash-component-suites/" in request.path and isinstance(error, (OSError, LookupError, DashException)):
        return NotFound()
    if request.path.endswith(_CALLBACK) and isinstance(error, (TypeError, ValueError, LookupError, AttributeError)):
        server.logger.warning("a callback could not read what it was sent: %s", error, exc_info=error)
        return BadRequest()  # no page of ours sends such values
    server.logger.error("%s %s failed: %s", request.method, request.path, error, exc_info=error)
    return Response("something went wrong here", 500, content_type="text/plain")
