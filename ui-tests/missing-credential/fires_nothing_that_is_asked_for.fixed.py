import os
from mistralai import Mistral

KEY = os.environ["MISTRAL_API_KEY"]

if not KEY:
    print("there is no key yet")
client = Mistral(api_key=KEY)  #~ missing-credential
