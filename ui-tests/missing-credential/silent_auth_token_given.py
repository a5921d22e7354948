# Another credential is passed beside the None.
import os

from anthropic import Anthropic

client = Anthropic(api_key=None, auth_token=os.environ["ANTHROPIC_AUTH_TOKEN"])
print(client.models.list())
