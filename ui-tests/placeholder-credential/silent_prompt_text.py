# The placeholder is part of a question to the model, the key is read by the SDK.
import anthropic

claude = anthropic.Anthropic()
reply = claude.messages.create(
    model="claude-sonnet-4-5",
    max_tokens=400,
    messages=[{"role": "user", "content": 'Explain api_key="YOUR_API_KEY" to a beginner.'}],
)
print(reply.content[0].text)
