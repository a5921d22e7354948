# Stripped, compared with "", and raised: nothing empty gets through.
import os

from anthropic import Anthropic

key = os.environ.get("ANTHROPIC_API_KEY", "").strip()
if key == "":
    raise RuntimeError("ANTHROPIC_API_KEY is not set or blank")
claude = Anthropic(api_key=key)
print(claude.models.list().data[0].id)
