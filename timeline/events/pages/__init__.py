"""Lines, rows, labels and headings become what their dates are of, where a page has no sentences."""
