# A server that speaks as OpenAI does is often given its key in that variable, too.
import os

from openai import OpenAI

client = OpenAI(api_key=os.environ["OPENAI_API_KEY"], base_url="https://api.groq.com/openai/v1")
