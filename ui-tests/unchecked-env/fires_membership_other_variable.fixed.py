# The membership test names another variable.
import os

from anthropic import Anthropic

if "ANTHROPIC_MODEL" not in os.environ:
    raise SystemExit("ANTHROPIC_MODEL is not set")

client = Anthropic(api_key=os.environ["ANTHROPIC_API_KEY"])  #~ unchecked-env
print(client.models.retrieve(os.environ["ANTHROPIC_MODEL"]))
