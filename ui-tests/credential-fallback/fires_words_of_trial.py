import os

import anthropic

DEV = {"anthropic": {"key": "local-dev-only", "model": "claude-3-5-haiku-latest"}}
client = anthropic.Anthropic(api_key=os.getenv("ANTHROPIC_API_KEY", DEV["anthropic"]["key"]))  #~ credential-fallback
