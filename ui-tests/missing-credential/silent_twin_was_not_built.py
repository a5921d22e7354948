# The second client runs only where the first was built, and then the key is what it was.
import os

from langchain_openai import ChatOpenAI

key = os.environ.get("OPENAI_API_KEY") or input("key: ")

first = None
if key:
    try:
        first = ChatOpenAI(model="gpt-4o", openai_api_key=key)
    except Exception as error:
        print(error)
        key = None

if first:
    second = ChatOpenAI(model="gpt-4o", openai_api_key=key, timeout=300)

typed = input("another key: ")
ready = True
try:
    third = ChatOpenAI(model="gpt-4o", openai_api_key=typed)
except ValueError:
    ready = False
    typed = None

if ready:
    fourth = ChatOpenAI(model="gpt-4o", openai_api_key=typed)
