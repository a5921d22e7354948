import os

import cohere
import google.generativeai as genai

# Services that run on this machine take anything, and look for it.
os.environ.setdefault("AWS_ACCESS_KEY_ID", "test")
os.environ.setdefault("AWS_SECRET_ACCESS_KEY", "test")


def test_chat():
    api_key = "NOT_A_REAL_KEY"
    genai.configure(api_key=api_key)
    genai.GenerativeModel("gemini-2.0-flash").start_chat(history=[])


def test_client():
    """A client is built without asking for anything."""
    client = cohere.ClientV2("dummy-key-for-testing")
    print(hasattr(client, "chat"))


test_chat()
test_client()
