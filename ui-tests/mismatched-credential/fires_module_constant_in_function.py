# The constant holds Groq's variable; the function builds Together's client.
import os

from together import Together

ACCESS = os.environ["GROQ_API_KEY"]


def ask(question: str) -> str:
    client = Together(api_key=ACCESS)  #~ mismatched-credential
    reply = client.chat.completions.create(
        model="Qwen/Qwen2.5-7B-Instruct-Turbo",
        messages=[{"role": "user", "content": question}],
    )
    return reply.choices[0].message.content
