"""One table class a module; none of them leaves the store."""
