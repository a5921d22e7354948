from mistralai import Mistral

KEY = None

if not KEY:
    print("there is no key yet")
client = Mistral(api_key=KEY)  #~ missing-credential
