# Only resembles a provider's name: it is this program's own variable.
import os

from groq import Groq

client = Groq(api_key=os.environ["OPENAI_COMPATIBLE_KEY"])
print(client.models.list())
