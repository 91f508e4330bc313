"""The clients: their list, each one's page, and the bin."""
