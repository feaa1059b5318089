"""The dashboard over made events, in the process and in a browser."""

from __future__ import annotations

import pytest

from tests.made_events import FIVE, collection_of
from timeline.dashboard import create_app


@pytest.fixture(scope="session")
def app():
    """The dashboard over five events."""
    return create_app(collection_of(FIVE))


@pytest.fixture
def client(app):
    """Asks the dashboard without a browser."""
    return app.server.test_client()
