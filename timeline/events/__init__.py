"""Sentences with dates become events: what happened, who did it, and how sure it is."""
