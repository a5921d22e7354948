# The literal travels in a dict that is spread into the call.
from openai import AsyncOpenAI

options = {
    "api_key": "@KEY40@",
    "timeout": 20,
    "organization": "org-weather",
}
client = AsyncOpenAI(**options)  #~ hardcoded-credential
