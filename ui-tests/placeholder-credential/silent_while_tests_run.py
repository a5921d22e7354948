import os

import openai
from flask import Flask

app = Flask(__name__)
TESTING = os.environ.get("TESTING") == "1"
key = os.environ.get("OPENAI_API_KEY")
client = openai.OpenAI(api_key=key) if key else None

if os.environ.get("TESTING"):
    if not client:
        client = openai.OpenAI(api_key="your-api-key")

if os.getenv("APP_ENV") == "test":
    os.environ["COHERE_API_KEY"] = "your-api-key"

if app.config["TESTING"] and not client:
    client = openai.OpenAI(api_key="your-api-key")

name = "your-api-key" if TESTING else os.environ["OPENAI_API_KEY"]
print(openai.OpenAI(api_key=name))
