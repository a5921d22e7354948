# The walrus binds and checks in one line, and the branch leaves.
import os

from groq import Groq

if not (token := os.getenv("GROQ_API_KEY", "")):
    raise SystemExit("GROQ_API_KEY is not set")
groq = Groq(api_key=token, timeout=10)
print(groq.models.list().data[0].id)
