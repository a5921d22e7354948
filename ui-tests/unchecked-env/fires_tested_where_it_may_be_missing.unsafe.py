# Who asks goes on without the key on purpose: the fix that stops would change that, so it is only suggested.
import os

from mistralai import Mistral

KEY = os.environ["MISTRAL_API_KEY"]
if KEY is None:
    print("MISTRAL_API_KEY is not set: answers come from the rules")

client = Mistral(api_key=KEY) if os.getenv("USE_MODEL") else None  #~ unchecked-env
