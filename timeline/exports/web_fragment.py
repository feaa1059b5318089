"""A collection becomes a piece of HTML for a page that has Plotly's script already: chart, sources, table."""

from __future__ import annotations

import hashlib

from timeline.exports import exports
from timeline.exports.web_parts import as_data, as_json, escape, foot, named, table
from timeline.figures import drawing
from timeline.figures.credits import lead
from timeline.frame import Collection, one_row_a_cluster
from timeline.resources import folder
from timeline.scene.wording import wording

_SIZES = ((1000, 560), (680, 600), (366, 700))
_MOST_CSV = 400_000  # bytes of events that the fragment offers for download from within itself


class WebFragment:
    """Markup with ids of its own, so that several can share a page; without Plotly the table remains."""

    suffix = ".fragment.html"
    media_type = "text/html; charset=utf-8"

    def __call__(self, collection: Collection) -> bytes:
        """Return the fragment, one row an event."""
        words, frame = wording(), one_row_a_cluster(collection.frame)
        figures = as_json([drawing(frame, width=width, height=height)[0] for width, height in _SIZES])
        mark = "timeline-" + hashlib.sha256(figures.encode("utf-8", errors="replace")).hexdigest()[:8]
        script = (folder("data") / "interface" / "embed.js").read_text(encoding="utf-8")
        script = script.replace('"chart"', f'"{mark}-chart"').replace('"figures"', f'"{mark}-figures"')
        csv = exports["csv"]
        data = csv(collection)
        links = (("CSV", as_data(data, csv.media_type)),) if len(data) <= _MOST_CSV and len(frame) else ()
        parts = [
            f'<figure class="space-policy-timeline" aria-label="{named(frame, words)}" style="margin:1em 0">',
            f'<div id="{mark}-chart"></div>' if len(frame) else "",
            f"<figcaption>{escape(lead(frame, words))}</figcaption>",
            *foot(collection.frame, words, links),
            f"<details><summary>{escape(words('page.table'))}</summary>",
            *table(frame, words, sentences=True, scroll=False),
            "</details>",
        ]
        if len(frame):
            parts.append(f'<script type="application/json" id="{mark}-figures">{figures}</script>')
            parts.append(f"<script>\n{script}</script>")
        return "\n".join([*parts, "</figure>\n"]).encode("utf-8", errors="replace")


exports.add("fragment.html")(WebFragment())
