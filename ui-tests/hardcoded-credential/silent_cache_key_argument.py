# Parameters with `key` and `token` in their names on a call that carries no credential.
from openai import OpenAI

client = OpenAI()
reply = client.chat.completions.create(
    model="gpt-4.1-mini",
    messages=[{"role": "user", "content": "Which tide is it?"}],
    prompt_cache_key="tide-bulletin-v3",
    safety_identifier="harbour-office",
    max_completion_tokens=200,
)
print(reply.choices[0].message.content)
