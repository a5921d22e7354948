# What all modules of the package take.
import os

__all__ = ["URL", "TOKEN"]

URL = "https://api.replicate.com/v1/predictions"
TOKEN = os.environ["REPLICATE_API_TOKEN"]
