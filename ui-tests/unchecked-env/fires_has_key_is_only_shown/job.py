# The answer is printed, and the program goes on with either.
import os

from anthropic import Anthropic
from features import has_claude

if not has_claude():
    print("ANTHROPIC_API_KEY is not set")

client = Anthropic(api_key=os.environ.get("ANTHROPIC_API_KEY"))  #~ unchecked-env
print(client.models.list())
