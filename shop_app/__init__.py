"""Prévenance: the client file that remembers."""

__version__ = "0.1.0"
