# One of the two rules silences something, the other one does not.
import os

from anthropic import Anthropic

# cred-lint: ignore[unchecked-env, hardcoded-credential] set by the launcher
client = Anthropic(api_key=os.getenv("ANTHROPIC_API_KEY"))  #~^ unused-suppression
print(client.models.list())
