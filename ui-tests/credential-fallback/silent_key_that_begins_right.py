# What begins or looks like a key is not empty.
import os
import re
import sys

from groq import Groq
from mistralai import Mistral

key = os.getenv("GROQ_API_KEY", "")
if not key.startswith("gsk_"):
    raise SystemExit("GROQ_API_KEY is missing or wrong")
groq = Groq(api_key=key)

other = os.environ.get("MISTRAL_API_KEY", "")
if not re.fullmatch(r"\w{32}", other):
    sys.exit("MISTRAL_API_KEY is missing or wrong")
mistral = Mistral(api_key=other)
