# The None arrives through a tuple assignment.
import os
import anthropic

key, model = os.environ["ANTHROPIC_API_KEY"], "claude-opus-4-1"
client = anthropic.Anthropic(api_key=key)  #~ missing-credential
print(client.messages.count_tokens(model=model, messages=[{"role": "user", "content": "hi"}]))
