# The same helper with a key that has to be there.
import os

from openai import OpenAI

ROUTER = "https://openrouter.ai/api/v1"


def router(key):
    return OpenAI(base_url=ROUTER, api_key=key)


client = router(os.environ["OPENROUTER_API_KEY"])
print(client.models.list())
