# The variable that the SDK reads is emptied right before the client is built.
import os

from openai import OpenAI

os.environ["OPENAI_API_KEY"] = ""  #~ missing-credential

client = OpenAI()
print(client.embeddings.create(model="text-embedding-3-small", input="moss").data[0].embedding[:3])
