# The None in the dict is the timeout.
import os

from groq import Groq

options = dict(timeout=None, max_retries=2)
client = Groq(api_key=os.environ["GROQ_API_KEY"], **options)
print(client.models.list())
