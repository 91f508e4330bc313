"""The page of one party against the dishes of the day, its kitchen chit and kitchen view."""
