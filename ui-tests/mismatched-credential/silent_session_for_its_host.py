import os

import requests

session = requests.Session()
session.headers["Authorization"] = f"Bearer {os.environ['OPENAI_API_KEY']}"


def ask(question, settings):
    settings.get("https://api.cohere.ai")
    return session.post("https://api.openai.com/v1/chat/completions", json={"messages": [question]})
