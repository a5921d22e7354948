# The imported name is rebound before it is called.
from openai import OpenAI

from fakes import RecordedClient

OpenAI = RecordedClient

client = OpenAI(api_key=None)
print(client.replay("greeting"))
