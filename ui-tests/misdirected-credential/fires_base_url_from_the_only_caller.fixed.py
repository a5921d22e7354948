# The host that the caller chooses is another company's.
import os

from openai import OpenAI


def connect(url):
    return OpenAI(base_url=url, api_key=os.environ["OPENROUTER_API_KEY"])  #~ misdirected-credential


def checked(url):
    return OpenAI(base_url=url, api_key=os.environ["OPENROUTER_API_KEY"])


print(connect("https://openrouter.ai/api/v1"), checked("https://openrouter.ai/api/v1"))
