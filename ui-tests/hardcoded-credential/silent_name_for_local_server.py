# Any key will do for a server on this machine, also one that a machine has made.
from openai import OpenAI

api_key = "@KEY40@"
client = OpenAI(base_url="http://localhost:8000/v1", api_key=api_key)
