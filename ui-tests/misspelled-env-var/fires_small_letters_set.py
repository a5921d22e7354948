# Nobody reads this by hand, and the SDK asks for the name in capitals.
import os
from getpass import getpass

from openai import OpenAI

os.environ["openai_api_key"] = getpass("OpenAI key: ")  #~ misspelled-env-var
client = OpenAI()
print(client.models.list())
