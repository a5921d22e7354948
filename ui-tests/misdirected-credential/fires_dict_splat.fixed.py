# Host and key are in a local dict literal.
import os

from openai import OpenAI

settings = {
    "base_url": "https://api.deepinfra.com/v1/openai",
    "api_key": os.environ["DEEPINFRA_TOKEN"],
    "timeout": 30,
}
client = OpenAI(**settings)  #~ misdirected-credential
