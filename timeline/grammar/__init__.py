"""A sentence becomes words with parts of speech, and a date the word it hangs on."""
