"""A happening becomes its title: at most twelve words of the text, readable on their own."""
