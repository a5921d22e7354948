# Both name their variable when built.
from os import getenv

from groq import Groq
from together import Together

fast = Groq(api_key=getenv("GROQ_API_KEY"))
wide = Together(api_key=getenv("TOGETHER_API_KEY"), timeout=90)
