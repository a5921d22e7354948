import groq
from openai import OpenAI

base = OpenAI()
online = base.with_options(base_url="https://api.perplexity.ai", api_key="YOUR_API_KEY")  #~ placeholder-credential
fast = groq.Groq().with_options(api_key="YOUR_API_KEY")  #~ placeholder-credential
