# The empty value is replaced before anybody uses it.
from getpass import getpass

from openai import OpenAI

SAVED_KEY = ""

key = SAVED_KEY
if not key:
    key = getpass("Key: ")

client = OpenAI(api_key=key)
