"""Who is expected: the list of a day, by hand or from a file, and its page for the kitchen."""
