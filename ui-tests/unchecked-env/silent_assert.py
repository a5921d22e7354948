# assert leaves.
import os

import cohere
from anthropic import Anthropic

cohere_key = os.getenv("COHERE_API_KEY")
assert cohere_key, "COHERE_API_KEY is not set"
claude_key = os.getenv("ANTHROPIC_API_KEY")
assert claude_key is not None

clients = cohere.ClientV2(cohere_key), Anthropic(api_key=claude_key)
