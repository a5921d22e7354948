# The constant holds a name on purpose: it is looked up.
import os

from anthropic import Anthropic

KEY_VARIABLE = "ANTHROPIC_API_KEY"
claude = Anthropic(api_key=os.environ[KEY_VARIABLE])
print(claude.models.list().data[0].id)
