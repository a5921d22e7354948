# What is used when nobody says more.
from dataclasses import dataclass


class Conf:
    def __init__(self):
        self.url = "https://llm.acme-hosting.com/v1"
        self.key = "YOUR_API_KEY"


@dataclass
class Local:
    url: str = "http://localhost:8000/v1"
    key: str = "YOUR_API_KEY"
