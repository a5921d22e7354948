# This OpenAI is written right here.
from dataclasses import dataclass


@dataclass
class OpenAI:
    api_key: str | None = None
    model: str = "fake"

    def complete(self, prompt: str) -> str:
        return prompt.upper()


print(OpenAI(api_key=None).complete("hi"), OpenAI(api_key="").model)
