# That the variable may be unset is the smaller fault: it is the wrong one.
import os

from openai import OpenAI

client = OpenAI(api_key=os.getenv("ANTHROPIC_API_KEY"), timeout=20)  #~ mismatched-credential
print(client.models.list())
