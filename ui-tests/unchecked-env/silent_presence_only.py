# The read is only looked at.
import os

wanted = ["ANTHROPIC_API_KEY", "COHERE_API_KEY"]
print({name: os.getenv(name) is not None for name in wanted})
has_key = bool(os.getenv("OPENAI_API_KEY"))
print("openai:", "on" if has_key else "off")
