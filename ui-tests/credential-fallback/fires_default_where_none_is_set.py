# The first variable that is set, or a text that is none.
import os

from groq import Groq

NAMES = ["A_GROQ_KEY", "B_GROQ_KEY"]
client = Groq(api_key=next((os.environ[name] for name in NAMES if name in os.environ), "demo-key"))  #~ credential-fallback
