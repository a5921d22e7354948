# Clearing the name after the client is built is hygiene.
from getpass import getpass

from groq import Groq

key = getpass("Groq key: ")
client = Groq(api_key=key)
key = None
print(client.models.list())
