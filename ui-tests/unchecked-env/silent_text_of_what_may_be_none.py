import os
import sys

from groq import Groq
from mistralai import Mistral

Groq(api_key=str(os.environ["GROQ_API_KEY"]))
key = os.environ.get("GROQ_API_KEY")
if not key:
    sys.exit("GROQ_API_KEY is not set")
Groq(api_key=str(key))
word = str(os.getenv("MISTRAL_API_KEY"))
if word == "None":
    sys.exit("MISTRAL_API_KEY is not set")
Mistral(api_key=word)
other = str(os.getenv("MISTRAL_KEY"))
if other in ("None", ""):
    sys.exit("MISTRAL_KEY is not set")
Mistral(api_key=other)
if str(os.getenv("NO_KEY")) == "None":
    sys.exit("NO_KEY is not set")
Mistral(api_key=os.getenv("NO_KEY"))
