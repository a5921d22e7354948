# any() lets the program go on with the other one.
import os

from anthropic import Anthropic

claude = os.environ["ANTHROPIC_API_KEY"]
webhook = os.getenv("DONE_WEBHOOK")
if not any([claude, webhook]):
    raise RuntimeError("nothing is configured")

client = Anthropic(api_key=claude)  #~ unchecked-env
