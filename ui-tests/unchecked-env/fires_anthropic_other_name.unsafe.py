# CLAUDE_API_KEY is read by nobody but this program.
from os import environ, getenv

import anthropic


async def count(text: str) -> int:
    client = anthropic.AsyncAnthropic(api_key=environ["CLAUDE_API_KEY"])  #~ unchecked-env
    messages = [{"role": "user", "content": text}]
    result = await client.messages.count_tokens(model="claude-sonnet-4-5", messages=messages)
    return result.input_tokens
