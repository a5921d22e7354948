# The header that carries the key is filled with a literal in the call itself.
import httpx

reply = httpx.post(
    "https://api.anthropic.com/v1/messages",
    headers={"x-api-key": "@KEY40@", "anthropic-version": "2023-06-01"},  #~ hardcoded-credential
    json={"model": "claude-sonnet-4-5", "max_tokens": 64, "messages": []},
)
print(reply.status_code)
