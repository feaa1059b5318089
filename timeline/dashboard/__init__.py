"""A collection in the browser: the page, its addresses, and the server; the only floor that knows Dash."""

from timeline.dashboard.app import create_app
from timeline.dashboard.server import serve

__all__ = ["create_app", "serve"]
