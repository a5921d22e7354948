# The check looks at the model's name, not at the key.
import os
import sys

from mistralai.client import Mistral

model = sys.argv[1] if len(sys.argv) > 1 else ""
api_key = os.environ["MISTRAL_API_KEY"]

if not model:
    sys.exit("usage: ask MODEL")

client = Mistral(api_key=api_key)  #~ missing-credential
print(client.chat.complete(model=model, messages=[{"role": "user", "content": "hello"}]))
