import anthropic

client = anthropic.Anthropic(api_key="valid_api_key")  #~ placeholder-credential
