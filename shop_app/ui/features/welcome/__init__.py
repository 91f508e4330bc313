"""The first start: found a shop, or open a client file."""
