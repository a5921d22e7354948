# The base URL is anthropic's own host: nothing is misdirected, but nothing stops either.
import os

from anthropic import Anthropic

client = Anthropic(base_url="https://api.anthropic.com", api_key=os.environ["ANTHROPIC_API_KEY"])  #~ unchecked-env
