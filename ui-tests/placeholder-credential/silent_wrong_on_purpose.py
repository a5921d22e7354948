import anthropic

# What a user sees whose key is wrong.
client = anthropic.Anthropic(api_key="invalid_key")
other = anthropic.Anthropic(api_key="wrong-api-key")
try:
    client.models.list()
    other.models.list()
except anthropic.AuthenticationError as error:
    print("as it should be:", error)
