"""The counter: search, and the greeting card."""
