# One letter off, and it reaches that provider's client: the misspelling is the cause.
import os

from anthropic import Anthropic

client = Anthropic(api_key=os.environ["ANTHROPIC_API_KEY"])  #~ misspelled-env-var
