# The same with groq and a key in a variable.
import os

from groq import Groq

proxy_key = os.environ["PROXY_SECRET"]
client = Groq(
    base_url="https://proxy.example.net/groq",
    api_key=proxy_key,  #~ misdirected-credential
)
print(client.models.list())
