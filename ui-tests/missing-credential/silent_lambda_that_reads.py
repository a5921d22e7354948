# The lambda's argument is the name of the variable, and its read raises.
import os

from groq import Groq

make = lambda variable: Groq(api_key=os.environ[variable])

client = make("GROQ_API_KEY")
print(client.models.list())
