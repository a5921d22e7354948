# "" does not fall back to the variable.
import os
from openai import AsyncOpenAI

client = AsyncOpenAI(api_key=os.environ["OPENAI_API_KEY"], max_retries=1)  #~ missing-credential


async def summarise(text: str) -> str:
    reply = await client.responses.create(model="gpt-4.1-mini", input=f"Summarise: {text}")
    return reply.output_text
