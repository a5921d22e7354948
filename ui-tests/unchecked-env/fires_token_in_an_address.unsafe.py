# The token stands in the path of what is asked, however that is put together.
import os

import requests

TOKEN = os.environ["NEWS_BOT_TOKEN"]
API = f"https://api.telegram.org/bot{TOKEN}"


def send(text):
    requests.post(API + "/sendMessage", json={"text": text}, timeout=9)  #~ unchecked-env


def me():
    token = os.environ["OTHER_BOT_TOKEN"]
    return requests.get("https://api.telegram.org/bot%s/getMe" % token)  #~ unchecked-env


def updates():
    token = os.environ["THIRD_BOT_TOKEN"]
    url = "https://api.telegram.org/bot{}/getUpdates".format(token)
    return requests.get(url).json()  #~ unchecked-env


def file(path):
    token = os.environ["FOURTH_BOT_TOKEN"]
    return requests.get("https://api.telegram.org/file/bot" + token + "/" + path)  #~ unchecked-env


class Bot:
    def __init__(self, token):
        self.base = f"https://api.telegram.org/bot{token}"

    def call(self, method):
        return requests.post(f"{self.base}/{method}", timeout=9)  #~ unchecked-env


Bot(os.environ["FIFTH_BOT_TOKEN"]).call("getMe")
