# The text is the name of the variable to read, and that read raises.
import os

from anthropic import Anthropic

key_variable = os.getenv("KEY_VARIABLE", "ANTHROPIC_API_KEY")
client = Anthropic(api_key=os.environ[key_variable])
print(client.models.list().data[0].id)
