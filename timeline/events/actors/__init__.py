"""The names around a happening become who acts and who is acted on, also behind pronouns, and who says it."""
