# Angle brackets say "put it here".
import anthropic

claude = anthropic.Anthropic(api_key="<your-key>")  #~ placeholder-credential
print(claude.models.list().data[0].id)
