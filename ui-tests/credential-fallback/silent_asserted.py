# assert stops the program before the client is built.
import os

from mistralai.client import Mistral

MISTRAL_KEY = os.getenv("MISTRAL_API_KEY", "")
assert MISTRAL_KEY, "export MISTRAL_API_KEY before you start the worker"

mistral = Mistral(api_key=MISTRAL_KEY)
print(mistral.models.list())
