# The text is sent to the server where the variable is unset.
import os

from openai import OpenAI
from settings import LLM_HOST

client = OpenAI(base_url=LLM_HOST + "/v1", api_key=os.getenv("LLM_SECRET", "none"))  #~ credential-fallback
print(client.models.list())
