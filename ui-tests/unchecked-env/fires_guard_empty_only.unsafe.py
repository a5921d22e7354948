# None is not "".
import os

from anthropic import Anthropic

key = os.environ["ANTHROPIC_API_KEY"]
if key == "":
    raise ValueError("ANTHROPIC_API_KEY is empty")

client = Anthropic(api_key=key)  #~ unchecked-env
