# None stands for the missing package, not for a key.
import os

try:
    from groq import Groq
except ImportError:
    Groq = None

client = None
if Groq is not None:
    client = Groq(api_key=os.environ["GROQ_API_KEY"])
