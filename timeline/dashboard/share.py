"""The Share dialogue as components: what can be shared, how it will look, and the code to copy."""

from __future__ import annotations

from typing import Any

from dash import html

from timeline.dashboard.attributes import attributes
from timeline.dashboard.ids import Ids
from timeline.scene.wording import Wording

_KINDS = ("link", "embed", "picture", "report")
_CHOICES: dict[str, dict[str, tuple[str, ...]]] = {
    "link": {},
    "embed": {"way": ("frame", "script", "oembed"), "files": ("html", "fragment.html")},
    "picture": {
        "size": ("column", "page", "slide"),
        "colours": ("light", "dark", "grey"),
        "file": ("svg", "png", "pdf"),
    },
    "report": {"file": ("docx", "pptx", "qmd", "report.md")},
}
_NAMES = {"svg": "SVG", "png": "PNG", "pdf": "PDF"}
_LINKS = "files"  # choices that are files to fetch, not settings


def opener(words: Wording) -> html.Button:
    """Return the button that opens the dialogue."""
    return html.Button(words("share.open"), id=Ids.SHARE_OPEN, className="share-open", n_clicks=0)


def dialogue(words: Wording) -> html.Dialog:
    """Return the dialogue; the script beside it fills in addresses, code and preview when it is opened."""
    return html.Dialog(
        [
            html.Div(
                [
                    html.H2(words("share.title"), id="share-title"),
                    html.Button(
                        words("symbols.remove"),
                        className="close",
                        id="share-close",
                        **attributes(aria_label=words("share.close")),
                    ),
                ],
                className="share-top",
            ),
            _tabs(words),
            html.Div(
                [
                    *(_options(kind, words) for kind in _KINDS),
                    html.Div(id="share-preview", className="share-preview"),
                    _code(words),
                ],
                id="share-panel",
                className="share-panel",
                role="tabpanel",
                **attributes(aria_labelledby="share-tab-link"),
            ),
            html.P(id="share-said", className="share-said", role="status"),
        ],
        id=Ids.SHARE,
        className="share",
        **attributes(
            aria_labelledby="share-title",
            data_copied=words("share.copied"),
            data_not_copied=words("share.not_copied"),
            data_preview=words("share.preview"),
            data_download=words("share.download"),
        ),
    )


def _tabs(words: Wording) -> html.Div:
    return html.Div(
        [
            html.Button(
                words(f"share.{kind}"),
                id=f"share-tab-{kind}",
                role="tab",
                tabIndex=0 if kind == "link" else -1,
                **attributes(
                    aria_selected="true" if kind == "link" else "false", aria_controls="share-panel", data_kind=kind
                ),
            )
            for kind in _KINDS
        ],
        className="share-tabs",
        role="tablist",
        **attributes(aria_label=words("share.what")),
    )


def _options(kind: str, words: Wording) -> html.Div:
    groups: list[Any] = [html.P(words(f"share.hint_{kind}"), className="share-hint")]
    groups += [_group(name, values, words) for name, values in _CHOICES[kind].items()]
    return html.Div(groups, className="share-options", hidden=kind != "link", **attributes(data_kind=kind))


def _group(name: str, values: tuple[str, ...], words: Wording) -> html.Div:
    """Return a row of choices: buttons of which one is pressed, or links where each is a file."""
    parts: list[Any] = [html.Span(words(f"share.{name}"), className="share-label")]
    for place, value in enumerate(values):
        said = _NAMES.get(value) or words.name("share", value)
        if name == _LINKS:
            parts.append(html.A(said, href=f"/api/events.{value}", **attributes(data_file=value)))
        else:
            pressed = "true" if place == (1 if name == "size" else 0) else "false"
            parts.append(html.Button(said, **attributes(aria_pressed=pressed, data_choice=name, data_value=value)))
    return html.Div(parts, className="share-group", role="group", **attributes(aria_label=words(f"share.{name}")))


def _code(words: Wording) -> html.Div:
    return html.Div(
        [
            html.Pre(
                id="share-code", tabIndex=0, className="share-text", role="region",
                **attributes(aria_label=words("share.code")),
            ),
            html.Button(words("share.copy"), id="share-copy", className="primary"),
            html.A(id="share-download", className="primary", href="/api/picture.svg"),
        ],
        className="share-code",
    )  # fmt: skip
