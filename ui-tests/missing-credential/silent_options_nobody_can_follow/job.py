# What the options hold is not to be seen from the program.
import sys

import options
from mistralai import Mistral

client = Mistral(**options.load("llm"))
other = Mistral(**getattr(options, sys.argv[1]))
print(client.models.list(), other.models.list())
