# The fix reads the variable of the host that the key goes to; where nobody knows the host, there is no fix.
import os
from openai import OpenAI

deepseek = OpenAI(base_url="https://api.deepseek.com", api_key=os.environ["DEEPSEEK_API_KEY"])  #~ missing-credential
unknown = OpenAI(base_url="https://llm.acme-cloud.com/v1", api_key=None)  #~ missing-credential
