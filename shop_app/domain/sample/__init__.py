"""Invented clients of invented shops, from a seed: pure, and the same for the same seed."""
