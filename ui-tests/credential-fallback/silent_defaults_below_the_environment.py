import os
import subprocess
import sys
from collections import ChainMap

from deepgram import DeepgramClient
from groq import Groq

first = {"DEEPGRAM_API_KEY": "", **os.environ}
if not first["DEEPGRAM_API_KEY"]:
    sys.exit("DEEPGRAM_API_KEY is not set")
captions = DeepgramClient(first["DEEPGRAM_API_KEY"])
second = ChainMap(os.environ, {"GROQ_MODEL": "llama"})
chat = Groq(api_key=second["GROQ_API_KEY"])
subprocess.run(["worker"], env={"OPENAI_API_KEY": "test", **os.environ})
