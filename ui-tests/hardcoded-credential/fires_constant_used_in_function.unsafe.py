# A module constant that holds a literal reaches the client inside a function.
import os
from mistralai.client import Mistral

MODEL = "mistral-small-latest"
SERVICE_CREDENTIAL = os.environ["MISTRAL_API_KEY"]


def translate(text: str) -> str:
    client = Mistral(api_key=SERVICE_CREDENTIAL)  #~ hardcoded-credential
    reply = client.chat.complete(
        model=MODEL,
        messages=[{"role": "user", "content": f"Translate to Dutch: {text}"}],
    )
    return reply.choices[0].message.content
