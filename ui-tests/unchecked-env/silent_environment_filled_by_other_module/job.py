# After fill_in() the variable is set.
import os

from anthropic import Anthropic
from bootstrap import fill_in

fill_in()
client = Anthropic(api_key=os.environ.get("ANTHROPIC_API_KEY"))
print(client.models.list())
