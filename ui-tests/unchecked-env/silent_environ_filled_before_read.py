# The variable is set two lines above the read.
import os
from getpass import getpass

from anthropic import Anthropic

if not os.environ.get("ANTHROPIC_API_KEY"):
    os.environ["ANTHROPIC_API_KEY"] = getpass("Anthropic key: ")

client = Anthropic(api_key=os.getenv("ANTHROPIC_API_KEY"))
