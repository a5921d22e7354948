# Whichever is taken. The one of the local server needs none.
import os
import sys

from mistralai import Mistral
from openai import OpenAI

KEYS = {"fast": os.environ["MISTRAL_API_KEY"], "slow": os.environ["MISTRAL_API_KEY"]}
ROWS = {
    "groq": {"url": "https://api.groq.com/openai/v1", "key": "your-groq-key"},
    "own": {"url": "http://localhost:8000/v1", "key": "EMPTY"},
}
client = Mistral(api_key=KEYS[sys.argv[1]])  #~ placeholder-credential
row = ROWS[sys.argv[1]]
other = OpenAI(base_url=row["url"], api_key=row["key"])  #~ placeholder-credential
