# The literal is the index of a table of keys read from the environment.
import os

import cohere
from groq import Groq

KEYS = {
    "cohere": os.environ["COHERE_API_KEY"],
    "groq": os.environ["GROQ_API_KEY"],
}
co = cohere.ClientV2(KEYS["cohere"])
fast = Groq(api_key=KEYS["groq"])
