"""The package shows what its modules hold."""
from .clients import connect as open_ranker

__all__ = ["open_ranker"]
