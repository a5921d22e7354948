# The host is a parameter, and the SDK names the variable when it is unset.
import os

from groq import Groq


def connect(base_url: str) -> Groq:
    return Groq(base_url=base_url, api_key=os.getenv("GROQ_API_KEY"))
