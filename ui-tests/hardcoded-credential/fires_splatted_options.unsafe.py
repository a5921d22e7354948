# The literal travels in a dict that is spread into the call.
import os
from openai import AsyncOpenAI

options = {
    "api_key": os.environ["OPENAI_API_KEY"],
    "timeout": 20,
    "organization": "org-weather",
}
client = AsyncOpenAI(**options)  #~ hardcoded-credential
