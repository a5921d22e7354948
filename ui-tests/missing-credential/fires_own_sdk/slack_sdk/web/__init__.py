from .client import WebClient

__all__ = ["WebClient"]
