# The comment stands behind a statement in which nothing is found.
import os

from anthropic import Anthropic

client = Anthropic(api_key=os.environ["ANTHROPIC_API_KEY"])
#~^ unused-suppression
print(client.models.list())
