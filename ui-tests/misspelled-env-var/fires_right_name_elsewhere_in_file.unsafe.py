# The health check asks for another spelling than the code that uses the key.
import os

from groq import Groq


def healthy() -> bool:
    return os.environ.get("GROQ_API_KEY") is not None  #~ misspelled-env-var


def ask(question: str) -> str:
    client = Groq(api_key=os.environ["GROQ_API_KEY"])
    messages = [{"role": "user", "content": question}]
    reply = client.chat.completions.create(model="llama-3.3-70b-versatile", messages=messages)
    return reply.choices[0].message.content
