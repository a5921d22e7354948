# Assigning None to os.environ is a TypeError about str.
import os

import config
from anthropic import Anthropic

os.environ["ANTHROPIC_API_KEY"] = config.CLAUDE_SECRET  #~ unchecked-env
print(Anthropic().models.list())
