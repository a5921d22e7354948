# One placeholder arrives as it is and behind a scheme: that is one finding, told of where it is written.
import os
import openai
import requests

KEY = os.environ["OPENAI_API_KEY"]
openai.api_key = KEY  #~ placeholder-credential
URL = "https://api.openai.com/v1/chat/completions"


def added(body):
    return requests.post(URL, headers={"Authorization": "Bearer " + KEY}, json=body)


def formatted(body):
    return requests.post(URL, headers={"Authorization": f"Bearer {KEY}"}, json=body)
