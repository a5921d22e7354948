# The value is only asked whether it is there.
import os

SERVICES = {
    "cohere": os.getenv("COHERE_API_KEY", ""),
    "openai": os.getenv("OPENAI_API_KEY", ""),
}


def available() -> list[str]:
    return [name for name, key in SERVICES.items() if key]


print(", ".join(available()) or "no service configured")
