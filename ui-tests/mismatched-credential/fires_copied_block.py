# The second client was copied from the first, key and all.
import os

from anthropic import Anthropic
from groq import Groq

groq_key = os.environ["GROQ_API_KEY"]
fast = Groq(api_key=groq_key, max_retries=1)
careful = Anthropic(api_key=groq_key, max_retries=5)  #~ mismatched-credential
print(fast.models.list(), careful.models.list())
