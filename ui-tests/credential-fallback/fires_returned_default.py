# The function returns the variable or a placeholder.
import os

from groq import Groq


def api_key():
    return os.getenv("GROQ_API_KEY") or "YOUR_GROQ_KEY"


client = Groq(api_key=api_key())  #~ credential-fallback
print(client.models.list())
