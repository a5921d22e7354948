import os
from collections import ChainMap

from deepgram import DeepgramClient
from groq import Groq
from openai import OpenAI

first = {"DEEPGRAM_API_KEY": "demo", **os.environ}
captions = DeepgramClient(first["DEEPGRAM_API_KEY"])  #~ credential-fallback
second = ChainMap(os.environ, {"GROQ_API_KEY": "YOUR_KEY"})
chat = Groq(api_key=second["GROQ_API_KEY"])  #~ credential-fallback
third = {"OPENAI_API_KEY": "changeme"} | os.environ
other = OpenAI(api_key=third.get("OPENAI_API_KEY"))  #~ credential-fallback
