"""A collection becomes the bytes of a file that leaves the building."""
