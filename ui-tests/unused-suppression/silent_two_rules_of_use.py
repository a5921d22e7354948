# Both rules are of use in one statement.
import os

from anthropic import Anthropic
from mistralai.client import Mistral

# cred-lint: ignore[unchecked-env, missing-credential] the proxy adds what is missing
clients = [Anthropic(api_key=os.getenv("ANTHROPIC_API_KEY")), Mistral(api_key=None)]
print([client.models.list() for client in clients])
