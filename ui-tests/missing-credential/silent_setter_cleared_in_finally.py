# The module attribute is reset after the request.
import openai


def ask(prompt: str, key: str) -> str:
    openai.api_key = key
    try:
        reply = openai.responses.create(model="gpt-4.1-mini", input=prompt)
        return reply.output_text
    finally:
        openai.api_key = None
