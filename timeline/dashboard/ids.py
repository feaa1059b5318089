"""Every component id of the page, once."""

from __future__ import annotations


class Ids:
    """Names of components."""

    PROVIDER = "provider"
    URL = "url"
    FILTERS = "filters"
    PICTURE = "picture"
    SELECTED = "selected"
    READ = "read"
    READER = "reader"
    TABS = "tabs"
    SCHEME = "scheme"
    SEARCH = "search"
    PERIOD = "period"
    MORE = "more"
    MORE_OPEN = "more-open"
    MORE_COUNT = "more-count"
    LANES = "lanes"
    ORDER = "order"
    MOVED = "moved"
    THEME = "theme"
    GRAPH = "graph"
    GRAPH_HOLDER = "graph-holder"
    OVERVIEW = "overview"
    LEGEND = "legend"
    NOTHING = "nothing"
    PROBLEM = "problem"
    SUMMARY = "summary"
    CHIPS = "chips"
    LIVE = "live"
    PRINTED = "printed"
    PANEL = "panel"
    PANEL_BODY = "panel-body"
    TABLE = "table"
    COPY = "copy"
    TABLE_PURGED = "table-purged"
    UNDATED = "undated"
    DOWNLOADS = "downloads"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    ZOOM_ALL = "zoom-all"
    HELP = "help"
    HELP_OPEN = "help-open"
    SHARE = "share"
    SHARE_OPEN = "share-open"

    @staticmethod
    def facet(name: str) -> str:
        """Return the id of a facet's boxes."""
        return f"facet-{name}"

    @staticmethod
    def facet_find(name: str) -> str:
        """Return the id of the field that searches a facet."""
        return f"facet-find-{name}"

    @staticmethod
    def facet_button(name: str) -> str:
        """Return the id of the button that opens a facet."""
        return f"facet-button-{name}"

    @staticmethod
    def facet_box(name: str) -> str:
        """Return the id of the box that a facet's button opens."""
        return f"facet-box-{name}"
