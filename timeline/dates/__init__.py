"""A text and a reference date become time expressions, without knowing any document."""
