# Nobody knows the host; but unset, the client builds and names nothing.
import os

from anthropic import Anthropic

client = Anthropic(base_url=os.environ["CLAUDE_URL"], api_key=os.environ["CLAUDE_SECRET"])  #~ unchecked-env
