# The second choice can never be right here.
import os

from anthropic import Anthropic

client = Anthropic(api_key=os.environ.get("ANTHROPIC_API_KEY") or os.environ["OPENAI_API_KEY"])  #~ mismatched-credential
