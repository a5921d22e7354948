# Grok is xAI's model and Groq another company; each key goes to its own host.
import os

from groq import Groq
from openai import OpenAI

fast = Groq(api_key=os.environ["GROQ_API_KEY"])
deep = OpenAI(base_url="https://api.x.ai/v1", api_key=os.environ["GROK_API_KEY"])
print(len(fast.models.list().data), len(deep.models.list().data))
