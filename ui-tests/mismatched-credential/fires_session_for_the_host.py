import os

import requests

session = requests.Session()
session.headers["Authorization"] = f"Bearer {os.environ['COHERE_API_KEY']}"  #~ mismatched-credential


def ask(question):
    return session.post("https://api.openai.com/v1/chat/completions", json={"messages": [question]})
