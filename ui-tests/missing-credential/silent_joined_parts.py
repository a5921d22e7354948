# An empty separator is not an empty key.
import sys

from groq import Groq

parts = [line.strip() for line in sys.stdin]
client = Groq(api_key="".join(parts))
