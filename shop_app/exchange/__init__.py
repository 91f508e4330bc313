"""Bytes to records and back: vCard, CSV, XLSX."""
