# The empty text replaces whatever the variable held.
import os

import config
from openai import OpenAI

os.environ["OPENAI_API_KEY"] = config.OPENAI_KEY  #~ missing-credential
client = OpenAI()
print(client.models.retrieve(config.MODEL))
