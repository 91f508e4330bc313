"""Taking in contacts from files dropped on the window."""
