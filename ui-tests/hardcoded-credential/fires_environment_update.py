# Same as an assignment, several variables at once.
import os

import anthropic

os.environ.update({"ANTHROPIC_API_KEY": "@KEY40@", "ANTHROPIC_LOG": "info"})  #~ hardcoded-credential
print(anthropic.Anthropic().models.list())
