# OpenAI stops and asks for OPENAI_API_KEY, not for the name that this program reads.
import os

from openai import OpenAI

client = OpenAI(api_key=os.environ["OPENAI_KEY"])  #~ unchecked-env
print(client.models.list().data[0].id)
