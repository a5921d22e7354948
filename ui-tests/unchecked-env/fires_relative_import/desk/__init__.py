"""A desk for writers."""
