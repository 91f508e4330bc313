"""What a person can do: one function, one intention, one transaction."""
