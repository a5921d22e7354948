# Unset, ANTHROPIC_API_KEY goes to the gateway.
import os

from anthropic import Anthropic

client = Anthropic(base_url="https://gateway.example.com/claude", api_key=os.environ["GATEWAY_KEY"])  #~ misdirected-credential
print(client.models.list())
