# Angle brackets say "put it here".
import os
import anthropic

claude = anthropic.Anthropic(api_key=os.environ["ANTHROPIC_API_KEY"])  #~ placeholder-credential
print(claude.models.list().data[0].id)
