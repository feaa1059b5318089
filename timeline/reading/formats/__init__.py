"""One file for each input format; ``readers`` finds them here."""
