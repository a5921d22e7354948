# The None arrives through a tuple assignment.
import anthropic

key, model = None, "claude-opus-4-1"
client = anthropic.Anthropic(api_key=key)  #~ missing-credential
print(client.messages.count_tokens(model=model, messages=[{"role": "user", "content": "hi"}]))
