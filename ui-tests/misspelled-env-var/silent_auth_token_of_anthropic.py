# A bearer token instead of a key: another variable that the SDK knows.
import os

from anthropic import Anthropic

client = Anthropic(auth_token=os.environ["ANTHROPIC_AUTH_TOKEN"])
print(client.models.list())
