# Joined with a literal it is a fallback, not an unchecked read.
import os

from anthropic import Anthropic

client = Anthropic(api_key=os.environ["ANTHROPIC_API_KEY"])  #~ credential-fallback
