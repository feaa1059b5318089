"""A collection becomes a page in the browser."""
