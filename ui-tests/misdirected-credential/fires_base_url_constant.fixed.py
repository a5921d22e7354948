# The host stands in a constant.
import os

from openai import AsyncOpenAI

DEEPSEEK = "https://api.deepseek.com/v1"

client = AsyncOpenAI(api_key=os.environ["DEEPSEEK_API_KEY"], base_url=DEEPSEEK)  #~ misdirected-credential


async def ask(question: str) -> str:
    messages = [{"role": "user", "content": question}]
    reply = await client.chat.completions.create(model="deepseek-chat", messages=messages)
    return reply.choices[0].message.content
