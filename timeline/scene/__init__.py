"""A frame, a span of time and a size become a picture in numbers: lanes, marks, labels and counts."""
