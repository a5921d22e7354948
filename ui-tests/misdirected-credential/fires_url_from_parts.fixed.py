# The URL is put together from constants.
import os

from openai import OpenAI

HOST = "openrouter.ai"
ROOT = f"https://{HOST}/api"

client = OpenAI(base_url=ROOT + "/v1", api_key=os.environ["OPENROUTER_API_KEY"])  #~ misdirected-credential
