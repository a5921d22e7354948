# The arm for "" leaves; the other arm has a key.
import os
import sys

from anthropic import Anthropic

match os.getenv("ANTHROPIC_API_KEY", ""):
    case "":
        sys.exit("ANTHROPIC_API_KEY is not set")
    case key:
        client = Anthropic(api_key=key)
        print(client.models.list().data[0].id)
