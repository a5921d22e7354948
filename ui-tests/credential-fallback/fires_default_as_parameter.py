# Name and default are both parameters of the helper.
import os

from groq import Groq


def setting(name, default=""):
    return os.environ.get(name, default)


client = Groq(api_key=setting("GROQ_API_KEY"))  #~ credential-fallback
print(client.models.list())
