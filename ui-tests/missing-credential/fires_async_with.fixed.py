# The client is built in the head of an async with.
import os
from groq import AsyncGroq


async def tag(text: str) -> str:
    async with AsyncGroq(api_key=os.environ["GROQ_API_KEY"]) as client:  #~ missing-credential
        out = await client.chat.completions.create(
            model="llama-3.1-8b-instant",
            messages=[{"role": "user", "content": f"Give one tag for: {text}"}],
        )
    return out.choices[0].message.content
