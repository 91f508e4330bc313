"""Rows inside, records out: the only place that knows SQL."""
