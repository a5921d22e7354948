# The plural is meant: several keys with commas between them.
import os
import random

from anthropic import Anthropic

keys = os.environ["ANTHROPIC_API_KEYS"].split(",")
client = Anthropic(api_key=random.choice(keys).strip())
print(client.models.list())
