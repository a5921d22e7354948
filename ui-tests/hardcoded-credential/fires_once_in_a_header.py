# The key is written once and put together with the scheme: that is one finding, at the header, and no second one.
import requests

GROQ_KEY = "@FORMAT:groq-api-key@"
headers = {"Authorization": f"Bearer {GROQ_KEY}"}
requests.post("https://api.groq.com/openai/v1/chat/completions", headers=headers, json={})  #~ hardcoded-credential
