"""A text becomes the actors it names: those of the gazetteer in any of their forms, and unknown names as they stand."""
