# No service gives out words.
from openai import OpenAI

client = OpenAI(api_key="sk-ollama")  #~ placeholder-credential
