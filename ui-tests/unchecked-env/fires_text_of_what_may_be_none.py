import os
import sys

from anthropic import Anthropic
from groq import Groq
from mistralai import Mistral

Groq(api_key=str(os.getenv("GROQ_API_KEY")))  #~ unchecked-env
key = os.environ.get("ANTHROPIC_API_KEY")
Anthropic(api_key=str(key))  #~ unchecked-env
late = str(os.getenv("MISTRAL_API_KEY"))
if not late:
    sys.exit("MISTRAL_API_KEY is not set")
Mistral(api_key=late)  #~ unchecked-env
os.environ["GROQ_API_KEY"] = str(os.getenv("GROQ_API_KEY"))  #~ unchecked-env
