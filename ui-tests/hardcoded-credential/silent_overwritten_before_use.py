# The literal is replaced before the client is built.
import os

from groq import Groq

key = "set further down"
if "GROQ_API_KEY" not in os.environ:
    raise SystemExit("export GROQ_API_KEY first")
key = os.environ["GROQ_API_KEY"]
print(Groq(api_key=key).models.list())
