"""The main window and the explicit list of its pages."""
