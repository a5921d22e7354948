# It is checked, or nothing is asked, or somebody else's server is.
import os
import sys

import requests

TOKEN = os.getenv("NEWS_BOT_TOKEN")
API = f"https://api.telegram.org/bot{TOKEN}"
OTHER = os.getenv("OTHER_BOT_TOKEN")
if not OTHER:
    sys.exit("OTHER_BOT_TOKEN is not set")


def send(text):
    if not TOKEN:
        return
    requests.post(API + "/sendMessage", json={"text": text}, timeout=9)


def me():
    return requests.get("https://api.telegram.org/bot%s/getMe" % OTHER)


def link(path):
    return f"https://api.telegram.org/file/bot{os.getenv('THIRD_BOT_TOKEN')}/{path}"


def show():
    print(f"https://api.telegram.org/bot{os.getenv('FOURTH_BOT_TOKEN')}/getMe")


def own():
    token = os.getenv("FIFTH_BOT_TOKEN")
    return requests.get(f"http://localhost:8081/bot{token}/getMe")


def unknown():
    token = os.getenv("SIXTH_BOT_TOKEN")
    return requests.get(f"https://bots.example.com/bot{token}/getMe")


def name():
    name = os.getenv("BOT_NAME")
    return requests.get(f"https://api.telegram.org/robots/{name}")
