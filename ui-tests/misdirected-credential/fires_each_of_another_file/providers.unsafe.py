import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Provider:
    base_url: str
    variable: str

    @property
    def key(self):
        return os.getenv(self.variable)


PROVIDERS = [
    Provider("https://openrouter.ai/api/v1", "OPENROUTER_API_KEY"),
    Provider("https://api.deepseek.com", "DEEPSEEK_API_KEY"),
]
ROWS = [
    {"url": "https://api.groq.com/openai/v1", "key": os.environ["GROQ_API_KEY"]},
    {"url": "http://localhost:8000/v1", "key": "EMPTY"},
]
