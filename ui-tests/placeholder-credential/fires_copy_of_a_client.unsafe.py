import os
import groq
from openai import OpenAI

base = OpenAI()
online = base.with_options(base_url="https://api.perplexity.ai", api_key=os.environ["PERPLEXITY_API_KEY"])  #~ placeholder-credential
fast = groq.Groq().with_options(api_key=os.environ["GROQ_API_KEY"])  #~ placeholder-credential
