"""A sentence becomes what the later steps ask of it: its dates, its verbs and their subjects, what can hang on what."""
