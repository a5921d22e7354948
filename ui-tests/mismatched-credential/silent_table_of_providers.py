# Host and variable come out of the same row.
import os
import sys

from openai import OpenAI

PROVIDERS = {
    "groq": ("https://api.groq.com/openai/v1", "GROQ_API_KEY"),
    "xai": ("https://api.x.ai/v1", "XAI_API_KEY"),
}

host, variable = PROVIDERS[sys.argv[1]]
client = OpenAI(base_url=host, api_key=os.environ[variable])
print(client.models.list())
