# Prefix and suffix name the stage.
import os
import sys

from groq import Groq

if "--dev" in sys.argv:
    client = Groq(api_key=os.environ["DEV_GROQ_API_KEY"])
elif "--eu" in sys.argv:
    client = Groq(api_key=os.environ["GROQ_API_KEY_EU"])
else:
    client = Groq(api_key=os.environ["GROQ_API_KEY"])
print(client.models.list())
