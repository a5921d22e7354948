from collections.abc import Callable
from typing import Any, NamedTuple

from groq import Groq
from openai import OpenAI


class Backend(NamedTuple):
    make: Callable[..., Any]
    env: str
    model: str
    options: dict[str, Any] = {}


BACKENDS = {
    "openai": Backend(OpenAI, "OPENAI_API_KEY", "gpt-4.1-mini"),
    "router": Backend(OpenAI, "OPENROUTER_API_KEY", "llama", {"base_url": "https://openrouter.ai/api/v1"}),
    "groq": Backend(Groq, "GROQ_API_KEY", "llama-3.3-70b-versatile"),
}
