# The empty default is replaced by what the user types.
import os
from getpass import getpass

import cohere

key = os.getenv("COHERE_API_KEY", "")
while not key:
    key = getpass("Cohere key: ").strip()
co = cohere.ClientV2(key)
print(co.chat(model="command-a-03-2025", messages=[{"role": "user", "content": "hi"}]).id)
