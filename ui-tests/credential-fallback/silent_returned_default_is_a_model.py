# What the function gives a default is the model.
import os

from groq import Groq


def setting(name, default):
    return os.getenv(name, default)


client = Groq()
reply = client.chat.completions.create(
    model=setting("GROQ_MODEL", "llama-3.3-70b-versatile"),
    messages=[{"role": "user", "content": "One line about tides."}],
)
print(reply.choices[0].message.content)
