# The handler names the variable and leaves.
import os

from groq import AsyncGroq

try:
    key = os.environ["GROQ_API_KEY"]
except KeyError:
    raise SystemExit("GROQ_API_KEY is missing, see README") from None
groq = AsyncGroq(api_key=key)
