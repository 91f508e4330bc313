"""One folder a feature: page.py holds widgets, model.py QtCore only."""
