# The check looks at the endpoint.
import os

from anthropic import Anthropic

endpoint = os.getenv("AUDIT_WEBHOOK")
key = os.environ["ANTHROPIC_API_KEY"]
if not endpoint:
    raise SystemExit("AUDIT_WEBHOOK is not set")

client = Anthropic(api_key=key)  #~ unchecked-env
