# The module writes down what there will be, and a function fills it before anything is sent.
import os

import cohere
import requests

settings = {"token": None, "version": None}
keys = {"cohere": ""}


def load():
    settings["token"] = os.environ["ACCESS_TOKEN"]
    settings["version"] = "v18.0"
    keys["cohere"] = os.environ["COHERE_API_KEY"]


def send(text):
    headers = {"Authorization": f"Bearer {settings['token']}"}
    return requests.post(f"https://graph.facebook.com/{settings['version']}/1/messages", data=text, headers=headers)


def chat():
    return cohere.ClientV2(api_key=keys["cohere"])


load()
send(chat().chat(model="command-a-03-2025", messages=[]).text)
