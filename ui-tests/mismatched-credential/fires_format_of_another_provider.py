# The literal is a key of Groq by its format; where it is revoked is Groq's page, not Anthropic's.
from anthropic import Anthropic

client = Anthropic(api_key="@FORMAT:groq-api-key@")  #~ mismatched-credential
