"""A collection becomes a Dash app: parts are put together here and nothing else happens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

from dash import Dash

from timeline.dashboard import callbacks, chart, routes, security, sharing
from timeline.dashboard.filters import Filters
from timeline.dashboard.layout import page
from timeline.dashboard.library import Library
from timeline.frame import Collection
from timeline.model import Day
from timeline.resources import folder
from timeline.scene.days import number
from timeline.scene.wording import wording

_INDEX = """<!DOCTYPE html>
<html lang="{language}">
<head>
{{%metas%}}
<title>{{%title%}}</title>
<link rel="icon" type="image/svg+xml" href="/assets/icon.svg">
{{%css%}}
</head>
<body>
<noscript>{{%title%}}: {no_script} <a href="/api/events.csv">/api/events.csv</a></noscript>
{{%app_entry%}}
<footer class="unseen">{{%config%}}{{%scripts%}}{{%renderer%}}</footer>
</body>
</html>
"""


def create_app(
    collection: Collection,
    *,
    title: str | None = None,
    today: str | None = None,
    hosts: Sequence[str] = security.LOCAL,
    language: str = "en",
) -> Dash:
    """Return the dashboard over a collection.

    Args:
        collection: events, documents and the undated list.
        title: of the page; None for the project's name.
        today: ISO day at which a line is drawn and from which "last five years" counts; without it there is no line,
            and such words count from the day on which they are typed.
        hosts: names under which the dashboard may be asked for.
        language: of the interface.
    """
    words = wording(language)
    library = Library(collection)
    chart.answer(library, Filters(), {}, None, words)  # what a first visitor would otherwise wait for
    app = Dash(
        "timeline",
        assets_folder=str(folder("assets")),
        title=escape(title or words("page.title")),
        update_title="",
        index_string=_INDEX.format(language=language, no_script=escape(words("app.no_script"))),
        serve_locally=True,
        meta_tags=[{"name": "viewport", "content": "width=device-width, initial-scale=1"}],
    )
    app.layout = page(library, words)
    if len(library):
        callbacks.register(app, library, words, lambda: date.fromisoformat(today) if today else date.today())
    else:
        callbacks.register_colours(app)
    routes.register(app.server, library, None if today is None else float(number(Day.parse(today))), words)
    sharing.register(app.server, library, today, words)
    security.protect(app, hosts)
    return app
