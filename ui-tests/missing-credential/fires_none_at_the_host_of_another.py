# The fix reads the variable of the host that the key goes to; where nobody knows the host, there is no fix.
from openai import OpenAI

deepseek = OpenAI(base_url="https://api.deepseek.com", api_key=None)  #~ missing-credential
unknown = OpenAI(base_url="https://llm.acme-cloud.com/v1", api_key=None)  #~ missing-credential
