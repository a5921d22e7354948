# A real key for a server on this machine is in the file all the same.
import os
from openai import OpenAI

client = OpenAI(base_url="http://localhost:8080/v1", api_key=os.environ["HF_TOKEN"])  #~ hardcoded-credential
