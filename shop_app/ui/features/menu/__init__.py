"""The page of dishes against allergens."""
