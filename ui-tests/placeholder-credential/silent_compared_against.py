# The template value is what the check looks for.
import os
import sys

from openai import OpenAI

api_key = os.environ["OPENAI_API_KEY"]
if api_key == "your-api-key" or api_key.startswith("<"):
    sys.exit("replace the template value of OPENAI_API_KEY in .env")
client = OpenAI(api_key=api_key)
