# Host and key are module constants, the client is built in a function.
import os

import openai

BASE_URL = "https://api.perplexity.ai"
KEY = os.environ["PERPLEXITY_API_KEY"]


def search(question):
    client = openai.OpenAI(base_url=BASE_URL, api_key=KEY)  #~ misdirected-credential
    return client.chat.completions.create(
        model="sonar",
        messages=[{"role": "user", "content": question}],
    )
